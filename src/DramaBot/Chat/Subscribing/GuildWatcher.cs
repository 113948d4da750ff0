using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord.Gateway;

namespace DramaBot.Chat.Subscribing;

/// <summary>
/// Keeps subscriptions true to what becomes of channels and servers. Events may be lost: whatever is missed here comes to
/// light with the next delivery. SQLite blocks, and the events come one after the other on a worker of their own.
/// </summary>
internal sealed partial class GuildWatcher(SubscriptionBook book, ILogger<GuildWatcher> logger)
{
    public Task HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken)
    {
        switch (gatewayEvent)
        {
            case ChannelEvent { Kind: ChannelEventKind.Deleted } channel when book.ChannelGone(channel.Id) is > 0 and var ended:
                Log.ChannelGone(logger, channel.Id.Value, ended);
                break;
            case ChannelEvent { Kind: ChannelEventKind.Updated } channel:
                // Its permissions may be others now.
                book.TryAgain(Target.Channel(channel.Id, channel.GuildId ?? 0UL, 0));
                break;
            case GuildDeleteEvent { Unavailable: not true } guild:
                book.GuildLeft(guild.Id);
                break;
            case GuildCreateEvent { Unavailable: not true } guild:
                book.GuildJoined(guild.Id);
                break;
        }

        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(320, LogLevel.Information, "Channel {ChannelId} was deleted, and {Count} subscription(s) with it.")]
        public static partial void ChannelGone(ILogger logger, ulong channelId, int count);
    }
}
