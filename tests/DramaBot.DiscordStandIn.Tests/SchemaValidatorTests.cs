using System.Text.Json;
using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn.Tests;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"", "1")]
    [InlineData("""{"type":["string","null"]}""", "null", "[]")]
    [InlineData("""{"type":"integer"}""", "1.0", "1.5")]
    [InlineData("""{"type":"integer"}""", "123456789012345678901234567890", "\"1\"")]
    [InlineData("""{"type":"number"}""", "1.5", "true")]
    [InlineData("""{"type":"boolean"}""", "false", "0")]
    [InlineData("""{"type":"object"}""", "{}", "[]")]
    [InlineData("""{"type":"null"}""", "null", "{}")]
    [InlineData("""{"enum":[4,5]}""", "5", "6")]
    [InlineData("""{"const":"users"}""", "\"users\"", "\"user\"")]
    [InlineData("""{"minimum":0,"maximum":16777215}""", "16777215", "16777216")]
    [InlineData("""{"minimum":-9223372036854775808,"maximum":9223372036854775807}""", "9223372036854775807", "9223372036854775808")]
    [InlineData("""{"minLength":1}""", "\"a\"", "\"\"")]
    [InlineData("""{"maxLength":2}""", "\"\\uD83C\\uDFAC\\uD83C\\uDFAC\"", "\"abc\"")]
    [InlineData("""{"pattern":"^(0|[1-9][0-9]*)$"}""", "\"10\"", "\"01\"")]
    [InlineData("""{"format":"snowflake"}""", "\"18446744073709551615\"", "\"18446744073709551616\"")]
    [InlineData("""{"format":"date-time"}""", "\"2026-11-20T08:00:00Z\"", "\"2026-11-20\"")]
    [InlineData("""{"format":"date-time"}""", "\"2026-11-20T08:00:00.123+09:00\"", "\"2026-13-20T08:00:00Z\"")]
    [InlineData("""{"format":"uri"}""", "\"https://example.org/a\"", "\"example\"")]
    [InlineData("""{"format":"int32"}""", "2147483647", "2147483648")]
    [InlineData("""{"format":"int64"}""", "-9223372036854775808", "9223372036854775808")]
    [InlineData("""{"items":{"type":"string"}}""", """["a"]""", """["a",1]""")]
    [InlineData("""{"minItems":1,"maxItems":2}""", "[1,2]", "[]")]
    [InlineData("""{"maxItems":2}""", "[1,2]", "[1,2,3]")]
    [InlineData("""{"uniqueItems":true}""", """[{"a":1},{"a":2}]""", """[{"a":1},{"a":1.0}]""")]
    [InlineData("""{"required":["a"]}""", """{"a":null}""", """{"b":1}""")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":"x"}""", """{"a":1}""")]
    [InlineData("""{"properties":{"content":{}}}""", """{"content":1}""", """{"contents":1}""")]
    [InlineData("""{"additionalProperties":{"type":"string"},"maxProperties":1}""", """{"ko":"x"}""", """{"ko":"x","ja":"y"}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":{"type":"string"}}""", """{"a":1,"b":"x"}""", """{"a":1,"b":2}""")]
    [InlineData("""{"additionalProperties":false}""", "{}", """{"a":1}""")]
    [InlineData("""{"minProperties":1}""", """{"a":1}""", "{}")]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":3}]}""", "2", "4")]
    [InlineData("""{"anyOf":[{"type":"string"},{"maximum":3}]}""", "3", "4")]
    [InlineData("""{"oneOf":[{"type":"null"},{"type":"string","minLength":2}]}""", "null", "\"a\"")]
    [InlineData("""{"oneOf":[{"minimum":1},{"maximum":3}]}""", "4", "2")]
    [InlineData("""{"$ref":"#/defs/Small"}""", "1", "11")]
    [InlineData("""{"type":"integer","enum":[1],"allOf":[{"$ref":"#/defs/Small"}],"format":"int32"}""", "1", "2")]
    public void Validate_AKeyword_AllowsAndForbids(string schema, string good, string bad)
    {
        Assert.Empty(Check(schema, good));
        Assert.NotEmpty(Check(schema, bad));
    }

    [Fact]
    public void Validate_AnUnknownKeyword_Throws() => Assert.Throws<NotSupportedException>(() => Check("""{"dependentSchemas":{}}""", "1"));

    [Fact]
    public void Validate_AnUnknownFormat_Throws() => Assert.Throws<NotSupportedException>(() => Check("""{"format":"email"}""", "\"a\""));

    [Fact]
    public void Validate_HalfASurrogatePair_IsAFaultAndNoException() => Assert.NotEmpty(Check("""{"type":"string","maxLength":5}""", "\"\\uD83C\""));

    [Fact]
    public void Validate_AFailedUnion_ExplainsTheBranchThatWasMeant()
    {
        const string Schema = """
            {"oneOf":[
              {"type":"object","properties":{"type":{"enum":[2]},"label":{"type":"string","maxLength":3}},"required":["type"]},
              {"type":"object","properties":{"type":{"enum":[3]},"options":{"type":"array"}},"required":["type","options"]},
              {"type":"null"}]}
            """;
        BodyFault fault = Assert.Single(Check(Schema, """{"type":2,"label":"long"}"""));
        Assert.Equal("$.label", fault.Path);
        Assert.Contains("4 code points, at most 3", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_SeveralFaults_NamesAllWithTheirPlaces()
    {
        const string Schema = """{"type":"object","properties":{"a":{"items":{"type":"string"}},"b":{"type":"integer"}},"required":["c"]}""";
        Assert.Equal(["$.a[1]", "$.b", "$.c"], Check(Schema, """{"a":["x",1],"b":"y"}""").Select(f => f.Path));
    }

    private static IReadOnlyList<BodyFault> Check(string schema, string instance)
    {
        using JsonDocument root = JsonDocument.Parse("""{"defs":{"Small":{"type":"integer","maximum":10}}}""");
        using JsonDocument parsed = JsonDocument.Parse(schema);
        using JsonDocument body = JsonDocument.Parse(instance);
        return new JsonSchemaValidator(root.RootElement, refuseUnknownProperties: true).Validate(parsed.RootElement, body.RootElement);
    }
}
