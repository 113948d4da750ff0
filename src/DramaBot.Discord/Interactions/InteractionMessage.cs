using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Interactions;

/// <summary>A message as an answer to an interaction, or as one of the messages after it.</summary>
public sealed record InteractionMessage : MessageBody
{
    /// <summary>The same message for nobody but the person who asked.</summary>
    public InteractionMessage AsEphemeral() => this with { Flags = (Flags ?? MessageFlags.None) | MessageFlags.Ephemeral };

    /// <summary>The same message as a change to one that stands; whether it is ephemeral was decided with the first answer.</summary>
    public MessageEdit AsEdit() => new()
    {
        Content = Content ?? "",
        Embeds = Embeds ?? [],
        Components = Components ?? [],
        AllowedMentions = AllowedMentions,
        Attachments = Attachments,
        Files = Files,
        Flags = Flags is { } flags && (flags & MessageFlags.SuppressEmbeds) != MessageFlags.None ? MessageFlags.SuppressEmbeds : null,
    };
}
