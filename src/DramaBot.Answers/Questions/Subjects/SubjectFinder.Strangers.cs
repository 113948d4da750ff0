using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <content>Words that may be the title of a drama that is not known.</content>
internal sealed partial class SubjectFinder
{
    private void TakeOther(QuestionText text, KnowledgeSnapshot snapshot, in NamedStretch one, string name)
    {
        if (PeopleFinder.IsOfName(text, one.First, one.Last, snapshot))
            return;
        // "com a" is not "coma"; people leave spaces out of long titles.
        bool isDense = PhraseText.IsDense(text.Words.Units[one.Start]);
        if (!isDense && one.Last - one.First + 1 != one.Name.Words && one.Name.Units < LongTitle)
            return;
        // "live", "black": a plain word is a title of something unknown only where it is written as one.
        bool isWritten = TitleLooks.IsNameLike(text, one.First, one.Last);
        if ((one.Name.Strength == NameStrength.Plain || (!isDense && one.Name.Units < ShortTitle)) && !isWritten)
            return;
        text.Mark(new Stretch(one.Start, one.End - one.Start, PhraseText.Title));
        Subjects.Others.Add(name);
        Suspect(name, isWritten || one.Name.Strength == NameStrength.Distinct ? TitleLooks.Certain : TitleLooks.Likely);
        Subjects.StrangerIsName = true;
    }

    // No word is strange, but a title may be made of words that questions use: "strong woman", "graceful".
    private void LookAtSoftWords(QuestionText text, KnowledgeSnapshot snapshot)
    {
        int tried = 0;
        for (int word = 0; word < text.Words.Words.Length && tried < MostStretches; word++)
        {
            if (text.IsMarked(word) || !IsSoft(text, word) || text.CoverOfWord(word) == QuestionText.Cover.Telling)
                continue;
            int last = LastOf(text, word);
            tried++;
            if (Look(text, snapshot, word, last))
            {
                text.Scan();
                return;
            }

            word = last;
        }

        if (Subjects.Stranger is null && Subjects.Titles.Count == 0)
            LookAtCapitals(text, snapshot);
    }

    // A title of plain words is told by its place: "the good place season 5", "in love between fairy and devil do they ...".
    private void LookAtPlaces(QuestionText text, KnowledgeSnapshot snapshot)
    {
        if (Subjects.StrangerLooks >= TitleLooks.Likely)
            return;
        for (int word = 0; word < text.Words.Words.Length; word++)
        {
            if (!IsContent(text, word))
                continue;
            int last = word;
            for (int next = word + 1; next < text.Words.Words.Length && next - last <= GapInTitle && !text.Clauses.IsFirst(next) && (IsContent(text, next) || IsSmall(text.Words.Word(next))); next++)
                last = IsContent(text, next) ? next : last;
            int first = word;
            while (first > 0 && !text.Clauses.IsFirst(first) && !text.IsMarked(first - 1) && PhraseBook.Shared.Soft.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Words.Word(first - 1)))
                first--;
            if (first > 0 && !text.Clauses.IsFirst(first) && CommonWords.IsArticle(text.Words.Word(first - 1)))
                first--;
            // "did crash course get good ratings": words that questions use, and the beginning of one name and no other.
            if (last > first && Subjects.Near is null && IsOfNames(text, first, last, snapshot) && snapshot.Titles.Find(Source(text, first, last)) is var near && IsOne(near) && !IsOther(Source(text, first, last), near.Matches[0].Matched))
            {
                TakeWords(text, first, last, near);
                text.Scan();
                return;
            }

            Suspect(Source(text, first, last), TitleLooks.Of(text, first, last, HasStrange(text, first, last)));
            word = last;
        }

