using DramaBot.Answers;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

/// <summary>The answers that are one fact or a list.</summary>
internal static class FactsText
{
    public static void Write(TextLines lines, CastAnswer answer, Wording words)
    {
        lines.AddAll(Asked(answer, words));
        lines.Add(words.Say(Line.CastOf, SeasonWords.Name(answer.Drama, words)));
        lines.AddAll(answer.Cast.Select(role => $"- {KnowledgeWords.Of(role, words)}"));
    }

    /// <summary>Who plays whom of those that were asked about, a sentence each.</summary>
    public static IEnumerable<string> Asked(CastAnswer answer, Wording words) =>
        answer.Asked.Where(static played => played.Role is not null).Select(played => words.Say(Line.CastPlays, played.Actor, played.Role));

    public static void Write(TextLines lines, WhereToWatchAnswer answer, Wording words)
    {
        lines.Add(words.Say(Line.StreamsOn, words.TitleOf(answer.Drama), words.List(answer.Streaming)));
        lines.Add(answer.Network is { } network && !answer.Streaming.Contains(network, StringComparer.Ordinal) ? words.Say(Line.FirstShownBy, network) : null);
    }

    public static void Write(TextLines lines, EpisodesAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        lines.AddAll(Lead(answer, words));
        if (answer is { Seasons: [var only], Unknown: [] })
        {
            lines.Add(words.Say(Line.HasEpisodes, SeasonWords.Name(answer.Drama, only.Number, answer.AskedSeason is null, words), SeasonWords.Episodes(only.Episodes ?? 0, words)));
            lines.Add(SeasonWords.Dates(only, audience) is { } dates ? words.Say(Verb(only, audience.Today, Line.ItAired, Line.ItIs, Line.ItWas), dates) : null);
            return;
        }

        lines.Add(words.Say(
            answer.Unknown.Count == 0 ? Line.HasEpisodesInSeasons : Line.HasEpisodesInSeasonsAsKnown,
            words.TitleOf(answer.Drama),
            SeasonWords.Episodes(answer.Total, words),
            words.Count(answer.Seasons.Count, Line.SeasonCountOne, Line.SeasonCount)));
        lines.AddAll(answer.Seasons.Select(season => BySeason(season, SeasonWords.Facts(season, audience), words)));
        lines.AddAll(answer.Unknown.Select(season => BySeason(season, words[Line.EpisodesNotKnown], words)));
    }

    public static void Write(TextLines lines, AirDatesAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        lines.AddAll(EpisodeText.Say(answer.Asked, answer.Drama, words));
        if (answer.Seasons is [var only])
        {
            string name = SeasonWords.Name(answer.Drama, only.Number, answer.AskedSeason is null, words);
            lines.Add(words.Say(Verb(only, audience.Today, Line.DramaAired, Line.DramaIs, Line.DramaWas), name, SeasonWords.Dates(only, audience)));
            lines.Add(only.Network is not { } network ? null
                : SeasonWords.Episodes(only.Episodes, words) is { } episodes ? words.Say(Line.OnNetworkWithEpisodes, network, episodes)
                : words.Say(Line.OnNetwork, network));
            return;
        }

        lines.Add(words.Say(Line.SeasonBySeason, words.TitleOf(answer.Drama)));
        lines.AddAll(answer.Seasons.Select(season => BySeason(season, SeasonWords.Facts(season, audience), words)));
    }

    public static void Write(TextLines lines, FansAnswer answer, Audience audience)
    {
        lines.Add(Lead(answer, audience.Words));
        lines.AddAll(answer.Wishes.Select(wish => $"- {Say(wish, audience)}"));
    }

    /// <summary>What is said of one episode, or of the length of any, before they are counted.</summary>
    public static IEnumerable<string> Lead(EpisodesAnswer answer, Wording words) =>
        answer.AsksLength ? [words[Line.EpisodeLengthNotKnown], .. EpisodeText.Say(answer.Asked, answer.Drama, words)] : EpisodeText.Say(answer.Asked, answer.Drama, words);

    /// <summary>What the wishes are, and what they are not.</summary>
    public static string Lead(FansAnswer answer, Wording words) => words.Say(Line.WhatFansWant, words.TitleOf(answer.Drama));

    /// <summary>One reported wish.</summary>
    public static string Say(ReportedWish wish, Audience audience) => audience.Words.Say(Line.Cited, wish.Summary, wish.Source.Publisher, DateWords.Both(wish.On, audience));

    private static string BySeason(SeasonInfo season, string facts, Wording words) => $"- {words.Labelled(SeasonWords.Label(season, words), facts)}";

    /// <summary>The sentence that English needs around the phrase for the dates: "is on air since", "is from 2021", "was released", but "aired".</summary>
    private static Line Verb(SeasonInfo season, DateOnly today, Line plain, Line present, Line past) => (season.Premiere, season.Finale) switch
    {
        ({ } first, { } last) when first == last => first <= today ? past : plain,
        ({ } first, { } last) => first <= today && today <= last ? present : plain,
        (null, null) => present,
        _ => plain,
    };
}
