using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Guilds;

/// <summary>The commands that were registered, globally and per server, as Discord would return them.</summary>
public sealed class CommandRegistry
{
    private readonly DiscordWorld _world;
    private readonly ConcurrentDictionary<ulong, JsonObject[]> _byScope = new();
    private int _created;

    internal CommandRegistry(DiscordWorld world) => _world = world;

    public IReadOnlyList<JsonObject> Global => In(0);

    /// <summary>How many commands were new in a registration: Discord allows 200 of these a day.</summary>
    public int Created => Volatile.Read(ref _created);

    public IReadOnlyList<JsonObject> Of(StandInGuild guild) => In(guild.Id);

    /// <summary>The id of a registered command; another id where it was never registered.</summary>
    public ulong IdOf(string name) =>
        Global.FirstOrDefault(c => (string?)c["name"] == name) is { } command && SnowflakeSource.TryParse((string?)command["id"], out ulong id) ? id : _world.NextId();

    internal JsonArray Read(ulong scope, bool withLocalizations)
    {
        JsonObject[] copies = [.. In(scope).Select(c => c.DeepClone().AsObject())];
        if (!withLocalizations)
        {
            foreach (JsonObject copy in copies)
                DropLocalizations(copy);
        }

        return new JsonArray(copies);
    }

    /// <summary>Replaces all commands of a scope, as the bulk PUT does: what is named again keeps its id.</summary>
    internal JsonArray Replace(ulong scope, ulong applicationId, JsonElement body)
    {
        JsonObject[] before = In(scope);
        var after = new List<JsonObject>();
        foreach (JsonElement sent in body.EnumerateArray())
        {
            JsonObject command = JsonNode.Parse(sent.GetRawText())!.AsObject();
            command["type"] ??= 1;
            string? wantedId = (string?)command["id"];
            JsonObject? same = Array.Find(before, b =>
                wantedId is not null ? (string?)b["id"] == wantedId : (string?)b["name"] == (string?)command["name"] && (int?)b["type"] == (int?)command["type"]);
            if (same is null)
                Interlocked.Increment(ref _created);
            command["id"] = (string?)same?["id"] ?? SnowflakeSource.Text(_world.NextId());
            command["application_id"] = SnowflakeSource.Text(applicationId);
            command["version"] = SnowflakeSource.Text(_world.NextId());
            AddDefaults(command, scope);
            after.Add(command);
        }

        _byScope[scope] = [.. after];
        return Read(scope, withLocalizations: true);
    }

    private JsonObject[] In(ulong scope) => _byScope.TryGetValue(scope, out JsonObject[]? commands) ? commands : [];

    /// <summary>What Discord adds or turns into another shape, and a client that compares must see past.</summary>
    private static void AddDefaults(JsonObject command, ulong scope)
    {
        command["default_member_permissions"] = command["default_member_permissions"]?.ToString();
        command["nsfw"] ??= false;
        command["description"] ??= "";
        if (scope == 0)
        {
            command["dm_permission"] ??= true;
            command["contexts"] ??= null;
            command["integration_types"] ??= new JsonArray(0);
        }
        else
            command["guild_id"] = SnowflakeSource.Text(scope);

        foreach (string name in new[] { "name_localizations", "description_localizations" })
            command[name] ??= null;
        if (command["options"] is JsonArray { Count: 0 })
            command.Remove("options");
    }

    private static void DropLocalizations(JsonObject holder)
    {
        foreach (string name in new[] { "name_localizations", "description_localizations" })
            holder.Remove(name);
        foreach (string name in new[] { "options", "choices" })
        {
            foreach (JsonObject child in (holder[name] as JsonArray ?? []).OfType<JsonObject>())
                DropLocalizations(child);
        }
    }
}
