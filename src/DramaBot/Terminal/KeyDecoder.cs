namespace DramaBot.Terminal;

/// <summary>
/// Turns what the console calls keys into what the editor understands: the console hands over UTF-16 characters one by one, so the
/// two halves of a surrogate pair are put together here.
/// </summary>
internal sealed class KeyDecoder
{
    private char _highSurrogate;

    public KeyPress Decode(ConsoleKeyInfo info)
    {
        if (char.IsHighSurrogate(info.KeyChar))
        {
            _highSurrogate = info.KeyChar;
            return default;
        }
        var high = _highSurrogate;
        _highSurrogate = default;
        if (char.IsLowSurrogate(info.KeyChar))
            return char.IsSurrogatePair(high, info.KeyChar) ? new(EditKey.Text, new([high, info.KeyChar])) : default;

        // At the end of the input the console reports a key without anything, again and again.
        if (info is { KeyChar: '\0', Key: ConsoleKey.None, Modifiers: ConsoleModifiers.None })
            return new(EditKey.Closed);
        var key = info.Modifiers.HasFlag(ConsoleModifiers.Alt) && !info.Modifiers.HasFlag(ConsoleModifiers.Control)
            ? WithAlt(info.Key)
            : Named(info);
        if (key == EditKey.None)
            key = Control(info.KeyChar);
        if (key != EditKey.None)
            return new(key);

        // AltGr arrives as Ctrl+Alt with the character it makes; Alt alone with a letter is a command, known or not.
        var isCommand = info.Modifiers is ConsoleModifiers.Alt or (ConsoleModifiers.Alt | ConsoleModifiers.Shift);
        return isCommand || char.IsControl(info.KeyChar) ? default : new(EditKey.Text, info.KeyChar.ToString());
    }

    private static EditKey Named(ConsoleKeyInfo info)
    {
        var control = info.Modifiers.HasFlag(ConsoleModifiers.Control);
        return info.Key switch
        {
            ConsoleKey.LeftArrow => control ? EditKey.WordLeft : EditKey.Left,
            ConsoleKey.RightArrow => control ? EditKey.WordRight : EditKey.Right,
            ConsoleKey.UpArrow => EditKey.Previous,
            ConsoleKey.DownArrow => EditKey.Next,
            ConsoleKey.Home => EditKey.Home,
            ConsoleKey.End => EditKey.End,
            ConsoleKey.Delete => control ? EditKey.DeleteWordForward : EditKey.DeleteForward,
            ConsoleKey.Backspace => EditKey.DeleteBack,
            ConsoleKey.Tab => info.Modifiers.HasFlag(ConsoleModifiers.Shift) ? EditKey.CompleteBack : EditKey.Complete,
            ConsoleKey.Enter => EditKey.Submit,
            ConsoleKey.Escape => EditKey.Cancel,
            _ => EditKey.None,
        };
    }

    private static EditKey WithAlt(ConsoleKey key) => key switch
    {
        ConsoleKey.B or ConsoleKey.LeftArrow => EditKey.WordLeft,
        ConsoleKey.F or ConsoleKey.RightArrow => EditKey.WordRight,
        ConsoleKey.D => EditKey.DeleteWordForward,
        ConsoleKey.Backspace => EditKey.DeleteWordBack,
        _ => EditKey.None,
    };

    // The letters of the shells: Ctrl-A is 1, Ctrl-B is 2 and so on. Ctrl-C never arrives, it is a signal.
    private static EditKey Control(char c) => c switch
    {
        '\x01' => EditKey.Home,
        '\x02' => EditKey.Left,
        '\x04' => EditKey.DeleteOrEnd,
        '\x05' => EditKey.End,
        '\x06' => EditKey.Right,
        '\x07' or '\x1B' => EditKey.Cancel,
        '\x08' or '\x7F' => EditKey.DeleteBack,
        '\t' => EditKey.Complete,
        '\n' or '\r' => EditKey.Submit,
        '\x0B' => EditKey.DeleteToEnd,
        '\x0C' => EditKey.ClearScreen,
        '\x0E' => EditKey.Next,
        '\x10' => EditKey.Previous,
        '\x15' => EditKey.DeleteToStart,
        '\x17' => EditKey.DeleteBlankWordBack,
        _ => EditKey.None,
    };
}
