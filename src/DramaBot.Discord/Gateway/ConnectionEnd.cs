namespace DramaBot.Discord.Gateway;

/// <summary>How one connection ended, and how to go on.</summary>
internal sealed record ConnectionEnd(CloseAction Action, string Reason)
{
    /// <summary>Discord's, where it closed.</summary>
    public int? CloseCode { get; init; }

    /// <summary>The next connection starts no sooner.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Whether the socket was ever open.</summary>
    public bool Opened { get; init; } = true;

    /// <summary>Whether the session was lost with it.</summary>
    public bool SessionIsVoid { get; init; }
}
