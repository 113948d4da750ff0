using System.Text.Json.Serialization;

namespace DramaBot.Benchmarks.Discord;

internal sealed record Choice(string Name, string Value);

internal sealed record ChoicesData(Choice[] Choices);

internal sealed record ChoicesAnswer(int Type, ChoicesData Data);

internal sealed record EmbedField(string Name, string Value, bool Inline);

internal sealed record Embed(string Title, string Description, int Color, EmbedField[] Fields);

internal sealed record Button(int Type, int Style, string Label, [property: JsonPropertyName("custom_id")] string CustomId);

internal sealed record Row(int Type, Button[] Components);

internal sealed record Mentions(string[] Parse);

internal sealed record MessageData(Embed[] Embeds, Row[] Components, [property: JsonPropertyName("allowed_mentions")] Mentions AllowedMentions);

internal sealed record MessageAnswer(int Type, MessageData Data);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ChoicesAnswer))]
[JsonSerializable(typeof(MessageAnswer))]
internal sealed partial class BareJson : JsonSerializerContext;
