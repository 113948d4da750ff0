using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Rest;

/// <summary>What is sent again, and what is not, because it might be carried out twice.</summary>
public sealed class RetryTests
{
    private static readonly MessageCreate Post = new() { Content = "news" };
    private static readonly MessageCreate PostWithNonce = new() { Content = "news", Nonce = "n1" };

    public static TheoryData<string, string, int> Cases => new()
    {
        { "get", "500", 3 }, { "get", "502", 3 }, { "get", "504", 3 }, { "get", "reset", 3 }, { "get", "refused", 3 }, { "get", "hang", 3 },
        { "patch", "500", 3 }, { "patch", "reset", 3 },
        { "post", "500", 1 }, { "post", "504", 1 }, { "post", "reset", 1 }, { "post", "hang", 1 },
        { "post", "502", 3 }, { "post", "503", 3 }, { "post", "refused", 3 }, { "post", "dns", 3 },
        { "post+nonce", "500", 3 }, { "post+nonce", "reset", 3 }, { "post+nonce", "hang", 3 },
        { "callback", "500", 3 }, { "callback", "reset", 3 }, { "callback", "hang", 2 }, { "callback", "503", 3 }, { "callback", "refused", 3 },
        { "get", "400", 1 }, { "get", "403", 1 }, { "get", "404", 1 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Request_ThatFails_IsSentAgainOnlyWhereThatIsSafe(string request, string failure, int expected)
    {
        using var fixture = new RestFixture();
        Fail(fixture.Network, failure);

        Task<RestError?> sending = Send(fixture, request);
        await Until.Passes(fixture.Time, () => sending.IsCompleted, "an outcome", TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2));

        Assert.Equal(expected, fixture.Network.Sent.Count);
        Assert.NotNull(await sending);
    }

    [Fact]
    public async Task Request_ThatFailsOnce_SucceedsWithTheSameNonce()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json("{}", 500)).Then(() => ScriptedHandler.Json("""{"id":"7"}"""));

        Task<RestResult<Message>> sending = fixture.Client.CreateMessageAsync(5, PostWithNonce, default);
        await Until.Passes(fixture.Time, () => sending.IsCompleted, "an outcome", TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(2));

        Assert.Equal(7UL, (await sending).ValueOrThrow().Id.Value);
        Assert.All(fixture.Network.Sent, static sent =>
        {
            Assert.Equal("n1", sent.Json.GetProperty("nonce").GetString());
            Assert.True(sent.Json.GetProperty("enforce_nonce").GetBoolean());
        });
    }

    [Fact]
    public async Task Callback_AfterThreeSeconds_IsNotSentAgain()
    {
        using var fixture = new RestFixture();
        fixture.Network.ThenAsync((_, _) =>
        {
            fixture.Time.Advance(TimeSpan.FromSeconds(3.1));
            return Task.FromResult(ScriptedHandler.Json("{}", 503));
        });

        await fixture.Responder().RespondAsync(new() { Content = "a" }, default);

        Assert.Single(fixture.Network.Sent);
    }

    [Fact]
    public async Task Callback_WhoseAnswerWasLost_IsKnownToHaveArrivedByTheSecondsRefusal()
    {
        using var fixture = new RestFixture();
        fixture.Network.ThenFail(HttpRequestError.ResponseEnded).Then(() => ScriptedHandler.Json("""{"code":40060,"message":"Interaction has already been acknowledged."}""", 400));

        RestResult result = await fixture.Responder().RespondAsync(new() { Content = "a" }, default);

        Assert.True(result.IsSuccess);
        Assert.Equal(2, fixture.Network.Sent.Count);
    }

    [Fact]
    public async Task Request_ThatIsCancelled_ThrowsCancellation()
    {
        using var fixture = new RestFixture();
        fixture.Network.ThenHang();
        using var cancellation = new CancellationTokenSource();

        Task<RestError?> sending = Task.Run(async () => (await fixture.Client.CreateMessageAsync(5, Post, cancellation.Token)).Error);
        await Until.True(() => fixture.Network.Sent.Count == 1, "the request");
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    private static void Fail(ScriptedHandler network, string failure) => _ = failure switch
    {
        "reset" => network.ThenFail(HttpRequestError.ResponseEnded),
        "refused" => network.ThenFail(HttpRequestError.ConnectionError),
        "dns" => network.ThenFail(HttpRequestError.NameResolutionError),
        "hang" => network.ThenHang(),
        _ => network.Then(() => ScriptedHandler.Json("""{"code":0,"message":"no"}""", int.Parse(failure))),
    };

    private static async Task<RestError?> Send(RestFixture fixture, string request) => request switch
    {
        "get" => (await fixture.Client.GetChannelAsync(5, default)).Error,
        "patch" => (await fixture.Client.EditMessageAsync(5, 6, new MessageEdit { Content = "a" }, default)).Error,
        "post" => (await fixture.Client.CreateMessageAsync(5, Post, default)).Error,
        "post+nonce" => (await fixture.Client.CreateMessageAsync(5, PostWithNonce, default)).Error,
        "callback" => (await fixture.Responder().RespondAsync(new() { Content = "a" }, default)).Error,
        _ => throw new ArgumentOutOfRangeException(nameof(request)),
    };
}
