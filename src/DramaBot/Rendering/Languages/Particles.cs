namespace DramaBot.Rendering.Languages;

/// <summary>
/// Korean particles whose form hangs on the sound before them. Texts write both, the one behind a consonant first: "은(는)",
/// "이(가)", "을(를)", "과(와)", "으로(로)"; once the word before is known, one of them is left.
/// </summary>
internal static class Particles
{
    private const int Rieul = 8;

    private static readonly (string Both, string Closed, string Open)[] Pairs =
    [
        ("은(는)", "은", "는"), ("이(가)", "이", "가"), ("을(를)", "을", "를"), ("과(와)", "과", "와"), ("으로(로)", "으로", "로"), ("이(라)고", "이라고", "라고"),
    ];

    // Whether the digits are read with a consonant at the end: 영 일 이 삼 사 오 육 칠 팔 구; of these 일, 칠 and 팔 end with ㄹ.
    private static ReadOnlySpan<bool> DigitsClose => [true, true, false, true, false, false, true, true, true, false];

    /// <summary>The text with every pair decided; one behind a Latin letter stays as it is, since how that is read is anybody's guess.</summary>
    public static string Choose(string text)
    {
        if (!text.Contains('(', StringComparison.Ordinal))
            return text;
        foreach ((string both, string closed, string open) in Pairs)
        {
            for (int at = text.IndexOf(both, StringComparison.Ordinal); at > 0; at = text.IndexOf(both, at + 1, StringComparison.Ordinal))
            {
                if (EndsClosed(text.AsSpan(0, at), out bool withRieul) is { } isClosed)
                    text = string.Concat(text.AsSpan(0, at), isClosed && !(withRieul && open == "로") ? closed : open, text.AsSpan(at + both.Length));
            }
        }

        return text;
    }

    private static bool? EndsClosed(ReadOnlySpan<char> before, out bool withRieul)
    {
        withRieul = false;
        // What a title or a name stands in does not sound.
        before = before.TrimEnd("\"'”’」』)*_ ");
        if (before.IsEmpty)
            return null;
        char last = before[^1];
        if (char.IsAsciiDigit(last))
        {
            withRieul = last is '1' or '7' or '8';
            return DigitsClose[last - '0'];
        }

        if (last is < '가' or > '힣')
            return null;
        int final = (last - '가') % 28;
        withRieul = final == Rieul;
        return final != 0;
    }
}
