namespace DramaBot.Terminal;

/// <summary>A candidate as shown under the prompt.</summary>
internal sealed record MenuRow(string Text, string Note, bool IsSelected);
