namespace DramaBot.Knowledge.Titles;

/// <summary>What a word is, as far as finding titles goes.</summary>
[Flags]
internal enum WordKind : byte
{
    None = 0,
    Article = 1,
    Stop = 2,
    Number = 4,

    /// <summary>A word of general vocabulary, so that a near miss of it is another word rather than a typo.</summary>
    Common = 8,
    Filler = 16,
}

internal static class WordKindExtensions
{
    public static bool HasAny(this WordKind kind, WordKind of) => (kind & of) != WordKind.None;
}
