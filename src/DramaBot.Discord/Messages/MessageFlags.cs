namespace DramaBot.Discord.Messages;

/// <summary>Flags of a message; an interaction's answer may set <see cref="SuppressEmbeds"/>, <see cref="Ephemeral"/> and <see cref="SuppressNotifications"/>.</summary>
[Flags]
public enum MessageFlags
{
    None = 0,
    Crossposted = 1 << 0,
    SuppressEmbeds = 1 << 2,
    Ephemeral = 1 << 6,
    Loading = 1 << 7,
    SuppressNotifications = 1 << 12,
    IsComponentsV2 = 1 << 15,
}
