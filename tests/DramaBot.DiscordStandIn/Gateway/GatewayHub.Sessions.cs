using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Guilds;

namespace DramaBot.DiscordStandIn.Gateway;

public sealed partial class GatewayHub
{
    /// <summary>Bits 0 to 16, 20, 21, 24 and 25: all that Discord defines.</summary>
    private const int KnownIntents = 0x331_FFFF;

    internal void Identify(GatewayConnection connection, JsonElement data)
    {
        Identifies.Add(new ClientPayload(connection, 2, WithoutToken(data), Options.Time.GetUtcNow()));
        if (connection.Session is not null)
        {
            connection.Refuse(4005, "a second IDENTIFY on one connection");
            return;
        }

        if (!IsToken(connection, data))
            return;
        CheckProperties(connection, data);
        if (!TryReadShard(connection, data, out int shard, out int count) || !TryReadIntents(connection, data, out GatewayIntents intents))
            return;

        switch (Budget.Spend(shard))
        {
            case IdentifyVerdict.Exhausted:
                connection.Refuse(4004, "an IDENTIFY beyond the daily budget; the token is reset");
                return;
            case IdentifyVerdict.TooFast:
                connection.SendInvalidSession(mayResume: false);
                return;
        }

        SessionAnswer answer = _onIdentify.TryDequeue(out SessionAnswer? scripted) ? scripted : SessionAnswer.Usual;
        if (!Perform(connection, answer))
            return;

        Prune();
        var session = new GatewaySession(
            Guid.NewGuid().ToString("N"), shard, count, intents, connection.Query, Options.Gateway.ReplayCapacity, Options.Time);
        connection.Session = session;
        session.Attach(connection);
        StandInGuild[] guilds = [.. World.Guilds.Where(g => ShardOf(g.Id, count) == shard)];
        session.Dispatch("READY", System.Text.Encoding.UTF8.GetBytes(Ready(session, guilds).ToJsonString()));
        _sessions[session.Id] = session;
        if (intents.HasFlag(GatewayIntents.Guilds))
        {
            foreach (StandInGuild guild in guilds)
                session.Dispatch("GUILD_CREATE", System.Text.Encoding.UTF8.GetBytes(guild.ToJson().ToJsonString()));
        }

        Readies.Add(session);
    }

    internal void Resume(GatewayConnection connection, JsonElement data)
    {
        Resumes.Add(new ClientPayload(connection, 6, WithoutToken(data), Options.Time.GetUtcNow()));
        if (connection.Session is not null)
        {
            connection.Refuse(4005, "a RESUME on a connection that has a session");
            return;
        }

        if (!IsToken(connection, data))
            return;
        SessionAnswer answer = _onResume.TryDequeue(out SessionAnswer? scripted) ? scripted : SessionAnswer.Usual;
        if (!Perform(connection, answer))
            return;

        string id = Text(data, "session_id");
        if (data.ValueKind is not JsonValueKind.Object || !data.TryGetProperty("seq", out JsonElement seq) || !seq.TryGetInt64(out long sequence))
        {
            connection.Refuse(4002, "a RESUME without seq");
            return;
        }

        if (!_sessions.TryGetValue(id, out GatewaySession? session) || session.IsOver || session.Detached > Options.Gateway.SessionSurvival)
        {
            connection.SendInvalidSession(mayResume: false);
            return;
        }

        if (sequence > session.Sequence)
        {
            connection.Refuse(4007, $"a RESUME from sequence {sequence}, {session.Sequence} was the last");
            return;
        }

        if (session.Query != connection.Query)
            Violations.Add(connection.ToString(), "protocol", "query", $"a RESUME with '{connection.Query}' for a session opened with '{session.Query}'");
        connection.Session = session;
        if (!session.TryResume(connection, sequence))
        {
            connection.Session = null;
            connection.SendInvalidSession(mayResume: false);
            return;
        }

        Readies.Add(session);
    }

