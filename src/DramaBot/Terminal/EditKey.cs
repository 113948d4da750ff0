namespace DramaBot.Terminal;

/// <summary>What a key press asks the line editor to do.</summary>
internal enum EditKey
{
    /// <summary>Nothing: a key without a meaning here.</summary>
    None,

    /// <summary>Inserts the text that comes with it.</summary>
    Text,
    Submit,
    Complete,
    CompleteBack,
    Cancel,
    Left,
    Right,
    WordLeft,
    WordRight,
    Home,
    End,
    Previous,
    Next,
    DeleteBack,
    DeleteForward,
    DeleteWordBack,
    DeleteWordForward,
    DeleteBlankWordBack,
    DeleteToStart,
    DeleteToEnd,

    /// <summary>Ctrl-D: the end of the input on an empty line, otherwise deletes forward.</summary>
    DeleteOrEnd,
    ClearScreen,

    /// <summary>The terminal changed its size or came back from the background.</summary>
    Redraw,

    /// <summary>The terminal is gone.</summary>
    Closed,
}
