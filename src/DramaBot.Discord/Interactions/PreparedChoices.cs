using DramaBot.Discord.Commands;
using DramaBot.Discord.Rest;

namespace DramaBot.Discord.Interactions;

/// <summary>Choices as the answer to a keystroke, written once for any number of people who type the same.</summary>
public sealed class PreparedChoices
{
    private PreparedChoices(byte[] json) => Json = json;

    /// <summary>How many bytes it takes.</summary>
    public int Length => Json.Length;

    /// <summary>The whole body of the callback.</summary>
    internal byte[] Json { get; }

    /// <summary>Writes choices; what Discord would refuse is left out or shortened, as one bad choice would cost them all.</summary>
    public static PreparedChoices Of(IEnumerable<ApplicationCommandOptionChoice> choices) => new(DiscordRestClient.Write(ChoiceSanitizer.Sanitize(choices)));
}
