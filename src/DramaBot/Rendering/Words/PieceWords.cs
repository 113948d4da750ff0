using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>Pieces put together as a language does it: lists, and names before what they name.</summary>
internal static class PieceWords
{
    /// <summary>"tvN, Netflix".</summary>
    public static string List(this Wording words, params IEnumerable<string?> items) => string.Join(words[Line.ListSeparator], items.OfType<string>());

    /// <summary>"Format: limited series".</summary>
    public static string Labelled(this Wording words, string label, string text) => words.Say(Line.Labelled, label, text);

    /// <summary>"Format: limited series".</summary>
    public static string Labelled(this Wording words, Line label, string text) => words.Labelled(words[label], text);

    /// <summary>"So far:".</summary>
    public static string Heading(this Wording words, Line label) => words.Say(Line.Heading, words[label]);
}
