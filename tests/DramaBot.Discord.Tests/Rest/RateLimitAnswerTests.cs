using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Rest;

/// <summary>Every kind of 429, and the walls in front of Discord.</summary>
public sealed class RateLimitAnswerTests
{
    private static readonly MessageCreate Post = new() { Content = "news" };

    [Fact]
    public async Task Limit_OfTheUser_IsWaitedForByRetryAfter()
    {
        using var fixture = new RestFixture();
        fixture.Network
            .Then(() => ScriptedHandler.Json("""{"message":"You are being rate limited.","retry_after":1.337,"global":false}""", 429, ("Retry-After", "2")))
            .Then(() => ScriptedHandler.Json("""{"id":"7"}"""));

        Task<RestResult<Message>> sending = fixture.Client.CreateMessageAsync(5, Post, default);
        TimeSpan waited = await Until.Passes(fixture.Time, () => sending.IsCompleted, "an outcome", TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(5));

        Assert.True((await sending).IsSuccess);
        Assert.InRange(waited, TimeSpan.FromSeconds(1.337), TimeSpan.FromSeconds(3));
        Assert.Equal(1, fixture.Client.InvalidRequests);
    }

    [Fact]
    public async Task Limit_OfAResource_DoesNotCountAsInvalid()
    {
        using var fixture = new RestFixture();
        fixture.Network
            .Then(() => ScriptedHandler.Json("""{"message":"m","retry_after":0.1,"global":false}""", 429, ("X-RateLimit-Scope", "shared")))
            .Then(() => ScriptedHandler.Json("""{"id":"7"}"""));

        Task<RestResult<Message>> sending = fixture.Client.CreateMessageAsync(5, Post, default);
        await Until.Passes(fixture.Time, () => sending.IsCompleted, "an outcome", TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(5));

        Assert.Equal(0, fixture.Client.InvalidRequests);
    }

