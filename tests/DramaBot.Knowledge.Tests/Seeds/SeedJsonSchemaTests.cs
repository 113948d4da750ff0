using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Seeds;

/// <summary>The schemas that editors read say what the reader accepts.</summary>
public class SeedJsonSchemaTests
{
    /// <summary>To write the files anew: <c>UPDATE_SCHEMA=1 dotnet test tests/DramaBot.Knowledge.Tests --filter SeedJsonSchema</c>.</summary>
    [Theory]
    [InlineData("seeds/drama.schema.json")]
    [InlineData("seeds/networks.schema.json")]
    public void File_InTheRepository_IsWhatTheTypesSay(string file)
    {
        string schema = file.Contains("drama", StringComparison.Ordinal) ? SeedJsonSchema.Drama() : SeedJsonSchema.Networks();
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            File.WriteAllText(RepositoryRoot.At(file), schema);
        Assert.True(File.ReadAllText(RepositoryRoot.At(file)) == schema, $"{file} is stale: UPDATE_SCHEMA=1 dotnet test tests/DramaBot.Knowledge.Tests --filter SeedJsonSchema");
    }

    [Fact]
    public void Editor_MapsTheSeedsToTheirSchemas()
    {
        JsonNode settings = JsonNode.Parse(File.ReadAllText(RepositoryRoot.At(".vscode/settings.json")))!;
        Assert.Equal("seeds/dramas/*.yaml", (string?)settings["yaml.schemas"]!["./seeds/drama.schema.json"]);
        Assert.Equal("seeds/networks.yaml", (string?)settings["yaml.schemas"]!["./seeds/networks.schema.json"]);
    }

    [Fact]
    public void Drama_KeysRulesAndWords_AreThoseOfTheReader()
    {
        JsonNode schema = JsonNode.Parse(SeedJsonSchema.Drama())!;
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)schema["$schema"]);
        Assert.False((bool)schema["additionalProperties"]!);
        Assert.Equal("title", Words(schema["required"]!));
        JsonNode fields = schema["properties"]!;
        Assert.Null(fields["id"]);
        Assert.Equal(120, (int)fields["title"]!["maxLength"]!);
        Assert.Equal("The English title most fans use.", (string?)fields["title"]!["description"]);
        Assert.Equal("limited-series multi-season anthology null", Words(fields["format"]!["enum"]!));
        JsonNode renewal = fields["renewal"]!["items"]!;
        Assert.Equal("on status source", Words(renewal["required"]!));
        Assert.Equal("pending in-talks renewed in-production scheduled airing on-hold ended cancelled", Words(renewal["properties"]!["status"]!["enum"]!));
        JsonNode week = fields["seasons"]!["items"]!["properties"]!["netflix"]!["items"]!["properties"]!;
        Assert.Equal("integer null", Words(week["weeks_in_top_10"]!["type"]!));
        Assert.Equal((1, 10), ((int)week["rank"]!["minimum"]!, (int)week["rank"]!["maximum"]!));
        JsonNode source = fields["sources"]!;
        Assert.Equal("publisher", Words(source["additionalProperties"]!["required"]!));
        Assert.Equal("string null", Words(source["additionalProperties"]!["properties"]!["url"]!["type"]!));
    }

    [Theory]
    [InlineData("2024-03-09", true)]
    [InlineData("2024-3-9", false)]
    [InlineData("2024-13-01", false)]
    [InlineData("2024-01-32", false)]
    public void Date_Pattern_KnowsDates(string date, bool fits)
    {
        string pattern = (string)JsonNode.Parse(SeedJsonSchema.Drama())!["properties"]!["seasons"]!["items"]!["properties"]!["premiere"]!["pattern"]!;
        Assert.Equal(fits, Regex.IsMatch(date, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("won-2024-04-30")]
    [InlineData("a.b_C")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("소스")]
    public void Id_Pattern_AgreesWithTheReader(string id) =>
        Assert.Equal(SeedIds.IsLocalId(id), Regex.IsMatch(id, SeedIds.LocalIdPattern, RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static string Words(JsonNode list) => string.Join(' ', list.AsArray().Select(static word => (string?)word ?? "null"));
}
