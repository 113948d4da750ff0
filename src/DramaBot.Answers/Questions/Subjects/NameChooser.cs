using System.Buffers;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>Of the stretches of a question that are names of dramas, those that are meant as such.</summary>
internal static class NameChooser
{
    private static readonly SearchValues<string> KoreanNouns = SearchValues.Create(
        ["시즌", "결말", "시청률", "출연", "몇", "드라마", "주연", "배우", "엔딩", "줄거리", "마지막", "작가", "감독", "방영", "다시", "어디", "언제", "최고", "평균", "누가", "해피", "새드", "캐스", "후속", "속편", "등장", "시청", "입니다", "임", "처럼"], StringComparison.Ordinal);

    private static readonly SearchValues<char> Pauses = SearchValues.Create(",:;.!?-–、，");

    /// <summary>Takes out what is not meant as a name and what overlaps with something better; the rest is in the order of the question.</summary>
    public static void Choose(QuestionText text, List<NamedStretch> found)
    {
        if (found.Count == 0)
            return;
        // The longest is the surest; a list of two or three is sorted by hand faster than by a comparer that allocates.
        found.Sort(static (a, b) => a.End - a.Start != b.End - b.Start ? (b.End - b.Start) - (a.End - a.Start) : a.Start - b.Start);
        int kept = 0;
        for (int i = 0; i < found.Count; i++)
        {
            if (!Overlaps(found, kept, found[i]) && EndsWell(text.Words, found[i]) && !IsBroken(text, found[i]) && IsMeant(text, found[i]))
                found[kept++] = found[i];
        }

        found.RemoveRange(kept, found.Count - kept);
        // A plain word beside a name that is none is a plain word: "moving" in "the moving finale of Goblin".
        if (found.Exists(static one => one.Name.Strength != NameStrength.Plain))
            found.RemoveAll(one => one.Name.Strength == NameStrength.Plain && !char.IsUpper(text.Source[text.Words.Words[one.First].SourceStart]) && !IsListed(text.Words, one));
        found.Sort(static (a, b) => a.Start - b.Start);
    }

    private static bool Overlaps(List<NamedStretch> found, int kept, in NamedStretch one)
    {
        for (int i = 0; i < kept; i++)
        {
            if (one.Start < found[i].End && found[i].Start < one.End)
                return true;
        }

        return false;
    }

    // "a place in itaewon, a class above": a pause parts what only happens to stand side by side.
    private static bool IsBroken(QuestionText text, in NamedStretch one)
    {
        for (int word = one.First + 1; word <= one.Last; word++)
        {
            if (text.Clauses.IsFirst(word))
                return !one.Name.Owners.Exists(static owner => owner.Name.AsSpan().ContainsAny(Pauses)) && !one.Name.IsOther;
        }

        return false;
    }

    // "미생물" is not "미생": behind a short Korean name only a particle follows, or a word that questions put there.
    private static bool EndsWell(FoldedText words, in NamedStretch one)
    {
        if (!Hangul.Is(words.Units[one.End - 1]))
            return true;
        // "파리의 연인" is another drama than "연인".
        if (one.End - one.Start < 3 && one.First > 0 && words.Word(one.First - 1) is [.., '의'])
            return false;
        if (one.IsWhole)
            return true;
        FoldedWord last = words.Words[one.Last];
        ReadOnlySpan<char> rest = words.Units[one.End..(last.Start + last.Length)];
        if (one.End - one.Start > 3 || rest.IndexOfAny(KoreanNouns) == 0)
            return true;
        Span<char> padded = stackalloc char[rest.Length + 1];
        padded[0] = '가';
        rest.CopyTo(padded[1..]);
        int particle = KoreanParticles.LengthIn(padded);
        return particle == rest.Length || (particle == 0 && one.End - one.Start > 2);
    }

    private static bool IsMeant(QuestionText text, in NamedStretch one)
    {
        if (one.Name.Strength == NameStrength.Distinct || PhraseText.IsDense(text.Words.Units[one.Start]))
            return true;
        bool capital = char.IsUpper(text.Source[text.Words.Words[one.First].SourceStart]);
        bool goesOn = GoesOn(text, one, one.First - 1) || GoesOn(text, one, one.Last + 1);
        if (one.Name.Strength == NameStrength.Common)
            return !(capital && goesOn);
        // "which first, signal or stranger".
        if ((goesOn && !(IsListed(text.Words, one) && !GoesOn(text, one, one.Last + 1))) || (!capital && one.Name.Units == 1))
            return false;
        return capital || one.First == 0 || !MakesPlain(text.Words.Word(one.First - 1));
    }

    // "stranger" in "stranger things": beside it stands a word of the same case that no question is made of.
    private static bool GoesOn(QuestionText text, in NamedStretch one, int beside)
    {
        FoldedText words = text.Words;
        if (beside < 0 || beside >= words.Words.Length || !char.IsAsciiLetter(words.Word(beside)[0]))
            return false;
        FoldedWord other = words.Words[beside];
        FoldedWord first = words.Words[one.First];
        FoldedWord last = words.Words[one.Last];
        ReadOnlySpan<char> between = beside < one.First
            ? text.Source.AsSpan(other.SourceEnd, Math.Max(0, first.SourceStart - other.SourceEnd))
            : text.Source.AsSpan(last.SourceEnd, Math.Max(0, other.SourceStart - last.SourceEnd));
        bool sameCase = char.IsUpper(text.Source[first.SourceStart]) == char.IsUpper(text.Source[other.SourceStart]);
        // "the last kingdom": what describes the word belongs to it.
        if (beside < one.First && sameCase && between.IsWhiteSpace() && PhraseBook.Shared.Soft.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Word(beside)))
            return true;
        // Before the title most words of other languages are no part of it.
        if (beside < one.First && !char.IsUpper(text.Source[other.SourceStart]) && CommonWords.BitsOf(words.Word(beside)) < 0)
            return false;
        return sameCase && between.IsWhiteSpace() && !Explains(words.Word(beside), beside > one.Last) && !CommonWords.IsFiller(words.Word(beside));
    }

    // Behind a name a word of general vocabulary goes on with it: "stranger things".
    private static bool Explains(ReadOnlySpan<char> word, bool isBehind) =>
        PhraseBook.Shared.Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        && !(isBehind && PhraseBook.Shared.Plain.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !PhraseBook.Shared.Asking.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));

    private static bool MakesPlain(ReadOnlySpan<char> before) =>
        SentenceWords.MakesPlain(before) || before is "im" or "i" or "we" or "youre" or "were" or "theyre" or "keep" or "be" or "been" or "your" or "no" or "phone" or "wifi" or "bad";

    // "goblin or signal": beside a word that lists, a plain word is a title as well.
    private static bool IsListed(FoldedText words, in NamedStretch one) =>
        (one.First > 0 && Lists(words.Word(one.First - 1))) || (one.Last + 1 < words.Words.Length && Lists(words.Word(one.Last + 1))) || PhraseText.IsDense(words.Units[one.Start]);

    private static bool Lists(ReadOnlySpan<char> word) =>
        word is "or" or "and" or "vs" or "versus" or "than" or "with" or "to" or "o" or "y" or "e" or "ou" or "et" or "atau" or "dan" or "que" or "dari";
}
