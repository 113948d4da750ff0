using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Chat;

/// <summary>One interaction on its way to its answer.</summary>
internal sealed record CommandCall(Interaction Interaction, InteractionResponder Responder, ChatServices Services)
{
    /// <summary>Who asks.</summary>
    public ulong PersonId => Interaction.Author?.Id ?? 0UL;

    /// <summary>The language of the one who asks or presses; English where we do not speak it.</summary>
    public Wording Words => Wording.For(Interaction.Locale);

    /// <summary>The one who asks, today.</summary>
    public Audience Audience => new(Services.Today, Words);

    /// <summary>The server, where the bot is in it: what is counted per server is not counted in a server that only knows the bot through one of its members.</summary>
    public ulong? GuildId => Interaction.GuildId is { } guild && Interaction.AuthorizingIntegrationOwners?.ContainsKey("0") != false ? guild.Value : null;

    /// <summary>An option's text, or an empty one.</summary>
    public string Text(string option) => Interaction.Data?.Option(option)?.Value?.AsString() ?? "";

    /// <summary>Answers with a reply; one that is private anyhow stays so.</summary>
    public Task<RestResult> ReplyAsync(DiscordReply reply, bool isPrivate, CancellationToken cancellationToken)
    {
        InteractionMessage message = MessageOf(reply);
        return Responder.RespondAsync(isPrivate || reply.IsPrivate ? message.AsEphemeral() : message, cancellationToken);
    }

    /// <summary>Answers with a plain sentence that only the one who asked sees.</summary>
    public Task<RestResult> TellAsync(string sentence, CancellationToken cancellationToken) =>
        Responder.RespondAsync(new InteractionMessage { Content = sentence }.AsEphemeral(), cancellationToken);

    /// <summary>Answers with a sentence in the language of the one who asked, and to that one only.</summary>
    public Task<RestResult> TellAsync(Line line, CancellationToken cancellationToken) => TellAsync(Words[line], cancellationToken);

    /// <summary>A reply as a message.</summary>
    public static InteractionMessage MessageOf(DiscordReply reply) => new() { Embeds = reply.Embeds, Components = reply.Components };
}
