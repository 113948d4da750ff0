using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.DiscordStandIn.Limits;
using DramaBot.DiscordStandIn.Rest;
using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn.Tests;

public sealed class LimitsTests
{
    private const string Row = """{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"a"}]}""";

    [Theory]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[]}}""")]
    [InlineData("""{"embeds":[{"title":"x"}],"allowed_mentions":{"parse":[],"roles":["1"]}}""")]
    [InlineData($$$"""{"content":"x","components":[{{{Row}}}],"allowed_mentions":{"parse":[]}}""")]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":2,"style":5,"label":"a","url":"https://example.org"}]}],"allowed_mentions":{"parse":[]}}""")]
    [InlineData("""{"flags":32768,"components":[{"type":10,"content":"x"}],"allowed_mentions":{"parse":[]}}""")]
    public void Message_WithinTheLimits_Passes(string json) => Assert.Empty(Message(json));

    [Theory]
    [InlineData("""{"allowed_mentions":{"parse":[]}}""", "50006")]
    [InlineData("""{"content":"x"}""", "would ping")]
    [InlineData("""{"content":"x","allowed_mentions":{}}""", "is missing")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":["users"]}}""", "lets users be pinged")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":["users"],"users":["1"]}}""", "list of users")]
    [InlineData("""{"content":"x","flags":64,"allowed_mentions":{"parse":[]}}""", "cannot be set here")]
    [InlineData("""{"content":"x","flags":32768,"components":[{"type":10,"content":"x"}],"allowed_mentions":{"parse":[]}}""", "IS_COMPONENTS_V2")]
    [InlineData("""{"components":[{"type":10,"content":"x"}],"allowed_mentions":{"parse":[]}}""", "needs the flag")]
    [InlineData($$$"""{"components":[{{{Row}}},{{{Row}}}],"allowed_mentions":{"parse":[]}}""", "'a' is used 2 times")]
    [InlineData("""{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"a"}]}],"allowed_mentions":{"parse":[]}}""", "required for a button that is no link")]
    [InlineData("""{"components":[{"type":1,"components":[{"type":2,"style":5,"label":"a","custom_id":"a","url":"https://e.org"}]}],"allowed_mentions":{"parse":[]}}""", "cannot be set on a link")]
    [InlineData("""{"components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a"}]}],"allowed_mentions":{"parse":[]}}""", "label or an emoji")]
    [InlineData("""{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"a"},{"type":5,"custom_id":"b"}]}],"allowed_mentions":{"parse":[]}}""", "one select menu")]
    [InlineData("""{"components":[{"type":1,"components":[{"type":3,"custom_id":"b","options":[{"label":"a","value":"1"},{"label":"b","value":"1"}]}]}],"allowed_mentions":{"parse":[]}}""", "offered 2 times")]
    [InlineData("""{"embeds":[{"color":1}],"allowed_mentions":{"parse":[]}}""", "shows nothing")]
    [InlineData("""{"embeds":[{"fields":[{"name":" ","value":"x"}]}],"allowed_mentions":{"parse":[]}}""", "is empty")]
    [InlineData("""{"embeds":[{"title":"x","url":"ftp://example.org"}],"allowed_mentions":{"parse":[]}}""", "neither http(s)")]
    [InlineData("""{"embeds":[{"title":"x","image":{"url":"attachment://chart.png"}}],"allowed_mentions":{"parse":[]}}""", "not attached")]
    [InlineData("""{"content":"x","attachments":[{"id":0,"filename":"a.png"}],"allowed_mentions":{"parse":[]}}""", "files[0]")]
    [InlineData("""{"content":"x","enforce_nonce":true,"allowed_mentions":{"parse":[]}}""", "without a nonce")]
    public void Message_BeyondALimit_IsNamed(string json, string words) => Assert.Contains(Message(json), f => f.Message.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Message_LengthsAreCodePoints_NotUtf16Units()
    {
        Assert.Empty(Message(Content(string.Concat(Enumerable.Repeat("🎬", 2_000)))));
        Assert.Contains("2001 code points", Assert.Single(Message(Content(new string('도', 2_001)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Embeds_Over6000Together_AreRefused()
    {
        static JsonObject Embed(int length) => new() { ["description"] = new string('가', length), ["footer"] = new JsonObject { ["text"] = "12345" } };
        Assert.Empty(Message(Body(Embed(2_995), Embed(2_995))));
        Assert.Contains("6001 code points together", Assert.Single(Message(Body(Embed(2_995), Embed(2_996)))).Message, StringComparison.Ordinal);

        static string Body(params JsonNode[] embeds) => new JsonObject { ["embeds"] = new JsonArray(embeds), ["allowed_mentions"] = JsonNode.Parse("""{"parse":[]}""") }.ToJsonString();
    }

    [Fact]
    public void TextDisplays_InHangul_HaveAByteLimitBelowTheirLength()
    {
        Assert.Empty(Message(Display(3_386)));
        Assert.Contains("bytes together", Assert.Single(Message(Display(3_387))).Message, StringComparison.Ordinal);

        static string Display(int length) => $$$"""{"flags":32768,"components":[{"type":10,"content":"{{{new string('가', length)}}}"}],"allowed_mentions":{"parse":[]}}""";
    }

    [Theory]
    [InlineData("""{"type":8,"data":{"choices":[]}}""", InteractionType.ApplicationCommandAutocomplete, null)]
    [InlineData("""{"type":8,"data":{"choices":[]}}""", InteractionType.ApplicationCommand, "does not answer")]
    [InlineData("""{"type":4,"data":{"content":"x","allowed_mentions":{"parse":[]}}}""", InteractionType.ApplicationCommandAutocomplete, "does not answer")]
    [InlineData("""{"type":9,"data":{"custom_id":"a","title":"t","components":[{"type":18,"label":"l","component":{"type":4,"custom_id":"c","style":1}}]}}""", InteractionType.ModalSubmit, "does not answer")]
    [InlineData("""{"type":9,"data":{"custom_id":"a","title":"t","components":[{"type":18,"label":"l","component":{"type":4,"custom_id":"c","style":1}}]}}""", InteractionType.ApplicationCommand, null)]
    [InlineData("""{"type":6}""", InteractionType.ApplicationCommand, "does not answer")]
    [InlineData("""{"type":6}""", InteractionType.MessageComponent, null)]
    [InlineData("""{"type":5,"data":{"flags":64}}""", InteractionType.ApplicationCommand, null)]
    [InlineData("""{"type":5,"data":{"flags":32832}}""", InteractionType.ApplicationCommand, "EPHEMERAL only")]
    [InlineData("""{"type":4}""", InteractionType.ApplicationCommand, "50006")]
    [InlineData("""{"type":8,"data":{"choices":[{"name":"x","value":""}]}}""", InteractionType.ApplicationCommandAutocomplete, "1 to 100")]
    public void Callback_FitsItsInteraction(string json, InteractionType interaction, string? words)
    {
        var faults = new Faults();
        CallbackLimits.Check(Parse(json), interaction, [], requireAllowedMentions: true, faults);
        if (words is null)
            Assert.Empty(faults.All);
        else
            Assert.Contains(faults.All, f => f.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""[{"name":"renewal","description":"d","options":[{"type":3,"name":"title","description":"d","required":true,"autocomplete":true}]}]""", null)]
    [InlineData("""[{"name":"시즌2","description":"d"}]""", null)]
    [InlineData("""[{"name":"group","description":"d","options":[{"type":2,"name":"g","description":"d","options":[{"type":1,"name":"s","description":"d"}]}]}]""", null)]
    [InlineData("""[{"name":"Renewal","description":"d"}]""", "lower case")]
    [InlineData("""[{"name":"two words","description":"d"}]""", "no command or option name")]
    [InlineData("""[{"name":"a","description":""}]""", "1 to 100")]
    [InlineData("""[{"name":"a","description":"d"},{"name":"a","description":"d"}]""", "2 times")]
    [InlineData("""[{"name":"a","description":"d","name_localizations":{"kr":"x"}}]""", "no locale")]
    [InlineData("""[{"name":"a","description":"d","name_localizations":{"ko":"두 낱말"}}]""", "no command or option name")]
    [InlineData("""[{"name":"a","description":"d","options":[{"type":3,"name":"x","description":"d"},{"type":3,"name":"y","description":"d","required":true}]}]""", "required options come before")]
    [InlineData("""[{"name":"a","description":"d","options":[{"type":3,"name":"x","description":"d","autocomplete":true,"choices":[{"name":"c","value":"c"}]}]}]""", "exclude autocomplete")]
    [InlineData("""[{"name":"a","description":"d","options":[{"type":3,"name":"x","description":"d"},{"type":1,"name":"y","description":"d"}]}]""", "mixes sub-commands")]
    [InlineData("""[{"name":"a","description":"d","options":[{"type":1,"name":"y","description":"d","options":[{"type":1,"name":"z","description":"d"}]}]}]""", "at the top or in a group")]
    [InlineData("""[{"name":"a","description":"d","options":[{"type":3,"name":"x","description":"d","name_localizations":{"ko":"y"}},{"type":3,"name":"y","description":"d"}]}]""", "default name of another")]
    public void Commands_FollowDiscordsRules(string json, string? words)
    {
        var faults = new Faults();
        CommandLimits.Check(Parse(json), faults);
        if (words is null)
            Assert.Empty(faults.All);
        else
            Assert.Contains(faults.All, f => f.Message.Contains(words, StringComparison.Ordinal));
    }

    private static string Content(string text) => new JsonObject { ["content"] = text, ["allowed_mentions"] = JsonNode.Parse("""{"parse":[]}""") }.ToJsonString();

    private static IReadOnlyList<BodyFault> Message(string json)
    {
        var faults = new Faults();
        MessageLimits.Check(Parse(json), MessageUse.ChannelCreate, Array.Empty<UploadedFile>(), requireAllowedMentions: true, "$", faults);
        return faults.All;
    }

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
