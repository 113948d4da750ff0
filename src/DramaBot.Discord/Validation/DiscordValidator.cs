using DramaBot.Discord.Commands;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Validation;

/// <summary>
/// Says what Discord would not accept of a payload, one line per fault with its path; an empty list means that it would.
/// For tests and debug builds: what a program renders should be within the limits by its making.
/// </summary>
public static class DiscordValidator
{
    /// <summary>Faults of a message to create, or of an edit when what is null stays as it is.</summary>
    public static IReadOnlyList<string> Validate(MessageBody message)
    {
        var faults = new FaultList();
        faults.Text("content", message.Content, 0, DiscordLimits.MaxMessageLength);
        EmbedRules.Check(faults, message.Embeds);
        ComponentRules.CheckMessage(faults, message.Components);
        faults.Count("files", message.Files?.Count ?? 0, 0, DiscordLimits.MaxFiles);
        foreach (FileUpload file in message.Files ?? [])
            faults.Text("files.description", file.Description, 0, DiscordLimits.MaxAltTextLength);
        if (message is MessageCreate { Nonce: { } nonce })
            faults.Text("nonce", nonce, 1, DiscordLimits.MaxNonceLength);
        if (message is not MessageEdit && IsEmpty(message))
            faults.Add("message", "holds nothing");
        return faults.All;
    }

    /// <summary>Faults of a form.</summary>
    public static IReadOnlyList<string> Validate(Modal modal)
    {
        var faults = new FaultList();
        faults.Text("custom_id", modal.CustomId, 1, DiscordLimits.MaxCustomIdLength);
        faults.Text("title", modal.Title, 1, DiscordLimits.MaxModalTitleLength);
        ComponentRules.CheckModal(faults, modal.Components);
        return faults.All;
    }

    /// <summary>Faults of all commands together.</summary>
    public static IReadOnlyList<string> Validate(IReadOnlyList<ApplicationCommand> commands)
    {
        var faults = new FaultList();
        CommandRules.Check(faults, commands);
        return faults.All;
    }

    private static bool IsEmpty(MessageBody message) =>
        string.IsNullOrEmpty(message.Content) && message.Embeds is not { Count: > 0 } && message.Components is not { Count: > 0 } && message.Files is not { Count: > 0 };
}
