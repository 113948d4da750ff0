using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>The gateway: sessions, connections, and the scripts that make either misbehave.</summary>
public sealed partial class GatewayHub
{
    private readonly ConcurrentDictionary<string, GatewaySession> _sessions = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<HelloKind> _hellos = new();
    private readonly ConcurrentQueue<int> _upgrades = new();
    private readonly ConcurrentQueue<SessionAnswer> _onIdentify = new();
    private readonly ConcurrentQueue<SessionAnswer> _onResume = new();
    private int _connectionNumber;

    internal GatewayHub(StandInOptions options, DiscordWorld world, ViolationLog violations)
    {
        Options = options;
        World = world;
        Violations = violations;
        Budget = new IdentifyBudget(options.Gateway, options.Time);
        Connections = new Inbox<GatewayConnection>(options.Time, options.Patience);
        Identifies = new Inbox<ClientPayload>(options.Time, options.Patience);
        Resumes = new Inbox<ClientPayload>(options.Time, options.Patience);
        Payloads = new Inbox<ClientPayload>(options.Time, options.Patience);
        Readies = new Inbox<GatewaySession>(options.Time, options.Patience);
    }

    /// <summary>What <c>/gateway/bot</c> answers.</summary>
    public string Url { get; internal set; } = "";

    /// <summary>What READY names; another path than <see cref="Url"/>, so that a test sees which was used.</summary>
    public string ResumeUrl { get; internal set; } = "";

    public IdentifyBudget Budget { get; }

    /// <summary>Every socket that was opened.</summary>
    public Inbox<GatewayConnection> Connections { get; }

    public Inbox<ClientPayload> Identifies { get; }

    public Inbox<ClientPayload> Resumes { get; }

    /// <summary>Everything else that clients sent: heartbeats, presence and the like.</summary>
    public Inbox<ClientPayload> Payloads { get; }

    /// <summary>Sessions, each once for its READY and once for every RESUMED.</summary>
    public Inbox<GatewaySession> Readies { get; }

    /// <summary>Sessions that live, connected or waiting for a resume.</summary>
    public IReadOnlyList<GatewaySession> Sessions => [.. _sessions.Values.Where(s => !s.IsOver)];

    /// <summary>Cuts everything that new connections are sent into pieces.</summary>
    public FrameSplit? Split { get; set; }

    /// <summary>New connections get no heartbeat answers.</summary>
    public bool WithholdAcks { get; set; }

    internal StandInOptions Options { get; }

    internal DiscordWorld World { get; }

    internal ViolationLog Violations { get; }

    /// <summary>The connection on which a shard has its session now.</summary>
    public GatewayConnection Connection(int shard = 0) =>
        Sessions.Where(s => s.Shard == shard).Select(s => s.Connection).FirstOrDefault(c => c is { IsOpen: true })
        ?? throw new InvalidOperationException($"Shard {shard} has no session with an open connection.");

    /// <summary>Prescribes what the next connections open with.</summary>
    public void NextHello(params HelloKind[] hellos) => Array.ForEach(hellos, _hellos.Enqueue);

    /// <summary>Refuses the next upgrades with these HTTP statuses; 0 never answers.</summary>
    public void NextUpgrade(params int[] statuses) => Array.ForEach(statuses, _upgrades.Enqueue);

    /// <summary>Prescribes what the next IDENTIFYs are answered with.</summary>
    public void OnIdentify(params SessionAnswer[] answers) => Array.ForEach(answers, _onIdentify.Enqueue);

    /// <summary>Prescribes what the next RESUMEs are answered with.</summary>
    public void OnResume(params SessionAnswer[] answers) => Array.ForEach(answers, _onResume.Enqueue);

    /// <summary>Forgets a session, as Discord does after an outage: its RESUME gets op 9 false.</summary>
    public void Forget(GatewaySession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        session.End();
    }

