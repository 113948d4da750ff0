namespace DramaBot.Announcements.News;

/// <summary>Which kinds of updates somebody wants to hear of; the values are stored.</summary>
[Flags]
public enum UpdateKinds
{
    None = 0,

    /// <summary>What becomes of further seasons.</summary>
    Renewal = 1,

    /// <summary>Rating records.</summary>
    Ratings = 2,

    /// <summary>Happenings, the day they fall on, and endings that can now be read.</summary>
    Events = 4,

    All = Renewal | Ratings | Events,
}
