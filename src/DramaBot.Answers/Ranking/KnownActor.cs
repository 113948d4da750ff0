namespace DramaBot.Answers.Ranking;

/// <summary>Somebody who is in the cast of dramas.</summary>
/// <param name="name">As the seeds write the name.</param>
internal sealed class KnownActor(string name)
{
    private readonly List<int> _dramas = [];

    /// <summary>The name as the seeds write it; with the stage name where some file gives one.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The places of the dramas in the snapshot, in their order.</summary>
    public IReadOnlyList<int> Dramas => _dramas;

    public void Add(int ordinal, string written)
    {
        // "Lee Ji-eun (IU)" says more than "Lee Ji-eun".
        if (written.Length > Name.Length && written.Contains('(', StringComparison.Ordinal))
            Name = written;
        if (_dramas.Count == 0 || _dramas[^1] != ordinal)
            _dramas.Add(ordinal);
    }
}
