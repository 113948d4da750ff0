using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Guilds;

namespace DramaBot.DiscordStandIn.Rest.Routes;

/// <summary>Channels, their messages and their threads.</summary>
internal sealed class ChannelRoutes(DiscordWorld world, NonceMemory nonces, GatewayHub gateway, StandInOptions options)
{
    private const string Messages = "/channels/{channel_id}/messages";
    private const string OneMessage = Messages + "/{message_id}";

    public IEnumerable<Route> All =>
    [
        new("GET", "/channels/{channel_id}", c => In(c, channel => RestAnswer.Ok(channel.ToJson()))),
        new("PATCH", "/channels/{channel_id}", c => In(c, channel => Change(channel, c.Body))),
        new("POST", "/channels/{channel_id}/typing", c => In(c, _ => RestAnswer.NoContent)),
        new("GET", Messages, c => In(c, channel => List(channel, c))),
        new("POST", Messages, c => In(c, channel => Create(channel, c))),
        new("GET", OneMessage, c => On(c, Permissions.ReadMessageHistory, message => RestAnswer.Ok(message.Json.DeepClone()))),
        new("PATCH", OneMessage, c => On(c, Permissions.None, message => Edit(message, c.Body))),
        new("DELETE", OneMessage, c => On(c, Permissions.None, Delete)),
        new("POST", OneMessage + "/crosspost", c => On(c, Permissions.SendMessages, Crosspost)),
        new("POST", "/channels/{channel_id}/threads", c => In(c, channel => StartThread(channel, c))),
        new("POST", OneMessage + "/threads", c => On(c, Permissions.None, message => ThreadFrom(message, c.Body))),
    ];

    private RestAnswer In(RestCall call, Func<StandInChannel, RestAnswer> answer)
    {
        StandInChannel? channel = world.Channel(call.Id("channel_id"));
        if (channel is null or { Deleted: true })
            return RestAnswer.UnknownChannel;
        if (channel.GuildId is { } id && world.Guild(id) is { } guild)
        {
            if (guild.Gone)
                return RestAnswer.MissingAccess;
            if (!guild.Available)
                return RestAnswer.Error(503, 130000, "API resource is currently overloaded. Try again a little later");
        }

        return channel.BotPermissions.HasFlag(Permissions.ViewChannel) ? answer(channel) : RestAnswer.MissingAccess;
    }

    private RestAnswer On(RestCall call, Permissions needed, Func<StandInMessage, RestAnswer> answer) => In(call, channel =>
    {
        if (needed is not Permissions.None && !channel.BotPermissions.HasFlag(needed))
            return RestAnswer.MissingPermissions;
        return channel.Find(call.Id("message_id")) is { } message ? answer(message) : RestAnswer.UnknownMessage;
    });

    private static RestAnswer List(StandInChannel channel, RestCall call)
    {
        if (!channel.BotPermissions.HasFlag(Permissions.ReadMessageHistory))
            return RestAnswer.Ok(new JsonArray());
        int limit = call.Query.TryGetValue("limit", out string? text) && int.TryParse(text, out int wanted) ? wanted : 50;
        if (limit is < 1 or > 100)
            return RestAnswer.Error(400, 50035, "Invalid Form Body");
        ulong before = call.Query.TryGetValue("before", out string? b) && SnowflakeSource.TryParse(b, out ulong parsed) ? parsed : ulong.MaxValue;
        ulong after = call.Query.TryGetValue("after", out string? a) && SnowflakeSource.TryParse(a, out ulong later) ? later : 0;
        JsonNode[] newest = [.. channel.Messages.Where(m => m.Id < before && m.Id > after).Reverse().Take(limit).Select(m => m.Json.DeepClone())];
        return RestAnswer.Ok(new JsonArray(newest));
    }

    private RestAnswer Create(StandInChannel channel, RestCall call)
    {
        if (Obstacle(channel, call) is { } refusal)
            return refusal;
        string? nonce = call.Body.ValueKind is JsonValueKind.Object && call.Body.TryGetProperty("nonce", out JsonElement n) && n.ValueKind is not JsonValueKind.Null ? n.ToString() : null;
        bool enforced = nonce is not null && call.Body.TryGetProperty("enforce_nonce", out JsonElement e) && e.ValueKind is JsonValueKind.True;

        // One lock over look and post: two requests with one nonce at the same moment make one message.
        StandInMessage message;
        lock (nonces)
        {
            if (enforced && nonces.Find(nonce!) is { } first)
                return first.Deleted ? RestAnswer.UnknownMessage : RestAnswer.Ok(first.Json.DeepClone());
            channel.Archived = false;
            message = world.Post(channel, world.Bot, call.Body, nonce, Attachments(call, world));
            if (nonce is not null)
                nonces.Remember(nonce, message);
        }

        Echo("MESSAGE_CREATE", message);
        return RestAnswer.Ok(message.Json.DeepClone());
    }

