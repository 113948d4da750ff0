namespace DramaBot.Terminal;

/// <summary>What Tab can put at the cursor.</summary>
internal interface ICompletions
{
    /// <summary>
    /// The candidates for <paramref name="text"/> with the cursor before the UTF-16 index <paramref name="cursor"/>, best first;
    /// empty when there are none. Called on the reading thread at each Tab, so it must be quick.
    /// </summary>
    IReadOnlyList<Completion> For(string text, int cursor);
}
