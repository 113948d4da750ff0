using System.Text;

namespace DramaBot.Answers.Questions;

/// <summary>A question as lower-case words, each between single spaces, so that whole words and phrases are found by plain search.</summary>
internal sealed class QuestionWords
{
    private QuestionWords(string padded, int count)
    {
        Padded = padded;
        Count = count;
    }

    /// <summary>The words with a space before the first and after the last.</summary>
    public string Padded { get; }

    /// <summary>The words.</summary>
    public string Text => Padded.Trim();

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    public static QuestionWords Of(string text)
    {
        var padded = new StringBuilder(" ");
        int count = 0;
        foreach (char c in text)
        {
            if (c is '\'' or '’' or '‘')
                continue;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                if (padded[^1] == ' ')
                    count++;
                padded.Append(char.ToLowerInvariant(c));
            }
            else if (padded[^1] != ' ')
            {
                padded.Append(' ');
            }
        }

        if (padded[^1] != ' ')
            padded.Append(' ');
        return new QuestionWords(padded.ToString(), count);
    }

    /// <summary>Whether one of the phrases occurs: Latin ones as whole words, Korean ones anywhere, for particles cling to them.</summary>
    public bool Has(IReadOnlyList<string> phrases) => phrases.Any(Has);

    /// <summary>Whether the phrase occurs.</summary>
    public bool Has(string phrase) =>
        phrase[0] >= 'ᄀ' ? Padded.Contains(phrase, StringComparison.Ordinal) : Padded.Contains($" {phrase} ", StringComparison.Ordinal);

    /// <summary>What is left of a text without the words that hold no meaning of their own in a question about a drama.</summary>
    public static string WithoutFillers(string text) =>
        string.Join(' ', Of(text).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => !Keywords.Fillers.Contains(word)));

    /// <summary>A question to compare, without the words around the titles; their own words and capitals stay.</summary>
    public static string WithoutAsking(string question)
    {
        string text = question.Trim(' ', '?', '!', '.');
        int colon = Math.Max(text.IndexOf(',', StringComparison.Ordinal), text.IndexOf(':', StringComparison.Ordinal));
        if (colon > 0 && Of(text[..colon]).Has(Keywords.Compare))
            text = text[(colon + 1)..];
        foreach (string opening in Keywords.CompareOpenings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return text[opening.Length..].Trim();
        }

        return text.Trim();
    }
}
