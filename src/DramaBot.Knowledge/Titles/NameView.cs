namespace DramaBot.Knowledge.Titles;

/// <summary>One name of a <see cref="Channel"/>, in place.</summary>
internal readonly ref struct NameView
{
    public required ReadOnlySpan<byte> Symbols { get; init; }

    /// <summary>Where each word starts, and after the last one where it ends.</summary>
    public required ReadOnlySpan<byte> Starts { get; init; }

    public required ReadOnlySpan<byte> Bits { get; init; }

    public required ReadOnlySpan<WordKind> Kinds { get; init; }

    public int WordCount => Bits.Length;

    public ReadOnlySpan<byte> Word(int index) => Symbols[Starts[index]..Starts[index + 1]];

    public bool IsSmall(int word) => Kinds[word].HasAny(WordKind.Article | WordKind.Stop);

    /// <summary>What leaving the word out of a query costs.</summary>
    public int DropCost(int word)
    {
        WordKind kind = Kinds[word];
        if (kind.HasAny(WordKind.Article))
            return TitleCost.DropArticle;

        if (kind.HasAny(WordKind.Stop))
            return TitleCost.DropStop;

        int number = kind.HasAny(WordKind.Number) ? TitleCost.DropNumber : 0;
        return number + TitleCost.DropWord + (Bits[word] * TitleCost.One / TitleCost.DropShare);
    }
}
