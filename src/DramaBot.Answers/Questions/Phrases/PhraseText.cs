namespace DramaBot.Answers.Questions.Phrases;

/// <summary>
/// How words become the text that phrases are searched in, the same for questions and for the tables: words of scripts that use
/// spaces stand between single spaces, words of those that do not (and Hangul, whose spaces people leave out) stand side by side.
/// </summary>
internal static class PhraseText
{
    /// <summary>Stands for a title.</summary>
    public const char Title = '@';

    /// <summary>Stands for a person or a character.</summary>
    public const char Person = '^';

    /// <summary>Stands for a number.</summary>
    public const char Number = '#';

    /// <summary>True for units of scripts that are written, or may be, without spaces.</summary>
    public static bool IsDense(char unit) => unit >= '\u1100';

    /// <summary>Whether a space stands between a unit and the word before it.</summary>
    public static bool IsApart(char before, char unit) => before != ' ' && !(IsDense(before) && IsDense(unit));
}
