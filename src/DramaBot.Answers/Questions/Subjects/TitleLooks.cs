using System.Collections.Frozen;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>How much words that no drama is called by look like the title of one: by their letters, their place and what they are.</summary>
internal static class TitleLooks
{
    /// <summary>From here on an unknown drama is as likely as a chance word.</summary>
    public const int Perhaps = 2;

    /// <summary>From here on it is likelier than a question about dramas in general.</summary>
    public const int Likely = 4;

    /// <summary>Named together with somebody who plays in it: who that is makes no other drama of it.</summary>
    public const int WithCast = 8;

    /// <summary>A title that exists.</summary>
    public const int Certain = 16;

    // Behind these stands what is spoken of.
    private static readonly FrozenSet<string> Leading = Split(
        """
        of in for about is are does do did was were has will can watch watching rewatch rewatching rewatched watched finished finishing finish started start starting stream streaming find called titled named like after vs versus or than from and
        de del en sobre para ver viendo vi termina acaba du da do dos das em no na assistir vendo dans sur regarder voir di dari nonton drama drakor dorama kdrama series serie show que le la el los las les the a un une
        """);

    // Before these, too.
    private static readonly FrozenSet<string> Trailing = Split("with starring ft feat w con com avec starring");

    private static readonly FrozenSet<string> Roles = Split(
        """
        wife husband mother mom father dad brother sister son daughter grandma grandmother grandpa grandfather uncle aunt friend boyfriend girlfriend boss secretary teacher doctor nurse lawyer prosecutor detective cop police king queen prince princess
        villain killer murderer couple lead leads guy girl man woman boy lady kid baby child twin twins maid actor actress ghost monster zombie ceo heir owner family hero heroine character
        """);

    /// <summary>The looks of a stretch of words.</summary>
    public static int Of(QuestionText text, int first, int last, bool hasStrange)
    {
        FoldedText words = text.Words;
        int looks = hasStrange ? 2 : 1;
        if (IsNameLike(text, first, last))
            looks += 3;
        if (IsQuoted(text, first, last))
            looks += 3;
        bool isDense = PhraseText.IsDense(words.Word(first)[0]);
        bool opens = text.Clauses.IsFirst(first);
        int next = last + 1;
        // "snowdrop jtbc ratings": what people put beside a title says nothing of its end.
        while (next < words.Words.Length && (CommonWords.IsFiller(words.Word(next)) || char.IsAsciiDigit(words.Word(next)[0])) && text.CoverOfWord(next) != QuestionText.Cover.Telling)
            next++;
        bool asksBehind = next < words.Words.Length && !text.Clauses.IsFirst(next) && text.CoverOfWord(next) == QuestionText.Cover.Telling;
        if (isDense ? opens : !opens && Leading.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Word(first - 1)))
            looks++;
        else if (opens && asksBehind)
            looks++;
        // "Pasta (2010) with gong hyojin".
        int behind = last + 1 < words.Words.Length && words.Word(last + 1) is { Length: 4 } year && char.IsAsciiDigit(year[0]) ? last + 2 : last + 1;
        if (behind + 1 < words.Words.Length && text.IsMarked(behind + 1) && Trailing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Word(behind)))
            looks += WithCast;
        // "who is the husband": a part in life is no title.
        if ((last == first || (last - first == 1 && CommonWords.IsArticle(words.Word(first)))) && IsRole(words.Word(last)) && !IsNameLike(text, first, last))
            looks -= 2;
        return looks + (last > first ? 1 : 0);
    }

    /// <summary>Whether the words are written as names are: with capitals that the place in the sentence does not explain.</summary>
    public static bool IsNameLike(QuestionText text, int first, int last)
    {
        if (text.IsShouted)
            return false;
        int capitals = 0;
        bool inside = false;
        for (int word = first; word <= last; word++)
        {
            FoldedWord at = text.Words.Words[word];
            if (at.Length < 2 || !char.IsUpper(text.Source[at.SourceStart]))
                continue;
            capitals++;
            inside |= !text.Clauses.IsFirst(word);
        }

        return inside || capitals > 1;
    }

    /// <summary>Whether a word names somebody by a part in life, as questions do: "does the wife die".</summary>
    public static bool IsRole(ReadOnlySpan<char> word) => Roles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsQuoted(QuestionText text, int first, int last)
    {
        int before = text.Words.Words[first].SourceStart - 1;
        int behind = text.Words.Words[last].SourceEnd;
        return before >= 0 && behind < text.Source.Length && text.Source[before] is '"' or '“' or '«' or '‘' or '「' or '『' or '《' or '<' && text.Source[behind] is '"' or '”' or '»' or '’' or '」' or '』' or '》' or '>';
    }

    private static FrozenSet<string> Split(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
