using System.Net.WebSockets;
using System.Text.Json;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Gateway;

/// <summary>What a connection says and hears.</summary>
internal sealed partial class GatewayConnection
{
    private const int MostBadPayloads = 5;
    private static readonly TimeSpan ReadyIsLate = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ReadyTimeout = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ResumeTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromMinutes(10);
    private Phase _phase;

    private enum Phase
    {
        AwaitingHello,
        AwaitingReady,
        AwaitingReadyForLong,
        AwaitingResumed,
        Established,
    }

    private void Handle(GatewayPayload payload)
    {
        switch (payload.Opcode)
        {
            case GatewayOpcode.Dispatch:
                Dispatch(payload);
                break;
            case GatewayOpcode.Heartbeat:
                _ = BeatNowAsync();
                break;
            case GatewayOpcode.HeartbeatAck:
                _heartbeat.OnAck();
                break;
            case GatewayOpcode.Hello:
                OnHello(payload.Data.Span);
                break;
            case GatewayOpcode.Reconnect:
                End(CloseAction.Resume, "Discord asks for it");
                break;
            case GatewayOpcode.InvalidSession:
                OnInvalidSession(payload.Data.Span);
                break;
            default:
                GatewayLog.UnknownOpcode(_context.Logger, _context.Shard.ShardId, (int)payload.Opcode);
                break;
        }
    }

    private void Dispatch(GatewayPayload payload)
    {
        try
        {
            if (payload.Event == GatewayEventKind.Ready)
                OnReady(JsonSerializer.Deserialize(payload.Data.Span, DiscordJsonContext.Default.ReadyEvent));
            else if (payload.Event == GatewayEventKind.Resumed)
                OnResumed();
            else
                _context.Pump.Take(_context.Shard, payload.Event, payload.Data.Span);
        }
        catch (JsonException exception) when (payload.Event != GatewayEventKind.Ready)
        {
            // One event that is not as documented takes nothing else with it; its number counts as seen, or it would come again for ever.
            GatewayLog.BadPayload(_context.Logger, _context.Shard.ShardId, ErrorId.New(), payload.Data.Length, exception.Message);
        }
        catch (JsonException exception)
        {
            throw new GatewayProtocolException("READY is not as documented.", exception);
        }

        // Only now is the event safe in a queue; the number never goes back.
        if (payload.Sequence is { } sequence && sequence > Interlocked.Read(ref _sequence))
            Interlocked.Exchange(ref _sequence, sequence);
    }

    private void OnHello(ReadOnlySpan<byte> data)
    {
        if (_phase != Phase.AwaitingHello)
            return;
        TimeSpan interval = ReadInterval(data);
        if (interval <= TimeSpan.Zero || interval > LongestInterval)
            throw new GatewayProtocolException("HELLO names no usable interval.");
        _phase = _resumed is null ? Phase.AwaitingReady : Phase.AwaitingResumed;
        _deadline.Change(_resumed is null ? ReadyIsLate : ResumeTimeout, Timeout.InfiniteTimeSpan);
        _ = BeatAsync(interval);
        _ = StartSessionAsync();
    }

    private static TimeSpan ReadInterval(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        using JsonDocument hello = JsonDocument.ParseValue(ref reader);
        return hello.RootElement.ValueKind == JsonValueKind.Object
            && hello.RootElement.TryGetProperty("heartbeat_interval", out JsonElement interval)
            && interval.ValueKind == JsonValueKind.Number && interval.TryGetDouble(out double milliseconds) && milliseconds is > 0 and < int.MaxValue
            ? TimeSpan.FromMilliseconds(milliseconds)
            : TimeSpan.Zero;
    }

    private async Task BeatAsync(TimeSpan interval)
    {
        try
        {
            string reason = await _heartbeat.RunAsync(interval, _life.Token);
            End(CloseAction.Resume, reason);
        }
        catch (OperationCanceledException)
        {
            // The connection has ended, and its heartbeat with it.
        }
    }

    private async Task BeatNowAsync()
    {
        try
        {
            await _heartbeat.BeatAsync(_life.Token);
        }
        catch (OperationCanceledException)
        {
            // The connection has ended, and its heartbeat with it.
        }
    }

    private async Task StartSessionAsync()
    {
        try
        {
            if (_resumed is { } session)
            {
                StateChanged(ShardState.Resuming);
                await _socket.SendAsync(GatewayCommands.Resume(_context.Options.Token, session), vital: true, _life.Token);
                return;
            }

            StateChanged(ShardState.Identifying);
            if (await _context.Identifies.TakeTurnAsync(_context.Shard.ShardId, _life.Token))
                await _socket.SendAsync(GatewayCommands.Identify(_context.Options, _context.Shard.ShardId, _context.ShardCount), vital: true, _life.Token);
            else
                End(CloseAction.Identify, "the day's new sessions are used up");
        }
        catch (WebSocketException)
        {
            End(CloseAction.Resume, "the connection broke");
        }
        catch (OperationCanceledException)
        {
            // The connection has ended before its session began.
        }
    }

    private void OnReady(ReadyEvent? ready)
    {
        if (ready is null || ready.SessionId.Length == 0)
            throw new JsonException("READY holds nothing.");
        _context.Shard.UserId = ready.User.Id;
        Interlocked.Exchange(ref _sequence, 0);
        Session = new GatewaySession(ready.SessionId, 0, ready.ResumeGatewayUrl, ready.User.Id, ready.Application?.Id ?? default, _context.Time.GetUtcNow());
        Establish();
        GatewayLog.Ready(_context.Logger, _context.Shard.ShardId, ready.User.DisplayName);
        _context.Pump.Enqueue(_context.Shard, ready);
    }

    private void OnResumed()
    {
        if (_resumed is null)
            return;
        Establish();
        GatewayLog.Resumed(_context.Logger, _context.Shard.ShardId);
    }

    private void Establish()
    {
        _phase = Phase.Established;
        _deadline.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _establishedAt = _context.Time.GetTimestamp();
        StateChanged(ShardState.Ready);
    }

    private void OnInvalidSession(ReadOnlySpan<byte> data)
    {
        bool resumable = data.SequenceEqual("true"u8);
        End(new ConnectionEnd(resumable ? CloseAction.Resume : CloseAction.Identify, "Discord does not accept the session")
        {
            SessionIsVoid = !resumable,
            Pause = TimeSpan.FromSeconds(1 + (4 * _context.Random.NextDouble())),
        });
    }

    private void OnDeadline()
    {
        switch (_phase)
        {
            case Phase.AwaitingReady:
                // Discord asks to stay: a session is issued eventually, and a new attempt would cost another of the day's.
                GatewayLog.ReadyIsLate(_context.Logger, _context.Shard.ShardId);
                _phase = Phase.AwaitingReadyForLong;
                _deadline.Change(ReadyTimeout, Timeout.InfiniteTimeSpan);
                break;
            case Phase.AwaitingResumed when _context.Time.GetElapsedTime(LastFrame) < ResumeTimeout:
                _deadline.Change(ResumeTimeout - _context.Time.GetElapsedTime(LastFrame), Timeout.InfiniteTimeSpan);
                break;
            case Phase.Established:
                break;
            default:
                End(CloseAction.Resume, $"nothing came in time ({_phase})");
                break;
        }
    }
}
