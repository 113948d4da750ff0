namespace DramaBot.Terminal;

/// <summary>Where the lines of a conversation at the terminal come from.</summary>
internal interface ILineSource : IDisposable
{
    /// <summary>
    /// The next line without its line end, or null at the end of the input. One read at a time; a cancelled read loses nothing
    /// of a pipe, and on a terminal drops the line being typed.
    /// </summary>
    ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Runs <paramref name="write"/>, which prints whole lines (the last ended too), without disturbing a line being typed: on a
    /// terminal the prompt is taken away before and drawn again after. Callable from any thread, also while a read waits.
    /// </summary>
    void WriteAbove(Action write);
}
