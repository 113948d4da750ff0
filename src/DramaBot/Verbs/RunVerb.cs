using DramaBot.Answers;
using DramaBot.Configuration;
using DramaBot.Hosting;
using DramaBot.Knowledge;
using DramaBot.Metrics;
using DramaBot.Terminal;
using Spectre.Console;

namespace DramaBot.Verbs;

/// <summary>The main job: loads the knowledge base, then answers and keeps it fresh until it is told to stop.</summary>
internal static class RunVerb
{
    /// <summary>How long what runs has to finish when the bot stops.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(VerbContext context, CancellationToken cancellation)
    {
        KnowledgeBase knowledge = context.OpenKnowledge();
        if (KnowledgeLoading.Load(knowledge, context, cancellation) is not { } snapshot)
            return ExitCode.Failure;
        var sink = new ConsoleSink(context.Error);
        using IHost host = BotHost.Build(context, knowledge, sink);
        context.Output.WriteLine($"No bot token is set, so DramaBot answers here, from {snapshot.Count} dramas: type a question, a title, or /help.");
        context.Output.Flush();

        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // Answers do not wait for the jobs and the health server to stand.
        Task starting = Task.Run(() => host.StartAsync(stopping.Token), CancellationToken.None);
        Task session = ServeTerminalAsync(context, knowledge, host, sink, stopping.Token);
        if (await Task.WhenAny(starting, session) == starting && starting.IsFaulted)
            await stopping.CancelAsync();
        await session;
        await FinishAsync(host, starting);
        return ExitCode.Success;
    }

    private static async Task ServeTerminalAsync(VerbContext context, KnowledgeBase knowledge, IHost host, ConsoleSink sink, CancellationToken cancellation)
    {
        var completions = new SessionCompletions(knowledge, Commands.All);
        using ILineSource lines = LineSources.Open(completions, Path.Combine(context.Options.Storage.DataDirectory, "history"));
        sink.Through(lines.WriteAbove);
        var session = new TerminalSession(knowledge, new AnswerDesk(), host.Services.GetRequiredService<BotMetrics>(), context.Time, lines, CreateConsole(context.Output));
        await session.RunAsync(cancellation);
        sink.Through(null);
    }

    /// <exception cref="ConfigurationException">Something that runs beside the session could not start.</exception>
    private static async Task FinishAsync(IHost host, Task starting)
    {
        using var patience = new CancellationTokenSource(StopPatience);
        try
        {
            await starting;
        }
        catch (OperationCanceledException)
        {
            // Stopped before everything stood.
        }

        await host.StopAsync(patience.Token);
    }

    private static IAnsiConsole CreateConsole(TextWriter output)
    {
        bool colours = LineSources.UseColours(Console.IsOutputRedirected, Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = colours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        // A pipe has no width: lines go out as they are.
        if (Console.IsOutputRedirected)
            console.Profile.Width = int.MaxValue;
        return console;
    }
}
