using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using DramaBot.Configuration;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Verbs;

/// <summary>The verbs and their words; everything they do stands in a class of its own.</summary>
internal static class CommandLine
{
    private const int OutputBuffer = 1 << 16;

    public static async Task<int> RunAsync(string[] args)
    {
        using var signals = new StopSignals();
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OutputBuffer);
        try
        {
            (string[] words, IReadOnlyList<KeyValuePair<string, string?>> settings) = ConfigurationArguments.Split(args);
            ParseResult call = Build(() => CreateContext(settings, output), words.Contains("--")).Parse(words);
            if (call.Errors.Count == 0)
                return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, ProcessTerminationTimeout = null }, signals.Token);
            foreach (ParseError error in call.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("See 'DramaBot --help'.");
            return ExitCode.Usage;
        }
        catch (ConfigurationException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failure;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException or NewerDatabaseException)
        {
            await Console.Error.WriteLineAsync($"DramaBot cannot go on: {fault.Message}");
            return ExitCode.Failure;
        }
    }

    private static VerbContext CreateContext(IReadOnlyList<KeyValuePair<string, string?>> settings, TextWriter output) =>
        new(BotConfiguration.Read(settings), TimeProvider.System, Console.OpenStandardInput(), output, Console.Error);

    internal static RootCommand Build(Func<VerbContext> context, bool escaped)
    {
        var root = new RootCommand("Answers what K-drama fans ask: will there be a second season, how did it rate, how did it end.")
        {
            Run(context), Ask(context, escaped), Find(context, escaped), Show(context, escaped), Top(context), SeedsCommandLine.Build(context, escaped), Database(context), Jobs(context), Suggestions(context), Health(context),
        };
        root.SetAction((_, cancellation) => RunVerb.RunAsync(context(), cancellation));
        return root;
    }

    private static Command Run(Func<VerbContext> context)
    {
        var run = new Command("run", "The main job (the default): answers in Discord, or in the terminal where no bot token is set.");
        run.SetAction((_, cancellation) => RunVerb.RunAsync(context(), cancellation));
        return run;
    }

    private static Command Ask(Func<VerbContext> context, bool escaped)
    {
        Argument<string[]> question = Words("QUESTION", "A question or a slash command; with none, one per line of standard input.", ArgumentArity.ZeroOrMore, escaped);
        Option<bool> json = Json();
        Option<bool> spoilers = Spoilers();
        var ask = new Command("ask", "Answers a question or slash command.") { question, json, spoilers };
        ask.SetAction((call, cancellation) => AskVerb.RunAsync(context(), call.GetValue(question) ?? [], call.GetValue(json), call.GetValue(spoilers), cancellation));
        return ask;
    }

    private static Command Find(Func<VerbContext> context, bool escaped)
    {
        Argument<string[]> title = Words("TITLE", "A title in any spelling; with none, one per line of standard input.", ArgumentArity.ZeroOrMore, escaped);
        Option<bool> json = Json();
        var find = new Command("find", "Finds the drama that a title means.") { title, json };
        find.SetAction((call, cancellation) => FindVerb.RunAsync(context(), call.GetValue(title) ?? [], call.GetValue(json), cancellation));
        return find;
    }

    private static Command Show(Func<VerbContext> context, bool escaped)
    {
        Argument<string[]> title = Words("TITLE", "A drama's id, or a title in any spelling.", ArgumentArity.OneOrMore, escaped);
        Option<bool> json = Json();
        Option<bool> spoilers = Spoilers();
        var show = new Command("show", "Shows everything known about one drama.") { title, json, spoilers };
        show.SetAction((call, cancellation) =>
            Task.FromResult(ShowVerb.Run(context(), string.Join(' ', call.GetRequiredValue(title)), call.GetValue(json), call.GetValue(spoilers), cancellation)));
        return show;
    }

    private static Command Top(Func<VerbContext> context)
    {
        var by = new Option<string>("--by") { Description = "What to rank by.", DefaultValueFactory = static _ => "ratings" };
        by.AcceptOnlyFromAmong("ratings", "netflix", "votes");
        var broadcast = new Option<string?>("--broadcast") { Description = "Networks of one kind, or all." };
        broadcast.AcceptOnlyFromAmong("cable", "terrestrial", "all");
        var network = new Option<string?>("--network") { Description = "One network only." };
        var year = new Option<int?>("--year") { Description = "Seasons that began in one year." };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "As it stood on that day (YYYY-MM-DD).", CustomParser = Date };
        var limit = new Option<int>("--limit") { Description = "How many rows.", DefaultValueFactory = static _ => 10 };
        limit.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--limit takes a number of at least 1.");
        });
        Option<bool> json = Json();
        var top = new Command("top", "Ranks seasons as of a day.") { by, broadcast, network, year, asOf, limit, json };
        top.SetAction((call, cancellation) => Task.FromResult(TopVerb.Run(
            context(),
            new TopOptions(call.GetRequiredValue(by), call.GetValue(broadcast), call.GetValue(network), call.GetValue(year), call.GetValue(asOf), call.GetValue(limit), call.GetValue(json)),
            cancellation)));
        return top;
    }

    private static Command Database(Func<VerbContext> context)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write." };
        var backup = new Command("backup", "Writes a consistent copy of the database while the bot runs.") { file };
        backup.SetAction(call => DbBackupVerb.Run(context(), call.GetRequiredValue(file)));
        return new Command("db", "Works on the database.") { backup };
    }

    private static Command Jobs(Func<VerbContext> context)
    {
        var jobs = new Command("jobs", "Prints the schedule (config/schedule.json), with when each job last ran, what came of it, and when it runs next.");
        jobs.SetAction(_ => JobsVerb.Run(context()));
        return jobs;
    }

    private static Command Suggestions(Func<VerbContext> context)
    {
        var number = new Argument<long>("NUMBER") { Description = "The suggestion's number." };
        var done = new Command("done", "Marks a suggestion as dealt with.") { number };
        done.SetAction(call => SuggestionsVerb.Done(context(), call.GetRequiredValue(number)));
        var suggestions = new Command("suggestions", "Lists the corrections that people suggested and that wait for a maintainer.") { done };
        suggestions.SetAction(_ => SuggestionsVerb.List(context()));
        return suggestions;
    }

    private static Command Health(Func<VerbContext> context)
    {
        var health = new Command("health", "Asks the bot that runs on this machine whether it lives.");
        health.SetAction((_, cancellation) => HealthVerb.RunAsync(context(), cancellation));
        return health;
    }

    /// <summary>Free words; one that looks like an option is a misspelt option, unless <c>--</c> stands before the words.</summary>
    internal static Argument<string[]> Words(string name, string description, ArgumentArity arity, bool escaped)
    {
        var words = new Argument<string[]>(name) { Description = description, Arity = arity };
        words.Validators.Add(result =>
        {
            if (!escaped && result.Tokens.FirstOrDefault(static token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
                result.AddError($"There is no option '{Terminal.SafeText.Of(option.Value)}'. Put -- before words that begin so.");
        });
        return words;
    }

    private static Option<bool> Json() => new("--json") { Description = "One JSON object per line, and nothing else." };

    private static Option<bool> Spoilers() => new("--spoilers") { Description = "Shows what happens in the end too." };

    private static DateOnly? Date(ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        result.AddError($"'{Terminal.SafeText.Of(text)}' is not a date: write YYYY-MM-DD.");
        return null;
    }
}