        if (Subjects.Stranger is null)
            LookBeforeParticle(text);
        if (Subjects.Stranger is null)
            LookBehindOf(text);
    }

    // Half of the words, as one may be misspelt: looking for what sounds alike takes longer than all the rest.
    private static bool IsOfNames(QuestionText text, int first, int last, KnowledgeSnapshot snapshot)
    {
        var names = TitleNames.In(snapshot);
        int known = 0;
        for (int word = first; word <= last; word++)
            known += names.HasWord(text.Words.Word(word)) ? 1 : 0;
        return known * 2 > last - first;
    }

    // "the cast of breaking bad": words that say nothing by themselves, where only a title can stand.
    private void LookBehindOf(QuestionText text)
    {
        for (int word = text.Words.Words.Length - 2; word > 0; word--)
        {
            if (text.Words.Word(word) is not ("of" or "in" or "for" or "about"))
                continue;
            int last = word;
            bool any = false;
            for (int next = word + 1; next < text.Words.Words.Length && !text.Clauses.IsFirst(next) && text.CoverOfWord(next) == QuestionText.Cover.Known && char.IsAsciiLetter(text.Words.Word(next)[0]); next++)
            {
                last = next;
                any |= CommonWords.BitsOf(text.Words.Word(next)) > StopBits && !CommonWords.IsFiller(text.Words.Word(next)) && text.Words.Word(next).Length > 3;
            }

            if (any && last > word + 1)
                Suspect(Source(text, word + 1, last), TitleLooks.Perhaps);
            return;
        }
    }

    // "私の国は": without spaces a title is what stands before the particle.
    private void LookBeforeParticle(QuestionText text)
    {
        FoldedWord first = text.Words.Words[0];
        ReadOnlySpan<char> letters = text.Words.Word(0);
        int particle = letters.IndexOf('は');
        if (Hangul.Is(letters[0]) || !PhraseText.IsDense(letters[0]) || particle < 3)
            return;
        int telling = 0;
        for (int unit = 0; unit < particle; unit++)
        {
            if (text.CoverOf(first.Start + unit) >= QuestionText.Cover.Telling)
                return;
            telling += letters[unit] is >= '\u3040' and <= '\u309F' ? 0 : 1;
        }

        if (telling > 1)
            Suspect(text.Source[first.SourceStart..Math.Min(text.Source.Length, first.SourceStart + particle)], TitleLooks.Perhaps + 1);
    }

    private static bool IsContent(QuestionText text, int word)
    {
        ReadOnlySpan<char> letters = text.Words.Word(word);
        return char.IsAsciiLetter(letters[0]) && !text.IsMarked(word) && text.CoverOfWord(word) != QuestionText.Cover.Telling && !text.IsCorrected(word)
            && !IsSmall(letters) && !CommonWords.IsFiller(letters) && !PhraseBook.Shared.Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);
    }

    private static bool IsAcronym(QuestionText text, int word) =>
        !text.Source.AsSpan()[text.Words.Words[word].SourceStart..text.Words.Words[word].SourceEnd].ContainsAnyInRange('a', 'z');

    // Words that questions use, but written as names are: "Run On", "La Casa de Papel".
    private void LookAtCapitals(QuestionText text, KnowledgeSnapshot snapshot)
    {
        int first = -1;
        int last = -1;
        int capitals = 0;
        bool small = false;
        for (int word = 0; word < text.Words.Words.Length; word++)
        {
            ReadOnlySpan<char> letters = text.Words.Word(word);
            bool capital = char.IsUpper(text.Source[text.Words.Words[word].SourceStart]) && letters.Length > 1;
            small |= !capital;
            // "KBS and SBS" are written so wherever they stand.
            capital &= !(text.CoverOfWord(word) == QuestionText.Cover.Telling && IsAcronym(text, word));
            // The first word of a question is written so anyway.
            if (!capital || (word == 0 && text.Words.Words.Length > 1 && !char.IsUpper(text.Source[text.Words.Words[1].SourceStart])))
                continue;
            if (first >= 0 && word - last > GapInTitle)
                (first, capitals) = (-1, 0);
            first = first < 0 ? word : first;
            last = word;
            capitals++;
        }

        if (capitals < 2 || !small)
            return;
        string stranger = Source(text, first, last);
        Suspect(stranger, TitleLooks.Of(text, first, last, hasStrange: false));
        Subjects.StrangerIsName = true;
        Subjects.Near ??= Worth(snapshot.Titles.Find(stranger));
    }
}
