using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Interactions;

/// <summary>
/// Watches the one interaction that a worker handles: defers on its behalf when it is slow, and cancels it when it never
/// ends. Timer and token are used again for the worker's next interaction.
/// </summary>
internal sealed class InteractionWatch : IDisposable
{
    private readonly DiscordClientOptions _options;
    private readonly ILogger _logger;
    private readonly ITimer _timer;
    private readonly CancellationTokenRegistration _stop;
    private readonly Lock _gate = new();
    private CancellationTokenSource _cancellation = new();
    private InteractionResponder? _responder;

    public InteractionWatch(DiscordClientOptions options, ILogger logger, TimeProvider time, CancellationToken stopping)
    {
        _options = options;
        _logger = logger;
        _timer = time.CreateTimer(static watch => ((InteractionWatch)watch!).OnTime(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _stop = stopping.UnsafeRegister(static watch => ((InteractionWatch)watch!).Cancel(), this);
    }

    /// <summary>Whether the handler was told to end.</summary>
    public bool IsCancelled => _cancellation.IsCancellationRequested;

    /// <summary>Begins to watch; the token is the handler's.</summary>
    public CancellationToken Begin(InteractionResponder responder)
    {
        lock (_gate)
        {
            _responder = responder;
            TimeSpan left = (_options.AutoDeferAfter ?? _options.HandlerTimeout) - responder.Elapsed;
            _timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
            return _cancellation.Token;
        }
    }

    /// <summary>Ends watching; what the handler has left registered with its token is let go.</summary>
    public void End()
    {
        lock (_gate)
        {
            _responder = null;
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            if (_cancellation.TryReset())
                return;
            _cancellation.Dispose();
            _cancellation = new CancellationTokenSource();
        }
    }

    public void Dispose()
    {
        _stop.Dispose();
        _timer.Dispose();
        _cancellation.Dispose();
    }

    private void OnTime()
    {
        InteractionResponder responder;
        TimeSpan left;
        lock (_gate)
        {
            if (_responder is null)
                return;

            // A timer of the last interaction may fire into this one, and timers are a little early: what counts is this one's age.
            TimeSpan early = (_options.AutoDeferAfter ?? _options.HandlerTimeout) - _responder.Elapsed;
            if (early > TimeSpan.Zero)
            {
                _timer.Change(early, Timeout.InfiniteTimeSpan);
                return;
            }

            responder = _responder;
            left = _options.HandlerTimeout - responder.Elapsed;
            if (left > TimeSpan.Zero)
                _timer.Change(left, Timeout.InfiniteTimeSpan);
        }

        if (left <= TimeSpan.Zero)
            Cancel();
        else if (responder.TryAutoDefer())
            InteractionLog.AutoDeferred(_logger, responder.Interaction);
    }

    private void Cancel()
    {
        CancellationTokenSource cancellation;
        lock (_gate)
            cancellation = _cancellation;
        try
        {
            cancellation.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The interaction ended at this very moment.
        }
    }
}
