namespace DramaBot.Discord.Rest;

/// <summary>
/// Counts refused requests of the last ten minutes. Discord bans an address at 10,000; at half of that nothing but first
/// answers goes out, a little below the ban nothing at all.
/// </summary>
internal sealed class InvalidRequestGuard(TimeProvider time)
{
    public const int WarnAt = 500;
    public const int OpenAt = 5_000;
    public const int StopAt = 9_000;
    private const int Slots = 60;
    private static readonly TimeSpan SlotLength = TimeSpan.FromSeconds(10);
    private readonly Lock _gate = new();
    private readonly int[] _counts = new int[Slots];
    private readonly long _start = time.GetTimestamp();
    private long _slot;
    private int _total;

    /// <summary>How many there were.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                MoveOn();
                return _total;
            }
        }
    }

    /// <summary>Whether a request may go out.</summary>
    public bool Allows(bool callback)
    {
        if (Volatile.Read(ref _total) < OpenAt)
            return true;
        return Count < (callback ? StopAt : OpenAt);
    }

    /// <summary>Counts one, and returns the new total.</summary>
    public int Record()
    {
        lock (_gate)
        {
            MoveOn();
            _counts[_slot % Slots]++;
            return ++_total;
        }
    }

    private void MoveOn()
    {
        long slot = time.GetElapsedTime(_start).Ticks / SlotLength.Ticks;
        for (long passed = Math.Max(_slot, slot - Slots) + 1; passed <= slot; passed++)
        {
            _total -= _counts[passed % Slots];
            _counts[passed % Slots] = 0;
        }

        _slot = Math.Max(_slot, slot);
    }
}
