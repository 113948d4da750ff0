using DramaBot.Answers;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

/// <summary>The answers that are one fact or a list.</summary>
internal static class FactsText
{
    public static void Write(TextLines lines, CastAnswer answer)
    {
        lines.Add($"Cast of {SeasonWords.Name(answer.Drama)}:");
        lines.AddAll(answer.Cast.Select(static role => $"- {KnowledgeWords.Of(role)}"));
    }

    public static void Write(TextLines lines, WhereToWatchAnswer answer)
    {
        lines.Add($"{answer.Drama.Title} streams on {string.Join(", ", answer.Streaming)}, as far as is known; that may differ where you live.");
        lines.Add(answer.Network is { } network && !answer.Streaming.Contains(network, StringComparer.Ordinal) ? $"First shown by {network}." : null);
    }

    public static void Write(TextLines lines, EpisodesAnswer answer, DateOnly today)
    {
        if (answer is { Seasons: [var only], Unknown: [] })
        {
            lines.Add($"{SeasonWords.Name(answer.Drama, only.Number, answer.AskedSeason is null)} has {NumberWords.Count(only.Episodes ?? 0, "episode")}.");
            lines.Add(SeasonWords.Dates(only, today) is { } dates ? $"It {Verb(only, today)}{dates}." : null);
            return;
        }

        string unknown = answer.Unknown.Count == 0 ? "" : ", as far as is known";
        lines.Add($"{answer.Drama.Title} has {NumberWords.Count(answer.Total, "episode")} in {NumberWords.Count(answer.Seasons.Count, "season")}{unknown}.");
        lines.AddAll(answer.Seasons.Select(season => $"- {SeasonWords.Label(season)}: {SeasonWords.Facts(season, today)}"));
        lines.AddAll(answer.Unknown.Select(static season => $"- {SeasonWords.Label(season)}: number of episodes not known"));
    }

    public static void Write(TextLines lines, AirDatesAnswer answer, DateOnly today)
    {
        if (answer.Seasons is [var only])
        {
            string name = SeasonWords.Name(answer.Drama, only.Number, answer.AskedSeason is null);
            lines.Add($"{name} {Verb(only, today)}{SeasonWords.Dates(only, today)}.");
            lines.Add(only.Network is { } network ? $"On {network}{(only.Episodes is { } episodes ? $", {NumberWords.Count(episodes, "episode")}" : "")}." : null);
            return;
        }

        lines.Add($"{answer.Drama.Title}, season by season:");
        lines.AddAll(answer.Seasons.Select(season => $"- {SeasonWords.Label(season)}: {SeasonWords.Facts(season, today)}"));
    }

    public static void Write(TextLines lines, FansAnswer answer, DateOnly today)
    {
        lines.Add(Lead(answer));
        lines.AddAll(answer.Wishes.Select(wish => $"- {Say(wish, today)}"));
    }

    /// <summary>What the wishes are, and what they are not.</summary>
    public static string Lead(FansAnswer answer) => $"What fans of {answer.Drama.Title} want, as sources report it (it says nothing of how likely it is):";

    /// <summary>One reported wish.</summary>
    public static string Say(ReportedWish wish, DateOnly today) => $"{wish.Summary} ({wish.Source.Publisher}, {DateWords.Both(wish.On, today)})";

    /// <summary>The verb that the phrase for the dates needs before it: "is on air since", "is from 2021", but "aired".</summary>
    private static string Verb(SeasonInfo season, DateOnly today) =>
        (season.Premiere, season.Finale) switch
        {
            ({ } first, { } last) => first == last ? (first <= today ? "was " : "") : first <= today && today <= last ? "is " : "",
            (null, null) => "is ",
            _ => "",
        };
}
