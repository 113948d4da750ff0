using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.DiscordStandIn.Limits;

namespace DramaBot.DiscordStandIn.Rest.Routes;

/// <summary>First responses and everything after them.</summary>
internal sealed class InteractionRoutes(StandInOptions options, DiscordWorld world, InteractionStore interactions)
{
    public const string CallbackTemplate = "/interactions/{interaction_id}/{interaction_token}/callback";
    private const string Webhook = "/webhooks/{webhook_id}/{webhook_token}";

    public IEnumerable<Route> All =>
    [
        new("POST", CallbackTemplate, Respond),
        new("POST", Webhook, c => For(c, record => FollowUp(record, c))),
        new("GET", Webhook + "/messages/@original", c => For(c, record => Read(record.Original))),
        new("PATCH", Webhook + "/messages/@original", c => For(c, record => EditOriginal(record, c))),
        new("DELETE", Webhook + "/messages/@original", c => For(c, record => Delete(record, record.Original))),
        new("GET", Webhook + "/messages/{message_id}", c => For(c, record => Read(Find(record, c)))),
        new("PATCH", Webhook + "/messages/{message_id}", c => For(c, record => Edit(Find(record, c), c.Body))),
        new("DELETE", Webhook + "/messages/{message_id}", c => For(c, record => Delete(record, Find(record, c)))),
    ];

    private RestAnswer Respond(RestCall call)
    {
        if (!interactions.TryFind(call.Id("interaction_id"), call.Values["interaction_token"], out InteractionRecord? record))
            return RestAnswer.UnknownInteraction;
        if (record.IsAcknowledged)
            return RestAnswer.Error(400, 40060, "Interaction has already been acknowledged.");
        if (options.EnforceInteractionDeadline && record.Age > options.InteractionDeadline)
            return RestAnswer.UnknownInteraction;
        var type = (CallbackType)Faults.Number(call.Body, "type");
        JsonElement data = Faults.Member(call.Body, "data") ?? default;
        if (!record.TryAcknowledge(type, data, call.Files))
            return RestAnswer.Error(400, 40060, "Interaction has already been acknowledged.");

        switch (type)
        {
            case CallbackType.ChannelMessageWithSource:
                record.Original = world.Post(record.Channel, world.Bot, data, attachments: ChannelRoutes.Attachments(call, world), interaction: true);
                break;
            case CallbackType.DeferredChannelMessageWithSource:
                record.Original = world.Post(record.Channel, world.Bot, data, extraFlags: MessageFlags.Loading);
                break;
            case CallbackType.UpdateMessage:
                record.Original = record.Source;
                record.Source?.Apply(data, options.Time.GetUtcNow(), clearLoading: false);
                break;
            case CallbackType.DeferredUpdateMessage:
                record.Original = record.Source;
                break;
        }

        record.Announce();
        return call.Flag("with_response") ? RestAnswer.Ok(Describe(record)) : RestAnswer.NoContent;
    }

    private static JsonObject Describe(InteractionRecord record)
    {
        var interaction = new JsonObject { ["id"] = SnowflakeSource.Text(record.Id), ["type"] = (int)record.Type };
        var answer = new JsonObject { ["interaction"] = interaction };
        if (record.Original is { } message)
        {
            interaction["response_message_id"] = SnowflakeSource.Text(message.Id);
            interaction["response_message_loading"] = message.IsLoading;
            interaction["response_message_ephemeral"] = message.IsEphemeral;
            answer["resource"] = new JsonObject { ["type"] = (int)record.Callback, ["message"] = message.Json.DeepClone() };
        }

        return answer;
    }

    private RestAnswer For(RestCall call, Func<InteractionRecord, RestAnswer> answer)
    {
        if (call.Id("webhook_id") != options.ApplicationId || !interactions.TryFind(call.Values["webhook_token"], out InteractionRecord? record) || !record.IsAcknowledged)
            return RestAnswer.UnknownWebhook;
        return record.Age > options.InteractionTokenLife ? RestAnswer.Error(401, 50027, "Invalid Webhook Token") : answer(record);
    }

    private RestAnswer FollowUp(InteractionRecord record, RestCall call)
    {
        if (record.UserInstalledOnly && record.Followups.Count >= 5)
            return RestAnswer.Error(400, 40094, "This interaction has reached the maximum number of follow-up messages");
        StandInMessage message = world.Post(record.Channel, world.Bot, call.Body, attachments: ChannelRoutes.Attachments(call, world), interaction: true);
        record.AddFollowup(message);
        return RestAnswer.Ok(message.Json.DeepClone());
    }

    private RestAnswer EditOriginal(InteractionRecord record, RestCall call)
    {
        if (record.Original is not { Deleted: false } message)
            return RestAnswer.UnknownMessage;
        message.Apply(call.Body, options.Time.GetUtcNow(), clearLoading: message.IsLoading);
        if (call.Files.Count > 0)
            message.Json["attachments"] = ChannelRoutes.Attachments(call, world);
        record.Settle();
        return RestAnswer.Ok(message.Json.DeepClone());
    }

    private RestAnswer Edit(StandInMessage? message, JsonElement body)
    {
        if (message is null)
            return RestAnswer.UnknownMessage;
        message.Apply(body, options.Time.GetUtcNow(), clearLoading: false);
        return RestAnswer.Ok(message.Json.DeepClone());
    }

    private static RestAnswer Read(StandInMessage? message) =>
        message is { Deleted: false } ? RestAnswer.Ok(message.Json.DeepClone()) : RestAnswer.UnknownMessage;

    private static RestAnswer Delete(InteractionRecord record, StandInMessage? message)
    {
        if (message is null or { Deleted: true })
            return RestAnswer.UnknownMessage;
        message.Deleted = true;
        record.Settle();
        return RestAnswer.NoContent;
    }

    private static StandInMessage? Find(InteractionRecord record, RestCall call)
    {
        ulong id = call.Id("message_id");
        return record.Original?.Id == id ? record.Original : record.Followups.FirstOrDefault(f => f.Id == id && !f.Deleted);
    }
}
