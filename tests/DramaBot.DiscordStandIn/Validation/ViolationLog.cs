namespace DramaBot.DiscordStandIn.Validation;

/// <summary>Everything that was sent wrongly, in the order in which it came.</summary>
public sealed class ViolationLog
{
    private readonly Lock _gate = new();
    private readonly List<Violation> _all = [];

    public IReadOnlyList<Violation> All
    {
        get
        {
            lock (_gate)
                return [.. _all];
        }
    }

    internal void Add(Violation violation)
    {
        lock (_gate)
            _all.Add(violation);
    }

    internal void Add(string where, string rule, string path, string message) => Add(new Violation(where, rule, path, message));

    /// <summary>Takes what was found so far, for tests that send wrong things on purpose.</summary>
    public IReadOnlyList<Violation> Take()
    {
        lock (_gate)
        {
            Violation[] taken = [.. _all];
            _all.Clear();
            return taken;
        }
    }

    /// <summary>Throws with every violation listed, if there is any.</summary>
    public void AssertNone()
    {
        IReadOnlyList<Violation> all = All;
        if (all.Count > 0)
            throw new StandInViolationException(all);
    }
}
