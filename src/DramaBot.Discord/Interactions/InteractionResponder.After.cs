using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;

namespace DramaBot.Discord.Interactions;

/// <summary>What may come after the first answer, for fifteen minutes.</summary>
public sealed partial class InteractionResponder
{
    /// <summary>Changes the first answer, or fills it in after a deferral.</summary>
    public async Task<RestResult<Message>> EditOriginalAsync(MessageEdit edit, CancellationToken cancellationToken)
    {
        RestResult<Message> result = await AfterAsync(() => _rest.EditOriginalAsync(Interaction, edit, cancellationToken));
        AwaitsEdit &= !result.IsSuccess;
        return result;
    }

    public Task<RestResult<Message>> GetOriginalAsync(CancellationToken cancellationToken) =>
        AfterAsync(() => _rest.GetOriginalAsync(Interaction, cancellationToken));

    public async Task<RestResult> DeleteOriginalAsync(CancellationToken cancellationToken) =>
        Late() ?? await _rest.DeleteOriginalAsync(Interaction, cancellationToken);

    /// <summary>Sends one more message. Where the app is installed for the person only, Discord takes five.</summary>
    public Task<RestResult<Message>> FollowupAsync(InteractionMessage message, CancellationToken cancellationToken) =>
        AfterAsync(() => _rest.CreateFollowupAsync(Interaction, message, cancellationToken));

    public Task<RestResult<Message>> EditFollowupAsync(Snowflake messageId, MessageEdit edit, CancellationToken cancellationToken) =>
        AfterAsync(() => _rest.EditFollowupAsync(Interaction, messageId, edit, cancellationToken));

    public async Task<RestResult> DeleteFollowupAsync(Snowflake messageId, CancellationToken cancellationToken) =>
        Late() ?? await _rest.DeleteFollowupAsync(Interaction, messageId, cancellationToken);

    /// <summary>
    /// Defers on behalf of a handler that is slow, unless it has answered. Privately, as what it will say may be meant for
    /// one person only; and silently where a message is concerned, so that both kinds of answers stay possible.
    /// </summary>
    internal bool TryAutoDefer()
    {
        lock (_gate)
        {
            if (_answered || _autoDefer is not null || Interaction.Type == InteractionType.ApplicationCommandAutocomplete)
                return false;
            _autoDefer = DeferredAsync();
            return true;
        }
    }

    private async Task<RestResult> DeferredAsync()
    {
        InteractionCallbackType type = ConcernsMessage ? InteractionCallbackType.DeferredUpdateMessage : InteractionCallbackType.DeferredChannelMessageWithSource;
        return First(await _rest.DeferAsync(Interaction, type, ephemeral: !ConcernsMessage, CancellationToken.None));
    }

    private async Task<RestResult<Message>> AfterAsync(Func<Task<RestResult<Message>>> send) =>
        Late() is { Error: { } late } ? new RestResult<Message>(late) : await send();

    /// <summary>An error when the interaction's token has run out; by the clock that only counts, from when it reached us.</summary>
    private RestResult? Late()
    {
        Demand(HasResponded, "The interaction has no first answer yet.");
        return Elapsed < DiscordLimits.InteractionTokenLife
            ? null
            : new RestResult(TooLate("The interaction's fifteen minutes are over."));
    }

    private static RestError TooLate(string message) => new() { Kind = RestErrorKind.TooLate, Route = Routes.Callback.Name, Message = message };
}