    [Fact]
    public async Task Limit_OfTheWholeBot_HoldsAllButAnswersToInteractions()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json("""{"message":"m","retry_after":3,"global":true}""", 429, ("X-RateLimit-Global", "true"))).Then(ScriptedHandler.NoContent);
        _ = fixture.Client.CreateMessageAsync(5, Post, default);

        Task other = fixture.Client.DeleteMessageAsync(6, 1, default);
        RestResult answer = await Until.Soon(fixture.Responder().RespondAsync(new() { Content = "a" }, default), "the answer");

        Assert.True(answer.IsSuccess);
        Assert.False(other.IsCompleted);
        await Until.Passes(fixture.Time, () => other.IsCompleted, "the other", TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task Limit_ThatIsTooLong_IsAResult()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json("""{"message":"m","retry_after":3600,"global":false,"code":30034}""", 429));

        RestResult<Message> result = await fixture.Client.CreateMessageAsync(5, Post, default);

        Assert.Equal(RestErrorKind.RateLimited, result.Error!.Kind);
        Assert.Equal(TimeSpan.FromHours(1), result.Error.RetryAfter);
        Assert.Equal(DiscordErrorCode.DailyCommandCreates, result.Error.Code);
        Assert.Single(fixture.Network.Sent);
    }

    [Fact]
    public async Task Limit_ThatNeverEnds_IsGivenUp()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json("""{"message":"m","retry_after":0.5,"global":false}""", 429));

        Task<RestResult<Message>> sending = fixture.Client.CreateMessageAsync(5, Post, default);
        await Until.Passes(fixture.Time, () => sending.IsCompleted, "an outcome", TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(60));

        Assert.Equal(RestErrorKind.RateLimited, (await sending).Error!.Kind);
        Assert.InRange(fixture.Network.Sent.Count, 5, 15);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(403)]
    public async Task Wall_InFrontOfDiscord_StopsAllRequestsForItsTime(int status)
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Html(status, ("Retry-After", "120"))).Then(() => ScriptedHandler.Json("""{"id":"7"}"""));

        RestResult<Message> walled = await fixture.Client.CreateMessageAsync(5, Post, default);
        RestResult<Message> held = await fixture.Client.CreateMessageAsync(6, Post, default);
        RestResult answer = await fixture.Responder().RespondAsync(new() { Content = "a" }, default);
        fixture.Time.Advance(TimeSpan.FromSeconds(121));
        RestResult<Message> later = await fixture.Client.CreateMessageAsync(6, Post, default);

        Assert.Equal((RestErrorKind.CloudflareBlocked, TimeSpan.FromSeconds(120)), (walled.Error!.Kind, walled.Error.RetryAfter!.Value));
        Assert.Equal(RestErrorKind.CloudflareBlocked, held.Error!.Kind);
        Assert.True(answer.IsSuccess);
        Assert.True(later.IsSuccess);
        Assert.Equal(3, fixture.Network.Sent.Count);
    }

    [Fact]
    public async Task Wall_ThatAnAnswerMeets_StopsAnswersToo()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Html(429));

        await fixture.Responder().RespondAsync(new() { Content = "a" }, default);
        RestResult second = await fixture.Responder().RespondAsync(new() { Content = "a" }, default);

        Assert.Equal(RestErrorKind.CloudflareBlocked, second.Error!.Kind);
        Assert.Single(fixture.Network.Sent);
    }

    [Fact]
    public async Task Wall_WithoutATime_LastsLongerEachTime()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json("""{"message":"The resource is being rate limited.","code":0}""", 429));
        var pauses = new List<double>();

        for (int wall = 0; wall < 6; wall++)
        {
            RestResult<Message> result = await fixture.Client.CreateMessageAsync(5, Post, default);
            pauses.Add(result.Error!.RetryAfter!.Value.TotalSeconds);
            fixture.Time.Advance(result.Error.RetryAfter.Value + TimeSpan.FromSeconds(1));
        }

        Assert.Equal([60, 120, 240, 480, 900, 900], pauses);
    }

    [Fact]
    public async Task InvalidRequests_HalfWayToABan_AreHeldBack()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json("""{"code":50013,"message":"Missing Permissions"}""", 403));

        for (int sent = 0; sent < 5000; sent++)
        {
            fixture.Time.Advance(TimeSpan.FromMilliseconds(25));
            await fixture.Client.GetChannelAsync(5, default);
        }

        RestResult<Discord.Guilds.Channel> held = await fixture.Client.GetChannelAsync(5, default);
        await fixture.Responder().RespondAsync(new() { Content = "a" }, default);

        Assert.Equal(RestErrorKind.TooManyInvalidRequests, held.Error!.Kind);
        Assert.Equal(5001, fixture.Network.Sent.Count);
        Assert.Equal(2, fixture.Loggers.Of(1203).Count());
        fixture.Time.Advance(TimeSpan.FromMinutes(10.5));
        Assert.Equal(RestErrorKind.Forbidden, (await fixture.Client.GetChannelAsync(5, default)).Error!.Kind);
        Assert.Equal(1, fixture.Client.InvalidRequests);
    }

    [Fact]
    public async Task Token_ThatIsRefused_IsNotSentAgain()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json("""{"code":0,"message":"401: Unauthorized"}""", 401));

        RestResult<Message> first = await fixture.Client.CreateMessageAsync(5, Post, default);
        RestResult<Message> second = await fixture.Client.CreateMessageAsync(5, Post, default);

        Assert.Equal(RestErrorKind.BotTokenInvalid, first.Error!.Kind);
        Assert.Equal(RestErrorKind.BotTokenInvalid, second.Error!.Kind);
        Assert.Single(fixture.Network.Sent);
    }

    [Fact]
    public async Task InteractionToken_ThatIsRefused_SaysNothingOfTheBots()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json("""{"code":50027,"message":"Invalid Webhook Token"}""", 401)).Then(() => ScriptedHandler.Json("""{"id":"7"}"""));

        RestResult answer = await fixture.Responder().RespondAsync(new() { Content = "a" }, default);
        RestResult<Message> post = await fixture.Client.CreateMessageAsync(5, Post, default);

        Assert.Equal((RestErrorKind.InteractionTokenInvalid, DiscordErrorCode.InvalidWebhookToken), (answer.Error!.Kind, answer.Error.Code));
        Assert.True(post.IsSuccess);
    }

    [Fact]
    public async Task Callbacks_WhileEverythingWaits_GoAtOnce()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(ScriptedHandler.NoContent);

        Task<RestResult>[] answers = [.. Enumerable.Range(0, 500).Select(_ => fixture.Responder().RespondAsync(new() { Content = "a" }, default))];

        Assert.All(answers, static answer => Assert.True(answer.IsCompletedSuccessfully));
        Assert.Equal(0, fixture.Client.Pipeline.Limiter.BucketCount);
    }
}
