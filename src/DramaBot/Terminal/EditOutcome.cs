namespace DramaBot.Terminal;

/// <summary>Where a key press leaves the line.</summary>
internal enum EditOutcome
{
    /// <summary>Being edited.</summary>
    Open,

    /// <summary>Entered.</summary>
    Submitted,

    /// <summary>There is no more input.</summary>
    Ended,
}
