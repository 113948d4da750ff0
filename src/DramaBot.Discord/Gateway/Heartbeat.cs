using System.Net.WebSockets;

namespace DramaBot.Discord.Gateway;

/// <summary>
/// Keeps one connection alive, on its own timer and outside every queue, and notices when the other side is dead: nothing
/// came since the last beat, or events come but three beats went unanswered.
/// </summary>
internal sealed class Heartbeat(GatewaySocket socket, Func<long?> sequence, TimeProvider time, Random random)
{
    private const int MostUnanswered = 3;
    private int _unanswered;
    private long _sentAt;
    private volatile bool _alive;

    /// <summary>Between the last beat and its answer.</summary>
    public TimeSpan? Latency { get; private set; }

    /// <summary>Anything came over the connection.</summary>
    public void OnFrame() => _alive = true;

    /// <summary>A beat was answered.</summary>
    public void OnAck()
    {
        if (Interlocked.Exchange(ref _unanswered, 0) > 0)
            Latency = time.GetElapsedTime(Volatile.Read(ref _sentAt));
    }

    /// <summary>Beats until the connection is found dead (then it returns why), cannot be written to, or is given up.</summary>
    public async Task<string> RunAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        await Task.Delay(interval * random.NextDouble(), time, cancellationToken);
        while (true)
        {
            _alive = false;
            Interlocked.Increment(ref _unanswered);
            Volatile.Write(ref _sentAt, time.GetTimestamp());
            if (!await BeatAsync(cancellationToken))
                return "a heartbeat could not be sent";
            await Task.Delay(interval, time, cancellationToken);
            if (!_alive)
                return "nothing came since the last heartbeat";
            if (Volatile.Read(ref _unanswered) >= MostUnanswered)
                return "heartbeats are not answered";
        }
    }

    /// <summary>One beat: of the timer, or one that Discord has asked for.</summary>
    public async Task<bool> BeatAsync(CancellationToken cancellationToken)
    {
        try
        {
            // A refusal of the limiter means that Discord asks for more beats than it accepts.
            await socket.SendAsync(GatewayCommands.Heartbeat(sequence()), vital: true, cancellationToken);
            return true;
        }
        catch (WebSocketException)
        {
            return false;
        }
    }
}
