namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>What outlives a connection: the sequence and the events that a RESUME may still need.</summary>
public sealed class GatewaySession
{
    private readonly Lock _gate = new();
    private readonly Queue<(long Sequence, byte[] Payload)> _replay = new();
    private readonly int _capacity;
    private readonly TimeProvider _time;
    private GatewayConnection? _connection;
    private long _sequence;
    private long _detached;

    internal GatewaySession(string id, int shard, int shardCount, GatewayIntents intents, string query, int capacity, TimeProvider time)
    {
        Id = id;
        Shard = shard;
        ShardCount = shardCount;
        Intents = intents;
        Query = query;
        _capacity = capacity;
        _time = time;
    }

    public string Id { get; }

    public int Shard { get; }

    public int ShardCount { get; }

    public GatewayIntents Intents { get; }

    /// <summary>The query with which the session was opened; a resume must use the same.</summary>
    public string Query { get; }

    /// <summary>The last sequence that was given out.</summary>
    public long Sequence => Interlocked.Read(ref _sequence);

    /// <summary>How often this session was resumed.</summary>
    public int Resumes { get; private set; }

    public bool IsOver { get; private set; }

    public GatewayConnection? Connection
    {
        get
        {
            lock (_gate)
                return _connection;
        }
    }

    internal TimeSpan Detached
    {
        get
        {
            lock (_gate)
                return _connection is null ? _time.GetElapsedTime(_detached) : TimeSpan.Zero;
        }
    }

    /// <summary>Numbers the event, keeps it for a resume, and sends it if someone is connected.</summary>
    internal void Dispatch(string name, ReadOnlySpan<byte> data)
    {
        lock (_gate)
        {
            byte[] payload = GatewayPayload.Dispatch(name, ++_sequence, data);
            if (_capacity > 0)
            {
                _replay.Enqueue((_sequence, payload));
                if (_replay.Count > _capacity)
                    _replay.Dequeue();
            }

            _connection?.Send(payload);
        }
    }

    internal void Attach(GatewayConnection connection)
    {
        lock (_gate)
            _connection = connection;
    }

    /// <summary>Sends what the client missed, in order and before anything new; false where it is no longer all here.</summary>
    internal bool TryResume(GatewayConnection connection, long sequence)
    {
        lock (_gate)
        {
            long oldest = _replay.TryPeek(out var first) ? first.Sequence : _sequence + 1;
            if (sequence + 1 < oldest)
                return false;
            foreach ((long number, byte[] payload) in _replay)
            {
                if (number > sequence)
                    connection.Send(payload);
            }

            _connection = connection;
            Resumes++;
            Dispatch("RESUMED", "{\"_trace\":[]}"u8);
            return true;
        }
    }

    internal void Detach(GatewayConnection connection)
    {
        lock (_gate)
        {
            if (_connection != connection)
                return;
            _connection = null;
            _detached = _time.GetTimestamp();
        }
    }

    internal void End() => IsOver = true;
}
