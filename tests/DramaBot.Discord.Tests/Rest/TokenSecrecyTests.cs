using System.Text.Json;
using DramaBot.Discord.Gateway;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Rest;

/// <summary>Neither the bot's token nor an interaction's ever shows.</summary>
public sealed class TokenSecrecyTests
{
    private const string Secret = RestFixture.Token;

    public static TheoryData<string> Failures => ["reset", "refused", "400", "401", "403", "429", "500", "html", "hang"];

    [Fact]
    public void Token_Printed_IsMasked()
    {
        var token = new BotToken(Secret);

        Assert.DoesNotContain(Secret, $"{token} {new { token }}", StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, JsonSerializer.Serialize(token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  MTA1.x.y\n", "MTA1.x.y")]
    [InlineData("Bot MTA1.x.y", "MTA1.x.y")]
    public void Token_AsPeoplePasteIt_IsRead(string pasted, string token) => Assert.Equal(token, new BotToken(pasted).Reveal());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("MTA1 secret")]
    [InlineData("MTA1\nsecret")]
    [InlineData("MTA1\u00e9secret")]
    public void Token_ThatCannotBeOne_IsRefusedWithoutBeingShown(string value)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new BotToken(value));

        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Tokens_InLogsAndErrors_AreNotThere(string failure)
    {
        using var fixture = new RestFixture();
        _ = failure switch
        {
            "reset" => fixture.Network.ThenFail(HttpRequestError.ResponseEnded),
            "refused" => fixture.Network.ThenFail(HttpRequestError.ConnectionError),
            "html" => fixture.Network.Then(static () => ScriptedHandler.Html(429)),
            "hang" => fixture.Network.ThenHang(),
            _ => fixture.Network.Then(() => ScriptedHandler.Json("""{"code":1,"message":"no","retry_after":0.1}""", int.Parse(failure))),
        };
        var text = new List<string>();

        foreach (Func<Task<RestResult>> send in Sends(fixture))
        {
            Task<RestResult> sending = send();
            await Until.Passes(fixture.Time, () => sending.IsCompleted, "an outcome", TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
            RestResult result = await sending;
            text.Add(result.ToString());
            text.Add(result.Error is null ? "" : new DiscordHttpException(result.Error).ToString());
        }

        text.AddRange(fixture.Loggers.Lines);
        Assert.All(text, static line => Assert.DoesNotContain("secret", line, StringComparison.Ordinal));
        Assert.All(text, static line => Assert.DoesNotContain("127.0.0.1", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Tokens_OfRecords_AreNotPrinted()
    {
        using var fixture = new RestFixture();
        var session = new GatewaySession("secret-session", 1, "wss://x", 1, 2, default);
        var request = new RestRequest(Routes.Callback, "/interactions/1/secret/callback");

        Assert.DoesNotContain("secret", $"{fixture.Interaction()} {session} {request}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task InteractionRoutes_CarryNoBotToken()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(ScriptedHandler.NoContent);

        foreach (Func<Task<RestResult>> send in Sends(fixture))
            await send();

        Assert.All(fixture.Network.Sent, static sent => Assert.Equal(sent.Path.Contains("/channels/", StringComparison.Ordinal), sent.Headers.ContainsKey("Authorization")));
        Assert.All(fixture.Network.Sent, static sent => Assert.StartsWith("DiscordBot (", sent.Headers["User-Agent"], StringComparison.Ordinal));
    }

    private static IEnumerable<Func<Task<RestResult>>> Sends(RestFixture fixture)
    {
        Interaction interaction = fixture.Interaction();
        yield return () => fixture.Client.DeleteMessageAsync(1, 2, default);
        yield return async () => await fixture.Client.RespondAsync(interaction, InteractionCallbackType.ChannelMessageWithSource, new() { Content = "a" }, default);
        yield return () => fixture.Client.DeleteOriginalAsync(interaction, default);
        yield return async () => await fixture.Client.CreateFollowupAsync(interaction, new() { Content = "a" }, default);
    }
}
