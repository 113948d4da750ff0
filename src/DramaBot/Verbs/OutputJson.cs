using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DramaBot.Verbs;

/// <summary>The objects that <c>--json</c> prints, one per line. Their field names are promised to other programs.</summary>
internal static class OutputJson
{
    private static readonly OutputJsonContext Context = new(new JsonSerializerOptions(OutputJsonContext.Default.Options)
    {
        // Standard output is no web page; Hangul and quotes stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Line(FoundTitle found) => JsonSerializer.Serialize(found, Context.FoundTitle);

    public static string Line(TopRow row) => JsonSerializer.Serialize(row, Context.TopRow);
}

/// <summary>What <c>find --json</c> prints of one query.</summary>
internal sealed record FoundTitle(string Query, bool Confident, IReadOnlyList<FoundMatch> Matches);

/// <summary>One drama that a query may mean; the score runs from 0 to 1.</summary>
internal sealed record FoundMatch(string Id, string Title, string? NativeTitle, int? Year, double Score, string Matched);

/// <summary>What <c>top --json</c> prints of one season.</summary>
internal sealed record TopRow(int Rank, string Id, string Title, int? Season, string? Network, decimal Value, string Unit, DateOnly On, bool OnAir, string Source);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(FoundTitle))]
[JsonSerializable(typeof(TopRow))]
internal sealed partial class OutputJsonContext : JsonSerializerContext;