    /// <summary>Sends an event to every session that would get it, and says to how many.</summary>
    /// <remarks><c>guildId</c>: Chooses the shard; null is shard 0. <c>needs</c>: The intent without which Discord would not send it.</remarks>
    public int Dispatch(string name, JsonNode data, ulong? guildId = null, GatewayIntents needs = GatewayIntents.None)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Dispatch(name, Encoding.UTF8.GetBytes(data.ToJsonString()), guildId, needs);
    }

    public int Dispatch(string name, ReadOnlySpan<byte> data, ulong? guildId = null, GatewayIntents needs = GatewayIntents.None)
    {
        int sent = 0;
        foreach ((_, GatewaySession session) in _sessions)
        {
            if (session.IsOver || session.Shard != ShardOf(guildId, session.ShardCount) || (session.Intents & needs) != needs)
                continue;
            session.Dispatch(name, data);
            sent++;
        }

        return sent;
    }

    /// <summary>Sends a message event, with its content only where Discord would show it to a bot without the privileged intent.</summary>
    public int DispatchMessage(string name, StandInMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        bool direct = message.Channel.GuildId is null;
        JsonObject full = message.Json.DeepClone().AsObject();
        if (message.Channel.GuildId is { } guild)
        {
            full["guild_id"] = SnowflakeSource.Text(guild);
            full["member"] = new JsonObject { ["roles"] = new JsonArray(), ["joined_at"] = "2026-01-01T00:00:00+00:00", ["deaf"] = false, ["mute"] = false, ["flags"] = 0 };
        }

        if (!direct && message.Author.Id != World.Bot.Id && !MentionsBot(full, message.Channel.GuildId))
        {
            full["content"] = "";
            foreach (string hidden in new[] { "embeds", "attachments", "components" })
                full[hidden] = new JsonArray();
        }

        return Dispatch(name, full, message.Channel.GuildId, direct ? GatewayIntents.DirectMessages : GatewayIntents.GuildMessages);
    }

    /// <summary>The bot joins a server, or the server comes back.</summary>
    public int DispatchGuildCreate(StandInGuild guild)
    {
        ArgumentNullException.ThrowIfNull(guild);
        guild.Gone = false;
        return Dispatch("GUILD_CREATE", guild.ToJson(), guild.Id, GatewayIntents.Guilds);
    }

    /// <summary>Somebody changed the server's settings, such as its language.</summary>
    public int DispatchGuildUpdate(StandInGuild guild)
    {
        ArgumentNullException.ThrowIfNull(guild);
        return Dispatch("GUILD_UPDATE", guild.ToJson(), guild.Id, GatewayIntents.Guilds);
    }

    /// <summary>An outage (<paramref name="unavailable"/>), or the bot is removed: then the field is absent.</summary>
    public int DispatchGuildDelete(StandInGuild guild, bool unavailable)
    {
        ArgumentNullException.ThrowIfNull(guild);
        var data = new JsonObject { ["id"] = SnowflakeSource.Text(guild.Id) };
        if (unavailable)
        {
            guild.Available = false;
            data["unavailable"] = true;
        }
        else
            guild.Gone = true;
        return Dispatch("GUILD_DELETE", data, guild.Id, GatewayIntents.Guilds);
    }

    /// <summary>Deletes a channel or thread and says so.</summary>
    public int DispatchChannelDelete(StandInChannel channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        channel.Deleted = true;
        return Dispatch(channel.IsThread ? "THREAD_DELETE" : "CHANNEL_DELETE", channel.ToJson(), channel.GuildId, GatewayIntents.Guilds);
    }

    /// <summary>Says that a channel was changed: its name, or who may do what in it.</summary>
    public int DispatchChannelUpdate(StandInChannel channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return Dispatch(channel.IsThread ? "THREAD_UPDATE" : "CHANNEL_UPDATE", channel.ToJson(), channel.GuildId, GatewayIntents.Guilds);
    }

    internal static int ShardOf(ulong? guildId, int shards) => guildId is { } id ? (int)((id >> 22) % (ulong)shards) : 0;

    internal HelloKind TakeHello() => _hellos.TryDequeue(out HelloKind hello) ? hello : HelloKind.Usual;

    internal int? TakeUpgrade() => _upgrades.TryDequeue(out int status) ? status : null;

    internal int NextConnectionNumber() => Interlocked.Increment(ref _connectionNumber);

    internal JsonObject Describe() => new()
    {
        ["url"] = Url,
        ["shards"] = Options.Gateway.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = Options.Gateway.SessionStartTotal,
            ["remaining"] = Math.Max(0, Budget.Remaining),
            ["reset_after"] = (long)Options.Gateway.SessionStartResetAfter.TotalMilliseconds,
            ["max_concurrency"] = Options.Gateway.MaxConcurrency,
        },
    };

    private bool MentionsBot(JsonObject message, ulong? guildId)
    {
        string bot = SnowflakeSource.Text(World.Bot.Id);
        if ((message["mentions"] as JsonArray ?? []).Any(m => (string?)m?["id"] == bot))
            return true;
        string? role = guildId is { } id && World.Guild(id) is { } guild ? SnowflakeSource.Text(guild.BotRole.Id) : null;
        return role is not null && (message["mention_roles"] as JsonArray ?? []).Any(r => (string?)r == role);
    }
}
