using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Guilds;

/// <summary>Everything that exists on the other side: servers, channels, people, messages and the bot's commands.</summary>
public sealed class DiscordWorld
{
    private readonly SnowflakeSource _ids;
    private readonly StandInOptions _options;
    private readonly ConcurrentDictionary<ulong, StandInGuild> _guilds = new();
    private readonly ConcurrentDictionary<ulong, StandInChannel> _channels = new();
    private readonly ConcurrentDictionary<ulong, StandInUser> _users = new();

    internal DiscordWorld(StandInOptions options)
    {
        _options = options;
        _ids = new SnowflakeSource(options.Time);
        Bot = new StandInUser(options.BotUserId, "DramaBot", isBot: true);
        _users[Bot.Id] = Bot;
        Commands = new CommandRegistry(this);
        Home = AddGuild();
        Someone = AddUser();
    }

    public StandInUser Bot { get; }

    public CommandRegistry Commands { get; }

    /// <summary>The server that exists from the start, where interactions happen unless they say otherwise.</summary>
    public StandInGuild Home { get; }

    /// <summary>The person who acts unless a test names another.</summary>
    public StandInUser Someone { get; }

    public IReadOnlyCollection<StandInGuild> Guilds => [.. _guilds.Values.Where(g => !g.Gone)];

    public IEnumerable<StandInChannel> Channels => _channels.Values;

    /// <summary>Every message that the bot has posted in channels, answers to interactions included.</summary>
    public IEnumerable<StandInMessage> BotMessages => _channels.Values.SelectMany(c => c.Messages).Where(m => m.Author.Id == Bot.Id).OrderBy(m => m.Id);

    public ulong NextId() => _ids.Next();

    /// <summary>Adds a server with one text channel. What exists before the bot identifies is told to it after READY.</summary>
    /// <remarks><c>id</c>: Chooses the shard: <c>(id &gt;&gt; 22) % count</c>.</remarks>
    public StandInGuild AddGuild(string name = "K-drama fans", ulong? id = null)
    {
        var guild = new StandInGuild(this, id ?? NextId(), name);
        _guilds[guild.Id] = guild;
        guild.AddChannel();
        return guild;
    }

    public StandInUser AddUser(string name = "mina", ulong? id = null)
    {
        var user = new StandInUser(id ?? NextId(), name);
        _users[user.Id] = user;
        return user;
    }

    /// <summary>The conversation between a person and the bot.</summary>
    public StandInChannel DirectMessages(StandInUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        StandInChannel? known = _channels.Values.FirstOrDefault(c => c.Recipient == user);
        if (known is not null)
            return known;
        var channel = new StandInChannel(NextId(), null, ChannelType.DirectMessage, "") { Recipient = user };
        return _channels[channel.Id] = channel;
    }

    public StandInGuild? Guild(ulong id) => _guilds.TryGetValue(id, out StandInGuild? guild) ? guild : null;

    public StandInChannel? Channel(ulong id) => _channels.TryGetValue(id, out StandInChannel? channel) ? channel : null;

    public StandInUser? User(ulong id) => _users.TryGetValue(id, out StandInUser? user) ? user : null;

    internal StandInChannel AddChannel(ulong guildId, string name, ChannelType type, ulong? parent = null)
    {
        var channel = new StandInChannel(NextId(), guildId, type, name) { ParentId = parent };
        Guild(guildId)?.Register(channel);
        return _channels[channel.Id] = channel;
    }

    /// <summary>Puts a message into a channel as Discord would store it.</summary>
    internal StandInMessage Post(StandInChannel channel, StandInUser author, JsonElement? body, string? nonce = null, JsonArray? attachments = null, long extraFlags = 0, bool interaction = false)
    {
        ulong id = NextId();
        DateTimeOffset now = _options.Time.GetUtcNow();
        JsonElement source = body ?? default;
        long flags = source.ValueKind is JsonValueKind.Object && source.TryGetProperty("flags", out JsonElement set) && set.TryGetInt64(out long given) ? given : 0;
        var json = new JsonObject
        {
            ["id"] = SnowflakeSource.Text(id),
            ["type"] = 0,
            ["channel_id"] = SnowflakeSource.Text(channel.Id),
            ["author"] = author.ToJson(),
            ["content"] = Copy(source, "content") ?? "",
            ["timestamp"] = now.ToString("O"),
            ["edited_timestamp"] = null,
            ["tts"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = attachments ?? [],
            ["embeds"] = Copy(source, "embeds") ?? new JsonArray(),
            ["components"] = Copy(source, "components") ?? new JsonArray(),
            ["pinned"] = false,
            ["flags"] = flags | extraFlags,
        };
        if (Copy(source, "message_reference") is { } reference)
        {
            json["message_reference"] = reference;
            json["type"] = 19;
        }

        if (nonce is not null)
            json["nonce"] = nonce;
        var message = new StandInMessage(id, channel, author, json, nonce, now) { Pings = MentionReader.Pings(source, interaction) };
        channel.Add(message);
        return message;
    }

    internal static JsonNode? Copy(JsonElement source, string name) =>
        source.ValueKind is JsonValueKind.Object && source.TryGetProperty(name, out JsonElement member) && member.ValueKind is not JsonValueKind.Null
            ? JsonNode.Parse(member.GetRawText())
            : null;
}