    /// <summary>What stands in the way of a post there, in the order in which Discord looks.</summary>
    private RestAnswer? Obstacle(StandInChannel channel, RestCall call)
    {
        if (channel.Recipient is { AcceptsDirectMessages: false })
            return RestAnswer.Error(403, 50007, "Cannot send messages to this user");
        if (channel.IsForum)
            return RestAnswer.Error(400, 40058, "Cannot message this thread until after the post author has sent an initial message");
        if (channel.Type is ChannelType.GuildCategory)
            return RestAnswer.Error(400, 50008, "Cannot send messages in a non-text channel");
        if (channel.Type is ChannelType.DirectMessage)
            return null;
        if (!channel.BotPermissions.HasFlag(channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages))
            return RestAnswer.MissingPermissions;
        if (channel is { Archived: true, Locked: true })
            return RestAnswer.Error(400, 50083, "Thread is archived");
        if (call.Files.Count > 0 && !channel.BotPermissions.HasFlag(Permissions.AttachFiles))
            return RestAnswer.MissingPermissions;
        if (Limits.Faults.Items(call.Body, "embeds").Count > 0 && !channel.BotPermissions.HasFlag(Permissions.EmbedLinks))
            return RestAnswer.MissingPermissions;
        if (Limits.Faults.Member(call.Body, "message_reference") is not { } reference)
            return null;
        if (!channel.BotPermissions.HasFlag(Permissions.ReadMessageHistory))
            return RestAnswer.Error(400, 160002, "Cannot reply without permission to read message history");
        bool exists = SnowflakeSource.TryParse(Limits.Faults.Text(reference, "message_id"), out ulong id) && channel.Find(id) is not null;
        bool mayMiss = Limits.Faults.Member(reference, "fail_if_not_exists") is { ValueKind: JsonValueKind.False };
        return exists || mayMiss ? null : RestAnswer.Error(400, 50035, "Invalid Form Body");
    }

    private RestAnswer Edit(StandInMessage message, JsonElement body)
    {
        if (message.Author.Id != world.Bot.Id)
            return RestAnswer.Error(403, 50005, "Cannot edit a message authored by another user");
        if (message.Channel is { Archived: true })
            return RestAnswer.Error(400, 50083, "Thread is archived");
        message.Apply(body, options.Time.GetUtcNow(), clearLoading: false);
        Echo("MESSAGE_UPDATE", message);
        return RestAnswer.Ok(message.Json.DeepClone());
    }

    private RestAnswer Delete(StandInMessage message)
    {
        if (message.Author.Id != world.Bot.Id && !message.Channel.BotPermissions.HasFlag(Permissions.ManageMessages))
            return RestAnswer.MissingPermissions;
        message.Deleted = true;
        return RestAnswer.NoContent;
    }

    private static RestAnswer Crosspost(StandInMessage message)
    {
        if (message.Channel.Type is not ChannelType.GuildAnnouncement)
            return RestAnswer.Error(400, 50024, "Cannot execute action on this channel type");
        if (message.Crossposted)
            return RestAnswer.Error(400, 40033, "This message has already been crossposted");
        message.Crossposted = true;
        message.Json["flags"] = message.Flags | 1;
        return RestAnswer.Ok(message.Json.DeepClone());
    }

    private static RestAnswer Change(StandInChannel channel, JsonElement body)
    {
        if (channel.IsThread && channel.Locked && !channel.BotPermissions.HasFlag(Permissions.ManageThreads))
            return RestAnswer.MissingPermissions;
        if (!channel.IsThread && !channel.BotPermissions.HasFlag(Permissions.ManageChannels))
            return RestAnswer.MissingPermissions;
        if (Limits.Faults.Member(body, "archived") is { } archived)
            channel.Archived = archived.ValueKind is JsonValueKind.True;
        return RestAnswer.Ok(channel.ToJson());
    }

    private RestAnswer StartThread(StandInChannel parent, RestCall call)
    {
        if (!parent.BotPermissions.HasFlag(Permissions.SendMessages))
            return RestAnswer.MissingPermissions;
        string name = Limits.Faults.Text(call.Body, "name");
        if (!parent.IsForum)
            return new RestAnswer(201, Thread(parent, name, ChannelType.PublicThread).ToJson());
        if (parent.RequiresTag && Limits.Faults.Items(call.Body, "applied_tags").Count == 0)
            return RestAnswer.Error(400, 40067, "A tag is required to create a forum post in this channel");
        if (Limits.Faults.Member(call.Body, "message") is not { } first)
            return RestAnswer.Error(400, 50035, "Invalid Form Body");
        StandInChannel thread = Thread(parent, name, ChannelType.PublicThread);
        StandInMessage message = world.Post(thread, world.Bot, first, attachments: Attachments(call, world));
        JsonObject json = thread.ToJson();
        json["message"] = message.Json.DeepClone();
        Echo("MESSAGE_CREATE", message);
        return new RestAnswer(201, json);
    }

    private RestAnswer ThreadFrom(StandInMessage message, JsonElement body) =>
        new(201, Thread(message.Channel, Limits.Faults.Text(body, "name"), ChannelType.PublicThread).ToJson());

    private StandInChannel Thread(StandInChannel parent, string name, ChannelType type)
    {
        StandInChannel thread = world.AddChannel(parent.GuildId ?? 0, name, type, parent.Id);
        thread.BotPermissions = parent.BotPermissions;
        return thread;
    }

    private void Echo(string name, StandInMessage message)
    {
        if (options.EchoMessages)
            gateway.DispatchMessage(name, message);
    }

    internal static JsonArray Attachments(RestCall call, DiscordWorld world) => new([.. call.Files.Select(f => (JsonNode)new JsonObject
    {
        ["id"] = SnowflakeSource.Text(world.NextId()),
        ["filename"] = f.FileName,
        ["size"] = f.Size,
        ["content_type"] = f.ContentType,
        ["url"] = $"https://cdn.discordapp.com/attachments/1/2/{f.FileName}",
        ["proxy_url"] = $"https://media.discordapp.net/attachments/1/2/{f.FileName}",
    })]);
}
