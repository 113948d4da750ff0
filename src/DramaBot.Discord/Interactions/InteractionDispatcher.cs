using System.Threading.Channels;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Interactions;

/// <summary>
/// Hands interactions to a handler, so many at a time. Whatever becomes of one, the others do not notice, and the person
/// gets an answer.
/// </summary>
public sealed class InteractionDispatcher(
    DiscordClientOptions options,
    DiscordRestClient rest,
    InteractionHandler handler,
    ILogger<InteractionDispatcher> logger,
    TimeProvider time,
    InteractionErrorReply? errorReply = null)
{
    private readonly InteractionErrorReply _errorReply = errorReply ?? DefaultErrorReply;

    /// <summary>Handles what comes until the queue is complete and empty. The token gives up what is still going on.</summary>
    public Task RunAsync(ChannelReader<Interaction> interactions, CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, options.InteractionWorkers).Select(_ => WorkAsync(interactions, cancellationToken)));

    /// <summary>Handles one interaction; throws nothing.</summary>
    public async Task HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        using var watch = new InteractionWatch(options, logger, time, cancellationToken);
        await HandleAsync(interaction, watch, cancellationToken);
    }

    private async Task HandleAsync(Interaction interaction, InteractionWatch watch, CancellationToken cancellationToken)
    {
        var responder = new InteractionResponder(interaction, rest, time);
        try
        {
            if (interaction.Type == InteractionType.Ping)
                return;
            if (interaction.Data is null || interaction.Type is < InteractionType.ApplicationCommand or > InteractionType.ModalSubmit)
            {
                await ReplyAsync(responder, Report(InteractionLog.Unreadable, interaction), null, cancellationToken);
                return;
            }

            await handler(interaction, responder, watch.Begin(responder));
            if (!responder.HasResponded)
                await ReplyAsync(responder, Report(InteractionLog.Unanswered, interaction), null, cancellationToken);
        }
        catch (OperationCanceledException) when (watch.IsCancelled)
        {
            string errorId = ErrorId.New();
            InteractionLog.GivenUp(logger, interaction, errorId, responder.Elapsed);
            await ReplyAsync(responder, errorId, null, CancellationToken.None);
        }
#pragma warning disable CA1031 // Do not catch general exception types: the edge of the queue's worker; one failure must not touch another interaction.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            string errorId = ErrorId.New();
            InteractionLog.Failed(logger, interaction, errorId, responder.Elapsed, exception);
            await ReplyAsync(responder, errorId, exception, cancellationToken);
        }
        finally
        {
            watch.End();
        }

        if (responder.FirstError is { } refused)
            InteractionLog.Refused(logger, LevelOf(refused), interaction, responder.Elapsed, refused);
    }

    /// <summary>That an interaction is over, or answered, happens to every bot now and then; anything else left somebody without an answer.</summary>
    private static LogLevel LevelOf(RestError refused) =>
        refused.Code is DiscordErrorCode.UnknownInteraction or DiscordErrorCode.InteractionAlreadyAcknowledged ? LogLevel.Information : LogLevel.Warning;

    private static InteractionMessage DefaultErrorReply(Interaction interaction, string errorId, Exception? exception) => new InteractionMessage
    {
        Content = $"Something went wrong on my side, sorry. Please try again. If it happens again, tell my maintainers this number: {errorId}",
    }.AsEphemeral();

    private async Task WorkAsync(ChannelReader<Interaction> interactions, CancellationToken cancellationToken)
    {
        await Task.Yield();
        using var watch = new InteractionWatch(options, logger, time, cancellationToken);
        try
        {
            // Not WaitToReadAsync, which would wake every idle worker for each interaction.
            while (true)
                await HandleAsync(await interactions.ReadAsync(cancellationToken), watch, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            // Nothing more will come.
        }
        catch (OperationCanceledException)
        {
            // Given up.
        }
    }

    private string Report(Action<ILogger, Interaction, string> log, Interaction interaction)
    {
        string errorId = ErrorId.New();
        log(logger, interaction, errorId);
        return errorId;
    }

    /// <summary>The one place that turns a failure into a reply. After an answer that stands, there is nothing to add; a deferral is filled in.</summary>
    private async Task ReplyAsync(InteractionResponder responder, string errorId, Exception? cause, CancellationToken cancellationToken)
    {
        try
        {
            if (responder.Interaction.Type == InteractionType.ApplicationCommandAutocomplete)
            {
                if (!responder.HasResponded)
                    await responder.AutocompleteAsync([], cancellationToken);
                return;
            }

            InteractionMessage reply = _errorReply(responder.Interaction, errorId, cause);
            if (!responder.HasResponded)
                await responder.RespondAsync(reply with { Flags = MessageFlags.Ephemeral }, cancellationToken);
            else if (responder.AwaitsEdit)
                await responder.EditOriginalAsync(reply.AsEdit(), cancellationToken);
        }
#pragma warning disable CA1031 // Do not catch general exception types: the last resort of the worker's edge; what fails here has been reported already.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            InteractionLog.Failed(logger, responder.Interaction, errorId, responder.Elapsed, exception);
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }
}
