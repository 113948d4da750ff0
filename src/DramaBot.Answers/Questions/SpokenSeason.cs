namespace DramaBot.Answers.Questions;

/// <summary>The number of the season that a question names.</summary>
internal static class SpokenSeason
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static int? In(string text)
    {
        string[] words = QuestionWords.Of(text).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            string? before = i > 0 ? words[i - 1] : null;
            string? after = i + 1 < words.Length ? words[i + 1] : null;
            int? season = words[i] switch
            {
                "season" or "series" => Number(after) ?? Ordinal(before),
                "part" or "시즌" => Number(after),
                _ => Short(words[i]) ?? Korean(words[i]),
            };
            if (season is not null)
                return season;
        }

        return null;
    }

    private static int? Number(string? word) => word is null ? null : Digits(word) ?? Named(Cardinals, word);

    private static int? Ordinal(string? word) => word is null ? null
        : Named(Ordinals, word) ?? (word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th" ? Digits(word[..^2]) : null);

    private static int? Named(string[] names, string word) => Array.IndexOf(names, word) is >= 0 and int index ? index + 1 : null;

    private static int? Short(string word) => word.Length > 1 && word[0] == 's' ? Digits(word[1..]) : null;

    /// <summary>The number in "시즌2는": digits right behind the word, a particle after them.</summary>
    private static int? Korean(string word)
    {
        const string Season = "시즌";
        return word.StartsWith(Season, StringComparison.Ordinal) ? Digits(new string([.. word.Skip(Season.Length).TakeWhile(char.IsAsciiDigit)])) : null;
    }

    private static int? Digits(string word) =>
        word.Length is 1 or 2 && word.All(char.IsAsciiDigit) && int.Parse(word, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 50 and int number ? number : null;
}
