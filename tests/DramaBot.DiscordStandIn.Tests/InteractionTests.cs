using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.DiscordStandIn.Tests;

public sealed class InteractionTests
{
    private const string Answer = """{"type":4,"data":{"content":"hi","components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"v1:a"}]}],"allowed_mentions":{"parse":[]}}}""";
    private const string Edit = """{"content":"later","allowed_mentions":{"parse":[]}}""";

    [Fact]
    public async Task InvokeCommand_AnsweredAtOnce_GivesTheMessage()
    {
        await using Bot bot = await Bot.StartAsync(_ => Answer);
        InteractionRecord record = await bot.StandIn.InvokeCommand("renewal", i => i.With("title", "goblin").With("season", 2).WithLocale("ko"));
        Assert.Equal("hi", record.Message.Content);
        Assert.Equal(["v1:a"], record.Message.CustomIds);
        Assert.False(record.IsEphemeral);
        JsonElement sent = bot.Last;
        Assert.Equal("renewal", sent.GetProperty("data").GetProperty("name").GetString());
        Assert.Equal("goblin", sent.GetProperty("data").GetProperty("options")[0].GetProperty("value").GetString());
        Assert.Equal((4, 2), (sent.GetProperty("data").GetProperty("options")[1].GetProperty("type").GetInt32(), sent.GetProperty("data").GetProperty("options")[1].GetProperty("value").GetInt32()));
        Assert.Equal("ko", sent.GetProperty("locale").GetString());
        Assert.Equal(bot.StandIn.World.Home.Id.ToString(), sent.GetProperty("guild_id").GetString());
        Assert.Equal(0, sent.GetProperty("context").GetInt32());
        bot.StandIn.AssertNoViolations();
    }

    [Fact]
    public async Task InvokeCommand_Deferred_WaitsForTheEdit()
    {
        await using Bot bot = await Bot.StartAsync(_ => """{"type":5,"data":{"flags":64}}""");
        InteractionRecord record = await bot.StandIn.SendCommand("renewal");
        await record.WaitForCallback();
        Assert.True(record.Message.IsLoading);
        await bot.WebhookAsync("PATCH", record, "/messages/@original", Edit);
        await record.WaitForAnswer();
        Assert.Equal(("later", false, true), (record.Message.Content, record.Message.IsLoading, record.IsEphemeral));
        await bot.WebhookAsync("POST", record, "", Edit);
        Assert.Equal("later", (await record.NextFollowup()).Content);
        bot.StandIn.AssertNoViolations();
    }

    [Fact]
    public async Task Callback_ASecondOrUnknownOrLate_HasDiscordsCode()
    {
        await using Bot bot = await Bot.StartAsync(_ => null, new StandInOptions { EnforceInteractionDeadline = true, InteractionDeadline = TimeSpan.FromMilliseconds(300) });
        InteractionRecord record = await bot.StandIn.SendCommand("renewal");
        Assert.Equal(204, (int)(await bot.CallbackAsync(record, Answer)).StatusCode);
        Assert.Equal(40060, await (await bot.CallbackAsync(record, Answer)).CodeAsync());
        InteractionRecord late = await bot.StandIn.SendCommand("renewal");
        await Task.Delay(350);
        Assert.Equal(10062, await (await bot.CallbackAsync(late, Answer)).CodeAsync());
        Assert.Equal(10015, await (await bot.WebhookAsync("POST", late, "", Edit)).CodeAsync());
    }

    [Fact]
    public async Task Webhook_AfterATokensLife_Is401With50027()
    {
        await using Bot bot = await Bot.StartAsync(_ => Answer, new StandInOptions { InteractionTokenLife = TimeSpan.FromMilliseconds(1) });
        InteractionRecord record = await bot.StandIn.InvokeCommand("renewal");
        await Task.Delay(5);
        HttpResponseMessage answer = await bot.WebhookAsync("PATCH", record, "/messages/@original", Edit);
        Assert.Equal((401, 50027), ((int)answer.StatusCode, await answer.CodeAsync()));
    }

