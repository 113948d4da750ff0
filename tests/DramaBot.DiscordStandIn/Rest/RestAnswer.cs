using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Rest;

/// <summary>What a request is answered with.</summary>
internal sealed record RestAnswer(int Status, JsonNode? Body = null, string? Html = null)
{
    public static RestAnswer NoContent { get; } = new(204);

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static RestAnswer Ok(JsonNode body) => new(200, body);

    public static RestAnswer Error(int status, int code, string message, JsonNode? errors = null)
    {
        var body = new JsonObject { ["message"] = message, ["code"] = code };
        if (errors is not null)
            body["errors"] = errors;
        return new RestAnswer(status, body);
    }

    public static RestAnswer UnknownChannel => Error(404, 10003, "Unknown Channel");

    public static RestAnswer UnknownGuild => Error(404, 10004, "Unknown Guild");

    public static RestAnswer UnknownMessage => Error(404, 10008, "Unknown Message");

    public static RestAnswer UnknownUser => Error(404, 10013, "Unknown User");

    public static RestAnswer UnknownWebhook => Error(404, 10015, "Unknown Webhook");

    public static RestAnswer UnknownInteraction => Error(404, 10062, "Unknown interaction");

    public static RestAnswer MissingAccess => Error(403, 50001, "Missing Access");

    public static RestAnswer MissingPermissions => Error(403, 50013, "Missing Permissions");

    public static RestAnswer Unauthorized => Error(401, 0, "401: Unauthorized");

    public static RestAnswer NotFound => Error(404, 0, "404: Not Found");
}
