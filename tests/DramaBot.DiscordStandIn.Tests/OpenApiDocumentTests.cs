using System.Text.Json;
using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn.Tests;

public sealed class OpenApiDocumentTests
{
    private const string Messages = "/channels/1/messages";
    private const string Callback = "/interactions/1/token/callback";
    private const string Original = "/webhooks/1/token/messages/@original";
    private const string Commands = "/applications/1/commands";

    public static TheoryData<string, string, string> Good { get; } = new()
    {
        { "POST", Messages, """{"content":"**Moving**","nonce":"mB2w6hQ0n1Xk7d_4tZ9cVfQa","enforce_nonce":true,"allowed_mentions":{"parse":[],"replied_user":false},"embeds":[{"title":"Moving","url":"https://example.org/d","color":3447003,"fields":[{"name":"Status","value":"Confirmed","inline":true}],"footer":{"text":"id"}}]}""" },
        { "POST", Messages, """{"content":"x","message_reference":{"message_id":"1","fail_if_not_exists":false}}""" },
        { "POST", Callback, """{"type":8,"data":{"choices":[{"name":"Moving (2023)","name_localizations":{"ko":"무빙"},"value":"moving"}]}}""" },
        { "POST", Callback, """{"type":5,"data":{"flags":64}}""" },
        { "POST", Callback, """{"type":5}""" },
        { "POST", Callback, """{"type":6}""" },
        { "POST", Callback, """{"type":7,"data":{"content":"x","components":[]}}""" },
        { "POST", Callback, """{"type":4,"data":{"flags":32768,"components":[{"type":17,"accent_color":3447003,"components":[{"type":10,"content":"### Moving"},{"type":1,"components":[{"type":2,"style":2,"label":"Show","custom_id":"v1:ending:moving"}]}]}]}}""" },
        { "POST", Callback, """{"type":9,"data":{"custom_id":"s","title":"Suggest","components":[{"type":18,"label":"What","component":{"type":4,"custom_id":"t","style":2,"max_length":500}}]}}""" },
        { "PATCH", Original, """{"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":17,"spoiler":true,"components":[{"type":10,"content":"Ending"}]}]}""" },
        { "PUT", Commands, """[{"name":"renewal","type":1,"description":"Another season?","name_localizations":{"ko":"시즌2"},"integration_types":[0,1],"contexts":[0,1,2],"options":[{"type":3,"name":"title","description":"Title","required":true,"autocomplete":true,"max_length":100}]}]""" },
        { "PUT", Commands, """[{"name":"subscribe","description":"d","default_member_permissions":32,"options":[{"type":7,"name":"channel","description":"d","channel_types":[0,5]}]}]""" },
        { "POST", "/users/@me/channels", """{"recipient_id":"1"}""" },
    };

    public static TheoryData<string, string, string, string> Bad { get; } = new()
    {
        { "POST", Messages, """{"contents":"x"}""", "$.contents" },
        { "POST", Messages, """{"content":1}""", "$.content" },
        { "POST", Messages, """{"nonce":"12345678901234567890123456"}""", "$.nonce" },
        { "POST", Messages, """{"embeds":[{"color":16777216}]}""", "$.embeds[0].color" },
        { "POST", Messages, """{"embeds":[{"timestamp":"today"}]}""", "$.embeds[0].timestamp" },
        { "POST", Messages, """{"allowed_mentions":{"parse":["everybody"]}}""", "$.allowed_mentions.parse[0]" },
        { "POST", Messages, """{"message_reference":{"message_id":1}}""", "$.message_reference.message_id" },
        { "POST", Messages, """{"components":[{"type":1,"components":[{"type":2,"style":9,"label":"x"}]}]}""", "$.components[0].components[0].style" },
        { "POST", Messages, """{"components":[{"type":1,"components":[{"type":3,"custom_id":"x","options":[]}]}]}""", "$.components[0].components[0].options" },
        { "POST", Callback, """{"type":8,"data":{"choices":[{"name":"","value":"x"}]}}""", "$.data.choices[0].name" },
        { "POST", Callback, """{"type":3}""", "$.type" },
        { "POST", Callback, """{"type":9,"data":{"custom_id":"s","title":"T","components":[]}}""", "$.data.components" },
        { "POST", Callback, """{"data":{}}""", "$.type" },
        { "PUT", Commands, """[{"description":"d"}]""", "$[0].name" },
        { "PUT", Commands, """[{"name":"x","description":"d","default_member_permissions":"32"}]""", "$[0].default_member_permissions" },
        { "PUT", Commands, """[{"name":"x","description":"d","contexts":[]}]""", "$[0].contexts" },
        { "PUT", Commands, """[{"name":"x","description":"d","options":[{"type":3,"name":"t","description":"d","choice":[]}]}]""", "$[0].options[0].choice" },
    };

