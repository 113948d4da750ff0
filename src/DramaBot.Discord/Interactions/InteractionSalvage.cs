using System.Text.Json;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Interactions;

/// <summary>Gets out of an interaction that cannot be read what an answer to it needs.</summary>
internal static class InteractionSalvage
{
    /// <summary>The interaction without its data, or null where even id and token are missing.</summary>
    public static Interaction? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DiscordJson.DeepestSkipped });
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            JsonElement root = document.RootElement;
            if (Id(root, "id") is not { } id || root.GetProperty("token").GetString() is not { } token)
                return null;
            return new Interaction
            {
                Id = id,
                Token = token,
                ApplicationId = Id(root, "application_id") ?? default,
                Type = root.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.Number && type.TryGetInt32(out int number)
                    ? (InteractionType)number
                    : InteractionType.Unknown,
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static Snowflake? Id(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && Snowflake.TryParse(value.GetString(), out Snowflake id)
            ? id
            : null;
}
