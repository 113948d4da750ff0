using System.CommandLine;
using DramaBot.Configuration;
using Microsoft.Data.Sqlite;

namespace DramaBot.Verbs;

/// <summary>The verbs and their words; everything they do stands in a class of its own.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            (string[] words, IReadOnlyList<KeyValuePair<string, string?>> settings) = ConfigurationArguments.Split(args);
            ParseResult call = Build(() => CreateContext(settings)).Parse(words);
            if (call.Errors.Count > 0)
            {
                foreach (var error in call.Errors)
                    Console.Error.WriteLine(error.Message);
                Console.Error.WriteLine("See 'DramaBot --help'.");
                return ExitCode.Usage;
            }

            return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (ConfigurationException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failure;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            Console.Error.WriteLine($"DramaBot cannot go on: {fault.Message}");
            return ExitCode.Failure;
        }
    }

    private static VerbContext CreateContext(IReadOnlyList<KeyValuePair<string, string?>> settings) =>
        new(BotConfiguration.Read(settings), TimeProvider.System, Console.OpenStandardInput(), Console.Out, Console.Error);

    private static RootCommand Build(Func<VerbContext> context)
    {
        var root = new RootCommand("Answers what K-drama fans ask: will there be a second season, how did it rate, how did it end.");
        root.Subcommands.Add(Seeds(context));
        root.Subcommands.Add(Database(context));
        return root;
    }

    private static Command Seeds(Func<VerbContext> context)
    {
        var directory = new Argument<string?>("DIR") { Description = "The seeds folder; Seeds:Directory where left out.", Arity = ArgumentArity.ZeroOrOne };
        var check = new Command("check", "Validates seed files; each problem on its own line as path:line:column: error: message.") { directory };
        check.SetAction((call, cancellation) => Task.FromResult(SeedsCheckVerb.Run(context(), call.GetValue(directory), cancellation)));
        return new Command("seeds", "Works on the seed files.") { check };
    }

    private static Command Database(Func<VerbContext> context)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write." };
        var backup = new Command("backup", "Writes a consistent copy of the database while the bot runs.") { file };
        backup.SetAction(call => DbBackupVerb.Run(context(), call.GetRequiredValue(file)));
        return new Command("db", "Works on the database.") { backup };
    }
}
