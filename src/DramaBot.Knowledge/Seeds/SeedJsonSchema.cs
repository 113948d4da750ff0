using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Knowledge.Seeds;

/// <summary>
/// JSON Schema (draft-07) of the seed files, for completion and squiggles in editors. It is made from the types that the
/// reader fills, so the two cannot disagree; what one field says of another is checked by <c>seeds check</c> alone.
/// </summary>
public static class SeedJsonSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of <c>dramas/*.yaml</c>, as text.</summary>
    public static string Drama() =>
        Document("A drama's seed file", "One drama: what fans call by one name, its seasons inside. The file's name is the drama's id for good.", Record(typeof(Drama)));

    /// <summary>The schema of <c>networks.yaml</c>, as text.</summary>
    public static string Networks() => Document(
        "The networks",
        "What each network is, by the name under which answers speak of it, and the other names people use for it.",
        new JsonObject { ["type"] = "object", ["additionalProperties"] = Record(typeof(Network)) });

    private static string Document(string title, string description, JsonObject content)
    {
        var document = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title, ["description"] = description };
        Move(content, document);
        return document.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Record(Type type)
    {
        SeedSchema schema = SeedSchema.Of(type);
        var properties = new JsonObject();
        foreach (SeedField field in schema.Fields)
            properties[field.Key] = Field(field);
        var record = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (schema.Required.Count > 0)
            record["required"] = new JsonArray([.. schema.Required.Select(static field => (JsonNode)field.Key)]);
        record["properties"] = properties;
        return record;
    }

    private static JsonObject Field(SeedField field)
    {
        var described = new JsonObject { ["description"] = field.Rules.Description };
        JsonObject value = Value(field);
        // A field that may be left out may also be written with nothing behind it, or null.
        if (!field.Rules.Required)
            AllowNull(field.Shape == SeedShape.One ? value : null);
        switch (field.Shape)
        {
            case SeedShape.List:
                described["type"] = new JsonArray("array", "null");
                described["items"] = value;
                break;
            case SeedShape.ById:
                described["type"] = new JsonArray("object", "null");
                described["propertyNames"] = new JsonObject { ["pattern"] = SeedIds.LocalIdPattern };
                described["additionalProperties"] = value;
                break;
            default:
                Move(value, described);
                break;
        }

        return described;
    }

    private static JsonObject Value(SeedField field) => field.Kind switch
    {
        SeedKind.Whole => Number("integer", field.Rules),
        SeedKind.Decimal => Number("number", field.Rules),
        SeedKind.Truth => new JsonObject { ["type"] = "boolean" },
        SeedKind.Date => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
        SeedKind.Choice => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. field.Choices.Select(static choice => (JsonNode)choice.Key)]) },
        SeedKind.Record => Record(field.Item),
        _ => Text(field.Rules),
    };

    private static JsonObject Text(SeedFieldAttribute rules)
    {
        var text = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (rules.MaxLength > 0)
            text["maxLength"] = rules.MaxLength;
        if (rules.SourceReference)
            text["pattern"] = SeedIds.LocalIdPattern;
        if (rules.IsUrl)
        {
            text["format"] = "uri";
            text["pattern"] = "^https?://[^ ]+$";
        }

        return text;
    }

    private static JsonObject Number(string type, SeedFieldAttribute rules)
    {
        var number = new JsonObject { ["type"] = type };
        if (double.IsFinite(rules.Minimum))
            number["minimum"] = (long)rules.Minimum;
        if (double.IsFinite(rules.Maximum))
            number["maximum"] = (long)rules.Maximum;
        return number;
    }

    private static void AllowNull(JsonObject? value)
    {
        if (value is null)
            return;
        value["type"] = new JsonArray(value["type"]!.DeepClone(), "null");
        if (value["enum"] is JsonArray words)
            words.Add((JsonNode?)null);
    }

    private static void Move(JsonObject from, JsonObject to)
    {
        foreach ((string key, JsonNode? value) in from.ToArray())
        {
            from.Remove(key);
            to[key] = value;
        }
    }
}
