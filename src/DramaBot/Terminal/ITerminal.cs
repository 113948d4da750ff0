namespace DramaBot.Terminal;

/// <summary>A terminal: keys in, text and escape sequences out.</summary>
internal interface ITerminal : IDisposable
{
    /// <summary>Columns of the screen, at least 1.</summary>
    int Columns { get; }

    /// <summary>Rows of the screen, at least 1.</summary>
    int Rows { get; }

    /// <summary>Waits for a key; a key not waited for to the end is there for the next call.</summary>
    ValueTask<KeyPress> ReadKeyAsync(CancellationToken cancellationToken);

    /// <summary>A key that is already there, such as the rest of a paste.</summary>
    bool TryReadKey(out KeyPress press);

    void Write(string text);
}
