using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <content>Titles that are misspelt, or written in part.</content>
internal sealed partial class SubjectFinder
{
    private void LookForMisspelt(QuestionText text, KnowledgeSnapshot snapshot)
    {
        int tried = 0;
        int from = 0;
        bool found = false;
        while (tried++ < MostStretches && FirstStrange(text, from) is >= 0 and int first)
        {
            int last = LastOf(text, first);
            from = last + 1;
            found |= Look(text, snapshot, first, last);
        }

        if (found)
            text.Scan();
    }

    // The last word of the stretch that begins with a strange one: short gaps belong to a title.
    private static int LastOf(QuestionText text, int first)
    {
        int last = first;
        for (int word = first + 1; word < text.Words.Words.Length && word - last <= GapInTitle && word - first < LongestStretch; word++)
        {
            if (text.IsMarked(word) || text.CoverOfWord(word) == QuestionText.Cover.Telling)
                break;
            if (IsStrange(text, word) || IsSoft(text, word))
                last = word;
        }

        return last;
    }

    // A word of general vocabulary, by itself no sign of a title, but perhaps part of one: "coffee prince".
    private static bool IsSoft(QuestionText text, int word)
    {
        ReadOnlySpan<char> letters = text.Words.Word(word);
        return PhraseBook.Shared.Soft.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters)
            || (CommonWords.BitsOf(letters) >= 0 && !PhraseBook.Shared.Asking.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters));
    }

    private bool Look(QuestionText text, KnowledgeSnapshot snapshot, int first, int last)
    {
        while (first > 0 && !text.IsMarked(first - 1) && IsSoft(text, first - 1) && text.CoverOfWord(first - 1) != QuestionText.Cover.Telling)
            first--;
        int start = first;
        int end = last;
        while (start > 0 && first - start < WordsBefore && !text.IsMarked(start - 1) && text.CoverOfWord(start - 1) != QuestionText.Cover.Telling)
            start--;
        while (end + 1 < text.Words.Words.Length && end - last < WordsBehind && !text.IsMarked(end + 1) && text.CoverOfWord(end + 1) != QuestionText.Cover.Telling)
            end++;

        string core = Source(text, first, last);
        TitleSearch near = snapshot.Titles.Find(core);
        string stretch = Source(text, start, end);
        // Looking at every part of the stretch takes fifty times as long as at the whole: where nothing is even a little like it, in vain.
        bool isHopeless = near.Matches.Count == 0 || near.Matches[0].Score < Faint;
        foreach (TitleMention mention in isHopeless ? [] : snapshot.Titles.FindMentions(stretch))
        {
            // One or two small letters are no name in a sentence.
            if (mention.Search.Matches.Count == 0 || (mention.Length < 3 && !char.IsUpper(stretch[mention.Start])))
                continue;
            // A plain word that was no name where names are looked up is none here either: "so nevertheless about everything", "Name the biggest".
            ReadOnlySpan<char> mentioned = stretch.AsSpan(mention.Start, mention.Length);
            if (!mentioned.Contains(' ') && IsPlainWord(text, text.Words.Words[start].SourceStart + mention.Start))
                continue;
            if (!mention.Search.Confident || IsFarFetched(mention, stretch) || IsOther(stretch.Substring(mention.Start, mention.Length), mention.Search.Matches[0].Matched) || GoesOn(text, text.Words.Words[start].SourceStart + mention.Start, mention.Length, mention.Search.Matches[0].Matched)
                || (mention.Search.Matches[0].Score < 1 && IsBeforeStrange(text, text.Words.Words[start].SourceStart + mention.Start + mention.Length)))
            {
                // A few words of a longer name: "gangnam" in "my id is gangnam beauty", "descendants of" in "descendants of the moon".
                if (mention.Search.Matches.Count == 1 && GoesOn(text, text.Words.Words[start].SourceStart + mention.Start, mention.Length, mention.Search.Matches[0].Matched))
                    continue;
                TitleSearch narrowed = mention.Search.Matches.Count > 1 ? PeopleGuess.Narrowed(mention.Search, text, snapshot) : mention.Search;
                Subjects.Near ??= narrowed.Matches.Count < mention.Search.Matches.Count ? narrowed with { Confident = false } : Worth(mention.Search);
                if (Subjects.Near is not null)
                    Suspect(stretch.Substring(mention.Start, mention.Length), TitleLooks.Of(text, first, last, hasStrange: true));
                continue;
            }

            TakeMention(text, mention, text.Words.Words[start].SourceStart);
            return true;
        }

        Subjects.StrangerIsName |= TitleLooks.IsNameLike(text, first, last) || (first == 0 && char.IsUpper(core[0]));
        if (Subjects.Stranger is null || Subjects.Near is null)
        {
            if (IsOne(near) && !IsOther(core, near.Matches[0].Matched) && !(first == last && IsPlainWord(text, text.Words.Words[first].SourceStart)))
            {
                TakeMention(text, new TitleMention(0, core.Length, near), text.Words.Words[first].SourceStart);
                return true;
            }

            if (!PhraseText.IsDense(text.Words.Word(first)[0]) || near.Matches.Count == 0 || near.Matches[0].Score >= SureWord || Holds(near.Matches[0].Matched, text.Words.Word(first)))
                Subjects.Near ??= Worth(near);
        }

        // What several are called in part is worth asking back.
        int looks = TitleLooks.Of(text, first, last, HasStrange(text, first, last));
        Suspect(core, Subjects.Near is { Matches.Count: > 1 } ? Math.Max(looks, TitleLooks.Perhaps) : looks);
        return false;
    }

    private static bool IsPlainWord(QuestionText text, int source)
    {
        for (int word = 0; word < text.Words.Words.Length; word++)
        {
            if (text.Words.Words[word].SourceStart != source)
                continue;
            ReadOnlySpan<char> letters = text.Words.Word(word);
            bool isWritten = char.IsUpper(text.Source[source]) && !text.Clauses.IsFirst(word);
            return !isWritten && char.IsAsciiLetter(letters[0]) && CommonWords.BitsOf(letters) >= 0;
        }

        return false;
    }

    private static bool HasStrange(QuestionText text, int first, int last)
    {
        for (int word = first; word <= last; word++)
        {
            if (IsStrange(text, word))
                return true;
        }

        return false;
    }

    // Of several stretches the one that looks most like a title is the stranger.
    private void Suspect(string stranger, int looks)
    {
        if (looks < TitleLooks.Perhaps || looks <= Subjects.StrangerLooks)
            return;
        Subjects.Stranger = stranger;
        Subjects.StrangerLooks = looks;
    }

    // "응답하라" is in the names of several; of what only sounds a little like a name there is nothing to ask back.
    private static bool Holds(string name, ReadOnlySpan<char> typed) => TitleKey.Of(name).AsSpan().Contains(typed[..Math.Max(2, typed.Length - KoreanParticles.LengthIn(typed))], StringComparison.Ordinal);

    // One drama and no other, by a name that is misspelt but whole.
    private static bool IsOne(TitleSearch search) =>
        search.Confident && search.Matches[0].Score >= Sure;

    // One word that only sounds like a name, or is half of one, is as likely another drama.
    private static bool IsFarFetched(TitleMention mention, string stretch) =>
        mention.Search.Matches[0].Score < SureWord && !stretch.AsSpan(mention.Start, mention.Length).Contains(' ');

    // "descendants of the moon": a word that is no misspelling, and not in the name, makes it the name of something else.
    private static bool IsOther(string typed, string name)
    {
        var typedWords = new FoldedText();
        typedWords.Read(typed);
        string known = TitleKey.Of(name);
        for (int i = 0; i < typedWords.Words.Length; i++)
        {
            ReadOnlySpan<char> word = typedWords.Word(i);
            if (word.Length > 3 && char.IsAsciiLetter(word[0]) && CommonWords.BitsOf(word) >= 0 && !CommonWords.IsFiller(word) && !known.AsSpan().Contains(word.TrimEnd('s'), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The same of a word beside it, articles and the like apart: "descendants of the" and then "moon", "condor" and then "heroes".
    private static bool GoesOn(QuestionText text, int start, int length, string name)
    {
        ReadOnlySpan<FoldedWord> words = text.Words.Words;
        int first = 0;
        while (first < words.Length && words[first].SourceEnd <= start)
            first++;
        int last = first;
        while (last + 1 < words.Length && words[last + 1].SourceStart < start + length)
            last++;
        return IsAnother(text, first, -1, name) || IsAnother(text, last, 1, name);
    }

    // "kara sevda": one word that is nearly a name, and behind it one that nothing explains, are the name of something else.
    private static bool IsBeforeStrange(QuestionText text, int sourceEnd)
    {
        for (int word = 0; word < text.Words.Words.Length; word++)
        {
            if (text.Words.Words[word].SourceStart >= sourceEnd)
                return text.Words.Words[word].SourceStart - sourceEnd <= 1 && char.IsAsciiLetter(text.Words.Word(word)[0]) && IsStrange(text, word);
        }

        return false;
    }

    private static bool IsAnother(QuestionText text, int from, int step, string name)
    {
        int word = from + step;
        for (int skipped = 0; skipped < 2 && word >= 0 && word < text.Words.Words.Length && IsSmall(text.Words.Word(word)); skipped++)
            word += step;
        if (word < 0 || word >= text.Words.Words.Length || text.IsMarked(word) || !char.IsAsciiLetter(text.Words.Word(word)[0]))
            return false;
        bool content = IsSoft(text, word) && text.CoverOfWord(word) != QuestionText.Cover.Telling;
        return (content || (step < 0 && IsStrange(text, word))) && text.Words.Word(word).Length > 2 && !TitleKey.Of(name).AsSpan().Contains(text.Words.Word(word), StringComparison.Ordinal);
    }

    private static bool IsSmall(ReadOnlySpan<char> word) => CommonWords.IsStop(word) || CommonWords.IsArticle(word);

    // What is worth asking back about: one that is near, or several that are equally so.
    private static TitleSearch? Worth(TitleSearch near)
    {
        if (near.Matches.Count == 0)
            return null;
        double best = near.Matches[0].Score;
        bool several = near.Matches.Count > 1 && near.Matches[1].Score >= best * Equal;
        if (best < Near && !(several && best >= Least))
            return null;
        return new TitleSearch([.. near.Matches.Where(match => match.Score >= best * Equal)], false, near.Season);
    }

    private void TakeWords(QuestionText text, int first, int last, TitleSearch search)
    {
        FoldedText words = text.Words;
        int start = words.Words[first].Start;
        // "you saved me": words that all are words mean a title a slip away no surer than the title's own do.
        NameStrength strength = HasStrange(text, first, last) ? NameStrength.Distinct : NameStrength.Common;
        text.Mark(new Stretch(start, words.Words[last].Start + words.Words[last].Length - start, PhraseText.Title));
        Subjects.Titles.Add(new NamedSubject(start, Source(text, first, last), search with { Season = SeasonBehind(text, last) }, strength));
    }

    private void TakeMention(QuestionText text, TitleMention mention, int offset)
    {
        int from = offset + mention.Start;
        int to = from + mention.Length;
        int startUnit = -1;
        int endUnit = -1;
        foreach (FoldedWord word in text.Words.Words)
        {
            if (word.SourceEnd > from && startUnit < 0)
                startUnit = word.Start;
            if (word.SourceStart < to)
                endUnit = Math.Min(word.Start + word.Length, word.Start + Math.Max(1, to - word.SourceStart));
        }

        text.Mark(new Stretch(startUnit, endUnit - startUnit, PhraseText.Title));
        Subjects.Titles.Add(new NamedSubject(startUnit, text.Source.Substring(from, mention.Length), mention.Search, NameStrength.Distinct));
        Subjects.Titles.Sort(static (a, b) => a.Start - b.Start);
    }
}
