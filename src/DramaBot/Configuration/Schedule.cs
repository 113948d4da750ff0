using System.Globalization;
using Quartz;

namespace DramaBot.Configuration;

/// <summary>When the jobs run: <c>config/schedule.json</c>, a line for each, with Quartz's cron expressions.</summary>
internal sealed class Schedule
{
    public const string RefreshKnowledge = "refresh-knowledge";
    public const string Deliver = "deliver";
    public const string TodaysEvents = "todays-events";
    public const string StaleFacts = "stale-facts";
    public const string Backup = "backup";
    public const string CleanUp = "clean-up";

    private const string Section = "Schedule";
    private const string Every = "every ";
    private const string RefreshInterval = "Seeds:RefreshInterval";

    private static readonly string[] Names = [RefreshKnowledge, Deliver, TodaysEvents, StaleFacts, Backup, CleanUp];

    /// <summary>The jobs, in the order of the table.</summary>
    public required IReadOnlyList<ScheduledJob> Jobs { get; init; }

    /// <summary>A job's line.</summary>
    public ScheduledJob this[string name] => Jobs.First(job => job.Name == name);

    /// <summary>Reads the table; what it leaves out is as in the one that the program brings along.</summary>
    /// <exception cref="ConfigurationException">A job, a time or a time zone is unknown; the message names the key.</exception>
    public static Schedule Read(IConfiguration configuration, TimeSpan refreshInterval)
    {
        foreach (IConfigurationSection job in configuration.GetSection(Section).GetChildren())
        {
            if (!Names.Contains(job.Key, StringComparer.OrdinalIgnoreCase))
                throw new ConfigurationException($"{job.Path}: there is no such job; the jobs are {string.Join(", ", Names)}");
            if (job.GetChildren().FirstOrDefault(static key => key.Key.ToUpperInvariant() is not ("WHEN" or "TIMEZONE" or "WHAT")) is { } odd)
                throw new ConfigurationException($"{odd.Path}: there is no such key; the keys of a job are When, TimeZone and What");
        }

        return new Schedule { Jobs = [.. Names.Select(name => ReadJob(configuration.GetSection($"{Section}:{name}"), name, refreshInterval))] };
    }

    private static ScheduledJob ReadJob(IConfigurationSection section, string name, TimeSpan refreshInterval)
    {
        string when = section["When"]?.Trim() ?? throw new ConfigurationException($"{section.Path}:When: say when the job runs: a cron expression, 'every 00:00:15', or 'never'");
        TimeZoneInfo zone = Zone(section);
        var job = new ScheduledJob(name, when, zone, section["What"] ?? "");
        if (when.Equals("never", StringComparison.OrdinalIgnoreCase))
            return job;
        if (when.StartsWith(Every, StringComparison.OrdinalIgnoreCase))
            return job with { Interval = Interval(section, when[Every.Length..].Trim(), refreshInterval) };
        try
        {
            return job with { Cron = new CronExpression(when, zone) };
        }
        catch (FormatException fault)
        {
            throw new ConfigurationException($"{section.Path}:When: '{when}' is no time ({fault.Message.TrimEnd('.')}); write a Quartz cron expression such as '0 0 9 * * ?', 'every 00:00:15', or 'never'");
        }
    }

    private static TimeSpan Interval(IConfigurationSection section, string text, TimeSpan refreshInterval)
    {
        if (text.Equals(RefreshInterval, StringComparison.OrdinalIgnoreCase))
            return refreshInterval;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan interval) && interval >= TimeSpan.FromSeconds(1) && interval <= TimeSpan.FromDays(7)
            ? interval
            : throw new ConfigurationException($"{section.Path}:When: '{text}' is not an interval from one second to seven days; write hours:minutes:seconds, such as 00:00:15");
    }

    private static TimeZoneInfo Zone(IConfigurationSection section)
    {
        string id = section["TimeZone"]?.Trim() is { Length: > 0 } named ? named : "Asia/Seoul";
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone)
            ? zone
            : throw new ConfigurationException($"{section.Path}:TimeZone: '{id}' is not a time zone that is known here; write one such as Asia/Seoul or UTC");
    }
}

/// <summary>A line of the schedule.</summary>
/// <param name="Name">The job.</param>
/// <param name="When">When it runs, as it is written.</param>
/// <param name="Zone">The time zone of the cron expression.</param>
/// <param name="What">What it does, in words.</param>
internal sealed record ScheduledJob(string Name, string When, TimeZoneInfo Zone, string What)
{
    /// <summary>How often it runs; null where it runs at certain times, or never.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>At which times it runs; null where it runs every so often, or never.</summary>
    public CronExpression? Cron { get; init; }

    /// <summary>When it runs next after its last run; null where it never does.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset last) => Interval is { } interval ? last + interval : Cron?.GetNextValidTimeAfter(last);
}
