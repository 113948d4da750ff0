using System.Text.Json;
using System.Threading.Channels;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Json;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Gateway;

/// <summary>
/// Decodes events and puts them into bounded queues; it never waits for a reader. What does not fit is dropped and counted
/// (see <see cref="DiscordClientOptions.InteractionQueue"/>).
/// </summary>
internal sealed class GatewayEventPump(DiscordClientOptions options, ILogger logger, TimeProvider time)
{
    private readonly Channel<Interaction> _interactions = Channel.CreateBounded<Interaction>(new BoundedChannelOptions(options.InteractionQueue));
    private readonly Channel<GatewayEvent> _events = Channel.CreateBounded<GatewayEvent>(new BoundedChannelOptions(options.EventQueue));
    private long _droppedInteractions;
    private long _droppedEvents;

    public ChannelReader<Interaction> Interactions => _interactions.Reader;

    public ChannelReader<GatewayEvent> Events => _events.Reader;

    public long DroppedInteractions => Interlocked.Read(ref _droppedInteractions);

    public long DroppedEvents => Interlocked.Read(ref _droppedEvents);

    /// <summary>Takes an event over. What it cannot decode throws <see cref="JsonException"/>.</summary>
    public void Take(ShardMemory shard, GatewayEventKind kind, ReadOnlySpan<byte> data)
    {
        switch (kind)
        {
            case GatewayEventKind.InteractionCreate:
                TakeInteraction(shard, data);
                break;
            case GatewayEventKind.MessageCreate:
                TakeMessage(shard, data);
                break;
            case GatewayEventKind.GuildCreate:
                TakeGuild(shard, data);
                break;
            case GatewayEventKind.GuildUpdate:
                LearnLocale(shard, JsonSerializer.Deserialize(data, DiscordJsonContext.Default.GuildCreateEvent));
                break;
            case GatewayEventKind.GuildDelete:
                Enqueue(shard, JsonSerializer.Deserialize(data, DiscordJsonContext.Default.GuildDeleteEvent));
                break;
            case GatewayEventKind.ChannelUpdate:
                TakeChannel(shard, data, ChannelEventKind.Updated);
                break;
            case GatewayEventKind.ChannelDelete or GatewayEventKind.ThreadDelete:
                TakeChannel(shard, data, ChannelEventKind.Deleted);
                break;
        }
    }

    public void Enqueue(ShardMemory shard, GatewayEvent? gatewayEvent)
    {
        if (gatewayEvent is null)
            return;
        gatewayEvent.ShardId = shard.ShardId;
        if (!_events.Writer.TryWrite(gatewayEvent))
            CountDrop(ref _droppedEvents, "events");
    }

    /// <summary>Nothing more will come.</summary>
    public void Complete()
    {
        _interactions.Writer.TryComplete();
        _events.Writer.TryComplete();
    }

    private void TakeInteraction(ShardMemory shard, ReadOnlySpan<byte> data)
    {
        Interaction? interaction;
        try
        {
            interaction = InteractionReader.Read(data);
        }
        catch (JsonException) when (InteractionSalvage.Read(data) is { } salvaged)
        {
            // Somebody waits for an answer, even if the question cannot be read.
            interaction = salvaged;
        }

        if (interaction is null || !shard.Interactions.Add(interaction.Id))
            return;
        interaction.ReceivedTimestamp = time.GetTimestamp();
        if (!_interactions.Writer.TryWrite(interaction))
            CountDrop(ref _droppedInteractions, "interactions");
    }

    private void TakeMessage(ShardMemory shard, ReadOnlySpan<byte> data)
    {
        MessageCreateEvent? message = JsonSerializer.Deserialize(data, DiscordJsonContext.Default.MessageCreateEvent);
        if (message is null || message.WebhookId is not null || message.Author is not { Bot: null or false } author || author.Id == shard.UserId)
            return;
        Snowflake? role = message.GuildId is { } guild ? shard.BotRole(guild) : null;
        bool meant = message.GuildId is null
            || message.Mentions?.Any(user => user.Id == shard.UserId) == true
            || (role is { } known && message.MentionRoles?.Contains(known) == true);
        if (!meant || !shard.Messages.Add(message.Id))
            return;
        message.BotUserId = shard.UserId;
        message.BotRoleId = role;
        message.GuildLocale = message.GuildId is { } home ? shard.Locale(home) : null;
        Enqueue(shard, message);
    }

    private void TakeGuild(ShardMemory shard, ReadOnlySpan<byte> data)
    {
        GuildCreateEvent? guild = JsonSerializer.Deserialize(data, DiscordJsonContext.Default.GuildCreateEvent);
        if (guild?.Roles?.FirstOrDefault(role => role.Tags?.BotId == shard.UserId) is { } ours)
            shard.SetBotRole(guild.Id, ours.Id);
        LearnLocale(shard, guild);
        Enqueue(shard, guild is null ? null : guild with { Roles = null });
    }

    private static void LearnLocale(ShardMemory shard, GuildCreateEvent? guild)
    {
        if (guild?.PreferredLocale is { } locale)
            shard.SetLocale(guild.Id, locale);
    }

    private void TakeChannel(ShardMemory shard, ReadOnlySpan<byte> data, ChannelEventKind kind)
    {
        if (JsonSerializer.Deserialize(data, DiscordJsonContext.Default.ChannelEvent) is not { } channel)
            return;
        channel.Kind = kind;
        Enqueue(shard, channel);
    }

    private void CountDrop(ref long counter, string kind)
    {
        // The first, and then ever fewer: a flood must not flood the log as well.
        long count = Interlocked.Increment(ref counter);
        if (long.IsPow2(count))
            GatewayLog.Dropped(logger, count, kind);
    }
}
