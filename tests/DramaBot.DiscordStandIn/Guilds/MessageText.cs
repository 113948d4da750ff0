using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Guilds;

/// <summary>Walks a message's JSON.</summary>
internal static class MessageText
{
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "content", "title", "description", "name", "value", "text", "label", "placeholder", "custom_id", "url", "filename",
    };

    public static IEnumerable<string> Members(JsonNode? node, string name) => Walk(node).Where(p => p.Name == name).Select(p => p.Value);

    public static IEnumerable<string> Visible(JsonNode message) => Walk(message).Where(p => Shown.Contains(p.Name)).Select(p => p.Value);

    public static JsonObject? Find(JsonNode? node, string customId) => node switch
    {
        JsonObject o when (string?)o["custom_id"] == customId => o,
        JsonObject o => o.Select(member => Find(member.Value, customId)).FirstOrDefault(found => found is not null),
        JsonArray array => array.Select(item => Find(item, customId)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static IEnumerable<(string Name, string Value)> Walk(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject o:
                foreach ((string name, JsonNode? value) in o)
                {
                    if (value is JsonValue text && text.TryGetValue(out string? found))
                        yield return (name, found);
                    foreach (var inner in Walk(value))
                        yield return inner;
                }

                break;
            case JsonArray array:
                foreach (var inner in array.SelectMany(Walk))
                    yield return inner;
                break;
        }
    }
}
