using System.Text.Json;
using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn.Limits;

/// <summary>What a set of checks found in one body, and the small readers that all of them use.</summary>
internal sealed class Faults
{
    private readonly List<BodyFault> _all = [];

    public IReadOnlyList<BodyFault> All => _all;

    public void Add(string path, string message) => _all.Add(new BodyFault(path, message));

    public void Require(bool holds, string path, string message)
    {
        if (!holds)
            Add(path, message);
    }

    public void AtMost(int count, int limit, string unit, string path) =>
        Require(count <= limit, path, $"has {count} {unit}, at most {limit} are allowed");

    public static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) && member.ValueKind is not JsonValueKind.Null ? member : null;

    public static string Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text ? CodePoints.TextOf(text) ?? "" : "";

    public static int Length(JsonElement element, string name) => CodePoints.Count(Text(element, name));

    public static long Number(JsonElement element, string name, long otherwise = 0) =>
        Member(element, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out long value) ? value : otherwise;

    public static bool Flag(JsonElement element, string name) => Member(element, name) is { ValueKind: JsonValueKind.True };

    public static IReadOnlyList<JsonElement> Items(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];
}
