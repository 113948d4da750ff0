using DramaBot.Announcements;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Answers;
using DramaBot.Chat;
using DramaBot.Community;
using DramaBot.Discord.Gateway;
using DramaBot.Hosting;
using DramaBot.Http;
using DramaBot.Jobs;
using DramaBot.Knowledge;
using DramaBot.Metrics;
using DramaBot.Storage;
using DramaBot.Terminal;
using Spectre.Console;

namespace DramaBot.Verbs;

/// <summary>The main job: loads the knowledge base, then answers and keeps it fresh until it is told to stop.</summary>
internal static class RunVerb
{
    /// <summary>How long what runs has to finish when the bot stops.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    /// <summary>How many seconds a person waits for a state that another process writes to, before being told.</summary>
    private const int AnswerPatience = 5;

    public static async Task<int> RunAsync(VerbContext context, CancellationToken cancellation)
    {
        try
        {
            return await (context.Options.Discord.Token is null ? RunInTerminalAsync(context, cancellation) : RunInDiscordAsync(context, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Told to stop before everything stood.
            return ExitCode.Success;
        }
    }

    private static async Task<int> RunInTerminalAsync(VerbContext context, CancellationToken cancellation)
    {
        KnowledgeBase knowledge = context.OpenKnowledge();
        if (KnowledgeLoading.Load(knowledge, context, cancellation) is not { } snapshot)
            return ExitCode.Failure;
        var sink = new ConsoleSink(context.Output, context.Error);
        using IHost host = BotHost.Build(context, knowledge, sink, _ => new TerminalAnnouncementSender(sink, context.Time), tellsTerminal: true, new BotMetrics(knowledge, context.Time));
        context.Output.WriteLine($"No bot token is set, so DramaBot answers here, from {snapshot.Count} {(snapshot.Count == 1 ? "drama" : "dramas")}: type a question, a title, or /help.");
        context.Output.Flush();

        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // Answers do not wait for the jobs and the health server to stand.
        // What runs beside keeps the token it is started with, so it is one that nobody cancels: it ends by being stopped.
        Task starting = Task.Run(() => host.StartAsync(CancellationToken.None), CancellationToken.None);
        Task session = ServeTerminalAsync(context, knowledge, host, sink, stopping.Token);
        if (await Task.WhenAny(starting, session) == starting && starting.IsFaulted)
            await stopping.CancelAsync();
        await session;
        try
        {
            await starting;
        }
        finally
        {
            await StopAsync(host, starting);
        }

        return ExitCode.Success;
    }

    private static async Task<int> RunInDiscordAsync(VerbContext context, CancellationToken cancellation)
    {
        using var alone = SingleInstance.Take(context.Options);
        KnowledgeBase knowledge = context.OpenKnowledge();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // Before all else: it goes on beside the building and the gateway's handshake, and who asks too early waits for it.
        Task<bool> loading = Task.Run(() => KnowledgeLoading.Load(knowledge, context, stopping.Token) is not null, CancellationToken.None);
        var sink = new ConsoleSink(context.Output, context.Error);
        using ILoggerFactory loggers = BotHost.Loggers(sink);
        var metrics = new BotMetrics(knowledge, context.Time);
        var state = new SqliteDatabase(context.Options.Storage.StatePath);
        var votes = new Votes(state, context.Time);
        IHost? host = null;
        var services = new ChatServices(knowledge, new AnswerDesk { Votes = votes.Counted }, votes, new Suggestions(state, context.Time), metrics, context.Time)
        {
            Loading = loading,
            Subscriptions = new SubscriptionBook(new SqliteDatabase(context.Options.Storage.StatePath, AnswerPatience), context.Time),
            DeliverNow = () => _ = host?.Services.GetRequiredService<DeliveryBell>().RingAsync(CancellationToken.None),
        };
        using var bot = new DiscordBot(context.Options, services, loggers);
        Task running = bot.RunAsync(stopping.Token);
        Task starting = Task.CompletedTask;
        try
        {
            if (!await loading)
                return ExitCode.Failure;
            // What goes on beside answering is built and started when the first to ask no longer waits for it.
            await Task.WhenAny(bot.Settled, running);
            host = BotHost.Build(
                context, knowledge, sink,
                _ => new DiscordAnnouncementSender(bot.Rest, context.Time, loggers.CreateLogger<DiscordAnnouncementSender>()),
                tellsTerminal: false, metrics);
            host.Services.GetRequiredService<Readiness>().Add(bot.NotReadyBecause);
            starting = host.StartAsync(CancellationToken.None);
            await starting;
            await running;
            return ExitCode.Success;
        }
        catch (GatewayFatalException fault)
        {
            await context.Error.WriteLineAsync(fault.CloseCode == 0 ? fault.Message : $"{fault.Message} (code {fault.CloseCode})");
            return ExitCode.Failure;
        }
        finally
        {
            await stopping.CancelAsync();
            await Task.WhenAny(running);
            if (host is not null)
                await StopAsync(host, starting);
            host?.Dispose();
        }
    }

    private static async Task ServeTerminalAsync(VerbContext context, KnowledgeBase knowledge, IHost host, ConsoleSink sink, CancellationToken cancellation)
    {
        var completions = new SessionCompletions(knowledge, TerminalCommands.All);
        using ILineSource lines = LineSources.Open(completions, Path.Combine(context.Options.Storage.DataDirectory, "history"));
        sink.Through(lines.WriteAbove);
        var session = new TerminalSession(knowledge, new AnswerDesk(), host.Services.GetRequiredService<BotMetrics>(), context.Time, lines, CreateConsole(context.Output));
        await session.RunAsync(cancellation);
        sink.Through(null);
    }

    private static async Task StopAsync(IHost host, Task starting)
    {
        using var patience = new CancellationTokenSource(StopPatience);
        await Task.WhenAny(starting);
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
