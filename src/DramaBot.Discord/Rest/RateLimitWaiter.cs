namespace DramaBot.Discord.Rest;

/// <summary>A request that waits for its turn.</summary>
internal sealed class RateLimitWaiter(bool countsGlobally)
{
    public bool CountsGlobally { get; } = countsGlobally;

    /// <summary>Set by the limiter when the turn has come.</summary>
    public TaskCompletionSource<RateLimitBucket> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