    [DocumentFact]
    public void Check_GoodBodies_FindsNothing() => Assert.All(Good, row =>
    {
        (string method, string path, string body) = ((string)row[0], (string)row[1], (string)row[2]);
        IReadOnlyList<BodyFault> faults = Check(method, path, body);
        Assert.True(faults.Count == 0, $"{method} {path} {body}: {string.Join("; ", faults)}");
    });

    [DocumentFact]
    public void Check_BadBodies_NamesThePlace() => Assert.All(Bad, row =>
    {
        (string method, string path, string body, string place) = ((string)row[0], (string)row[1], (string)row[2], (string)row[3]);
        IReadOnlyList<BodyFault> faults = Check(method, path, body);
        Assert.True(faults.Any(f => f.Path == place), $"{method} {path} {body}: {string.Join("; ", faults)}");
    });

    [DocumentFact]
    public void Find_AFixedSegment_WinsOverAParameter()
    {
        Assert.Equal("update_original_webhook_message", Document().Find("PATCH", Original)!.Id);
        Assert.Equal("update_webhook_message", Document().Find("PATCH", "/webhooks/1/token/messages/2")!.Id);
        Assert.Equal("get_my_user", Document().Find("GET", "/users/@me")!.Id);
        Assert.Null(Document().Find("PUT", "/channels/1/messages"));
    }

    [DocumentFact]
    public void Check_AQueryParameterOfNoOperation_IsAFault()
    {
        Operation operation = Document().Find("GET", "/channels/1/messages")!;
        Assert.Empty(Document().Check(operation, null, ["limit"]));
        Assert.Equal("?limits", Assert.Single(Document().Check(operation, null, ["limits"])).Path);
    }

    [DocumentFact]
    public void Check_AMissingOrSuperfluousBody_IsAFault()
    {
        Assert.NotEmpty(Document().Check(Document().Find("POST", Messages)!, null, []));
        using JsonDocument body = JsonDocument.Parse("{}");
        Assert.NotEmpty(Document().Check(Document().Find("GET", "/channels/1")!, body.RootElement, []));
    }

    [Fact]
    public void Find_NoDocumentAnywhere_IsNullAndRequiredUnderCiOnly()
    {
        DirectoryInfo empty = Directory.CreateTempSubdirectory("dramabot-openapi");
        try
        {
            Assert.Null(OpenApiLocation.Find(_ => null, empty.FullName));
            Assert.True(OpenApiLocation.IsRequired(name => name == "CI" ? "true" : null));
            Assert.False(OpenApiLocation.IsRequired(_ => null));
            Assert.Throws<FileNotFoundException>(() => OpenApiLocation.Find(name => name == OpenApiLocation.Variable ? "nowhere.json" : null, empty.FullName));
        }
        finally
        {
            empty.Delete(recursive: true);
        }
    }

    [Fact]
    public void Find_BesideTheRepository_IsFoundFromDeepInside()
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory("dramabot-openapi");
        try
        {
            DirectoryInfo deep = root.CreateSubdirectory("repository/tests/x/bin");
            File.WriteAllText(Path.Combine(root.FullName, "repository", "DramaBot.sln"), "");
            string document = Path.Combine(root.CreateSubdirectory("shared/discord").FullName, "openapi.json");
            File.WriteAllText(document, "{}");
            Assert.Equal(document, OpenApiLocation.Find(_ => null, deep.FullName));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static OpenApiDocument Document() => OpenApiLocation.Load()!;

    private static IReadOnlyList<BodyFault> Check(string method, string path, string json)
    {
        using JsonDocument body = JsonDocument.Parse(json);
        return Document().Check(Document().Find(method, path)!, body.RootElement, []);
    }
}
