using DramaBot.Answers.Ratings;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class RatingsText
{
    private const int MostClaims = 6;

    public static void Write(TextLines lines, RatingsAnswer answer, Audience audience)
    {
        lines.Add(DateWords.AsItStood(answer.AsOf, audience));
        lines.AddAll(EpisodeText.Say(answer.Asked, answer.Drama, audience.Words));
        lines.Add(Verdict(answer, audience.Words));
        foreach (SeasonRatings season in answer.Seasons)
            SeasonRatingsText.Write(lines, season, answer.AsOf, audience);
        if (answer.Claims.Count == 0)
            return;
        lines.Gap().Add(audience.Words.Heading(Line.WhatSourcesClaim));
        lines.AddAll(Claims(answer, audience).Select(static line => $"- {line}"));
    }

    /// <summary>What sources claim, latest first.</summary>
    public static IEnumerable<string> Claims(RatingsAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        foreach (SourceClaim claim in answer.Claims.Take(MostClaims))
            yield return words.Say(Line.ClaimCited, claim.Text, claim.Source.Publisher, DateWords.Both(claim.On, audience), KnowledgeWords.Of(claim.Basis, words));
        if (answer.Claims.Count > MostClaims)
            yield return words.Say(Line.AndEarlier, answer.Claims.Count - MostClaims);
    }

    /// <summary>The season with the highest nationwide figure; null where none is known.</summary>
    public static SeasonRatings? Best(RatingsAnswer answer) =>
        answer.Seasons.Where(static season => season.Nationwide is not null).MaxBy(static season => season.Nationwide!.Highest.Percent);

    /// <summary>The best figure known, in a sentence.</summary>
    public static string Verdict(RatingsAnswer answer, Wording words)
    {
        SeasonRatings? best = Best(answer);
        if (best?.Nationwide is { } run)
        {
            string name = SeasonWords.Name(answer.Drama, best.Season.Number, answer.Seasons.Count == 1 && answer.AskedSeason is null, words);
            string highest = NumberWords.Percent(run.Highest.Percent, words);
            return best.Place is { } place
                ? words.Say(Line.RatingsHighestPlaced, name, highest, NumberWords.Ordinal(place.Rank, words), KnowledgeWords.Of(place.Broadcast, words))
                : words.Say(Line.RatingsHighest, name, highest);
        }

        NetflixRun? netflix = answer.Seasons.Select(static season => season.Netflix).OfType<NetflixRun>().MaxBy(static one => one.Hours ?? 0);
        if (netflix?.Hours is { } hours)
            return words.Say(Line.RatingsOfNetflixOnly, words.TitleOf(answer.Drama), NumberWords.Hours(hours, words));
        return words.Say(answer.Seasons.Count > 0 ? Line.RatingsNoneNationwide : Line.RatingsClaimsOnly, words.TitleOf(answer.Drama));
    }
}
