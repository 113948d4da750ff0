using System.Globalization;
using System.Text;

namespace DramaBot.Answers;

/// <summary>
/// What people type, made safe. The one place for it: nothing typed reaches an answer except through <see cref="Quote"/>.
/// </summary>
public static class UserText
{
    /// <summary>The longest question that is read, in UTF-16 units.</summary>
    public const int LongestQuestion = 600;

    /// <summary>The longest title that is looked up, in UTF-16 units.</summary>
    public const int LongestTitle = 200;

    private const int LongestQuote = 100;
    private const int MostMarksInARow = 2;
    private const string HarmlessPunctuation = ".,!?'\"’“”‘&+-:;%()…·–—";

    /// <summary>
    /// The text on one line without what cannot be seen: control, direction and zero-width characters; a lone surrogate
    /// becomes U+FFFD. Markup stays: this is for understanding, not for showing.
    /// </summary>
    public static string Plain(string? text) => Clean(text, int.MaxValue, static _ => true);

    /// <summary>
    /// The text as an answer may repeat it: as <see cref="Plain"/>, without any character that means something to
    /// Discord, Markdown or a terminal, and at most 100 code points long.
    /// </summary>
    public static string Quote(string? text) => Clean(text, LongestQuote, IsHarmless);

    private static string Clean(string? text, int longest, Func<Rune, bool> keep)
    {
        var clean = new StringBuilder();
        int length = 0;
        int marks = 0;
        bool gap = false;
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            if (IsInvisible(rune))
                continue;
            if (IsGap(rune) || !keep(rune))
            {
                gap = clean.Length > 0;
                continue;
            }

            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks > MostMarksInARow)
                continue;
            if (length + (gap ? 2 : 1) > longest)
                return clean.Append('…').ToString();
            if (gap)
            {
                clean.Append(' ');
                length++;
                gap = false;
            }

            clean.Append(rune.ToString());
            length++;
        }

        return clean.ToString();
    }

    private static bool IsGap(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        // Letters, marks and symbols without a shape: Hangul fillers, the grapheme joiner, variation selectors, the blank Braille cell.
        || rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x034F or 0x17B4 or 0x17B5 or 0x2800 or (>= 0xFE00 and <= 0xFE0F) or (>= 0x180B and <= 0x180F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsHarmless(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
        || (rune.IsBmp && HarmlessPunctuation.Contains((char)rune.Value, StringComparison.Ordinal));
}
