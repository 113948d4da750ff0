using DramaBot.Answers.Commands;

namespace DramaBot.Answers.Questions;

/// <summary>The day up to which a question asks: "as of 30 April 2024", "on 2020-02-19".</summary>
internal static class QuestionDate
{
    private const int MostWordsInADate = 3;

    public static DateOnly? In(string text, DateOnly today)
    {
        // Most questions have no number, and a day has at least one.
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int start = 0; start < words.Length; start++)
        {
            for (int length = Math.Min(MostWordsInADate, words.Length - start); length > 0; length--)
            {
                if (!HasDigit(words.AsSpan(start, length)))
                    break;
                string candidate = string.Join(' ', words, start, length).Trim(',', '?', '!', '.');
                if (RequestDate.TryRead(candidate, today, out DateOnly date) && date <= today)
                    return date;
            }
        }

        return null;
    }

    // Where so many words have none, fewer have none either.
    private static bool HasDigit(ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (word.AsSpan().ContainsAnyInRange('0', '9'))
                return true;
        }

        return false;
    }
}
