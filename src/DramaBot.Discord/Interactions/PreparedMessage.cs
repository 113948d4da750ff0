using DramaBot.Discord.Rest;

namespace DramaBot.Discord.Interactions;

/// <summary>A message as the first answer to an interaction, written once for any number of interactions.</summary>
public sealed class PreparedMessage
{
    private PreparedMessage(byte[] json) => Json = json;

    /// <summary>How many bytes it takes.</summary>
    public int Length => Json.Length;

    /// <summary>The whole body of the callback.</summary>
    internal byte[] Json { get; }

    /// <summary>Writes a message; one with files cannot be written in advance.</summary>
    /// <exception cref="ArgumentException">There are files.</exception>
    public static PreparedMessage Of(InteractionMessage message) => message.Files is { Count: > 0 }
        ? throw new ArgumentException("A message with files is no single text.", nameof(message))
        : new PreparedMessage(DiscordRestClient.Write(InteractionCallbackType.ChannelMessageWithSource, message));
}
