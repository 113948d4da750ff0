using DramaBot.Http;
using DramaBot.Jobs;
using DramaBot.Knowledge;
using DramaBot.Metrics;
using DramaBot.Verbs;
using Quartz;

namespace DramaBot.Hosting;

/// <summary>Puts the running bot together: everything that goes on beside answering.</summary>
internal static class BotHost
{
    public static IHost Build(VerbContext context, KnowledgeBase knowledge, ConsoleSink sink)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "DramaBot" });
        builder.Logging.AddFilter("Quartz", LogLevel.Warning).AddFilter("Microsoft", LogLevel.Warning).SetMinimumLevel(LogLevel.Information);
        builder.Services
            .AddSingleton<ILoggerProvider>(new SinkLoggerProvider(sink))
            .AddSingleton(context.Options)
            .AddSingleton(context.Time)
            .AddSingleton(knowledge)
            .AddSingleton(sink)
            .AddSingleton<BotMetrics>()
            .AddSingleton(ReadinessOf(knowledge))
            .AddSingleton<KnowledgeRefresher>()
            .AddSingleton<IHostLifetime, CallerLifetime>()
            .AddHostedService<HealthServer>()
            .AddHostedService<SeedWatcher>();
        builder.Services.AddQuartz(quartz =>
        {
            quartz.ScheduleJob<RefreshKnowledgeJob>(trigger => trigger
                .WithIdentity("refresh-knowledge")
                .StartAt(context.Time.GetUtcNow() + context.Options.Seeds.RefreshInterval)
                .WithSimpleSchedule(schedule => schedule.WithInterval(context.Options.Seeds.RefreshInterval).RepeatForever()));
        });
        builder.Services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
        return builder.Build();
    }

    private static Readiness ReadinessOf(KnowledgeBase knowledge)
    {
        var readiness = new Readiness();
        readiness.Add(() => knowledge.Current is null ? "the knowledge base is not loaded" : null);
        return readiness;
    }
}
