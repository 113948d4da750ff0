using DramaBot.Knowledge;

namespace DramaBot.Answers.Commands;

/// <summary>Two titles in one text.</summary>
internal sealed record TitlePair(string First, string Second)
{
    private static readonly string[] Between = [" vs. ", " vs ", " versus ", " | ", " or ", ", ", " and ", " with ", " to ", " & ", " / ", "/", ",", " 대 ", "와 ", "과 ", "랑 "];
    private const int MostSplits = 12;

    /// <summary>The text split where both halves are titles for sure; failing that, where it most looks like it; null where nothing does.</summary>
    public static TitlePair? Split(string text, KnowledgeSnapshot snapshot)
    {
        TitlePair? first = null;
        int tried = 0;
        foreach (string separator in Between)
        {
            for (int at = text.IndexOf(separator, StringComparison.OrdinalIgnoreCase); at >= 0 && tried < MostSplits; at = text.IndexOf(separator, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                tried++;
                var pair = new TitlePair(text[..at].Trim(' ', ','), text[(at + separator.Length)..].Trim(' ', ','));
                if (pair.First.Length == 0 || pair.Second.Length == 0)
                    continue;
                first ??= pair;
                if (snapshot.Titles.Find(pair.First).Confident && snapshot.Titles.Find(pair.Second).Confident)
                    return pair;
            }
        }

        return first;
    }
}
