using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers;

/// <summary>A title as someone wrote it.</summary>
/// <param name="Text">The words; <c>id:</c> and a drama's id mean exactly that drama, for buttons and menus.</param>
/// <param name="Season">The season asked about, where it stands outside the title; else the title itself may name one.</param>
/// <param name="Found">What the words mean, where that was looked up already.</param>
public sealed record AskedTitle(string Text, int? Season = null, TitleSearch? Found = null)
{
    /// <summary>Whether it is known to be a drama that no seed file is about.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Whether the words are of a story that somebody told, and no title.</summary>
    public bool IsStory { get; init; }

    /// <summary>What stands before an id that means exactly one drama.</summary>
    internal const string IdPrefix = "id:";

    /// <summary>Exactly the drama of that id.</summary>
    public static AskedTitle Exactly(string id, int? season = null) => new(IdPrefix + id, season);

    /// <summary>A title that is still to be looked up.</summary>
    public static implicit operator AskedTitle(string text) => FromString(text);

    /// <summary>A title that is still to be looked up.</summary>
    public static AskedTitle FromString(string text) => new(text);
}
