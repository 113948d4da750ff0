using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Interactions;

/// <summary>Turns a modal that the bot opened into what comes back when someone fills it in.</summary>
internal static class ModalAnswers
{
    public static JsonObject Fill(JsonObject modal, IReadOnlyDictionary<string, string> values)
    {
        var left = new HashSet<string>(values.Keys, StringComparer.Ordinal);
        var components = new JsonArray();
        foreach (JsonObject component in (modal["components"] as JsonArray ?? []).OfType<JsonObject>())
        {
            switch ((int?)component["type"])
            {
                case 18:
                    components.Add(new JsonObject { ["type"] = 18, ["id"] = 1 + components.Count, ["component"] = Answer(component["component"]!.AsObject(), values, left) });
                    break;
                case 1:
                    JsonNode[] row = [.. component["components"]!.AsArray().OfType<JsonObject>().Select(c => Answer(c, values, left))];
                    components.Add(new JsonObject { ["type"] = 1, ["id"] = 1 + components.Count, ["components"] = new JsonArray(row) });
                    break;
            }
        }

        if (left.Count > 0)
            throw new ArgumentException($"The modal has no input {string.Join(", ", left)}: {modal.ToJsonString()}", nameof(values));
        return new JsonObject { ["custom_id"] = (string?)modal["custom_id"], ["components"] = components };
    }

    private static JsonObject Answer(JsonObject input, IReadOnlyDictionary<string, string> values, HashSet<string> left)
    {
        string id = (string?)input["custom_id"] ?? "";
        left.Remove(id);
        int type = (int?)input["type"] ?? 0;
        var answer = new JsonObject { ["type"] = type, ["custom_id"] = id, ["id"] = 100 + left.Count };
        string value = values.TryGetValue(id, out string? given) ? given : (string?)input["value"] ?? "";
        if (type == 4)
            answer["value"] = value;
        else
            answer["values"] = value.Length == 0 ? [] : new JsonArray([.. value.Split(',').Select(v => (JsonNode)v)]);
        return answer;
    }
}
