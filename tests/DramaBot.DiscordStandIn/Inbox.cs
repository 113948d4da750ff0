using System.Globalization;

namespace DramaBot.DiscordStandIn;

/// <summary>
/// Things that arrive, each of which can be taken once. Taking looks first at what has arrived already, so that it does not matter
/// whether a test asks before or after the bot acted.
/// </summary>
public sealed class Inbox<T>(TimeProvider time, TimeSpan patience, int capacity = 100_000)
    where T : class
{
    private readonly Lock _gate = new();
    private readonly Queue<T> _all = new();
    private readonly List<T> _waiting = [];
    private readonly List<Waiter> _waiters = [];

    /// <summary>Everything that arrived, taken or not.</summary>
    public IReadOnlyList<T> All
    {
        get
        {
            lock (_gate)
                return [.. _all];
        }
    }

    public int Count
    {
        get
        {
            lock (_gate)
                return _all.Count;
        }
    }

    internal void Add(T item)
    {
        lock (_gate)
        {
            _all.Enqueue(item);
            while (_all.Count > capacity)
                _waiting.Remove(_all.Dequeue());
            for (int i = 0; i < _waiters.Count; i++)
            {
                if (!_waiters[i].Match(item))
                    continue;
                Waiter waiter = _waiters[i];
                _waiters.RemoveAt(i);
                waiter.Found.TrySetResult(item);
                return;
            }

            _waiting.Add(item);
        }
    }

    /// <summary>The first that matches and was not taken, or an exception that says what came instead.</summary>
    public async Task<T> Take(Func<T, bool> match, string what, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(match);
        Waiter waiter;
        lock (_gate)
        {
            int index = _waiting.FindIndex(item => match(item));
            if (index >= 0)
            {
                T found = _waiting[index];
                _waiting.RemoveAt(index);
                return found;
            }

            waiter = new Waiter(match, new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously));
            _waiters.Add(waiter);
        }

        TimeSpan limit = timeout ?? patience;
        try
        {
            return await waiter.Found.Task.WaitAsync(limit, time, cancellationToken);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException(Explain(waiter, what, limit), e);
        }
        catch (OperationCanceledException)
        {
            lock (_gate)
                _waiters.Remove(waiter);
            throw;
        }
    }

    /// <summary>Forgets what was not taken, so that the next take sees only what comes now.</summary>
    public void Skip()
    {
        lock (_gate)
            _waiting.Clear();
    }

    private string Explain(Waiter waiter, string what, TimeSpan limit)
    {
        lock (_gate)
        {
            _waiters.Remove(waiter);
            string seen = _waiting.Count == 0
                ? "Nothing else arrived that was not taken."
                : $"Arrived and not taken ({_waiting.Count}):{string.Concat(_waiting.TakeLast(15).Select(item => $"{Environment.NewLine}  {item}"))}";
            return string.Create(CultureInfo.InvariantCulture, $"Waited {limit.TotalSeconds:0.###} s for {what}. {seen}");
        }
    }

    private sealed record Waiter(Func<T, bool> Match, TaskCompletionSource<T> Found);
}
