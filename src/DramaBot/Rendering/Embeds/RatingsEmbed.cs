using DramaBot.Answers.Ratings;
using DramaBot.Discord;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

internal static class RatingsEmbed
{
    /// <summary>What is left for the seasons beside the verdict, the claims and the source.</summary>
    private const int RoomForSeasons = 3400;

    private const int RoomForClaims = 900;

    public static void Write(EmbedDraft draft, RatingsAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        draft.Footer = Footers.AsOf(answer.AsOf, audience);
        draft.Say([DateWords.AsItStood(answer.AsOf, audience), .. EpisodeText.Say(answer.Asked, answer.Drama, words), RatingsText.Verdict(answer, words)]);
        if (answer.Seasons is [var only])
            WriteWhole(draft, only, answer.AsOf, audience);
        else
        {
            foreach (SeasonRatings season in answer.Seasons)
                draft.Fact(SeasonWords.Label(season.Season, words), Math.Min(DiscordLimits.MaxEmbedFieldValueLength, RoomForSeasons / answer.Seasons.Count), InShort(season, answer.AsOf, audience));
        }

        draft.Fact(words[Line.WhatSourcesClaim], RoomForClaims, RatingsText.Claims(answer, audience));
    }

    private static void WriteWhole(EmbedDraft draft, SeasonRatings season, DateOnly asOf, Audience audience)
    {
        Wording words = audience.Words;
        draft.Say(SeasonRatingsText.OnAir(season, asOf, audience));
        draft.Fact(SeasonWords.Label(season.Season, words), SeasonWords.Facts(season.Season, audience));
        if (season.Nationwide is { } run)
        {
            draft.Fact(words[Line.RatingsBasis], SeasonRatingsText.Figures(run, words));

            // The words come first: to those who hear the chart it is noise, and they can skip it.
            draft.Fact(words[Line.FromFirstToLast], RunChart.Say(run, words), RunChart.Draw(run));
        }

        draft.Fact(words[Line.OnOtherBases], season.OtherBases.Select(basis => SeasonRatingsText.Say(basis, words)));
        draft.Fact(words[Line.Rank], SeasonRatingsText.Rank(season, words));
        draft.Fact(words[Line.NetflixChart], season.Netflix is { } netflix ? NetflixWords.Figures(netflix, words) : null);
        draft.Fact(words[Line.SourcesDisagree], season.Disagreements.Select(one => SeasonRatingsText.Say(one, words)));
    }

    private static IEnumerable<string?> InShort(SeasonRatings season, DateOnly asOf, Audience audience)
    {
        Wording words = audience.Words;
        yield return SeasonWords.Facts(season.Season, audience);
        yield return SeasonRatingsText.OnAir(season, asOf, audience);
        if (season.Nationwide is { } run)
        {
            yield return words.Heading(Line.RatingsBasis);
            foreach (string figure in SeasonRatingsText.Figures(run, words))
                yield return figure;
        }

        yield return SeasonRatingsText.Rank(season, words) is { } rank ? words.Labelled(Line.Rank, rank) : null;
        yield return season.Netflix is { } netflix ? NetflixWords.Whole(netflix, words) : null;
        foreach (Disagreement disagreement in season.Disagreements)
            yield return words.Say(Line.SourcesDisagreeOn, SeasonRatingsText.Say(disagreement, words));
        foreach (OtherBasis basis in season.OtherBases)
            yield return SeasonRatingsText.Say(basis, words);
    }
}