    /// <summary>Does what a test prescribed; true where the usual should follow.</summary>
    private static bool Perform(GatewayConnection connection, SessionAnswer answer)
    {
        switch (answer.What)
        {
            case SessionAnswer.Kind.InvalidSession:
                connection.SendInvalidSession(answer.MayResume);
                return false;
            case SessionAnswer.Kind.Reconnect:
                connection.SendReconnect();
                return false;
            case SessionAnswer.Kind.Close:
                connection.Close(answer.Code);
                return false;
            case SessionAnswer.Kind.Abort:
                connection.Abort();
                return false;
            case SessionAnswer.Kind.Silence:
                return false;
            default:
                return true;
        }
    }

    private bool IsToken(GatewayConnection connection, JsonElement data)
    {
        string token = Text(data, "token");
        if (token == Options.Token)
            return true;
        if (token == "Bot " + Options.Token)
            Violations.Add(connection.ToString(), "protocol", "$.d.token", "carries the prefix 'Bot ', which belongs into HTTP headers only");
        connection.Close(4004, "Authentication failed.");
        return false;
    }

    private void CheckProperties(GatewayConnection connection, JsonElement data)
    {
        foreach (string name in new[] { "os", "browser", "device" })
        {
            bool found = data.TryGetProperty("properties", out JsonElement properties) && properties.ValueKind is JsonValueKind.Object
                && properties.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String;
            if (!found)
                Violations.Add(connection.ToString(), "protocol", "$.d.properties." + name, "is required and missing (keys have no '$')");
        }
    }

    private bool TryReadShard(GatewayConnection connection, JsonElement data, out int shard, out int count)
    {
        (shard, count) = (0, 1);
        if (data.TryGetProperty("shard", out JsonElement given) && given.ValueKind is not JsonValueKind.Null)
        {
            bool valid = given.ValueKind is JsonValueKind.Array && given.GetArrayLength() == 2
                && given[0].TryGetInt32(out shard) && given[1].TryGetInt32(out count) && count > 0 && shard >= 0 && shard < count;
            if (!valid)
            {
                connection.Refuse(4010, "an invalid shard " + given.GetRawText());
                return false;
            }
        }

        if (count >= Options.Gateway.RequiredShards)
            return true;
        connection.Close(4011, "Sharding required.");
        return false;
    }

    private bool TryReadIntents(GatewayConnection connection, JsonElement data, out GatewayIntents intents)
    {
        intents = GatewayIntents.None;
        if (!data.TryGetProperty("intents", out JsonElement given) || !given.TryGetInt32(out int bits) || (bits & ~KnownIntents) != 0)
        {
            connection.Refuse(4013, "missing or invalid intents");
            return false;
        }

        intents = (GatewayIntents)bits;
        if ((intents & GatewayIntents.Privileged & ~Options.Gateway.PrivilegedIntents) == GatewayIntents.None)
            return true;
        connection.Refuse(4014, $"the intents {intents & GatewayIntents.Privileged & ~Options.Gateway.PrivilegedIntents}, which are not switched on");
        return false;
    }

    private JsonObject Ready(GatewaySession session, StandInGuild[] guilds) => new()
    {
        ["v"] = 10,
        ["user_settings"] = new JsonObject(),
        ["user"] = World.Bot.ToJson(),
        ["guilds"] = new JsonArray([.. guilds.Select(g => new JsonObject { ["id"] = SnowflakeSource.Text(g.Id), ["unavailable"] = true })]),
        ["session_id"] = session.Id,
        ["session_type"] = "normal",
        ["resume_gateway_url"] = ResumeUrl,
        ["shard"] = new JsonArray(session.Shard, session.ShardCount),
        ["application"] = new JsonObject { ["id"] = SnowflakeSource.Text(Options.ApplicationId), ["flags"] = 0 },
        ["_trace"] = new JsonArray(),
    };

    private void Prune()
    {
        foreach ((string id, GatewaySession session) in _sessions)
        {
            if (session.IsOver || session.Detached > Options.Gateway.SessionSurvival)
                _sessions.TryRemove(id, out _);
        }
    }

    private static JsonElement WithoutToken(JsonElement data)
    {
        if (data.ValueKind is not JsonValueKind.Object)
            return data;
        JsonObject copy = JsonNode.Parse(data.GetRawText())!.AsObject();
        copy.Remove("token");
        return JsonSerializer.SerializeToElement(copy);
    }

    private static string Text(JsonElement data, string name) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
