using DramaBot.Answers;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>Dramas and seasons by name, and when they were on.</summary>
internal static class SeasonWords
{
    /// <summary>"Queen of Tears (눈물의 여왕, 2024)"; to readers of Korean "눈물의 여왕 (Queen of Tears, 2024)".</summary>
    public static string Name(DramaRef drama, Wording words)
    {
        string title = words.TitleOf(drama);
        string? other = ReferenceEquals(title, drama.NativeTitle) ? drama.Title : drama.NativeTitle;
        return (other, drama.Year) switch
        {
            ({ } also, { } year) => $"{title} ({also}, {year})",
            ({ } also, null) => $"{title} ({also})",
            (null, { } year) => $"{title} ({year})",
            _ => title,
        };
    }

    /// <summary>"Queen of Tears", or "Hospital Playlist, season 2" where there are several.</summary>
    public static string Name(DramaRef drama, int? season, bool isOnlySeason, Wording words) =>
        season is { } number && !isOnlySeason ? words.Say(Line.DramaSeason, words.TitleOf(drama), number) : words.TitleOf(drama);

    /// <summary>"Season 2, “Its own title”".</summary>
    public static string Label(SeasonInfo season, Wording words) =>
        season.Title is { } title ? words.Say(Line.SeasonLabelTitled, season.Number, title) : words.Say(Line.SeasonNumberLabel, season.Number);

    /// <summary>When it was on, in a phrase: "aired 9 March 2024 to 28 April 2024, 2 years ago"; null where nothing is known.</summary>
    public static string? Dates(SeasonInfo season, Audience audience)
    {
        (DateOnly today, Wording words) = audience;
        return (season.Premiere, season.Finale) switch
        {
            // Streaming platforms put whole seasons out at once.
            ({ } first, { } last) when first == last => words.Say(first <= today ? Line.SeasonReleased : Line.SeasonComesOut, DateWords.OnDay(first, audience)),
            ({ } first, { } last) when last < today => words.Say(Line.SeasonAired, words.Day(first), DateWords.Both(last, audience)),
            ({ } first, { } last) when first <= today => words.Say(Line.SeasonOnAir, DateWords.Both(first, audience), DateWords.OnDay(last, audience)),
            ({ } first, { } last) => words.Say(Line.SeasonBeginsAndEnds, DateWords.OnDay(first, audience), words.Day(last)),
            ({ } first, null) => words.Say(first <= today ? Line.SeasonBegan : Line.SeasonBegins, DateWords.OnDay(first, audience)),
            (null, { } last) => words.Say(last < today ? Line.SeasonEnded : Line.SeasonEnds, DateWords.OnDay(last, audience)),
            _ => season.Year is { } year ? words.Say(year > today.Year ? Line.SeasonDue : Line.SeasonFrom, year) : null,
        };
    }

    /// <summary>"16 episodes"; null where none is given.</summary>
    public static string? Episodes(int? episodes, Wording words) => episodes is { } number ? words.Count(number, Line.Episode, Line.Episodes) : null;

    /// <summary>Network, episodes and dates on one line: "tvN, 16 episodes, aired …"; empty where nothing is known.</summary>
    public static string Facts(SeasonInfo season, Audience audience) =>
        audience.Words.List(season.Network, Episodes(season.Episodes, audience.Words), Dates(season, audience));
}
