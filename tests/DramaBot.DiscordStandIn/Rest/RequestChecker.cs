using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.DiscordStandIn.Limits;
using DramaBot.DiscordStandIn.Rest.Routes;
using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn.Rest;

/// <summary>Holds each request against Discord's document, the limits that it does not state, and the house rules.</summary>
internal sealed partial class RequestChecker(StandInOptions options, OpenApiDocument? document, InteractionStore interactions, ViolationLog log)
{
    [GeneratedRegex(@"^DiscordBot \(\S+, \S+\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex UserAgentPattern { get; }

    /// <summary>Finds what is wrong, notes it, and returns the faults of the body.</summary>
    public IReadOnlyList<BodyFault> Check(RecordedRequest request, string? readFault)
    {
        string where = $"#{request.Number} {request.Method} {request.Path}";
        if (!request.Headers.TryGetValue("User-Agent", out string? agent) || !UserAgentPattern.IsMatch(agent))
            log.Add(where, "protocol", "User-Agent", $"'{agent}' is not of the form 'DiscordBot (url, version)', which Cloudflare blocks (40333)");
        if (readFault is not null)
            log.Add(where, "protocol", "$", readFault);

        IReadOnlyList<BodyFault> schema = CheckSchema(request, where);
        var limits = new Faults();
        CheckLimits(request, limits);
        foreach (BodyFault fault in schema)
            log.Add(where, "openapi", fault.Path, fault.Message);
        foreach (BodyFault fault in limits.All)
            log.Add(where, fault.Path.Contains("allowed_mentions", StringComparison.Ordinal) ? "house" : "limits", fault.Path, fault.Message);
        BodyFault[] all = [.. schema, .. limits.All.Where(f => !f.Path.EndsWith("allowed_mentions", StringComparison.Ordinal) && !f.Message.Contains("be pinged from text", StringComparison.Ordinal))];
        return readFault is null ? all : [new BodyFault("$", readFault), .. all];
    }

    public static RestAnswer InvalidForm(IReadOnlyList<BodyFault> faults)
    {
        var errors = new JsonObject();
        foreach (BodyFault fault in faults)
        {
            errors[fault.Path.TrimStart('$', '.')] = new JsonObject
            {
                ["_errors"] = new JsonArray(new JsonObject { ["code"] = "INVALID", ["message"] = fault.Message }),
            };
        }

        return faults.Any(f => f.Message.Contains("50006", StringComparison.Ordinal))
            ? RestAnswer.Error(400, 50006, "Cannot send an empty message")
            : RestAnswer.Error(400, 50035, "Invalid Form Body", errors);
    }

    private IReadOnlyList<BodyFault> CheckSchema(RecordedRequest request, string where)
    {
        if (document is null)
            return [];
        if (document.Find(request.Method, request.Path) is not { } operation)
        {
            log.Add(where, "openapi", "$", "Discord's document describes no such operation");
            return [];
        }

        IReadOnlyList<BodyFault> faults = document.Check(operation, request.Body, request.Query.Keys);
        return options.AcceptStringPermissions && request.Body is { } body && PermissionsAreDigits(body)
            ? [.. faults.Where(f => !f.Path.EndsWith(".default_member_permissions", StringComparison.Ordinal))]
            : faults;
    }

    /// <summary>Whether every permission set that is given as a string is one of digits.</summary>
    private static bool PermissionsAreDigits(JsonElement body) => (body.ValueKind is JsonValueKind.Array ? body.EnumerateArray().ToArray() : [body])
        .Where(static command => command.ValueKind is JsonValueKind.Object && command.TryGetProperty("default_member_permissions", out JsonElement set) && set.ValueKind is JsonValueKind.String)
        .All(static command => ulong.TryParse(command.GetProperty("default_member_permissions").GetString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _));

    private void CheckLimits(RecordedRequest request, Faults faults)
    {
        if (request.Body is not { } body)
            return;
        switch (request.Method, request.Route)
        {
            case ("POST", InteractionRoutes.CallbackTemplate):
                if (SnowflakeSource.TryParse(request.Values["interaction_id"], out ulong id) && interactions.TryFind(id, out InteractionRecord? record))
                    CallbackLimits.Check(body, record.Type, request.Files, options.RequireAllowedMentions, faults);
                break;
            case ("POST", "/webhooks/{webhook_id}/{webhook_token}"):
                CheckMessage(body, MessageUse.Followup, request, faults);
                break;
            case ("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original" or "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"):
                CheckMessage(body, MessageUse.OriginalEdit, request, faults);
                break;
            case ("POST", "/channels/{channel_id}/messages"):
                CheckMessage(body, MessageUse.ChannelCreate, request, faults);
                break;
            case ("PATCH", "/channels/{channel_id}/messages/{message_id}"):
                CheckMessage(body, MessageUse.ChannelEdit, request, faults);
                break;
            case ("POST", "/channels/{channel_id}/threads"):
                if (Faults.Member(body, "message") is { } first)
                    MessageLimits.Check(first, MessageUse.ForumPost, request.Files, options.RequireAllowedMentions, "$.message", faults);
                break;
            case ("PUT", "/applications/{application_id}/commands" or "/applications/{application_id}/guilds/{guild_id}/commands"):
                CommandLimits.Check(body, faults);
                break;
        }
    }

    private void CheckMessage(JsonElement body, MessageUse use, RecordedRequest request, Faults faults) =>
        MessageLimits.Check(body, use, request.Files, options.RequireAllowedMentions, "$", faults);
}
