using DramaBot.Answers;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Parts;

/// <summary>Where the facts come from: who, what, when, and the address.</summary>
internal static class SourceLines
{
    private const int MostShown = 5;

    public static void Write(TextLines lines, IReadOnlyList<CitedSource> sources, Wording words)
    {
        // Two files may cite one page, each under an id of its own.
        CitedSource[] different = [.. sources.DistinctBy(static source => source with { Id = "" })];
        if (different.Length == 0)
            return;
        lines.Gap().Add(words.Heading(different.Length == 1 ? Line.Source : Line.Sources));
        lines.AddAll(different.Take(MostShown).Select(source => "- " + Of(source, words)));
        if (different.Length > MostShown)
            lines.Add("- " + words.Say(Line.AndMore, different.Length - MostShown));
    }

    /// <summary>One source on a line.</summary>
    public static string Of(CitedSource source, Wording words)
    {
        string about = words.List(source.Author, source.Published is { } day ? words.Day(day) : null);
        string name = source.Title is { } title ? words.Labelled(source.Publisher, title) : source.Publisher;
        return (about.Length == 0 ? name : words.Say(Line.CitedBriefly, name, about)) + (source.Url is null ? "" : $" {source.Url}");
    }
}
