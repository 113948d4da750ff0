using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>What is odd, forged or far too long gets a clear private answer, and costs nobody the connection.</summary>
public sealed class BadInputTests(ReadyBot ready) : IClassFixture<ReadyBot>
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("무빙 😀 ||@everyone|| ", 400))[..6000];

    private static readonly Dictionary<string, Action<JsonObject>> Oddities = new(StringComparer.Ordinal)
    {
        ["unknown type"] = static payload => payload["type"] = 77,
        ["type as text"] = static payload => payload["type"] = "two",
        ["no type"] = static payload => payload.Remove("type"),
        ["no data"] = static payload => payload.Remove("data"),
        ["null data"] = static payload => payload["data"] = null,
        ["data as text"] = static payload => payload["data"] = "renewal",
        ["no name"] = static payload => Data(payload).Remove("name"),
        ["name of nothing"] = static payload => Data(payload)["name"] = "no-such-command",
        ["no options"] = static payload => Data(payload).Remove("options"),
        ["null options"] = static payload => Data(payload)["options"] = null,
        ["options as object"] = static payload => Data(payload)["options"] = new JsonObject { ["title"] = "Signal" },
        ["option without value"] = static payload => Option(payload).Remove("value"),
        ["option as number"] = static payload => Option(payload)["value"] = 1e300,
        ["option as object"] = static payload => Option(payload)["value"] = new JsonObject { ["x"] = new JsonArray() },
        ["option of unknown type"] = static payload => (Option(payload)["type"], Option(payload)["value"]) = (42, null),
        ["nested without end"] = static payload => Data(payload)["options"] = Nested(50),
    };

    private static readonly Dictionary<string, Action<JsonObject>> Novelties = new(StringComparer.Ordinal)
    {
        ["unknown fields"] = static payload => payload["novelty"] = new JsonObject { ["a"] = new JsonArray(1, null, "x") },
        ["unknown context"] = static payload => payload["context"] = 99,
        ["unknown channel type"] = static payload => payload["channel"]!["type"] = 99,
        ["null channel"] = static payload => payload["channel"] = null,
        ["null member and user"] = static payload => (payload["member"], payload["user"]) = (null, null),
        ["permissions beyond a number"] = static payload => payload["app_permissions"] = "99999999999999999999999999",
        ["unknown locale"] = static payload => payload["locale"] = "tlh-QO",
        ["no locale"] = static payload => payload.Remove("locale"),
        ["owner of a new kind"] = static payload => payload["authorizing_integration_owners"] = new JsonObject { ["7"] = "12" },
        ["null everywhere else"] = static payload => Array.ForEach(["guild", "guild_locale", "entitlements", "attachment_size_limit", "app_permissions"], name => payload[name] = null),
    };

    public static TheoryData<string> OddityNames => [.. Oddities.Keys];

    public static TheoryData<string> NoveltyNames => [.. Novelties.Keys];

    private DiscordStandIn.StandIn Discord => ready.Running.Discord;

    [Theory]
    [MemberData(nameof(OddityNames))]
    public async Task InteractionThatIsOdd_GetsAClearPrivateAnswer(string oddity)
    {
        InteractionRecord answer = await Discord.InvokeCommand("renewal", command => command.With("title", "Signal").Tamper(Oddities[oddity]));

        Assert.True(answer.IsEphemeral);
        Assert.NotEmpty(answer.AllText);
        await StillWellAsync();
    }

    [Theory]
    [MemberData(nameof(NoveltyNames))]
    public async Task InteractionWithNovelties_IsAnsweredAsEver(string novelty)
    {
        InteractionRecord answer = await Discord.InvokeCommand("renewal", command => command.With("title", "Signal").Tamper(Novelties[novelty]));

        Assert.Contains("Signal", answer.AllText);
        Assert.DoesNotContain("Something went wrong", answer.AllText);
        await StillWellAsync();
    }

    [Theory]
    [InlineData("renewal", "title")]
    [InlineData("ratings", "title")]
    [InlineData("ratings", "as_of")]
    [InlineData("ending", "title")]
    [InlineData("drama", "title")]
    [InlineData("ask", "question")]
    [InlineData("compare", "first")]
    [InlineData("top", "network")]
    [InlineData("top", "as_of")]
    [InlineData("suggest", "title")]
    [InlineData("privacy", "action")]
    public async Task OptionOf6000Characters_IsAnsweredWithinTheLimits(string command, string option)
    {
        InteractionRecord answer = await Discord.InvokeCommand(command, call =>
        {
            foreach (string needed in new[] { "title", "first", "second" }.Where(needed => needed != option))
                call.With(needed, "Signal");
            call.With(option, Long);
        });

        if (answer.Callback != CallbackType.Modal)
            Assert.True(answer.IsEphemeral);
        await StillWellAsync();
    }

    [Fact]
    public async Task KeystrokesOf6000Characters_OfferWhatThereIs()
    {
        InteractionRecord titles = await Discord.Autocomplete("renewal", "title", Long);
        InteractionRecord networks = await Discord.Autocomplete("top", "network", Long);
        InteractionRecord nothing = await Discord.Autocomplete("renewal", "title", "x", static command => command.Tamper(static payload => Data(payload).Remove("options")));

        Assert.All(new[] { titles, networks, nothing }, static offered => Assert.InRange(offered.Choices.Count, 0, 25));
        await StillWellAsync();
    }

    [Fact]
    public async Task FormOf6000Characters_IsTakenWithinItsLimits()
    {
        InteractionRecord opened = await Discord.InvokeCommand("suggest", static command => command.With("title", "Signal"));

        InteractionRecord answer = await Discord.SubmitModal(opened, new Dictionary<string, string> { ["title"] = Long, ["correction"] = Long, ["source"] = Long });

        Assert.True(answer.IsEphemeral);
        await StillWellAsync();
    }

    [Theory]
    [InlineData(99, "v1|answer|ratings|signal|")]
    [InlineData(2, "v1|choose|ratings|title||")]
    [InlineData(2, "v1|answer|ratings|signal||2999-01-01")]
    [InlineData(2, "v1|answer|ratings|signal||yesterday")]
    [InlineData(2, "v1|sources|ratings|signal||0000-00-00")]
    [InlineData(2, "v1|vote|signal|yes|2999-01-01")]
    [InlineData(2, "")]
    [InlineData(2, "v1|answer|ratings|signal|99999999999999999999")]
    [InlineData(2, "v1|suggest|@everyone")]
    public async Task ComponentThatIsForged_GetsAPrivateAnswer(int type, string customId)
    {
        InteractionRecord asked = await Discord.InvokeCommand("help");

        InteractionRecord answer = await Discord.UseComponent(asked.Message, customId, type);

        Assert.True(answer.Callback == CallbackType.Modal || answer.IsEphemeral);
        Assert.DoesNotContain("Something went wrong", answer.AllText);
        await StillWellAsync();
    }

    [Fact]
    public async Task PeopleWhoseIdsANumberWouldRoundTogether_AreTwo()
    {
        InteractionRecord asked = await Discord.InvokeCommand("renewal", static command => command.With("title", "Vincenzo"));
        string yes = asked.Message.CustomIds.Single(static id => id.EndsWith("|yes", StringComparison.Ordinal));
        StandInUser[] people = [.. new ulong[] { 9_007_199_254_740_992, 9_007_199_254_740_993, ulong.MaxValue }.Select(id => Discord.World.AddUser($"person {id}", id))];

        foreach (StandInUser person in people)
            await Discord.PressButton(asked.Message, yes, press => press.By(person));

        Assert.Contains("3 want one", asked.Message.AllText);
        await StillWellAsync();
    }

    [Fact]
    public async Task CommandThatNeedsAPermission_IsRefusedPrivatelyToWhoLacksIt()
    {
        // default_member_permissions is what Discord's page shows, and servers can loosen it: each command has to look by itself.
        foreach (string name in Discord.World.Commands.Global.Where(static command => command["default_member_permissions"] is not null).Select(static command => (string)command["name"]!))
        {
            InteractionRecord answer = await Discord.InvokeCommand(name, static command => command.WithPermissions(Permissions.None));
            Assert.True(answer.IsEphemeral);
            Assert.DoesNotContain("Something went wrong", answer.AllText);
        }

        await StillWellAsync();
    }

    private static JsonObject Data(JsonObject payload) => payload["data"]!.AsObject();

    private static JsonObject Option(JsonObject payload) => Data(payload)["options"]![0]!.AsObject();

    private static JsonArray Nested(int depth) =>
        depth == 0 ? [] : [new JsonObject { ["name"] = "a", ["type"] = 2, ["options"] = Nested(depth - 1) }];

    private async Task StillWellAsync()
    {
        await ready.Running.AnswersAsync();
        Assert.Single(Discord.Gateway.Connections.All);
    }
}
