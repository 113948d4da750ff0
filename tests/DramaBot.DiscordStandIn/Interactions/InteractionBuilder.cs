using System.Globalization;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Guilds;

namespace DramaBot.DiscordStandIn.Interactions;

/// <summary>Says who does what where; builds the payload of INTERACTION_CREATE from it.</summary>
public sealed class InteractionBuilder
{
    private readonly StandInOptions _options;
    private readonly DiscordWorld _world;
    private readonly List<Action<JsonObject>> _tampering = [];
    private readonly List<JsonObject> _values = [];
    private readonly JsonObject _resolved = [];
    private readonly List<(string Name, int Type)> _nesting = [];
    private StandInUser _user;
    private StandInChannel _channel;
    private Permissions _permissions = Permissions.Member;
    private bool _userInstalled;
    private string _locale = "en-US";
    private string? _guildLocale;

    internal InteractionBuilder(StandInOptions options, DiscordWorld world)
    {
        _options = options;
        _world = world;
        _user = world.Someone;
        _channel = world.Home.Channels[0];
    }

    internal StandInChannel Channel => _channel;

    internal ulong? ShardGuild => _channel.GuildId;

    public InteractionBuilder By(StandInUser user, Permissions permissions = Permissions.Member)
    {
        (_user, _permissions) = (user, permissions);
        return this;
    }

    /// <summary>The rights of who acts, as Discord computed them.</summary>
    public InteractionBuilder WithPermissions(Permissions permissions)
    {
        _permissions = permissions;
        return this;
    }

    public InteractionBuilder In(StandInChannel channel)
    {
        _channel = channel;
        return this;
    }

    /// <summary>In the conversation with the bot.</summary>
    public InteractionBuilder InDirectMessages()
    {
        _channel = _world.DirectMessages(_user);
        return this;
    }

    /// <summary>In a server where the bot is not, by someone who installed the app for himself.</summary>
    public InteractionBuilder UserInstalled()
    {
        _userInstalled = true;
        _channel = new StandInChannel(_world.NextId(), _world.NextId(), ChannelType.GuildText, "elsewhere") { BotPermissions = Permissions.None };
        return this;
    }

    public InteractionBuilder WithLocale(string locale, string? guildLocale = null)
    {
        (_locale, _guildLocale) = (locale, guildLocale);
        return this;
    }

    /// <summary>A sub-command; options named afterwards belong to it.</summary>
    public InteractionBuilder Sub(string name)
    {
        _nesting.Add((name, 1));
        return this;
    }

    public InteractionBuilder Group(string name)
    {
        _nesting.Add((name, 2));
        return this;
    }

    /// <summary>An option's value; its type follows from the value's: text, whole number, number, truth, person, channel or role.</summary>
    public InteractionBuilder With(string name, object value)
    {
        (int type, JsonNode json) = value switch
        {
            string text => (3, (JsonNode)JsonValue.Create(text)),
            int or long => (4, JsonValue.Create(Convert.ToInt64(value, CultureInfo.InvariantCulture))),
            bool truth => (5, JsonValue.Create(truth)),
            StandInUser user => (6, JsonValue.Create(Resolve("users", user.Id, user.ToJson()))),
            StandInChannel channel => (7, JsonValue.Create(Resolve("channels", channel.Id, Partial(channel)))),
            StandInRole role => (8, JsonValue.Create(Resolve("roles", role.Id, role.ToJson()))),
            double number => (10, JsonValue.Create(number)),
            _ => throw new ArgumentException($"{value} is no value of an option.", nameof(value)),
        };
        _values.Add(new JsonObject { ["name"] = name, ["type"] = type, ["value"] = json });
        return this;
    }

    /// <summary>The option in which someone is typing.</summary>
    public InteractionBuilder Typing(string name, string partial)
    {
        _values.Add(new JsonObject { ["name"] = name, ["type"] = 3, ["value"] = partial, ["focused"] = true });
        return this;
    }

    /// <summary>Changes the finished payload: forged ids, missing fields, unknown ones.</summary>
    public InteractionBuilder Tamper(Action<JsonObject> change)
    {
        _tampering.Add(change);
        return this;
    }

