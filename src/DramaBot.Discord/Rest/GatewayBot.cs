namespace DramaBot.Discord.Rest;

/// <summary>Where the gateway is, and how often it may be asked for a new session.</summary>
internal sealed record GatewayBot
{
    public required string Url { get; init; }

    public int Shards { get; init; } = 1;

    public SessionStartLimit? SessionStartLimit { get; init; }
}

/// <summary>What is left of the day's IDENTIFYs. Crossing the limit resets the bot's token.</summary>
internal sealed record SessionStartLimit
{
    public int Total { get; init; }

    public int Remaining { get; init; }

    /// <summary>Milliseconds.</summary>
    public long ResetAfter { get; init; }

    public int MaxConcurrency { get; init; }
}
