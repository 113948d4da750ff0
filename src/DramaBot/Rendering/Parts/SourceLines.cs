using DramaBot.Answers;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Parts;

/// <summary>Where the facts come from: who, what, when, and the address.</summary>
internal static class SourceLines
{
    private const int MostShown = 5;

    public static void Write(TextLines lines, IReadOnlyList<CitedSource> sources)
    {
        // Two files may cite one page, each under an id of its own.
        CitedSource[] different = [.. sources.DistinctBy(static source => source with { Id = "" })];
        if (different.Length == 0)
            return;
        lines.Gap().Add(different.Length == 1 ? "Source:" : "Sources:");
        lines.AddAll(different.Take(MostShown).Select(static source => "- " + Line(source)));
        if (different.Length > MostShown)
            lines.Add($"- and {different.Length - MostShown} more");
    }

    public static string Line(CitedSource source)
    {
        string about = string.Join(", ", new[] { source.Author, source.Published is { } day ? DateWords.Of(day) : null }.OfType<string>());
        return source.Publisher
            + (source.Title is null ? "" : $": {source.Title}")
            + (about.Length == 0 ? "" : $" ({about})")
            + (source.Url is null ? "" : $" {source.Url}");
    }
}
