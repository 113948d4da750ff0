using DramaBot.Answers;
using DramaBot.Discord;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>Where the facts come from: a link, who wrote it, and when.</summary>
internal static class SourceField
{
    private const int LongestLabel = 200;
    private const int ShortestLabel = 20;
    private const int LongestRemark = 250;

    /// <summary>Room for "and 999 more sources" in the wordiest language.</summary>
    private const int RoomForMoreSources = 32;

    /// <summary>The sources that differ: two files may cite one page, each under an id of its own.</summary>
    public static IReadOnlyList<CitedSource> Different(Answer answer) => [.. answer.Sources.DistinctBy(static source => source with { Id = "" })];

    /// <summary>The source that a verdict rests on, and how many others there are.</summary>
    public static string? Leading(CitedSource? main, int all, Audience audience)
    {
        if (main is null)
            return null;
        string line = Line(main, audience.Words, audience.Today, DiscordLimits.MaxEmbedFieldValueLength - RoomForMoreSources);
        return all > 1 ? $"{line}\n{audience.Words.Count(all - 1, Languages.Line.AndMoreSource, Languages.Line.AndMoreSources)}" : line;
    }

    /// <summary>As many sources as fit a field, a line each.</summary>
    public static string? Several(IReadOnlyList<CitedSource> sources, Audience audience)
    {
        int shown = Take(sources, DiscordLimits.MaxEmbedFieldValueLength, audience.Words, audience.Today, rest: true, out string text);
        return shown == 0 ? null : text;
    }

    /// <summary>As many sources as fit, a line each.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="room">The most code points.</param>
    /// <param name="words">The reader's language.</param>
    /// <param name="today">For "2 years ago"; null leaves that out.</param>
    /// <param name="rest">Whether a last line says how many did not fit.</param>
    /// <param name="text">The lines.</param>
    /// <returns>How many were taken.</returns>
    public static int Take(IReadOnlyList<CitedSource> sources, int room, Wording words, DateOnly? today, bool rest, out string text)
    {
        var lines = new List<string>();
        int used = 0;
        for (int i = 0; i < sources.Count; i++)
        {
            int roomForRest = rest && i < sources.Count - 1 ? EmbedText.RoomForRest : 0;
            string line = Line(sources[i], words, today, DiscordLimits.MaxEmbedFieldValueLength - EmbedText.RoomForRest);
            if (used + DiscordLimits.Length(line) + 1 + roomForRest > room)
                break;
            lines.Add(line);
            used += DiscordLimits.Length(line) + 1;
        }

        int taken = lines.Count;
        if (rest && taken > 0 && taken < sources.Count)
            lines.Add(EmbedText.Rest(sources.Count - taken, words));
        text = string.Join('\n', lines);
        return taken;
    }

    /// <summary>One source on a line of at most so many code points; an address that does not fit is left out, never cut.</summary>
    /// <param name="source">The source.</param>
    /// <param name="words">The reader's language.</param>
    /// <param name="today">For "2 years ago"; null leaves that out.</param>
    /// <param name="room">The most code points, at least 600.</param>
    public static string Line(CitedSource source, Wording words, DateOnly? today, int room)
    {
        string? date = source.Published is not { } day ? null : today is { } now ? DateWords.Both(day, new Audience(now, words)) : words.Day(day);
        string about = words.List(source.Author, date);
        string remark = about.Length == 0 ? "" : " " + EmbedText.Fit($"({about})", LongestRemark);
        string label = source.Title is null ? source.Publisher : words.Labelled(source.Publisher, source.Title);
        string? address = Address(source.Url);
        int left = room - DiscordLimits.Length(remark) - "[]()".Length - (address?.Length ?? 0);
        return address is null || left < ShortestLabel
            ? EmbedText.Fit(label, LongestLabel) + remark
            : $"[{EmbedText.Fit(Bracketless(label), Math.Min(left, LongestLabel), dates: false)}]({address}){remark}";
    }

    /// <summary>An address of the web without anything that would end a link early; null for any other.</summary>
    private static string? Address(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.UserInfo.Length == 0
            ? address.AbsoluteUri
                .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
                .Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal)
            : null;

    // An odd bracket ends Discord's link even where it is escaped.
    private static string Bracketless(string label) => label.Replace('[', '(').Replace(']', ')');
}
