namespace DramaBot.DiscordStandIn.Limits;

/// <summary>The message flags that a bot meets.</summary>
public static class MessageFlags
{
    public const long SuppressEmbeds = 1 << 2;
    public const long Ephemeral = 1 << 6;
    public const long Loading = 1 << 7;
    public const long SuppressNotifications = 1 << 12;
    public const long IsVoiceMessage = 1 << 13;
    public const long IsComponentsV2 = 1 << 15;
}
