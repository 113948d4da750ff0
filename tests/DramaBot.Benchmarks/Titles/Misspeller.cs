using System.Text;
using DramaBot.Knowledge.Titles;
using DramaBot.Testing.Titles;

namespace DramaBot.Benchmarks.Titles;

/// <summary>Writes every title in every way that can be produced by rule, the same every time: a check on the hand-written queries.</summary>
internal static class Misspeller
{
    private const string Keys = "qwertyuiop asdfghjkl  zxcvbnm   ";

    private static readonly (string From, string To)[] Loose =
    [
        ("eo", "u"), ("eo", "o"), ("eu", "u"), ("u", "oo"), ("g", "k"), ("d", "t"), ("b", "p"), ("j", "ch"), ("r", "l"), ("ae", "e"), ("ui", "eui"), ("si", "shi"), ("k", "g"), ("ui", "e"),
    ];

    public static IEnumerable<TitleQuery> All(IReadOnlyList<TitleEntry> dramas)
    {
        var random = new Random(7);
        foreach (TitleEntry drama in dramas)
        {
            string english = drama.Title.ToLowerInvariant();
            string[] words = english.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return new("transposed", Edit(english, random, (s, i) => s[..i] + s[i + 1] + s[i] + s[(i + 2)..]), drama.Id);
            yield return new("dropped", Edit(english, random, (s, i) => s.Remove(i, 1)), drama.Id);
            yield return new("doubled", Edit(english, random, (s, i) => s.Insert(i, s[i].ToString())), drama.Id);
            yield return new("neighbour", Edit(english, random, (s, i) => s[..i] + Beside(s[i], random) + s[(i + 1)..]), drama.Id);
            yield return new("unspaced", english.Replace(" ", "", StringComparison.Ordinal), drama.Id);
            yield return new("two typos", Edit(Edit(english, random, (s, i) => s.Remove(i, 1)), random, (s, i) => s[..i] + s[i + 1] + s[i] + s[(i + 2)..]), drama.Id);
            if (words.Length >= 3)
            {
                yield return new("first words", string.Join(' ', words[..^1]), drama.Id);
                yield return new("last words", string.Join(' ', words[1..]), drama.Id);
                string initials = string.Concat(words.Where(word => char.IsLetterOrDigit(word[0])).Select(word => word[0]));
                yield return new("initials", initials, drama.Id);
                int at = random.Next(words.Length - 1);
                string[] swapped = [.. words];
                (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
                yield return new("swapped", string.Join(' ', swapped), drama.Id);
            }

            string korean = drama.NativeTitle!;
            foreach (bool pronounced in (bool[])[true, false])
            {
                var romanized = new StringBuilder();
                Romanizer.Append(romanized, korean, pronounced);
                yield return new(pronounced ? "romanized" : "letter by letter", romanized.ToString(), drama.Id);
                string loose = romanized.ToString();
                for (int i = 0; i < 3; i++)
                {
                    (string from, string to) = Loose[random.Next(Loose.Length)];
                    loose = loose.Replace(from, to, StringComparison.Ordinal);
                }

                yield return new("loosely romanized", loose, drama.Id);
            }

            if (!korean.Any(Hangul.IsSyllable))
                continue;

            yield return new("choseong", string.Concat(korean.Select(unit => Hangul.IsSyllable(unit) ? Hangul.InitialConsonant(unit).ToString() : char.IsLetterOrDigit(unit) ? unit.ToString() : "")), drama.Id);
            yield return new("half typed", korean[..(1 + (korean.Length * 6 / 10))], drama.Id);
            yield return new("korean typo", Edit(korean, random, (s, i) => Hangul.IsSyllable(s[i]) ? s[..i] + (char)(Hangul.Compose(Hangul.InitialOf(s[i]), random.Next(21), Hangul.FinalOf(s[i]))) + s[(i + 1)..] : s + "ㅇ"), drama.Id);
            yield return new("wrong layout", Layout(korean), drama.Id);
        }
    }

    private static string Edit(string text, Random random, Func<string, int, string> edit)
    {
        int[] places = [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Where(i => i > 0 && char.IsLetter(text[i]) && char.IsLetter(text[i + 1]) && text[i] != text[i + 1])];
        return places.Length == 0 ? text : edit(text, places[random.Next(places.Length)]);
    }

    private static char Beside(char key, Random random)
    {
        int at = Keys.IndexOf(key, StringComparison.Ordinal);
        if (at < 0)
            return 'e';

        char beside = Keys[Math.Clamp(at + (random.Next(2) == 0 ? 1 : -1), 0, Keys.Length - 1)];
        return beside == ' ' ? Keys[at - 1] : beside;
    }

    private static string Layout(string korean)
    {
        var typed = new StringBuilder();
        Span<byte> symbols = stackalloc byte[6];
        foreach (char unit in korean)
        {
            int count = Hangul.Is(unit) ? Hangul.Decompose(unit, symbols) : 0;
            foreach (byte symbol in symbols[..count])
                typed.Append((char)('a' + Keyboard.LatinOn(symbol) - 1));

            if (count == 0)
                typed.Append(char.ToLowerInvariant(unit));
        }

        return typed.ToString();
    }
}
