using DramaBot.Answers.Questions.Phrases;

namespace DramaBot.Answers.Questions.Learned;

/// <summary>
/// What of a question's text weights are learned for: its words, pairs of words that stand side by side, the beginnings of long words,
/// which word comes first and last, which stand in the clause that asks, whether a title, a person or a year is named; in scripts without
/// spaces two and three signs that stand side by side. A title, a person and a number are one word each, whatever they are.
/// </summary>
internal static class WordFeatures
{
    /// <summary>The most features that are read of a text; what comes after them is not heard.</summary>
    public const int Most = 1024;

    private const int StemLength = 5;

    /// <summary>Takes the features of a text.</summary>
    /// <param name="text">In the form in which phrases are searched: words between single spaces, with a space at both ends.</param>
    /// <param name="isAsked">For each of its signs whether it stands in a clause that asks.</param>
    /// <param name="hasYear">Whether one of its numbers is a year.</param>
    /// <param name="features">Takes them.</param>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<char> text, ReadOnlySpan<bool> isAsked, bool hasYear, Span<WordFeature> features)
    {
        int count = 0;
        int titles = 0;
        bool person = false;
        int before = -1;
        for (int start = 1; start < text.Length && count < features.Length - 10;)
        {
            int length = text[start..].IndexOf(' ');
            if (length < 0)
                break;
            ReadOnlySpan<char> word = text.Slice(start, length);
            if (length > 0 && PhraseText.IsDense(word[0]))
                count += Dense(start, length, features[count..]);
            else if (length > 0)
            {
                features[count++] = new WordFeature(start, length, FeatureKind.Words);
                if (isAsked[start])
                    features[count++] = new WordFeature(start, length, FeatureKind.Asked);
                if (before >= 0)
                    features[count++] = new WordFeature(before, start + length - before, FeatureKind.Words);
                if (length > StemLength)
                    features[count++] = new WordFeature(start, StemLength, FeatureKind.Stem);
                if (before < 0 && start == 1)
                    features[count++] = new WordFeature(start, length, FeatureKind.First);
                if (start + length + 1 >= text.Length)
                    features[count++] = new WordFeature(start, length, FeatureKind.Last);
                titles += word is [PhraseText.Title] ? 1 : 0;
                person |= word is [PhraseText.Person];
            }

            before = start;
            start += length + 1;
        }

        if (titles > 1)
            features[count++] = new WordFeature(0, 0, FeatureKind.SeveralTitles);
        if (hasYear)
            features[count++] = new WordFeature(0, 0, FeatureKind.Year);
        features[count++] = new WordFeature(0, 0, titles > 0 ? (person ? FeatureKind.TitleAndPerson : FeatureKind.Title) : person ? FeatureKind.Person : FeatureKind.NoName);
        return count;
    }

    private static int Dense(int start, int length, Span<WordFeature> features)
    {
        int count = 0;
        for (int i = 0; i + 2 <= length && count < features.Length - 10; i++)
        {
            features[count++] = new WordFeature(start + i, 2, FeatureKind.Words);
            if (i + 3 <= length)
                features[count++] = new WordFeature(start + i, 3, FeatureKind.Words);
        }

        return count;
    }
}

/// <summary>A feature of a text.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct WordFeature(int Start, int Length, FeatureKind Kind)
{
    /// <summary>As the table of weights writes it.</summary>
    public string In(ReadOnlySpan<char> text) => $"{(char)Kind}{text.Slice(Start, Length)}";

    /// <summary>A key by which it is looked up.</summary>
    public ulong KeyIn(ReadOnlySpan<char> text) => KeyOf((char)Kind, text.Slice(Start, Length));

    /// <summary>The key of a feature as the table writes it.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> written) => KeyOf(written[0], written[1..]);

    private static ulong KeyOf(char kind, ReadOnlySpan<char> text) => UnitHash.Of(text, UnitHash.Mix(UnitHash.Seed, kind));
}

/// <summary>What a feature is, by the sign that the table of weights puts before it.</summary>
internal enum FeatureKind
{
    /// <summary>A word, two words, or a few signs of a script without spaces.</summary>
    Words = '=',

    /// <summary>The beginning of a long word.</summary>
    Stem = '~',

    /// <summary>The text's first word.</summary>
    First = '<',

    /// <summary>The text's last word.</summary>
    Last = '>',

    /// <summary>A word of a clause that asks.</summary>
    Asked = '?',

    /// <summary>More than one title stands in the text.</summary>
    SeveralTitles = '2',

    /// <summary>A title stands in the text, and no person.</summary>
    Title = 'd',

    /// <summary>A title and a person stand in the text.</summary>
    TitleAndPerson = 'b',

    /// <summary>A person stands in the text, and no title.</summary>
    Person = 'p',

    /// <summary>A number of the text is a year.</summary>
    Year = 'y',

    /// <summary>Neither stands in the text.</summary>
    NoName = 'n',
}
