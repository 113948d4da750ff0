using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <content>The text that phrases are searched in.</content>
internal sealed partial class QuestionText
{
    private void Write()
    {
        _streamLength = 0;
        Put(' ', -1, -1);
        ReadOnlySpan<char> units = Words.Units;
        for (int i = 0; i < Words.Words.Length; i++)
        {
            FoldedWord word = Words.Words[i];
            bool isDense = PhraseText.IsDense(units[word.Start]);
            for (int unit = word.Start; unit < word.Start + word.Length; unit++)
            {
                if (MarkAt(unit) is { } mark)
                {
                    if (_stream[_streamLength - 1] != ' ')
                        Put(' ', -1, -1);
                    Put(mark.Sign, -1, _wordAt[mark.Start]);
                    Array.Fill(_covers, Cover.Marked, mark.Start, mark.Length);
                    unit = mark.Start + mark.Length - 1;
                    // A title may be several words.
                    while (i + 1 < Words.Words.Length && Words.Words[i + 1].Start <= unit)
                        word = Words.Words[++i];
                    isDense = PhraseText.IsDense(units[word.Start]);
                    // What is left of "Goblin's" says nothing.
                    if (!isDense)
                        break;
                    continue;
                }

                if (isDense)
                {
                    if (PhraseText.IsApart(_stream[_streamLength - 1], units[unit]))
                        Put(' ', -1, -1);
                    Put(units[unit], unit, i);
                    continue;
                }

                if (!IsEndingOfNumber(i))
                    WriteWord(i, units.Slice(word.Start, word.Length), word.Start);
                break;
            }
        }

        if (_stream[_streamLength - 1] != ' ')
            Put(' ', -1, -1);
    }

    private void WriteWord(int at, ReadOnlySpan<char> word, int start)
    {
        if (_stream[_streamLength - 1] != ' ')
            Put(' ', -1, -1);
        if (char.IsAsciiDigit(word[0]))
        {
            Put(PhraseText.Number, start, at);
            return;
        }

        if (_spelled[at] is { } spelled)
        {
            for (int i = 0; i < spelled.Length; i++)
                Put(spelled[i], start + Math.Min(i, word.Length - 1), at);
            return;
        }

        for (int i = 0; i < word.Length; i++)
            Put(word[i], start + i, at);
    }

    // "2nd", "3ème": the number says it all.
    private bool IsEndingOfNumber(int word) =>
        word > 0 && Words.Words[word].Glued && char.IsAsciiDigit(Words.Word(word - 1)[0]) && Words.Word(word) is "st" or "nd" or "rd" or "th" or "e" or "eme" or "er" or "ere" or "a" or "o" or "da" or "ra";

    private void Put(char unit, int from, int word)
    {
        _isAsked[_streamLength] = word >= 0 && !Clauses.OnlyTells(word);
        _unitAt[_streamLength] = from;
        _stream[_streamLength++] = unit;
    }

    private bool IsInMark(int unit)
    {
        foreach (Stretch mark in _marked)
        {
            if (unit >= mark.Start && unit < mark.End)
                return true;
        }

        return false;
    }

    private Stretch? MarkAt(int unit)
    {
        foreach (Stretch mark in _marked)
        {
            if (mark.Start == unit)
                return mark;
        }

        return null;
    }

    private void Raise(int from, int length, Cover to)
    {
        for (int unit = from; unit < from + length; unit++)
            _covers[unit] = _covers[unit] < to ? to : _covers[unit];
    }
}