    [Fact]
    public async Task Autocomplete_GivesTheChoices()
    {
        await using Bot bot = await Bot.StartAsync(_ => """{"type":8,"data":{"choices":[{"name":"Goblin","value":"goblin"}]}}""");
        InteractionRecord record = await bot.StandIn.Autocomplete("renewal", "title", "gob");
        Assert.Equal([("Goblin", "goblin")], record.Choices);
        Assert.True(bot.Last.GetProperty("data").GetProperty("options")[0].GetProperty("focused").GetBoolean());
        bot.StandIn.AssertNoViolations();
    }

    [Fact]
    public async Task PressButton_CarriesTheMessageAndUpdatesIt()
    {
        await using Bot bot = await Bot.StartAsync(i => i.GetProperty("type").GetInt32() == 2 ? Answer : """{"type":7,"data":{"content":"pressed","components":[],"allowed_mentions":{"parse":[]}}}""");
        InteractionRecord asked = await bot.StandIn.InvokeCommand("renewal");
        InteractionRecord pressed = await bot.StandIn.PressButton(asked.Message, "v1:a");
        Assert.Equal("pressed", asked.Message.Content);
        Assert.Same(asked.Message, pressed.Original);
        Assert.Equal(asked.Message.Id.ToString(), bot.Last.GetProperty("message").GetProperty("id").GetString());
        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(() => bot.StandIn.PressButton(asked.Message, "v1:b"));
        Assert.Contains("has no component 'v1:b'", e.Message);
        bot.StandIn.AssertNoViolations();
    }

    [Fact]
    public async Task Select_OffersOnlyWhatTheMenuHoldsAndForgedIdsGoAnotherWay()
    {
        const string Menu = """{"type":4,"data":{"content":"which?","flags":64,"components":[{"type":1,"components":[{"type":3,"custom_id":"v1:which","options":[{"label":"Goblin","value":"goblin"},{"label":"Signal","value":"signal"}]}]}],"allowed_mentions":{"parse":[]}}}""";
        await using Bot bot = await Bot.StartAsync(i => i.GetProperty("type").GetInt32() == 2 ? Menu : Answer);
        InteractionRecord asked = await bot.StandIn.InvokeCommand("renewal");
        Assert.True(asked.IsEphemeral);
        Assert.Empty(asked.Channel.Messages);
        await bot.StandIn.Select(asked.Message, "v1:which", ["signal"]);
        Assert.Equal("signal", bot.Last.GetProperty("data").GetProperty("values")[0].GetString());
        await Assert.ThrowsAsync<InvalidOperationException>(() => bot.StandIn.Select(asked.Message, "v1:which", ["other"]));
        InteractionRecord forged = await bot.StandIn.UseComponent(asked.Message, "v0:old");
        Assert.Equal("v0:old", bot.Last.GetProperty("data").GetProperty("custom_id").GetString());
        Assert.Equal("hi", forged.Message.Content);
        bot.StandIn.AssertNoViolations();
    }

    [Fact]
    public async Task Repeat_SendsTheSameInteractionAgain()
    {
        await using Bot bot = await Bot.StartAsync(_ => Answer);
        InteractionRecord record = await bot.StandIn.InvokeCommand("renewal");
        bot.StandIn.Repeat(record);
        await bot.StandIn.NextRequest("POST", "/interactions/{interaction_id}/{interaction_token}/callback", r => r.Status == 400);
    }

    [Fact]
    public async Task SubmitModal_FillsWhatTheModalAsked()
    {
        const string Modal = """{"type":9,"data":{"custom_id":"suggest","title":"Suggest","components":[{"type":18,"label":"What","component":{"type":4,"custom_id":"text","style":2}}]}}""";
        await using Bot bot = await Bot.StartAsync(i => i.GetProperty("type").GetInt32() == 2 ? Modal : Answer);
        InteractionRecord opened = await bot.StandIn.InvokeCommand("suggest");
        InteractionRecord sent = await bot.StandIn.SubmitModal(opened, new Dictionary<string, string> { ["text"] = "a typo" });
        Assert.Equal("hi", sent.Message.Content);
        JsonElement component = bot.Last.GetProperty("data").GetProperty("components")[0].GetProperty("component");
        Assert.Equal(("text", "a typo"), (component.GetProperty("custom_id").GetString(), component.GetProperty("value").GetString()));
        await Assert.ThrowsAsync<ArgumentException>(() => bot.StandIn.SubmitModal(opened, new Dictionary<string, string> { ["other"] = "" }));
        bot.StandIn.AssertNoViolations();
    }

