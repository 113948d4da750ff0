using DramaBot.Commands;
using DramaBot.Discord.Interactions;
using DramaBot.Rendering.Languages;

namespace DramaBot.Chat;

/// <summary>Brings each interaction to what answers it.</summary>
internal sealed class InteractionRouter(ChatServices services)
{
    /// <summary>Answers an interaction, exactly once.</summary>
    public Task HandleAsync(Interaction interaction, InteractionResponder responder, CancellationToken cancellationToken)
    {
        var call = new CommandCall(interaction, responder, services);
        return services.Knowledge.Current is null ? WaitAsync(call, cancellationToken) : RouteAsync(call, cancellationToken);
    }

    private static Task RouteAsync(CommandCall call, CancellationToken cancellationToken) =>
        call.Interaction.Type switch
        {
            InteractionType.ApplicationCommand => CommandAsync(call, cancellationToken),
            InteractionType.ApplicationCommandAutocomplete => Autocomplete.AnswerAsync(call, cancellationToken),
            InteractionType.MessageComponent => ComponentRouter.HandleAsync(call, cancellationToken),
            InteractionType.ModalSubmit => ModalAsync(call, cancellationToken),
            _ => call.TellAsync(Line.UnknownInteraction, cancellationToken),
        };

    private static Task CommandAsync(CommandCall call, CancellationToken cancellationToken) =>
        SlashCommands.All.TryGetValue(call.Interaction.Data?.Name ?? "", out ISlashCommand? command)
            ? command.ExecuteAsync(call, cancellationToken)
            : call.TellAsync(Line.UnknownCommand, cancellationToken);

    private static Task ModalAsync(CommandCall call, CancellationToken cancellationToken) =>
        ComponentId.Parse(call.Interaction.Data?.CustomId) is { Action: ComponentActions.Suggest } id
            ? SuggestionForm.TakeAsync(call, id, cancellationToken)
            : call.TellAsync(Line.Outdated, cancellationToken);

    // A load takes less than the three seconds that Discord gives; where it does not, the client defers on our behalf.
    private static async Task WaitAsync(CommandCall call, CancellationToken cancellationToken)
    {
        await call.Services.Loading.WaitAsync(cancellationToken);
        await RouteAsync(call, cancellationToken);
    }
}
