using System.Globalization;

namespace DramaBot.Knowledge.Imports;

/// <summary>What a season's label says beside the show's title.</summary>
internal enum NetflixLabelKind
{
    /// <summary>Nothing ("N/A"), or "Limited Series": the show as a whole. Netflix puts either on the same show, and changes it later.</summary>
    Whole,

    /// <summary>"Season 2".</summary>
    Season,

    /// <summary>"Part 2", "Class 2": a season of its own, or a half of one.</summary>
    Part,

    /// <summary>A title.</summary>
    Title,
}

/// <summary>A season's label, read.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Number">Which season or part.</param>
/// <param name="Text">The label without the show's title.</param>
internal readonly record struct NetflixSeasonLabel(NetflixLabelKind Kind, int Number, string Text)
{
    private static readonly string[] SeasonWords = ["Season", "시즌"];

    private static readonly string[] PartWords = ["Part", "Class", "Volume", "Vol.", "Chapter", "Book", "파트"];

    public static NetflixSeasonLabel Of(string show, string season)
    {
        string text = season.StartsWith(show, StringComparison.OrdinalIgnoreCase) ? season[show.Length..].TrimStart(':', ' ').TrimEnd() : season.Trim();
        if (text is "" or "N/A" || text.Equals("Limited Series", StringComparison.OrdinalIgnoreCase))
            return new NetflixSeasonLabel(NetflixLabelKind.Whole, 0, text);
        if (NumberAfter(text, SeasonWords) is { } number)
            return new NetflixSeasonLabel(NetflixLabelKind.Season, number, text);
        return NumberAfter(text, PartWords) is { } part
            ? new NetflixSeasonLabel(NetflixLabelKind.Part, part, text)
            : new NetflixSeasonLabel(NetflixLabelKind.Title, 0, text);
    }

    /// <summary>The number in "Season 2", or in "Season 2: Counter Punch".</summary>
    private static int? NumberAfter(string text, string[] words)
    {
        string? word = words.FirstOrDefault(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        if (word is null)
            return null;
        ReadOnlySpan<char> rest = text.AsSpan(word.Length).TrimStart();
        int digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            digits++;
        return digits is > 0 and < 3 && (digits == rest.Length || rest[digits] is ':' or ' ') ? int.Parse(rest[..digits], CultureInfo.InvariantCulture) : null;
    }
}