    [Fact]
    public async Task Contexts_SayWhoInstalledAndWhoMay()
    {
        await using Bot bot = await Bot.StartAsync(_ => Answer);
        StandInChannel hidden = bot.StandIn.World.Home.AddChannel("hidden");
        hidden.BotPermissions = Permissions.None;
        await bot.StandIn.InvokeCommand("subscribe", i => i.With("channel", hidden).WithPermissions(Permissions.ServerManager));
        JsonElement resolved = bot.Last.GetProperty("data").GetProperty("resolved").GetProperty("channels").GetProperty(hidden.Id.ToString());
        Assert.Equal("0", resolved.GetProperty("app_permissions").GetString());
        Assert.NotEqual(0UL, ulong.Parse(bot.Last.GetProperty("member").GetProperty("permissions").GetString()!) & 32);

        await bot.StandIn.InvokeCommand("renewal", i => i.InDirectMessages());
        Assert.Equal((1, "0"), (bot.Last.GetProperty("context").GetInt32(), bot.Last.GetProperty("authorizing_integration_owners").GetProperty("0").GetString()));
        Assert.False(bot.Last.TryGetProperty("member", out _));

        InteractionRecord installed = await bot.StandIn.InvokeCommand("renewal", i => i.UserInstalled());
        Assert.False(bot.Last.GetProperty("authorizing_integration_owners").TryGetProperty("0", out _));
        for (int n = 0; n < 5; n++)
            Assert.Equal(200, (int)(await bot.WebhookAsync("POST", installed, "", Edit)).StatusCode);
        Assert.Equal(40094, await (await bot.WebhookAsync("POST", installed, "", Edit)).CodeAsync());
    }

    [Fact]
    public async Task Sub_NestsTheOptionsAndTamperChangesThePayload()
    {
        await using Bot bot = await Bot.StartAsync(_ => Answer);
        await bot.StandIn.InvokeCommand("privacy", i => i.Sub("forget").With("sure", true).Tamper(p => p["surprise"] = new JsonObject()));
        JsonElement sub = bot.Last.GetProperty("data").GetProperty("options")[0];
        Assert.Equal(("forget", 1, true), (sub.GetProperty("name").GetString(), sub.GetProperty("type").GetInt32(), sub.GetProperty("options")[0].GetProperty("value").GetBoolean()));
        Assert.True(bot.Last.TryGetProperty("surprise", out _));
    }

    [Fact]
    public async Task InvokeCommand_NoAnswer_SaysHowFarItCame()
    {
        await using Bot bot = await Bot.StartAsync(_ => null);
        TimeoutException none = await Assert.ThrowsAsync<TimeoutException>(() => bot.StandIn.InvokeCommand("renewal", timeout: TimeSpan.FromMilliseconds(60)));
        Assert.Contains("no callback came", none.Message);
    }

    [Theory]
    [InlineData("""{"content":"@everyone <@1> <@&2>","allowed_mentions":{"parse":[]}}""", "")]
    [InlineData("""{"content":"@everyone <@1> <@&2> <@&3>","allowed_mentions":{"parse":[],"roles":["2"]}}""", "role 2")]
    [InlineData("""{"content":"@here <@1> <@&2>"}""", "everyone, user 1, role 2")]
    [InlineData("""{"embeds":[{"title":"@everyone <@1>"}]}""", "")]
    [InlineData("""{"components":[{"type":17,"components":[{"type":10,"content":"<@!1>"}]}],"allowed_mentions":{"parse":["users"]}}""", "user 1")]
    public void Pings_FollowAllowedMentions(string json, string pings)
    {
        using JsonDocument body = JsonDocument.Parse(json);
        Assert.Equal(pings, string.Join(", ", MentionReader.Pings(body.RootElement, interaction: false)));
        Assert.DoesNotContain("everyone", MentionReader.Pings(body.RootElement, interaction: true));
    }

