namespace DramaBot.Discord.Interactions;

/// <summary>Kinds of interactions; Discord may send others.</summary>
public enum InteractionType
{
    Unknown = 0,
    Ping = 1,
    ApplicationCommand = 2,
    MessageComponent = 3,
    ApplicationCommandAutocomplete = 4,
    ModalSubmit = 5,
}
