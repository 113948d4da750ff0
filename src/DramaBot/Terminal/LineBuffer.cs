using System.Globalization;
using System.Text;

namespace DramaBot.Terminal;

/// <summary>
/// A line being edited: text and a cursor that only ever stands between grapheme clusters, so that a syllable, an emoji or a
/// letter with its marks moves and goes as one. The text is always safe to show.
/// </summary>
internal sealed class LineBuffer
{
    public string Text { get; private set; } = "";

    /// <summary>UTF-16 index before which the cursor stands.</summary>
    public int Cursor { get; private set; }

    public void Set(string text)
    {
        Text = "";
        Cursor = 0;
        Insert(text);
    }

    public void Insert(string text) => Replace(Cursor, 0, text);

    /// <summary>Replaces a range and puts the cursor behind the new text; what exceeds the longest line is left out.</summary>
    public void Replace(int start, int length, string text)
    {
        var rest = Text.Remove(start, length);
        var inserted = Shorten(SafeText.Of(text), Utf8Lines.MaxLength - rest.Length);
        Text = rest.Insert(start, inserted);
        Cursor = Boundary(start + inserted.Length);
    }

    public void MoveLeft() => Cursor = Before(Cursor);

    public void MoveRight() => Cursor = After(Cursor);

    public void MoveHome() => Cursor = 0;

    public void MoveEnd() => Cursor = Text.Length;

    public void MoveWordLeft() => Cursor = WordStart(Cursor);

    public void MoveWordRight() => Cursor = WordEnd(Cursor);

    public void DeleteBack() => Delete(Before(Cursor), Cursor);

    public void DeleteForward() => Delete(Cursor, After(Cursor));

    public void DeleteWordBack() => Delete(WordStart(Cursor), Cursor);

    public void DeleteWordForward() => Delete(Cursor, WordEnd(Cursor));

    /// <summary>Deletes back to a blank, as Ctrl-W does in a shell: the whole of "/show" goes, not only "show".</summary>
    public void DeleteBlankWordBack()
    {
        var start = Cursor;
        while (start > 0 && char.IsWhiteSpace(Text[start - 1]))
            start--;
        while (start > 0 && !char.IsWhiteSpace(Text[start - 1]))
            start--;
        Delete(start, Cursor);
    }

    public void DeleteToStart() => Delete(0, Cursor);

    public void DeleteToEnd() => Delete(Cursor, Text.Length);

    private void Delete(int start, int end)
    {
        Text = Text.Remove(start, end - start);
        Cursor = Boundary(start);
    }

    private int Before(int index)
    {
        var previous = 0;
        for (var next = 0; next < index; next = After(next))
            previous = next;
        return previous;
    }

    private int After(int index) =>
        index < Text.Length ? index + StringInfo.GetNextTextElementLength(Text.AsSpan(index)) : index;

    // An edit can join what stands on its two sides into one cluster: the cursor goes behind it.
    private int Boundary(int index)
    {
        if (index == Text.Length)
            return index;
        var boundary = 0;
        while (boundary < index)
            boundary = After(boundary);
        return boundary;
    }

    private int WordStart(int index)
    {
        var start = 0;
        var inWord = false;
        for (var i = 0; i < index; i = After(i))
        {
            var word = IsWord(i);
            if (word && !inWord)
                start = i;
            inWord = word;
        }
        return start;
    }

    private int WordEnd(int index)
    {
        var end = index;
        while (end < Text.Length && !IsWord(end))
            end = After(end);
        while (end < Text.Length && IsWord(end))
            end = After(end);
        return end;
    }

    private bool IsWord(int index) =>
        Rune.TryGetRuneAt(Text, index, out var rune) && Rune.IsLetterOrDigit(rune);

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