    [Fact]
    public async Task Observer_GetsCallbacksAndEditsWithoutAnythingElse()
    {
        var observer = new Observer();
        await using StandIn standIn = await StandIn.StartAsync(Clients.Unlimited with { Observer = observer });
        using HttpClient http = standIn.Http();
        Assert.Equal(204, (int)(await http.SendAsync(standIn, "POST", "/interactions/5/load.5/callback", """{"type":5}""")).StatusCode);
        Assert.Equal(200, (int)(await http.SendAsync(standIn, "PATCH", $"/webhooks/{standIn.Options.ApplicationId}/load.5/messages/@original", Edit)).StatusCode);
        Assert.Equal(["answered 5 10", $"completed 5 {Edit.Length}"], observer.Seen);
        Assert.Empty(standIn.Requests.All);
        await standIn.Until(() => observer.AcknowledgedCount == 2, "both are acknowledged");
    }

    private sealed class Observer : IInteractionObserver
    {
        public List<string> Seen { get; } = [];

        public void Answered(ulong interactionId, in System.Buffers.ReadOnlySequence<byte> body) => Seen.Add($"answered {interactionId} {body.Length}");

        public void Completed(ulong interactionId, in System.Buffers.ReadOnlySequence<byte> body) => Seen.Add($"completed {interactionId} {body.Length}");

        public void Acknowledged(ulong interactionId) => Interlocked.Increment(ref _acknowledged);

        public int AcknowledgedCount => Volatile.Read(ref _acknowledged);

        private int _acknowledged;
    }

    /// <summary>A bot of thirty lines that answers every interaction with what a test says.</summary>
    private sealed class Bot : IAsyncDisposable
    {
        private readonly RawGateway _gateway;
        private readonly HttpClient _http;
        private readonly Func<JsonElement, string?> _answer;
        private readonly Task _loop;
        private JsonElement _last;

        private Bot(StandIn standIn, RawGateway gateway, Func<JsonElement, string?> answer)
        {
            StandIn = standIn;
            _gateway = gateway;
            _answer = answer;
            _http = standIn.Http();
            _loop = Task.Run(LoopAsync);
        }

        public StandIn StandIn { get; }

        public JsonElement Last => _last;

        public static async Task<Bot> StartAsync(Func<JsonElement, string?> answer, StandInOptions? options = null)
        {
            StandIn standIn = await StandIn.StartAsync(options ?? Clients.Unlimited);
            return new Bot(standIn, await RawGateway.ReadyAsync(standIn, intents: 1), answer);
        }

        public Task<HttpResponseMessage> CallbackAsync(InteractionRecord record, string json) =>
            _http.SendAsync(StandIn, "POST", $"/interactions/{record.Id}/{record.Token}/callback", json);

        public Task<HttpResponseMessage> WebhookAsync(string method, InteractionRecord record, string rest, string json) =>
            _http.SendAsync(StandIn, method, $"/webhooks/{StandIn.Options.ApplicationId}/{record.Token}{rest}", json);

        public async ValueTask DisposeAsync()
        {
            _gateway.Socket.Abort();
            await _loop;
            _gateway.Dispose();
            _http.Dispose();
            await StandIn.DisposeAsync();
        }

        private async Task LoopAsync()
        {
            try
            {
                while (true)
                {
                    JsonElement interaction = await _gateway.ExpectEventAsync("INTERACTION_CREATE");
                    _last = interaction;
                    if (_answer(interaction) is { } json)
                        await _http.SendAsync(StandIn, "POST", $"/interactions/{interaction.GetProperty("id")}/{interaction.GetProperty("token")}/callback", json);
                }
            }
            catch (Exception e) when (e is System.Net.WebSockets.WebSocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The test is over.
            }
        }
    }
}
