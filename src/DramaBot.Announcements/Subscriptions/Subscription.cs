using DramaBot.Announcements.News;

namespace DramaBot.Announcements.Subscriptions;

/// <summary>Who wants to hear what, where and when.</summary>
public sealed record Subscription
{
    /// <summary>The most subscriptions of one server.</summary>
    public const int MostPerGuild = 100;

    /// <summary>The most dramas that one person follows.</summary>
    public const int MostPerPerson = 50;

    /// <summary>The time zone where nobody chose one: Korea's, in which the news are made.</summary>
    public const string DefaultTimeZone = "Asia/Seoul";

    /// <summary>The hour of a digest where nobody chose one.</summary>
    public const int DefaultHour = 9;

    /// <summary>Its number, for good; 0 before it is stored.</summary>
    public long Id { get; init; }

    public required Target Target { get; init; }

    /// <summary>Only this drama; null for all.</summary>
    public string? DramaId { get; init; }

    /// <summary>Only this network, by the name the seeds give it; null for all.</summary>
    public string? Network { get; init; }

    public UpdateKinds Updates { get; init; } = UpdateKinds.All;

    /// <summary>A role to ping; null pings nobody.</summary>
    public ulong? RoleId { get; init; }

    public Cadence Cadence { get; init; }

    /// <summary>An IANA time zone: when digests come and quiet hours begin.</summary>
    public string TimeZone { get; init; } = DefaultTimeZone;

    /// <summary>The local hour of a digest, 0 to 23.</summary>
    public int Hour { get; init; } = DefaultHour;

    /// <summary>The local day of a weekly digest.</summary>
    public DayOfWeek Weekday { get; init; } = DayOfWeek.Monday;

    /// <summary>Hours in which messages are held; null for none.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>Whether messages in an announcement channel are published to its followers.</summary>
    public bool Crosspost { get; init; }

    /// <summary>Since when messages are held until somebody resumes; null where they are not.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>Who subscribed.</summary>
    public ulong CreatedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>How often somebody wants to hear.</summary>
public enum Cadence
{
    /// <summary>At once, each piece of news in a message of its own.</summary>
    Instant = 0,

    /// <summary>Once a day, everything in one message.</summary>
    Daily = 1,

    /// <summary>Once a week, everything in one message.</summary>
    Weekly = 2,
}

/// <summary>Local hours in which messages are held, from the first time until before the second; may span midnight.</summary>
public readonly record struct QuietHours(TimeOnly From, TimeOnly To);
