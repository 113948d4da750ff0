using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DramaBot.DiscordStandIn.Validation;

/// <summary>
/// The part of JSON Schema 2020-12 that Discord's OpenAPI document uses. A keyword that it does not know is an error of the
/// stand-in, so that a newer document is never half checked in silence.
/// </summary>
internal sealed partial class JsonSchemaValidator(JsonElement root, bool refuseUnknownProperties)
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "title", "description", "default", "deprecated", "examples", "example", "readOnly", "writeOnly", "contentEncoding", "contentMediaType",
        "discriminator", "$comment", "x-discord-union",
    };

    private readonly Dictionary<string, JsonElement> _references = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public IReadOnlyList<BodyFault> Validate(JsonElement schema, JsonElement instance)
    {
        var faults = new List<BodyFault>();
        Check(schema, instance, "$", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement instance, string path, List<BodyFault> faults)
    {
        if (schema.ValueKind is JsonValueKind.True)
            return;
        if (schema.ValueKind is JsonValueKind.False)
        {
            faults.Add(new BodyFault(path, "nothing is allowed here"));
            return;
        }

        foreach (JsonProperty keyword in schema.EnumerateObject())
            CheckKeyword(schema, keyword, instance, path, faults);
    }

    private void CheckKeyword(JsonElement schema, JsonProperty keyword, JsonElement instance, string path, List<BodyFault> faults)
    {
        JsonElement value = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                Check(Resolve(value.GetString()!), instance, path, faults);
                break;
            case "type":
                if (!MatchesType(value, instance))
                    faults.Add(new BodyFault(path, $"is {Kind(instance)}, must be {TypeNames(value)}"));
                break;
            case "enum":
                if (!value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, instance)))
                    faults.Add(new BodyFault(path, $"is {Shorten(instance)}, must be one of {Shorten(value)}"));
                break;
            case "const":
                if (!JsonElement.DeepEquals(value, instance))
                    faults.Add(new BodyFault(path, $"is {Shorten(instance)}, must be {Shorten(value)}"));
                break;
            case "allOf":
                foreach (JsonElement part in value.EnumerateArray())
                    Check(part, instance, path, faults);
                break;
            case "anyOf":
                CheckBranches(value, instance, path, exactlyOne: false, faults);
                break;
            case "oneOf":
                CheckBranches(value, instance, path, exactlyOne: true, faults);
                break;
            case "properties" or "required" or "additionalProperties" or "minProperties" or "maxProperties":
                if (instance.ValueKind is JsonValueKind.Object)
                    CheckObject(schema, keyword, instance, path, faults);
                break;
            case "items" or "minItems" or "maxItems" or "uniqueItems":
                if (instance.ValueKind is JsonValueKind.Array)
                    CheckArray(keyword, instance, path, faults);
                break;
            case "minLength" or "maxLength" or "pattern":
                if (instance.ValueKind is JsonValueKind.String)
                    CheckString(keyword, instance, path, faults);
                break;
            case "minimum" or "maximum":
                if (instance.ValueKind is JsonValueKind.Number)
                    CheckRange(keyword, instance, path, faults);
                break;
            case "format":
                if (SchemaFormats.Fault(value.GetString()!, instance) is { } formatFault)
                    faults.Add(new BodyFault(path, formatFault));
                break;
            default:
                if (!Annotations.Contains(keyword.Name))
                    throw new NotSupportedException($"The schema keyword '{keyword.Name}' is not one that this validator knows.");
                break;
        }
    }

    private void CheckBranches(JsonElement branches, JsonElement instance, string path, bool exactlyOne, List<BodyFault> faults)
    {
        int matching = 0;
        List<BodyFault>? nearest = null;
        foreach (JsonElement branch in branches.EnumerateArray())
        {
            var attempt = new List<BodyFault>();
            Check(branch, instance, path, attempt);
            if (attempt.Count == 0)
                matching++;
            else if (nearest is null || Distance(attempt, path) < Distance(nearest, path))
                nearest = attempt;
        }

        if (matching == 0 && nearest is not null)
            faults.AddRange(nearest);
        else if (matching > 1 && exactlyOne)
            faults.Add(new BodyFault(path, $"matches {matching} of the shapes of which it must match exactly one"));
    }

    /// <summary>
    /// Which failed branch was meant: one whose own kind or <c>type</c> does not fit was not; among the others the one with the fewest faults.
    /// </summary>
    private static int Distance(List<BodyFault> attempt, string path)
    {
        bool otherShape = attempt.Any(f => f.Path == path && f.Message.StartsWith("is ", StringComparison.Ordinal));
        bool otherType = attempt.Any(f => f.Path == path + ".type");
        return attempt.Count + (otherType ? 1_000 : 0) + (otherShape ? 10_000 : 0);
    }

    private void CheckObject(JsonElement schema, JsonProperty keyword, JsonElement instance, string path, List<BodyFault> faults)
    {
        switch (keyword.Name)
        {
            case "properties":
                foreach (JsonProperty member in instance.EnumerateObject())
                {
                    if (keyword.Value.TryGetProperty(member.Name, out JsonElement memberSchema))
                        Check(memberSchema, member.Value, $"{path}.{member.Name}", faults);
                    else if (refuseUnknownProperties && !schema.TryGetProperty("additionalProperties", out _))
                        faults.Add(new BodyFault($"{path}.{member.Name}", "is not described there; a misspelt name would be ignored in silence"));
                }

                break;
            case "required":
                foreach (JsonElement name in keyword.Value.EnumerateArray())
                {
                    if (!instance.TryGetProperty(name.GetString()!, out _))
                        faults.Add(new BodyFault($"{path}.{name.GetString()}", "is required and missing"));
                }

                break;
            case "additionalProperties":
                bool hasNamed = schema.TryGetProperty("properties", out JsonElement named);
                foreach (JsonProperty member in instance.EnumerateObject())
                {
                    if (!hasNamed || !named.TryGetProperty(member.Name, out _))
                        Check(keyword.Value, member.Value, $"{path}.{member.Name}", faults);
                }

                break;
            default:
                CheckCount(keyword, instance.EnumerateObject().Count(), "properties", path, faults);
                break;
        }
    }

    private void CheckArray(JsonProperty keyword, JsonElement instance, string path, List<BodyFault> faults)
    {
        switch (keyword.Name)
        {
            case "items":
                int index = 0;
                foreach (JsonElement item in instance.EnumerateArray())
                    Check(keyword.Value, item, $"{path}[{index++}]", faults);
                break;
            case "uniqueItems":
                if (keyword.Value.ValueKind is JsonValueKind.True && HasDuplicates(instance))
                    faults.Add(new BodyFault(path, "holds the same item twice"));
                break;
            default:
                CheckCount(keyword, instance.GetArrayLength(), "items", path, faults);
                break;
        }
    }

    private static void CheckString(JsonProperty keyword, JsonElement instance, string path, List<BodyFault> faults)
    {
        if (CodePoints.TextOf(instance) is not { } text)
            faults.Add(new BodyFault(path, "holds half a surrogate pair"));
        else if (keyword.Name == "pattern")
        {
            if (!Regex.IsMatch(text, keyword.Value.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
                faults.Add(new BodyFault(path, $"is {Shorten(instance)}, must match {keyword.Value.GetString()}"));
        }
        else
            CheckCount(keyword, CodePoints.Count(text), "code points", path, faults);
    }

    private static void CheckRange(JsonProperty keyword, JsonElement instance, string path, List<BodyFault> faults)
    {
        bool exact = instance.TryGetDecimal(out decimal number);
        decimal bound = keyword.Value.GetDecimal();
        double rough = exact ? 0 : instance.GetDouble();
        bool minimum = keyword.Name == "minimum";
        bool fits = exact ? (minimum ? number >= bound : number <= bound) : (minimum ? rough >= (double)bound : rough <= (double)bound);
        if (!fits)
            faults.Add(new BodyFault(path, $"is {instance.GetRawText()}, {(minimum ? "at least" : "at most")} {bound.ToString(CultureInfo.InvariantCulture)} is allowed"));
    }

    private static void CheckCount(JsonProperty keyword, int count, string unit, string path, List<BodyFault> faults)
    {
        int bound = keyword.Value.GetInt32();
        bool minimum = keyword.Name.StartsWith("min", StringComparison.Ordinal);
        if (minimum ? count < bound : count > bound)
            faults.Add(new BodyFault(path, $"has {count} {unit}, {(minimum ? "at least" : "at most")} {bound} are allowed"));
    }

    private JsonElement Resolve(string reference)
    {
        lock (_gate)
        {
            if (_references.TryGetValue(reference, out JsonElement known))
                return known;

            if (!reference.StartsWith("#/", StringComparison.Ordinal))
                throw new NotSupportedException($"The reference '{reference}' leads out of the document.");
            JsonElement target = root;
            foreach (string step in reference[2..].Split('/'))
            {
                string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                if (!target.TryGetProperty(name, out target))
                    throw new NotSupportedException($"The reference '{reference}' leads nowhere.");
            }

            return _references[reference] = target;
        }
    }
}
