using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Upkeep;
using DramaBot.Http;
using DramaBot.Jobs;
using DramaBot.Knowledge;
using DramaBot.Metrics;
using DramaBot.Storage;
using DramaBot.Verbs;

namespace DramaBot.Hosting;

/// <summary>Puts the running bot together: everything that goes on beside answering.</summary>
internal static class BotHost
{
    /// <param name="context">The configuration and the clock.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="sink">Where lines that nobody asked for are printed.</param>
    /// <param name="sender">Makes what brings announcements to where they belong; asked for once, after the start.</param>
    /// <param name="tellsTerminal">Whether announcements are printed rather than posted.</param>
    /// <param name="metrics">What is counted.</param>
    public static IHost Build(VerbContext context, KnowledgeBase knowledge, ConsoleSink sink, Func<IServiceProvider, IAnnouncementSender> sender, bool tellsTerminal, BotMetrics metrics)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "DramaBot" });
        Configure(builder.Logging, sink);
        builder.Services
            .AddSingleton(context.Options)
            .AddSingleton(context.Time)
            .AddSingleton(knowledge)
            .AddSingleton(sink)
            .AddSingleton(metrics)
            .AddSingleton(services => ReadinessOf(knowledge, services.GetRequiredService<JobJournal>()))
            .AddSingleton<KnowledgeRefresher>()
            .AddSingleton<IHostLifetime, CallerLifetime>()
            .AddHostedService<HealthServer>()
            .AddHostedService<SeedWatcher>();
        var state = new SqliteDatabase(context.Options.Storage.StatePath);
        var runs = new JobRuns(state, context.Time);
        builder.Services.AddSingleton(runs);
        AddAnnouncements(builder.Services, context, state, sender, tellsTerminal);
        JobSchedule.Add(builder.Services, context.Options.Schedule, runs, context.Time);
        return builder.Build();
    }

    /// <summary>Loggers as the host has them, for what runs before it is built.</summary>
    public static ILoggerFactory Loggers(ConsoleSink sink) => LoggerFactory.Create(logging => Configure(logging, sink));

    private static void Configure(ILoggingBuilder logging, ConsoleSink sink)
    {
        logging.AddFilter("Quartz", LogLevel.Warning).AddFilter("Microsoft", LogLevel.Warning).SetMinimumLevel(LogLevel.Information);
        logging.Services.AddSingleton<ILoggerProvider>(new SinkLoggerProvider(sink));
    }

    private static void AddAnnouncements(IServiceCollection services, VerbContext context, SqliteDatabase state, Func<IServiceProvider, IAnnouncementSender> sender, bool tellsTerminal) =>
        services
            .AddSingleton(new NewsRoom(state, context.Time) { TellsTerminal = tellsTerminal })
            .AddSingleton(new Housekeeping(state, context.Time))
            .AddSingleton(sender)
            .AddSingleton(services => new DeliveryDesk(state, services.GetRequiredService<IAnnouncementSender>(), context.Time))
            .AddSingleton<DeliveryBell>()
            .AddSingleton<JobJournal>()
            .AddSingleton<NewsDesk>();

    private static Readiness ReadinessOf(KnowledgeBase knowledge, JobJournal journal)
    {
        var readiness = new Readiness();
        readiness.Add(() => knowledge.Current is null ? "the knowledge base is not loaded" : null);
        readiness.Add(journal.NotReadyBecause);
        return readiness;
    }
}
