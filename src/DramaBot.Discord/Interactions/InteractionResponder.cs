using System.Diagnostics.CodeAnalysis;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Rest;

namespace DramaBot.Discord.Interactions;

/// <summary>
/// Answers one interaction. There is exactly one first answer; after it, edits and further messages. A second first answer,
/// or one that does not fit the kind of interaction, is a mistake of the caller and throws
/// <see cref="InvalidOperationException"/>. What Discord refuses is a result.
/// </summary>
public sealed partial class InteractionResponder
{
    private readonly DiscordRestClient _rest;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private bool _answered;
    private Task<RestResult>? _autoDefer;

    internal InteractionResponder(Interaction interaction, DiscordRestClient rest, TimeProvider time)
    {
        Interaction = interaction;
        _rest = rest;
        _time = time;
    }

    public Interaction Interaction { get; }

    /// <summary>Discord's other side: for what an interaction asks us to do elsewhere.</summary>
    public DiscordRestClient Rest => _rest;

    /// <summary>Whether the handler has given its first answer.</summary>
    public bool HasResponded
    {
        get
        {
            lock (_gate)
                return _answered;
        }
    }

    /// <summary>How long ago the interaction reached us.</summary>
    public TimeSpan Elapsed => _time.GetElapsedTime(Interaction.ReceivedTimestamp);

    /// <summary>Whether the person looks at a promise that nothing has followed yet.</summary>
    internal bool AwaitsEdit { get; private set; }

    /// <summary>Why the first answer was refused, if it was.</summary>
    internal RestError? FirstError { get; private set; }

    private bool ConcernsMessage => Interaction.Message is not null;

    /// <summary>Answers with a message.</summary>
    public async Task<RestResult> RespondAsync(InteractionMessage message, CancellationToken cancellationToken)
    {
        DemandNotAutocomplete();
        if (Take() is not { } deferred)
            return First(await _rest.RespondAsync(Interaction, InteractionCallbackType.ChannelMessageWithSource, message, cancellationToken));
        if (await deferred is { IsSuccess: false } failed)
            return failed;
        return ConcernsMessage
            ? await _rest.CreateFollowupAsync(Interaction, message, cancellationToken)
            : await _rest.EditOriginalAsync(Interaction, message.AsEdit(), cancellationToken);
    }

    /// <summary>
    /// Answers with a message that was written before. Not where the interaction had to be deferred on the handler's behalf:
    /// an edit is written otherwise than a first answer, so that takes the message itself.
    /// </summary>
    public bool TryRespond(PreparedMessage message, CancellationToken cancellationToken, [NotNullWhen(true)] out Task<RestResult>? sending)
    {
        sending = null;
        DemandNotAutocomplete();
        lock (_gate)
        {
            DemandUnanswered();
            if (_autoDefer is not null)
                return false;
            _answered = true;
        }

        sending = SendAsync(message, cancellationToken);
        return true;
    }

    /// <summary>Says that a message will come, within fifteen minutes, by <see cref="EditOriginalAsync"/>. Whether it is private is settled now.</summary>
    public async Task<RestResult> DeferAsync(bool ephemeral, CancellationToken cancellationToken)
    {
        DemandNotAutocomplete();
        Task<RestResult>? deferred = Take();
        AwaitsEdit = true;
        return deferred is not null
            ? await deferred
            : First(await _rest.DeferAsync(Interaction, InteractionCallbackType.DeferredChannelMessageWithSource, ephemeral, cancellationToken));
    }

    /// <summary>Says nothing visible; the message of the button or menu may be changed later by <see cref="EditOriginalAsync"/>.</summary>
    public async Task<RestResult> DeferUpdateAsync(CancellationToken cancellationToken)
    {
        DemandMessage();
        return Take() is { } deferred
            ? await deferred
            : First(await _rest.DeferAsync(Interaction, InteractionCallbackType.DeferredUpdateMessage, ephemeral: false, cancellationToken));
    }

    /// <summary>Changes the message of the button or menu.</summary>
    public async Task<RestResult> UpdateAsync(InteractionMessage message, CancellationToken cancellationToken)
    {
        DemandMessage();
        if (Take() is not { } deferred)
            return First(await _rest.RespondAsync(Interaction, InteractionCallbackType.UpdateMessage, message, cancellationToken));
        return await deferred is { IsSuccess: false } failed ? failed : await _rest.EditOriginalAsync(Interaction, message.AsEdit(), cancellationToken);
    }

    /// <summary>Offers what could be meant; what Discord would refuse is left out or shortened, as one bad choice would cost them all.</summary>
    public Task<RestResult> AutocompleteAsync(IEnumerable<ApplicationCommandOptionChoice> choices, CancellationToken cancellationToken) =>
        AutocompleteAsync(PreparedChoices.Of(choices), cancellationToken);

    /// <summary>Offers what could be meant, as it was written before.</summary>
    public async Task<RestResult> AutocompleteAsync(PreparedChoices choices, CancellationToken cancellationToken)
    {
        Demand(Interaction.Type == InteractionType.ApplicationCommandAutocomplete, "Choices answer keystrokes only.");
        _ = Take();
        return First(await _rest.RespondAsync(Interaction, choices.Json, cancellationToken));
    }

    /// <summary>Opens a form.</summary>
    public async Task<RestResult> RespondWithModalAsync(Modal modal, CancellationToken cancellationToken)
    {
        DemandNotAutocomplete();
        Demand(Interaction.Type != InteractionType.ModalSubmit, "A form cannot open a form.");
        return Take() is null
            ? First(await _rest.RespondWithModalAsync(Interaction, modal, cancellationToken))
            : new RestResult(TooLate("The interaction had to be deferred before its form was ready."));
    }

    private static void Demand(bool condition, string message)
    {
        if (!condition)
            throw new InvalidOperationException(message);
    }

    /// <summary>Takes the right to the first answer; a task means that the interaction was deferred on the handler's behalf.</summary>
    private Task<RestResult>? Take()
    {
        lock (_gate)
        {
            DemandUnanswered();
            _answered = true;
            return _autoDefer;
        }
    }

    private async Task<RestResult> SendAsync(PreparedMessage message, CancellationToken cancellationToken) =>
        First(await _rest.RespondAsync(Interaction, message.Json, cancellationToken));

    private void DemandUnanswered() => Demand(!_answered, "The interaction has been answered already. Edit the answer, or follow it up.");

    private RestResult First(RestResult result)
    {
        FirstError = result.Error;
        return result;
    }

    private void DemandNotAutocomplete() =>
        Demand(Interaction.Type != InteractionType.ApplicationCommandAutocomplete, "A keystroke is answered with choices.");

    private void DemandMessage()
    {
        DemandNotAutocomplete();
        Demand(ConcernsMessage, "There is no message to change.");
    }
}
