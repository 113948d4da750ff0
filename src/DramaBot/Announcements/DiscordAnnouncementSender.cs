using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Knowledge;
using DramaBot.Rendering.News;

namespace DramaBot.Announcements;

/// <summary>Posts announcements in Discord.</summary>
internal sealed partial class DiscordAnnouncementSender(DiscordRestClient rest, TimeProvider time, ILogger<DiscordAnnouncementSender> logger) : IAnnouncementSender
{
    /// <summary>The most messages that Discord hands out at once.</summary>
    private const int MessagesToSearch = 100;

    private DateOnly Today => SeoulTime.Today(time);

    public bool Reaches(TargetKind kind) => kind is TargetKind.Channel or TargetKind.Person;

    public async Task<SendOutcome> SendAsync(Post post, CancellationToken cancellationToken)
    {
        (Snowflake channel, SendOutcome? fault) = await ChannelOfAsync(post, cancellationToken);
        if (fault is not null)
            return fault;
        var message = new MessageCreate
        {
            Content = NewsEmbed.Content(post, Today),
            Embeds = [NewsEmbed.Render(post, Today)],
            Components = NewsEmbed.Buttons(post),
            AllowedMentions = AllowedMentions.ForRoles([.. post.RoleIds.Select(static role => (Snowflake)role)]),
            Nonce = post.Nonce,
        };
        return Outcome(post, await rest.CreateMessageAsync(channel, message, cancellationToken));
    }

    public async Task<SendOutcome> EditAsync(Post post, CancellationToken cancellationToken)
    {
        if (post is not { ChannelId: { } channel, MessageId: { } message })
            return new SendOutcome.Impossible(0, "the message is not known");
        var edit = new MessageEdit { Content = NewsEmbed.Content(post, Today), Embeds = [NewsEmbed.Render(post, Today)], Components = NewsEmbed.Buttons(post) };
        return Outcome(post, await rest.EditMessageAsync(channel, message, edit, cancellationToken));
    }

    public async Task<SendOutcome> CrosspostAsync(Post post, CancellationToken cancellationToken)
    {
        if (post is not { ChannelId: { } channel, MessageId: { } message })
            return new SendOutcome.Impossible(0, "the message is not known");
        RestResult<Message> result = await rest.CrosspostMessageAsync(channel, message, cancellationToken);
        return result.Error?.Code == DiscordErrorCode.AlreadyCrossposted ? new SendOutcome.Sent(channel, message) : Outcome(post, result);
    }

    public async Task<SendOutcome> FindAsync(Post post, CancellationToken cancellationToken)
    {
        (Snowflake channel, SendOutcome? fault) = await ChannelOfAsync(post, cancellationToken);
        if (fault is not null)
            return fault;
        RestResult<IReadOnlyList<Message>> result = await rest.GetChannelMessagesAsync(channel, MessagesToSearch, cancellationToken);
        if (!result.IsSuccess)
            return SendFaults.Of(result.Error, mayBeThere: false);
        // Where everything that Discord hands out came later, the message may stand before it.
        if (result.Value.Count == MessagesToSearch && post.UncertainSince is { } since && result.Value.All(message => message.Id.CreatedAt > since))
            return new SendOutcome.Refused(0, "too much was written in the channel since");
        Message? found = result.Value.FirstOrDefault(message => message.Embeds?.Any(embed => embed.Footer?.Text?.Contains(post.Marker, StringComparison.Ordinal) == true) == true);
        return found is null ? new SendOutcome.NotThere() : new SendOutcome.Sent(channel, found.Id);
    }

    public async Task TellTroubleAsync(TroubleNotice notice, CancellationToken cancellationToken)
    {
        string text = TroubleNotices.Text(notice);
        foreach (ulong person in notice.Subscribers)
        {
            RestResult<Channel> direct = await rest.CreateDirectMessageChannelAsync(person, cancellationToken);
            if (direct.IsSuccess && await TellAsync(direct.Value.Id))
                return;
        }

        foreach (Target other in notice.OtherChannels)
        {
            if (await TellAsync(other.Id))
                return;
        }

        Log.NobodyTold(logger, notice.Target.Id, notice.Trouble.Text);

        async Task<bool> TellAsync(Snowflake channel)
        {
            RestResult<Message> told = await rest.CreateMessageAsync(channel, new MessageCreate { Content = text, Nonce = TroubleNotices.NonceOf(notice, channel) }, cancellationToken);
            return told.IsSuccess;
        }
    }

    private async ValueTask<(Snowflake Channel, SendOutcome? Fault)> ChannelOfAsync(Post post, CancellationToken cancellationToken)
    {
        if (post.Target.Kind == TargetKind.Channel)
            return (post.Target.Id, null);
        if (post.ChannelId is { } known)
            return (known, null);
        RestResult<Channel> direct = await rest.CreateDirectMessageChannelAsync(post.Target.Id, cancellationToken);
        return direct.IsSuccess ? (direct.Value.Id, null) : (default, SendFaults.Of(direct.Error, mayBeThere: false));
    }

    private SendOutcome Outcome(Post post, RestResult<Message> result)
    {
        if (result.IsSuccess)
            return new SendOutcome.Sent(result.Value.ChannelId, result.Value.Id);
        SendOutcome outcome = SendFaults.Of(result.Error, mayBeThere: true);
        if (outcome is SendOutcome.Impossible)
            Log.Impossible(logger, post.Marker, result.Error.ToString());
        return outcome;
    }

    private static partial class Log
    {
        [LoggerMessage(320, LogLevel.Error, "Update {Marker} can never be posted as it is: {Error}")]
        public static partial void Impossible(ILogger logger, string marker, string error);

        [LoggerMessage(321, LogLevel.Warning, "Channel {ChannelId} refuses announcements ({Reason}), and nobody could be told of it.")]
        public static partial void NobodyTold(ILogger logger, ulong channelId, string reason);
    }
}
