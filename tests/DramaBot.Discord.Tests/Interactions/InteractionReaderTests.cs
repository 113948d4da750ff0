using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Tests.Interactions;

/// <summary>Reading by hand gives what the serializer gives, of whatever comes.</summary>
public sealed class InteractionReaderTests
{
    private static readonly string[] Samples =
    [
        """
        {"version":1,"type":2,"token":"t","member":{"user":{"username":"viewer","public_flags":0,"primary_guild":null,"id":"2000000000000000001","global_name":"Viewer","discriminator":"0","avatar":"0a","bot":false},
        "roles":["1200000000000000001","1200000000000000002"],"permissions":"2251799813685247","nick":null,"joined_at":"2024-03-01T12:00:00.000000+00:00"},"locale":"en-US","id":"1500000000000000001","guild_locale":"ko",
        "guild_id":"4194304","guild":{"locale":"en-US","id":"4194304","features":[]},"entitlements":[],
        "data":{"type":1,"options":[{"value":"눈물의 \"여왕\" 😀","type":3,"name":"title"},{"value":5,"type":4,"name":"n"},{"value":1.5,"type":10,"name":"d"},{"value":true,"type":5,"name":"b"}],"name":"renewal","id":"13",
        "resolved":{"channels":{"3":{"id":"3","type":0,"permissions":"1"}},"users":{"4":{"id":"4","username":"u"}},"roles":{"5":{"id":"5","name":"r"}}}},
        "context":0,"channel_id":"14","channel":{"type":11,"topic":null,"id":"14","name":"k-drama","parent_id":"15","guild_id":"4194304","flags":2,"permissions":"8","app_permissions":"16",
        "thread_metadata":{"archived":true,"locked":false},"available_tags":[{"id":"1","name":"a"}]},"authorizing_integration_owners":{"0":"4194304","1":"7"},"attachment_size_limit":10485760,"application_id":"9","app_permissions":"274878024704"}
        """,
        """{"id":"1","application_id":"2","type":4,"token":"t","user":{"id":"5"},"data":{"name":"ratings","options":[{"type":1,"name":"sub","options":[{"type":3,"name":"title","value":"g","focused":true},null]}]}}""",
        """{"id":"1","application_id":"2","type":3,"token":"t","message":{"id":"8","channel_id":"3","flags":0,"embeds":[{"title":"t"}],"components":[]},"data":{"custom_id":"x","component_type":3,"values":["v",null,"w"],"target_id":"6","guild_id":"7"}}""",
        """{"id":"1","application_id":"2","type":5,"token":"t","data":{"custom_id":"x","components":[{"type":18,"component":{"type":4,"custom_id":"y","value":"z"}}]}}""",
        """ {"id":1,"token":null,"type":1} """,
        """{"id":"1","token":"a","token":"b","\u0074ype":2,"unknown":{"id":[1,{"id":"x"}]}}""",
        "null",
    ];

    private static readonly string[] Oddities = ["null", "0", "-1", "1.5", "1e3", "99999999999", "\"\"", "\"x\"", "\"12\"", "true", "false", "[]", "{}", "[null]", "[[]]", "{\"id\":\"1\"}", "\"\\ud800\""];

    [Fact]
    public void Samples_AreReadAsTheSerializerReadsThem() => Assert.All(Samples, static sample =>
    {
        Assert.NotEqual("refused", Outcome(sample, byHand: true));
        Assert.Equal(Outcome(sample, byHand: false), Outcome(sample, byHand: true));
    });

    [Fact]
    public void Samples_WithOddValuesInAnyPlace_AreReadOrRefusedAsTheSerializerWould()
    {
        int tried = 0;
        foreach (string sample in Samples[..4])
        {
            int places = Places(JsonNode.Parse(sample)!).Count();
            for (int place = 0; place < places; place++)
            {
                foreach (string odd in Oddities)
                {
                    JsonNode copy = JsonNode.Parse(sample)!;
                    (JsonNode parent, object key) = Places(copy).ElementAt(place);
                    string marked = Replace(copy, parent, key, odd);
                    Assert.True(Outcome(marked, byHand: false) == Outcome(marked, byHand: true), marked);
                    tried++;
                }
            }
        }

        Assert.True(tried > 1500, $"{tried} were tried.");
    }

    [Fact]
    public void Samples_CutAnywhere_AreRefusedInOneWay() => Assert.All(Samples[..6], static sample =>
    {
        byte[] whole = Encoding.UTF8.GetBytes(sample.Trim());
        for (int length = 0; length < whole.Length; length++)
            Assert.ThrowsAny<JsonException>(() => { InteractionReader.Read(whole.AsSpan(0, length)); });
        Assert.ThrowsAny<JsonException>(() => { InteractionReader.Read([.. whole, .. "{}"u8]); });
    });

    private static string Outcome(string json, bool byHand) => Outcome(Encoding.UTF8.GetBytes(json), byHand);

    private static string Outcome(byte[] json, bool byHand)
    {
        try
        {
            Interaction? interaction = byHand ? InteractionReader.Read(json) : JsonSerializer.Deserialize(json, DiscordJsonContext.Default.Interaction);
            return JsonSerializer.Serialize(interaction, DiscordJsonContext.Default.Interaction!);
        }
        catch (JsonException)
        {
            return "refused";
        }
    }

    /// <summary>Every value in a document, by what holds it.</summary>
    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode node) => node switch
    {
        JsonObject values => values.SelectMany(pair => Inner(pair.Value).Prepend((values, pair.Key))),
        JsonArray list => Enumerable.Range(0, list.Count).SelectMany(at => Inner(list[at]).Prepend((list, at))),
        _ => [],
    };

    private static IEnumerable<(JsonNode Parent, object Key)> Inner(JsonNode? node) => node is null ? [] : Places(node);

    // Half a character cannot be held by a node, so what is odd is written in afterwards.
    private static string Replace(JsonNode root, JsonNode parent, object key, string odd)
    {
        const string Mark = "<here>";
        if (key is string name)
            parent[name] = Mark;
        else
            parent[(int)key] = Mark;
        return root.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace($"\"{Mark}\"", odd, StringComparison.Ordinal);
    }
}
