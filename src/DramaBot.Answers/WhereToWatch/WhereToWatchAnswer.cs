namespace DramaBot.Answers.WhereToWatch;

/// <summary>Where a drama can be watched.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="Streaming">The services; never empty.</param>
/// <param name="Network">Who broadcast it first, where known.</param>
public sealed record WhereToWatchAnswer(DramaRef Drama, IReadOnlyList<string> Streaming, string? Network) : Answer
{
    public override Intent Intent => Intent.WhereToWatch;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];
}