    /// <summary>What the bot needs of a channel in <c>resolved</c>, with the rights of both.</summary>
    internal JsonObject Partial(StandInChannel channel)
    {
        var json = new JsonObject
        {
            ["id"] = SnowflakeSource.Text(channel.Id),
            ["type"] = (int)channel.Type,
            ["name"] = channel.Name,
            ["permissions"] = Text(_permissions),
            ["app_permissions"] = Text(channel.BotPermissions),
            ["parent_id"] = channel.ParentId is { } parent ? SnowflakeSource.Text(parent) : null,
        };
        if (channel.GuildId is { } guild)
            json["guild_id"] = SnowflakeSource.Text(guild);
        if (channel.IsThread)
            json["thread_metadata"] = new JsonObject { ["archived"] = channel.Archived, ["locked"] = channel.Locked, ["auto_archive_duration"] = 1440 };
        return json;
    }

    internal string Resolve(string kind, ulong id, JsonObject json)
    {
        string text = SnowflakeSource.Text(id);
        if (_resolved[kind] is not JsonObject map)
            _resolved[kind] = map = [];
        map[text] = json;
        return text;
    }

    internal JsonObject CommandData(string name)
    {
        JsonArray inner = new([.. _values]);
        for (int i = _nesting.Count - 1; i >= 0; i--)
            inner = new JsonArray(new JsonObject { ["name"] = _nesting[i].Name, ["type"] = _nesting[i].Type, ["options"] = inner });
        var data = new JsonObject { ["id"] = SnowflakeSource.Text(_world.Commands.IdOf(name)), ["name"] = name, ["type"] = 1 };
        if (inner.Count > 0)
            data["options"] = inner;
        AddResolved(data);
        return data;
    }

    internal void AddResolved(JsonObject data)
    {
        if (_resolved.Count > 0)
            data["resolved"] = _resolved.DeepClone();
    }

    internal InteractionRecord Build(InteractionType type, JsonObject data, StandInMessage? source)
    {
        ulong id = _world.NextId();
        string token = $"aW50ZXJhY3Rpb246{id:x}{Guid.NewGuid():N}";
        var payload = new JsonObject
        {
            ["version"] = 1,
            ["type"] = (int)type,
            ["token"] = token,
            ["id"] = SnowflakeSource.Text(id),
            ["application_id"] = SnowflakeSource.Text(_options.ApplicationId),
            ["locale"] = _locale,
            ["data"] = data,
            ["channel_id"] = SnowflakeSource.Text(_channel.Id),
            ["channel"] = Partial(_channel),
            ["app_permissions"] = Text(_channel.BotPermissions),
            ["entitlements"] = new JsonArray(),
            ["attachment_size_limit"] = 10 * 1024 * 1024,
            ["authorizing_integration_owners"] = Owners(),
            ["context"] = _channel.GuildId is not null ? 0 : _userInstalled ? 2 : 1,
        };
        if (source is not null)
            payload["message"] = source.Json.DeepClone();
        AddPerson(payload);
        foreach (Action<JsonObject> change in _tampering)
            change(payload);
        return new InteractionRecord(_options, id, token, type, payload, _channel, source);
    }

    private void AddPerson(JsonObject payload)
    {
        if (_channel.GuildId is not { } guild)
        {
            payload["user"] = _user.ToJson();
            return;
        }

        string guildLocale = _guildLocale ?? _world.Guild(guild)?.Locale ?? "en-US";
        payload["guild_id"] = SnowflakeSource.Text(guild);
        payload["guild_locale"] = guildLocale;
        payload["guild"] = new JsonObject { ["id"] = SnowflakeSource.Text(guild), ["locale"] = guildLocale, ["features"] = new JsonArray() };
        payload["member"] = new JsonObject
        {
            ["user"] = _user.ToJson(), ["roles"] = new JsonArray(), ["permissions"] = Text(_permissions), ["joined_at"] = "2026-01-01T00:00:00+00:00",
            ["nick"] = null, ["deaf"] = false, ["mute"] = false, ["pending"] = false, ["flags"] = 0,
        };
    }

    private JsonObject Owners()
    {
        if (_userInstalled)
            return new JsonObject { ["1"] = SnowflakeSource.Text(_user.Id) };
        return new JsonObject { ["0"] = _channel.GuildId is { } guild ? SnowflakeSource.Text(guild) : "0" };
    }

    private static string Text(Permissions permissions) => ((ulong)permissions).ToString(CultureInfo.InvariantCulture);
}
