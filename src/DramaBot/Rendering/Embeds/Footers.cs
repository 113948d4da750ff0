using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>The small line below: for which day an answer holds. Discord shows no tags there, so the date is in words.</summary>
internal static class Footers
{
    public static string AsOf(DateOnly day, Audience audience, string? remark = null)
    {
        string asOf = day == audience.Today
            ? audience.Words.Say(Line.FooterToday, audience.Words.Day(day))
            : audience.Words.Say(Line.FooterAsOf, DateWords.Both(day, audience));
        return remark is null ? asOf : audience.Words.Say(Line.TwoSentences, asOf, remark);
    }
}
