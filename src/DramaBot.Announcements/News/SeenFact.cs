namespace DramaBot.Announcements.News;

/// <summary>A seed entry as it was when it was last looked at.</summary>
/// <param name="Key">Its name, given when it was first seen, and its own for good.</param>
/// <param name="Update">What it said.</param>
/// <param name="AnnouncedAt">When it was announced; null where it never was.</param>
/// <param name="IsWithdrawn">Whether the seeds no longer hold it.</param>
public sealed record SeenFact(string Key, Update Update, DateTimeOffset? AnnouncedAt = null, bool IsWithdrawn = false);

/// <summary>What a look at the seeds found.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Key">The entry's name.</param>
/// <param name="Update">What it says now; for one that was withdrawn, what it said last.</param>
/// <param name="Before">What it said before; null for a new entry.</param>
public sealed record NewsChange(ChangeKind Kind, string Key, Update Update, Update? Before = null);

/// <summary>What is done about a change of the seeds.</summary>
public enum ChangeKind
{
    /// <summary>It is remembered and told to nobody: the first load, an old date, a report that changes nothing.</summary>
    Noted,

    /// <summary>It is news.</summary>
    Announced,

    /// <summary>What was announced said something else: the messages are corrected, or, before they went out, changed.</summary>
    Corrected,

    /// <summary>What was announced within the last day is no longer so: the messages say it.</summary>
    Withdrawn,

    /// <summary>What was withdrawn stands again: the messages say what they said.</summary>
    Restored,

    /// <summary>The seeds no longer hold it, and nobody is told.</summary>
    Forgotten,
}
