using DramaBot.Discord.Commands;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Json;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Validation;

namespace DramaBot.Discord.Rest;

/// <summary>Answers to interactions; used through <see cref="InteractionResponder"/>, which knows what may follow what.</summary>
public sealed partial class DiscordRestClient
{
    internal Task<RestResult<RestAttempt>> RespondAsync(Interaction interaction, InteractionCallbackType type, InteractionMessage message, CancellationToken cancellationToken)
    {
        InteractionMessage named = NameFiles(message);
        return CallbackAsync(interaction, Write(type, named), named.Files, cancellationToken);
    }

    /// <summary>Sends a first answer whose body is written already.</summary>
    internal Task<RestResult<RestAttempt>> RespondAsync(Interaction interaction, byte[] written, CancellationToken cancellationToken) =>
        CallbackAsync(interaction, written, null, cancellationToken);

    /// <summary>The body of a first answer that is a message.</summary>
    internal static byte[] Write(InteractionCallbackType type, InteractionMessage message)
    {
        DemandValid(DiscordValidator.Validate(message));
        return DiscordJson.Serialize(new InteractionResponse<InteractionMessage>(type, message), DiscordJsonContext.Default.InteractionResponseInteractionMessage);
    }

    /// <summary>The body of an answer to a keystroke.</summary>
    internal static byte[] Write(IReadOnlyList<ApplicationCommandOptionChoice> choices)
    {
        var response = new InteractionResponse<AutocompleteData>(InteractionCallbackType.ApplicationCommandAutocompleteResult, new AutocompleteData(choices));
        return DiscordJson.Serialize(response, DiscordJsonContext.Default.InteractionResponseAutocompleteData);
    }

    internal Task<RestResult<RestAttempt>> DeferAsync(Interaction interaction, InteractionCallbackType type, bool ephemeral, CancellationToken cancellationToken)
    {
        var response = new InteractionResponse<DeferredData>(type, ephemeral ? new DeferredData(MessageFlags.Ephemeral) : null);
        return CallbackAsync(interaction, DiscordJson.Serialize(response, DiscordJsonContext.Default.InteractionResponseDeferredData), null, cancellationToken);
    }

    internal Task<RestResult<RestAttempt>> RespondWithModalAsync(Interaction interaction, Modal modal, CancellationToken cancellationToken)
    {
        DemandValid(DiscordValidator.Validate(modal));
        var response = new InteractionResponse<Modal>(InteractionCallbackType.Modal, modal);
        return CallbackAsync(interaction, DiscordJson.Serialize(response, DiscordJsonContext.Default.InteractionResponseModal), null, cancellationToken);
    }

    internal Task<RestResult<Message>> EditOriginalAsync(Interaction interaction, MessageEdit edit, CancellationToken cancellationToken)
    {
        var request = new RestRequest(Routes.EditOriginal, WebhookPath(interaction) + "/messages/@original", interaction.Id);
        return SendAsync(WithMessage(request, edit, DiscordJsonContext.Default.MessageEdit), DiscordJsonContext.Default.Message, cancellationToken);
    }

    internal Task<RestResult<Message>> GetOriginalAsync(Interaction interaction, CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(Routes.GetOriginal, WebhookPath(interaction) + "/messages/@original", interaction.Id),
            DiscordJsonContext.Default.Message, cancellationToken);

    internal Task<RestResult> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(Routes.DeleteOriginal, WebhookPath(interaction) + "/messages/@original", interaction.Id), cancellationToken);

    internal Task<RestResult<Message>> CreateFollowupAsync(Interaction interaction, InteractionMessage message, CancellationToken cancellationToken)
    {
        var request = new RestRequest(Routes.CreateFollowup, WebhookPath(interaction), interaction.Id);
        return SendAsync(WithMessage(request, message, DiscordJsonContext.Default.InteractionMessage), DiscordJsonContext.Default.Message, cancellationToken);
    }

    internal Task<RestResult<Message>> EditFollowupAsync(Interaction interaction, Snowflake messageId, MessageEdit edit, CancellationToken cancellationToken)
    {
        var request = new RestRequest(Routes.EditFollowup, $"{WebhookPath(interaction)}/messages/{Text(messageId)}", interaction.Id);
        return SendAsync(WithMessage(request, edit, DiscordJsonContext.Default.MessageEdit), DiscordJsonContext.Default.Message, cancellationToken);
    }

    internal Task<RestResult> DeleteFollowupAsync(Interaction interaction, Snowflake messageId, CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(Routes.DeleteFollowup, $"{WebhookPath(interaction)}/messages/{Text(messageId)}", interaction.Id), cancellationToken);

    private static string WebhookPath(Interaction interaction) =>
        $"/webhooks/{Text(interaction.ApplicationId)}/{Uri.EscapeDataString(interaction.Token)}";

    // The pipeline's own task is handed through: one awaiting method less on the busiest way.
    private Task<RestResult<RestAttempt>> CallbackAsync(Interaction interaction, byte[] body, IReadOnlyList<FileUpload>? files, CancellationToken cancellationToken)
    {
        var request = new RestRequest(Routes.Callback, $"/interactions/{Text(interaction.Id)}/{Uri.EscapeDataString(interaction.Token)}/callback")
        {
            Body = body,
            Files = files,
            Deadline = interaction.ReceivedTimestamp + (long)(DiscordLimits.FirstResponse.TotalSeconds * _time.TimestampFrequency),
        };
        return _pipeline.SendAsync(request, wantsBody: false, cancellationToken);
    }
}
