using System.Globalization;
using DramaBot.Announcements.Upkeep;
using DramaBot.Configuration;
using DramaBot.Storage;
using DramaBot.Terminal;

namespace DramaBot.Verbs;

/// <summary>Prints the schedule: what runs when, when it last ran, and what came of it.</summary>
internal static class JobsVerb
{
    public static int Run(VerbContext context)
    {
        DateTimeOffset now = context.Time.GetUtcNow();
        // A look must not make a state where there is none.
        IReadOnlyDictionary<string, JobRun> last = File.Exists(context.Options.Storage.StatePath)
            ? new JobRuns(new SqliteDatabase(context.Options.Storage.StatePath), context.Time).Last()
            : new Dictionary<string, JobRun>(StringComparer.Ordinal);
        foreach (ScheduledJob job in context.Options.Schedule.Jobs)
        {
            JobRun? run = last.GetValueOrDefault(job.Name);
            context.Output.WriteLine($"{job.Name}: {job.What}");
            context.Output.WriteLine($"  when: {job.When}{(job.Cron is null ? "" : $" ({job.Zone.Id})")}");
            context.Output.WriteLine($"  last: {Last(run, job.Zone)}");
            context.Output.WriteLine($"  next: {Next(job, run, now)}");
        }

        context.Output.Flush();
        return ExitCode.Success;
    }

    private static string Last(JobRun? run, TimeZoneInfo zone) => run switch
    {
        null => "never",
        { EndedAt: null } => $"{Say(run.StartedAt, zone)}: it is running, or was broken off",
        { Failed: true } => $"{Say(run.StartedAt, zone)}: failed: {SafeText.Of(run.Outcome ?? "")}",
        _ => $"{Say(run.StartedAt, zone)}: {SafeText.Of(run.Outcome ?? "done")}",
    };

    private static string Next(ScheduledJob job, JobRun? run, DateTimeOffset now)
    {
        DateTimeOffset? next = job.Interval is not null && run is not null ? job.NextAfter(run.StartedAt) : job.NextAfter(now);
        // A bot that is not running has missed its times.
        return next switch
        {
            null => "never",
            { } missed when missed < now => "as soon as the bot runs",
            { } at => Say(at, job.Zone),
        };
    }

    private static string Say(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
}
