using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Guilds;

/// <summary>A channel, thread or direct message conversation, and what was posted in it.</summary>
public sealed class StandInChannel(ulong id, ulong? guildId, ChannelType type, string name)
{
    private readonly Lock _gate = new();
    private readonly List<StandInMessage> _messages = [];

    public ulong Id { get; } = id;

    public ulong? GuildId { get; } = guildId;

    public ChannelType Type { get; } = type;

    public string Name { get; set; } = name;

    public ulong? ParentId { get; init; }

    public StandInUser? Recipient { get; init; }

    /// <summary>What the bot may do here. Without ViewChannel answers are 50001, without the right to write 50013.</summary>
    public Permissions BotPermissions { get; set; } = Permissions.BotInvite;

    /// <summary>A deleted channel answers 10003.</summary>
    public bool Deleted { get; set; }

    public bool Archived { get; set; }

    /// <summary>An archived thread that is locked refuses posts with 50083; one that is only archived wakes up.</summary>
    public bool Locked { get; set; }

    /// <summary>A forum that demands a tag answers 40067 without one.</summary>
    public bool RequiresTag { get; set; }

    public bool IsThread => Type is ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread;

    public bool IsForum => Type is ChannelType.GuildForum or ChannelType.GuildMedia;

    public string Mention => $"<#{Id}>";

    /// <summary>What is there now, oldest first, without what was deleted and what only one person sees.</summary>
    public IReadOnlyList<StandInMessage> Messages
    {
        get
        {
            lock (_gate)
                return [.. _messages.Where(m => !m.Deleted && !m.IsEphemeral)];
        }
    }

    internal void Add(StandInMessage message)
    {
        lock (_gate)
            _messages.Add(message);
    }

    internal StandInMessage? Find(ulong id)
    {
        lock (_gate)
            return _messages.Find(m => m.Id == id && !m.Deleted);
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["id"] = SnowflakeSource.Text(Id), ["type"] = (int)Type, ["flags"] = 0, ["last_message_id"] = null };
        if (Type is ChannelType.DirectMessage)
        {
            json["recipients"] = new JsonArray(Recipient?.ToJson());
            return json;
        }

        json["name"] = Name;
        json["position"] = 0;
        json["nsfw"] = false;
        json["permission_overwrites"] = new JsonArray();
        if (GuildId is { } guild)
            json["guild_id"] = SnowflakeSource.Text(guild);
        json["parent_id"] = ParentId is { } parent ? SnowflakeSource.Text(parent) : null;
        if (IsThread)
        {
            json["thread_metadata"] = new JsonObject
            {
                ["archived"] = Archived, ["locked"] = Locked, ["auto_archive_duration"] = 1440, ["archive_timestamp"] = "2026-01-01T00:00:00+00:00",
            };
        }

        return json;
    }
}
