using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Guilds;

namespace DramaBot.DiscordStandIn.Rest.Routes;

/// <summary>The gateway's address, the bot itself, its commands and its servers.</summary>
internal sealed class AboutRoutes(StandInOptions options, DiscordWorld world, GatewayHub gateway)
{
    public IEnumerable<Route> All =>
    [
        new("GET", "/gateway", _ => RestAnswer.Ok(new JsonObject { ["url"] = gateway.Url })),
        new("GET", "/gateway/bot", _ => RestAnswer.Ok(gateway.Describe())),
        new("GET", "/users/@me", _ => RestAnswer.Ok(world.Bot.ToJson())),
        new("GET", "/users/{user_id}", User),
        new("GET", "/users/@me/guilds", _ => RestAnswer.Ok(new JsonArray([.. world.Guilds.Select(g => Brief(g))]))),
        new("POST", "/users/@me/channels", OpenDirectMessages),
        new("GET", "/applications/@me", _ => RestAnswer.Ok(Application())),
        new("GET", "/oauth2/applications/@me", _ => RestAnswer.Ok(Application())),
        new("GET", "/applications/{application_id}/commands", c => ForApplication(c, () => world.Commands.Read(0, c.Flag("with_localizations")))),
        new("PUT", "/applications/{application_id}/commands", c => ForApplication(c, () => world.Commands.Replace(0, options.ApplicationId, c.Body))),
        new("GET", "/applications/{application_id}/guilds/{guild_id}/commands", c => ForApplication(c, () => world.Commands.Read(c.Id("guild_id"), c.Flag("with_localizations")))),
        new("PUT", "/applications/{application_id}/guilds/{guild_id}/commands", c => ForApplication(c, () => world.Commands.Replace(c.Id("guild_id"), options.ApplicationId, c.Body))),
        new("GET", "/guilds/{guild_id}", c => InGuild(c, g => RestAnswer.Ok(g.ToJson()))),
        new("GET", "/guilds/{guild_id}/roles", c => InGuild(c, g => RestAnswer.Ok(new JsonArray([.. g.Roles.Select(r => r.ToJson())])))),
        new("GET", "/guilds/{guild_id}/channels", c => InGuild(c, g => RestAnswer.Ok(new JsonArray([.. g.Channels.Where(x => !x.IsThread).Select(x => x.ToJson())])))),
        new("GET", "/guilds/{guild_id}/members/{user_id}", c => InGuild(c, g => Member(g, c.Id("user_id")))),
    ];

    private RestAnswer ForApplication(RestCall call, Func<JsonArray> answer)
    {
        if (call.Id("application_id") != options.ApplicationId)
            return RestAnswer.Error(403, 20012, "You are not authorized to perform this action on this application");
        if (call.Values.ContainsKey("guild_id") && world.Guild(call.Id("guild_id")) is null or { Gone: true })
            return RestAnswer.MissingAccess;
        return RestAnswer.Ok(answer());
    }

    private RestAnswer InGuild(RestCall call, Func<StandInGuild, RestAnswer> answer) => world.Guild(call.Id("guild_id")) switch
    {
        null => RestAnswer.UnknownGuild,
        { Gone: true } => RestAnswer.UnknownGuild,
        { Available: false } => RestAnswer.Error(503, 130000, "API resource is currently overloaded. Try again a little later"),
        { } guild => answer(guild),
    };

    private RestAnswer Member(StandInGuild guild, ulong id)
    {
        if (world.User(id) is not { } user)
            return RestAnswer.Error(404, 10007, "Unknown Member");
        JsonNode[] roles = id == world.Bot.Id ? [SnowflakeSource.Text(guild.BotRole.Id)] : [];
        return RestAnswer.Ok(new JsonObject
        {
            ["user"] = user.ToJson(), ["nick"] = null, ["roles"] = new JsonArray(roles), ["joined_at"] = "2026-01-01T00:00:00+00:00", ["deaf"] = false,
            ["mute"] = false, ["flags"] = 0,
        });
    }

    private RestAnswer User(RestCall call) => world.User(call.Id("user_id")) is { } user ? RestAnswer.Ok(user.ToJson()) : RestAnswer.UnknownUser;

    private RestAnswer OpenDirectMessages(RestCall call)
    {
        string? recipient = call.Body.ValueKind is JsonValueKind.Object && call.Body.TryGetProperty("recipient_id", out JsonElement id) ? id.ToString() : null;
        return SnowflakeSource.TryParse(recipient, out ulong user) && world.User(user) is { } person
            ? RestAnswer.Ok(world.DirectMessages(person).ToJson())
            : RestAnswer.UnknownUser;
    }

    private JsonObject Application() => new()
    {
        ["id"] = SnowflakeSource.Text(options.ApplicationId),
        ["name"] = world.Bot.Name,
        ["icon"] = null,
        ["description"] = "",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = new string('0', 64),
        ["flags"] = 0,
        ["approximate_guild_count"] = world.Guilds.Count,
        ["interactions_endpoint_url"] = options.InteractionsEndpointUrl,
        ["bot"] = world.Bot.ToJson(),
        ["integration_types_config"] = new JsonObject { ["0"] = new JsonObject(), ["1"] = new JsonObject() },
    };

    private static JsonObject Brief(StandInGuild guild) =>
        new() { ["id"] = SnowflakeSource.Text(guild.Id), ["name"] = guild.Name, ["icon"] = null, ["owner"] = false, ["permissions"] = "274878024704", ["features"] = new JsonArray() };
}
