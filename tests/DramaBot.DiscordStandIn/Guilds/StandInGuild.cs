using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Guilds;

/// <summary>A server in which the bot is.</summary>
public sealed class StandInGuild
{
    private readonly DiscordWorld _world;
    private readonly ConcurrentDictionary<ulong, StandInRole> _roles = new();
    private readonly ConcurrentQueue<StandInChannel> _channels = new();

    internal StandInGuild(DiscordWorld world, ulong id, string name)
    {
        _world = world;
        Id = id;
        Name = name;
        Owner = world.AddUser(name + " owner");
        Everyone = AddRole("@everyone", Permissions.Member, id: id);
        BotRole = AddRole(world.Bot.Name, Permissions.BotInvite, botId: world.Bot.Id);
    }

    public ulong Id { get; }

    public string Name { get; }

    public string Locale { get; set; } = "en-US";

    public StandInUser Owner { get; }

    public StandInRole Everyone { get; }

    /// <summary>The bot's managed role, which people pick instead of the bot when they mention it.</summary>
    public StandInRole BotRole { get; }

    /// <summary>False during an outage.</summary>
    public bool Available { get; set; } = true;

    /// <summary>True once the bot was removed: its routes answer 10004 and its channels 50001.</summary>
    public bool Gone { get; set; }

    public IReadOnlyCollection<StandInRole> Roles => [.. _roles.Values];

    /// <summary>Channels and threads in the order in which they were made.</summary>
    public IReadOnlyList<StandInChannel> Channels => [.. _channels.Where(c => !c.Deleted)];

    public StandInRole AddRole(string name, Permissions permissions = Permissions.None, bool mentionable = false, ulong? botId = null, ulong? id = null)
    {
        var role = new StandInRole(id ?? _world.NextId(), name, permissions, mentionable, botId);
        _roles[role.Id] = role;
        return role;
    }

    public StandInChannel AddChannel(string name = "general", ChannelType type = ChannelType.GuildText) => _world.AddChannel(Id, name, type);

    public StandInChannel AddThread(StandInChannel parent, string name = "thread", ChannelType type = ChannelType.PublicThread) =>
        _world.AddChannel(Id, name, type, parent.Id);

    internal void Register(StandInChannel channel) => _channels.Enqueue(channel);

    public JsonObject ToJson()
    {
        if (!Available)
            return new JsonObject { ["id"] = SnowflakeSource.Text(Id), ["unavailable"] = true };
        JsonNode[] channels = [.. Channels.Where(c => !c.IsThread).Select(c => c.ToJson())];
        JsonNode[] threads = [.. Channels.Where(c => c.IsThread).Select(c => c.ToJson())];
        return new JsonObject
        {
            ["id"] = SnowflakeSource.Text(Id),
            ["name"] = Name,
            ["icon"] = null,
            ["owner_id"] = SnowflakeSource.Text(Owner.Id),
            ["preferred_locale"] = Locale,
            ["features"] = new JsonArray(),
            ["roles"] = new JsonArray([.. Roles.Select(r => r.ToJson())]),
            ["emojis"] = new JsonArray(),
            ["unavailable"] = false,
            ["member_count"] = 2,
            ["large"] = false,
            ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
            ["members"] = new JsonArray(),
            ["channels"] = new JsonArray(channels),
            ["threads"] = new JsonArray(threads),
            ["voice_states"] = new JsonArray(),
            ["presences"] = new JsonArray(),
        };
    }
}
