using System.Globalization;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Json;
using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Rest;

/// <summary>Messages and channels.</summary>
public sealed partial class DiscordRestClient
{
    /// <summary>Posts a message; see <see cref="MessageCreate.Nonce"/> for one that must not be posted twice.</summary>
    public Task<RestResult<Message>> CreateMessageAsync(Snowflake channelId, MessageCreate message, CancellationToken cancellationToken)
    {
        var request = new RestRequest(Routes.CreateMessage, $"/channels/{Text(channelId)}/messages", channelId) { HasNonce = message.Nonce is not null };
        return SendAsync(WithMessage(request, message, DiscordJsonContext.Default.MessageCreate), DiscordJsonContext.Default.Message, cancellationToken);
    }

    public Task<RestResult<Message>> EditMessageAsync(Snowflake channelId, Snowflake messageId, MessageEdit edit, CancellationToken cancellationToken)
    {
        var request = new RestRequest(Routes.EditMessage, $"/channels/{Text(channelId)}/messages/{Text(messageId)}", channelId);
        return SendAsync(WithMessage(request, edit, DiscordJsonContext.Default.MessageEdit), DiscordJsonContext.Default.Message, cancellationToken);
    }

    public Task<RestResult> DeleteMessageAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(Routes.DeleteMessage, $"/channels/{Text(channelId)}/messages/{Text(messageId)}", channelId), cancellationToken);

    public Task<RestResult<Message>> GetMessageAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(Routes.GetMessage, $"/channels/{Text(channelId)}/messages/{Text(messageId)}", channelId),
            DiscordJsonContext.Default.Message, cancellationToken);

    /// <summary>The newest messages, 1 to 100.</summary>
    public async Task<RestResult<IReadOnlyList<Message>>> GetChannelMessagesAsync(Snowflake channelId, int limit, CancellationToken cancellationToken)
    {
        string path = $"/channels/{Text(channelId)}/messages?limit={limit.ToString(CultureInfo.InvariantCulture)}";
        RestResult<List<Message>> result =
            await SendAsync(new RestRequest(Routes.GetMessages, path, channelId), DiscordJsonContext.Default.ListMessage, cancellationToken);
        return result.IsSuccess ? new RestResult<IReadOnlyList<Message>>(result.Value) : new RestResult<IReadOnlyList<Message>>(result.Error);
    }

    /// <summary>Publishes a message of an announcement channel to its followers.</summary>
    public Task<RestResult<Message>> CrosspostMessageAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(Routes.Crosspost, $"/channels/{Text(channelId)}/messages/{Text(messageId)}/crosspost", channelId),
            DiscordJsonContext.Default.Message, cancellationToken);

    /// <summary>Starts a post in a forum or media channel, which take no messages of their own. Discord knows no nonce for it.</summary>
    public Task<RestResult<Channel>> StartForumThreadAsync(Snowflake channelId, ForumThreadCreate thread, CancellationToken cancellationToken)
    {
        MessageCreate message = NameFiles(thread.Message with { Nonce = null });
        var request = new RestRequest(Routes.StartForumThread, $"/channels/{Text(channelId)}/threads", channelId)
        {
            Body = DiscordJson.Serialize(thread with { Message = message }, DiscordJsonContext.Default.ForumThreadCreate),
            Files = message.Files,
        };
        return SendAsync(request, DiscordJsonContext.Default.Channel, cancellationToken);
    }

    public Task<RestResult<Channel>> GetChannelAsync(Snowflake channelId, CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(Routes.GetChannel, $"/channels/{Text(channelId)}", channelId), DiscordJsonContext.Default.Channel, cancellationToken);

    /// <summary>The channel of direct messages with somebody; Discord hands out the same one each time.</summary>
    public Task<RestResult<Channel>> CreateDirectMessageChannelAsync(Snowflake userId, CancellationToken cancellationToken)
    {
        var request = new RestRequest(Routes.CreateDm, "/users/@me/channels")
        {
            Body = DiscordJson.Serialize(new CreateDmRequest(userId), DiscordJsonContext.Default.CreateDmRequest),
        };
        return SendAsync(request, DiscordJsonContext.Default.Channel, cancellationToken);
    }
}
