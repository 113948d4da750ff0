using DramaBot.Announcements.News;

namespace DramaBot.Announcements.Delivery;

/// <summary>News that was queued for those who want to hear of it.</summary>
/// <param name="Id">Its number, for good.</param>
/// <param name="Update">What it says now.</param>
/// <param name="First">What it said at first.</param>
/// <param name="Revision">1, and one more with each correction.</param>
/// <param name="IsWithdrawn">Whether it is no longer so.</param>
/// <param name="CreatedAt">When it was queued.</param>
/// <param name="ChangedAt">When it was last corrected; null where it never was.</param>
public sealed record Announcement(long Id, Update Update, Update First, int Revision, bool IsWithdrawn, DateTimeOffset CreatedAt, DateTimeOffset? ChangedAt);
