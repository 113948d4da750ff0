namespace DramaBot.Http;

/// <summary>Collects what must stand before the bot is ready for people.</summary>
internal sealed class Readiness
{
    private readonly Lock _gate = new();
    private IReadOnlyList<Func<string?>> _checks = [];

    /// <summary>Adds a check: null, or why it is not ready.</summary>
    public void Add(Func<string?> check)
    {
        lock (_gate)
            _checks = [.. _checks, check];
    }

    /// <summary>Why the bot is not ready, or null.</summary>
    public string? NotReadyBecause() => _checks.Select(static check => check()).OfType<string>().FirstOrDefault();
}
