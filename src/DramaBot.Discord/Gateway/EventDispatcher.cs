using System.Threading.Channels;
using DramaBot.Discord.Interactions;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Gateway;

/// <summary>Hands events on: mentions a few at a time, as each is a question; all others in their order.</summary>
internal sealed class EventDispatcher(DiscordClientOptions options, DiscordHandlers handlers, ILogger logger, TimeProvider time) : IDisposable
{
    private const int MentionsAtATime = 16;
    private readonly SemaphoreSlim _mentions = new(MentionsAtATime, MentionsAtATime);

    /// <summary>Handles what comes until the queue is complete and empty. The token gives up what is still going on.</summary>
    public async Task RunAsync(ChannelReader<GatewayEvent> events, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (GatewayEvent gatewayEvent in events.ReadAllAsync(cancellationToken))
            {
                if (gatewayEvent is not MessageCreateEvent message)
                {
                    await GuardAsync(handlers.Event, gatewayEvent, cancellationToken);
                }
                else if (handlers.Mention is not null)
                {
                    await _mentions.WaitAsync(cancellationToken);
                    _ = AnswerAsync(message, cancellationToken);
                }
            }

            for (int free = 0; free < MentionsAtATime; free++)
                await _mentions.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Given up.
        }
    }

    public void Dispose() => _mentions.Dispose();

    private async Task AnswerAsync(MessageCreateEvent message, CancellationToken cancellationToken)
    {
        await Task.Yield();
        await GuardAsync(handlers.Mention, message, cancellationToken);
        _mentions.Release();
    }

    private async Task GuardAsync<T>(Func<T, CancellationToken, Task>? handler, T gatewayEvent, CancellationToken cancellationToken)
        where T : GatewayEvent
    {
        if (handler is null)
            return;
        using var timeout = new CancellationTokenSource(options.HandlerTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await handler(gatewayEvent, either.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Given up.
        }
#pragma warning disable CA1031 // Do not catch general exception types: the edge of the queue's worker; one failure must not touch another event.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            InteractionLog.EventFailed(logger, gatewayEvent.GetType().Name, ErrorId.New(), exception);
        }
    }
}
