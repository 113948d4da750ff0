using DramaBot.Answers;

namespace DramaBot.Rendering.Words;

/// <summary>Dramas and seasons by name, and when they were on.</summary>
internal static class SeasonWords
{
    /// <summary>"Queen of Tears (눈물의 여왕, 2024)".</summary>
    public static string Name(DramaRef drama) => (drama.NativeTitle, drama.Year) switch
    {
        ({ } native, { } year) => $"{drama.Title} ({native}, {year})",
        ({ } native, null) => $"{drama.Title} ({native})",
        (null, { } year) => $"{drama.Title} ({year})",
        _ => drama.Title,
    };

    /// <summary>"Queen of Tears", or "Hospital Playlist, season 2" where there are several.</summary>
    public static string Name(DramaRef drama, int? season, bool isOnlySeason) => season is null || isOnlySeason ? drama.Title : $"{drama.Title}, season {season}";

    /// <summary>"Season 2, “Its own title”".</summary>
    public static string Label(SeasonInfo season) => season.Title is null ? $"Season {season.Number}" : $"Season {season.Number}, “{season.Title}”";

    /// <summary>When it was on, in a phrase: "aired 9 March 2024 to 28 April 2024, 2 years ago"; null where nothing is known.</summary>
    public static string? Dates(SeasonInfo season, DateOnly today) => (season.Premiere, season.Finale) switch
    {
        // Streaming platforms put whole seasons out at once.
        ({ } first, { } last) when first == last && first <= today => $"released {DateWords.OnDay(first, today)}",
        ({ } first, { } last) when first == last => $"comes out {DateWords.OnDay(first, today)}",
        ({ } first, { } last) when last < today => $"aired {DateWords.Of(first)} to {DateWords.Both(last, today)}",
        ({ } first, { } last) when first <= today => $"on air since {DateWords.Both(first, today)}; last episode {DateWords.OnDay(last, today)}",
        ({ } first, { } last) => $"begins {DateWords.OnDay(first, today)}, and ends on {DateWords.Of(last)}",
        ({ } first, null) => first <= today ? $"began {DateWords.OnDay(first, today)}" : $"begins {DateWords.OnDay(first, today)}",
        (null, { } last) => last < today ? $"ended {DateWords.OnDay(last, today)}" : $"ends {DateWords.OnDay(last, today)}",
        _ => season.Year is { } year ? (year > today.Year ? $"due in {year}" : $"from {year}") : null,
    };

    /// <summary>Network, episodes and dates on one line: "tvN, 16 episodes, aired …"; empty where nothing is known.</summary>
    public static string Facts(SeasonInfo season, DateOnly today) =>
        string.Join(", ", new[] { season.Network, season.Episodes is { } episodes ? NumberWords.Count(episodes, "episode") : null, Dates(season, today) }.OfType<string>());
}
