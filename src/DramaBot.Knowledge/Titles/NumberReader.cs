using System.Globalization;

namespace DramaBot.Knowledge.Titles;

/// <summary>Rewrites number words as digits ("twenty five" as 25, "1st" as first) and digits as Korean number words.</summary>
internal static class NumberReader
{
    /// <summary>Writes the words with numbers in digits; false when nothing changed.</summary>
    public static bool ToDigits(FoldedText from, FoldedText to)
    {
        to.Clear();
        bool changed = false;
        Span<char> digits = stackalloc char[12];
        for (int i = 0; i < from.Words.Length; i++)
        {
            ReadOnlySpan<char> word = from.Word(i);
            if (Hangul.IsSyllable(word[0]) && NumberWords.Korean(word) is { } korean)
            {
                to.AddWord(korean, from.Words[i]);
                changed = true;
                continue;
            }

            if (char.IsAsciiDigit(word[0]) && OrdinalAt(from, i) is { } ordinal)
            {
                to.AddWord(ordinal, from.Words[i]);
                changed = true;
                i++;
                continue;
            }

            int used = English(from, i, out int value);
            if (used == 0)
            {
                to.AddWord(word, from.Words[i]);
                continue;
            }

            value.TryFormat(digits, out int written, default, CultureInfo.InvariantCulture);
            to.AddWord(digits[..written], from.Words[i]);
            changed = true;
            i += used - 1;
        }

        return changed;
    }

    /// <summary>Writes the words with digits read aloud in Korean and joined to the word after ("100일의" as 백일의); false when nothing changed.</summary>
    public static bool ToKorean(FoldedText from, FoldedText to)
    {
        to.Clear();
        bool changed = false;
        for (int i = 0; i < from.Words.Length; i++)
        {
            ReadOnlySpan<char> word = from.Word(i);
            bool joins = char.IsAsciiDigit(word[0]) && i + 1 < from.Words.Length && Hangul.IsSyllable(from.Word(i + 1)[0]);
            string read = joins ? NumberWords.SinoKorean(word) : "";
            if (read.Length == 0)
            {
                to.AddWord(word, from.Words[i]);
                continue;
            }

            to.AddWord(string.Concat(read, from.Word(i + 1)), from.Words[i]);
            changed = true;
            i++;
        }

        return changed;
    }

    private static string? OrdinalAt(FoldedText from, int i)
    {
        if (i + 1 >= from.Words.Length || !from.Words[i + 1].Glued || from.Word(i + 1) is not ("st" or "nd" or "rd" or "th"))
            return null;

        return int.TryParse(from.Word(i), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? NumberWords.OrdinalWord(number) : null;
    }

    // How many words the number takes: "nineteen" 1, "twenty five" 2, "one hundred" 2; 0 when there is none.
    private static int English(FoldedText from, int i, out int value)
    {
        value = NumberWords.English(from.Word(i));
        int used = 1;
        if (value < 0)
        {
            value = 1;
            used = 0;
        }
        else if (value is >= 20 and <= 90 && value % 10 == 0 && i + 1 < from.Words.Length && NumberWords.English(from.Word(i + 1)) is >= 1 and <= 9 and var unit)
        {
            value += unit;
            used = 2;
        }

        int scale = i + used < from.Words.Length ? ScaleOf(from.Word(i + used)) : 0;
        if (scale == 0)
            return used;

        value *= scale;
        return used + 1;
    }

    private static int ScaleOf(ReadOnlySpan<char> word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1000,
        _ => 0,
    };
}
