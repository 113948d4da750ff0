using System.Text;
using DramaBot.Answers;
using DramaBot.Rendering.Languages;

namespace DramaBot.Chat;

/// <summary>
/// The language in which a message is answered, which unlike a command does not tell its writer's: the scripts that only one of
/// our languages is written in give it away, and in all else it is the server's.
/// </summary>
internal static class QuestionLanguage
{
    /// <summary>The wording for an answer to a message.</summary>
    /// <param name="question">What was written.</param>
    /// <param name="about">The dramas that it is about: one named by its Korean title in an English sentence is no Korean question.</param>
    /// <param name="guildLocale">The server's language as Discord names it; null where it is not known, or in direct messages.</param>
    public static Wording Of(string question, IReadOnlyList<DramaRef> about, string? guildLocale)
    {
        if (Holds(question, IsKana))
            return Wording.For("ja");
        if (Holds(question, IsHangul) && (!Holds(question, char.IsAsciiLetter) || Holds(WithoutTitles(question, about), IsHangul)))
            return Wording.For("ko");
        return Wording.For(guildLocale);
    }

    private static string WithoutTitles(string question, IReadOnlyList<DramaRef> about)
    {
        var rest = new StringBuilder(question);
        foreach (DramaRef drama in about)
        {
            if (!string.IsNullOrEmpty(drama.NativeTitle))
                rest.Replace(drama.NativeTitle, " ");
        }

        return rest.ToString();
    }

    private static bool Holds(string text, Func<char, bool> letter) => text.Any(letter);

    // Syllables, and the letters alone, as in "ㅋㅋ".
    private static bool IsHangul(char letter) => letter is >= '가' and <= '힣' or >= '\u1100' and <= '\u11FF' or >= '\u3131' and <= '\u318E';

    // Without the middle dot and the long vowel's bar, which people also write elsewhere.
    private static bool IsKana(char letter) => letter is >= 'ぁ' and <= 'ゟ' or >= 'ァ' and <= 'ヺ' or >= 'ｦ' and <= 'ﾝ';
}
