using System.Globalization;
using System.Text.Json;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Rest;

/// <summary>Reads what came with a refusal, whoever sent it.</summary>
internal static class ErrorReader
{
    private const int MaximumErrors = 50;
    private const int MaximumDepth = 32;

    /// <summary>Discord's body, or null for a page of somebody else's (or nothing at all).</summary>
    public static ErrorBody? Read(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return null;
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJsonContext.Default.ErrorBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The leaves of the tree <c>{"embeds":{"0":{"title":{"_errors":[{"code","message"}]}}}}</c>.</summary>
    public static IReadOnlyList<FieldError> Flatten(JsonElement? errors)
    {
        if (errors is not { ValueKind: JsonValueKind.Object } tree)
            return [];
        var found = new List<FieldError>();
        Collect(tree, "", found, 0);
        return found;
    }

    private static void Collect(JsonElement node, string path, List<FieldError> found, int depth)
    {
        if (node.ValueKind != JsonValueKind.Object || depth > MaximumDepth)
            return;
        foreach (JsonProperty child in node.EnumerateObject())
        {
            if (found.Count >= MaximumErrors)
                return;
            if (child.NameEquals("_errors"u8) && child.Value.ValueKind == JsonValueKind.Array)
                AddLeaves(child.Value, path, found);
            else
                Collect(child.Value, Join(path, child.Name), found, depth + 1);
        }
    }

    private static void AddLeaves(JsonElement leaves, string path, List<FieldError> found)
    {
        foreach (JsonElement leaf in leaves.EnumerateArray())
        {
            if (leaf.ValueKind == JsonValueKind.Object)
                found.Add(new FieldError(path, Text(leaf, "code"), Text(leaf, "message")));
        }
    }

    private static string Text(JsonElement leaf, string name) => leaf.TryGetProperty(name, out JsonElement value) ? value.ToString() : "";

    private static string Join(string path, string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return $"{path}[{name}]";
        return path.Length == 0 ? name : $"{path}.{name}";
    }
}
