using System.Text.Json.Serialization;
using DramaBot.Discord.Components;

namespace DramaBot.Discord.Messages;

/// <summary>
/// What every create and every edit of a message has in common. <see cref="AllowedMentions"/> cannot be left out or be null:
/// it is "nobody" unless a caller names one role.
/// </summary>
public abstract record MessageBody
{
    /// <summary>The text. In an edit, null keeps the old text and an empty string removes it.</summary>
    public string? Content { get; init; }

    /// <summary>In an edit, null keeps the old embeds and an empty list removes them.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>In an edit, null keeps the old components and an empty list removes them.</summary>
    public IReadOnlyList<MessageComponent>? Components { get; init; }

    public MessageFlags? Flags { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public AllowedMentions AllowedMentions { get => field ?? AllowedMentions.None; init; }

    /// <summary>Filled in from <see cref="Files"/>; in an edit, the attachments to keep stand here, and all others go.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Files to upload, at most ten.</summary>
    [JsonIgnore]
    public IReadOnlyList<FileUpload>? Files { get; init; }
}
