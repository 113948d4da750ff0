namespace DramaBot.Knowledge.Titles;

/// <summary>Numbers written in words, English and Korean (native and Sino-Korean).</summary>
internal static class NumberWords
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] NativeUnits = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"];
    private static readonly string[] NativeTens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
    private const string SinoUnits = "영일이삼사오육칠팔구";

    /// <summary>0 to 99 for "seven", "twenty", "twentyfive"; -1 for any other word.</summary>
    public static int English(ReadOnlySpan<char> word)
    {
        int unit = IndexOf(Units, word);
        if (unit >= 0)
            return unit;

        for (int ten = 2; ten < Tens.Length; ten++)
        {
            if (!word.StartsWith(Tens[ten], StringComparison.Ordinal))
                continue;

            if (word.Length == Tens[ten].Length)
                return ten * 10;

            int rest = IndexOf(Units, word[Tens[ten].Length..]);
            return rest is >= 1 and <= 9 ? (ten * 10) + rest : -1;
        }

        return -1;
    }

    /// <summary>The ordinal's number, 1 to 10, for "first" or "second"; -1 for any other word.</summary>
    public static int Ordinal(ReadOnlySpan<char> word)
    {
        int index = IndexOf(Ordinals, word);
        return index >= 1 ? index : -1;
    }

    /// <summary>The word of an ordinal, "first" for 1; null beyond 10.</summary>
    public static string? OrdinalWord(int number) => number is >= 1 and <= 10 ? Ordinals[number] : null;

    /// <summary>The digits of a Korean number word: "스물다섯" is 25, "일구팔팔" is 1988; null for any other word.</summary>
    public static string? Korean(ReadOnlySpan<char> word)
    {
        for (int ten = 0; ten < NativeTens.Length; ten++)
        {
            if (!word.StartsWith(NativeTens[ten], StringComparison.Ordinal))
                continue;

            ReadOnlySpan<char> rest = word[NativeTens[ten].Length..];
            int unit = rest.IsEmpty ? 0 : IndexOf(NativeUnits, rest);
            if (unit >= 0 && (ten * 10) + unit > 0)
                return ((ten * 10) + unit).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (word.Length is < 3 or > 4)
            return null;

        Span<char> digits = stackalloc char[4];
        for (int i = 0; i < word.Length; i++)
        {
            int digit = SinoUnits.IndexOf(word[i], StringComparison.Ordinal);
            if (digit < 0)
                return null;

            digits[i] = (char)('0' + digit);
        }

        return digits[..word.Length].ToString();
    }

    /// <summary>The Sino-Korean reading of one digit, as in 응팔 for 응답하라 1988.</summary>
    public static char SinoDigit(char digit) => SinoUnits[digit - '0'];

    /// <summary>The Sino-Korean reading of a number below 10,000 ("100" is 백); empty for anything longer.</summary>
    public static string SinoKorean(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 4)
            return "";

        const string Powers = " 십백천";
        var read = new System.Text.StringBuilder();
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[i] - '0';
            int power = digits.Length - 1 - i;
            if (digit == 0)
                continue;

            if (digit > 1 || power == 0)
                read.Append(SinoUnits[digit]);

            if (power > 0)
                read.Append(Powers[power]);
        }

        return read.ToString();
    }

    private static int IndexOf(string[] words, ReadOnlySpan<char> word)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Length > 0 && word.SequenceEqual(words[i]))
                return i;
        }

        return -1;
    }
}
