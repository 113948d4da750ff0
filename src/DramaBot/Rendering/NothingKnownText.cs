using DramaBot.Answers;
using DramaBot.Answers.Refusals;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class NothingKnownText
{
    public static void Write(TextLines lines, NothingKnownAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        lines.AddAll(Verdict(answer, audience));
        if (answer.Format is null && answer.Known.All(season => SeasonWords.Facts(season, audience).Length == 0))
            return;
        lines.Add(words[Line.WhatIsKnown]);
        if (answer.Format is { } format)
            lines.Add($"- {words.Labelled(Line.Format, KnowledgeWords.Of(format, words))}");
        lines.AddAll(answer.Known
            .Select(season => (Label: SeasonWords.Label(season, words), Facts: SeasonWords.Facts(season, audience)))
            .Where(static pair => pair.Facts.Length > 0)
            .Select(pair => $"- {words.Labelled(pair.Label, pair.Facts)}"));
    }

    /// <summary>That the drama is known, and what is not.</summary>
    public static IEnumerable<string?> Verdict(NothingKnownAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        yield return DateWords.AsItStood(answer.AsOf, audience);
        if (answer.AsksLength)
            yield return words[Line.EpisodeLengthNotKnown];
        yield return words.Say(Line.KnownBut, words.TitleOf(answer.Drama), Missing(answer, words));
        if (answer.Intent == Intent.Renewal)
            yield return words[Line.SaysNothingEitherWay];
    }

    private static string Missing(NothingKnownAnswer answer, Wording words)
    {
        (Line line, Line? ofSeason) = answer.Intent switch
        {
            Intent.Renewal => (Line.NoRenewal, Line.NoRenewalOfSeason),
            Intent.Ratings => (Line.NoRatings, Line.NoRatingsOfSeason),
            Intent.Ending => (Line.NoEnding, Line.NoEndingOfSeason),
            Intent.Cast => (Line.NoCast, null),
            Intent.WhereToWatch => (Line.NoWhereToWatch, null),
            Intent.Episodes => (Line.NoEpisodes, Line.NoEpisodesOfSeason),
            Intent.AirDates => (Line.NoAirDates, Line.NoAirDatesOfSeason),
            Intent.Events => (Line.NoEvents, null),
            Intent.FanVotes => (Line.NoFans, null),
            _ => (Line.NoneOfThat, (Line?)null),
        };
        return answer.Season is { } season && ofSeason is { } named ? words.Say(named, season) : words[line];
    }
}
