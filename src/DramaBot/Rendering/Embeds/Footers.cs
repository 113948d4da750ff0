using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>The small line below: for which day an answer holds. Discord shows no tags there, so the date is in words.</summary>
internal static class Footers
{
    public static string AsOf(DateOnly day, DateOnly today, string? remark = null)
    {
        string asOf = day == today ? $"As of today, {DateWords.Of(day)}." : $"As it stood on {DateWords.Both(day, today)}.";
        return remark is null ? asOf : $"{asOf} {remark}";
    }
}
