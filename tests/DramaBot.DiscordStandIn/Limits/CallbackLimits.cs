using System.Text.Json;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.DiscordStandIn.Rest;

namespace DramaBot.DiscordStandIn.Limits;

/// <summary>Which answer fits which interaction, and what it may hold.</summary>
internal static class CallbackLimits
{
    public static void Check(JsonElement callback, InteractionType interaction, IReadOnlyList<UploadedFile> files, bool requireAllowedMentions, Faults faults)
    {
        var type = (CallbackType)Faults.Number(callback, "type");
        JsonElement data = Faults.Member(callback, "data") ?? default;
        faults.Require(Fits(type, interaction), "$.type", $"{type} does not answer {interaction}");
        switch (type)
        {
            case CallbackType.ChannelMessageWithSource:
                MessageLimits.Check(data, MessageUse.InteractionCreate, files, requireAllowedMentions, "$.data", faults);
                faults.Require(data.ValueKind is JsonValueKind.Object, "$.data", "an empty message (50006)");
                break;
            case CallbackType.UpdateMessage:
                MessageLimits.Check(data, MessageUse.InteractionUpdate, files, requireAllowedMentions, "$.data", faults);
                break;
            case CallbackType.DeferredChannelMessageWithSource:
                CheckDeferral(data, faults);
                break;
            case CallbackType.ApplicationCommandAutocompleteResult:
                CheckChoices(data, faults);
                break;
            case CallbackType.Modal:
                ComponentLimits.CheckModal(data, "$.data", faults);
                break;
        }
    }

    private static bool Fits(CallbackType type, InteractionType interaction) => type switch
    {
        CallbackType.Pong => interaction is InteractionType.Ping,
        CallbackType.ApplicationCommandAutocompleteResult => interaction is InteractionType.ApplicationCommandAutocomplete,
        CallbackType.Modal => interaction is InteractionType.ApplicationCommand or InteractionType.MessageComponent,
        CallbackType.DeferredUpdateMessage or CallbackType.UpdateMessage => interaction is InteractionType.MessageComponent or InteractionType.ModalSubmit,
        CallbackType.ChannelMessageWithSource or CallbackType.DeferredChannelMessageWithSource =>
            interaction is InteractionType.ApplicationCommand or InteractionType.MessageComponent or InteractionType.ModalSubmit,
        _ => false,
    };

    private static void CheckDeferral(JsonElement data, Faults faults)
    {
        if (data.ValueKind is not JsonValueKind.Object)
            return;
        faults.Require((Faults.Number(data, "flags") & ~MessageFlags.Ephemeral) == 0, "$.data.flags", "a deferral takes the flag EPHEMERAL only");
        foreach (JsonProperty member in data.EnumerateObject().Where(m => m.Name is "content" or "embeds" or "components"))
            faults.Add("$.data." + member.Name, "is thrown away by a deferral");
    }

    private static void CheckChoices(JsonElement data, Faults faults)
    {
        IReadOnlyList<JsonElement> choices = Faults.Items(data, "choices");
        faults.AtMost(choices.Count, 25, "choices", "$.data.choices");
        for (int i = 0; i < choices.Count; i++)
        {
            string at = $"$.data.choices[{i}]";
            int name = Faults.Length(choices[i], "name");
            faults.Require(name is >= 1 and <= 100 && Faults.Text(choices[i], "name").Trim().Length > 0, at + ".name", $"has {name} code points, needs 1 to 100 that show");
            if (Faults.Member(choices[i], "value") is { ValueKind: JsonValueKind.String })
                faults.Require(Faults.Length(choices[i], "value") is >= 1 and <= 100, at + ".value", "needs 1 to 100 code points");
        }
    }
}
