using DramaBot.Discord.Guilds;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Rest;

/// <summary>Refusals become results that say what is wrong.</summary>
public sealed class ErrorTests
{
    [Theory]
    [InlineData(404, 10003, RestErrorKind.NotFound, DiscordErrorCode.UnknownChannel)]
    [InlineData(403, 50001, RestErrorKind.Forbidden, DiscordErrorCode.MissingAccess)]
    [InlineData(403, 50013, RestErrorKind.Forbidden, DiscordErrorCode.MissingPermissions)]
    [InlineData(403, 50007, RestErrorKind.Forbidden, DiscordErrorCode.CannotSendMessageToUser)]
    [InlineData(403, 40333, RestErrorKind.CloudflareBlocked, DiscordErrorCode.CloudflareBlocked)]
    [InlineData(400, 40033, RestErrorKind.BadRequest, DiscordErrorCode.AlreadyCrossposted)]
    [InlineData(413, 40005, RestErrorKind.BadRequest, DiscordErrorCode.RequestEntityTooLarge)]
    [InlineData(418, 123456789, RestErrorKind.BadRequest, (DiscordErrorCode)123456789)]
    [InlineData(302, 0, RestErrorKind.InvalidResponse, DiscordErrorCode.General)]
    public async Task Refusal_HasItsKindAndCode(int status, int code, RestErrorKind kind, DiscordErrorCode expected)
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json($$"""{"code":{{code}},"message":"said so"}""", status));

        RestError error = (await fixture.Client.GetChannelAsync(5, default)).Error!;

        Assert.Equal((kind, expected, status, "said so"), (error.Kind, error.Code, error.HttpStatus, error.Message));
        Assert.Equal("GET /channels/{channel.id}", error.Route);
    }

    [Fact]
    public async Task Refusal_OfFields_NamesThem()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(static () => ScriptedHandler.Json(
            """
            {"code":50035,"message":"Invalid Form Body","errors":{"embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer."}]}}},
             "content":{"_errors":[{"code":"A","message":"b"},{"odd":1},7]},"x":[1]}}
            """, 400));

        RestError error = (await fixture.Client.CreateMessageAsync(5, new MessageCreate { Content = "a" }, default)).Error!;

        Assert.Equal(
            [new FieldError("embeds[0].title", "BASE_TYPE_MAX_LENGTH", "Must be 256 or fewer."), new FieldError("content", "A", "b"), new FieldError("content", "", "")],
            error.Errors);
        Assert.Contains("embeds[0].title: Must be 256 or fewer.", Assert.Single(fixture.Loggers.Of(1205)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"id":{}}""")]
    [InlineData("")]
    public async Task Answer_ThatIsNotAsDocumented_IsAResult(string body)
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json(body));

        RestResult<Channel> result = await fixture.Client.GetChannelAsync(5, default);

        Assert.Equal(RestErrorKind.InvalidResponse, result.Error!.Kind);
        Assert.Throws<DiscordHttpException>(() => result.ValueOrThrow());
    }

    [Fact]
    public async Task Answer_ThatIsAPageForPeople_IsNoSuccess()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(static () => ScriptedHandler.Html(200));

        RestResult result = await fixture.Responder().RespondAsync(new() { Content = "a" }, default);

        Assert.Equal(RestErrorKind.InvalidResponse, result.Error!.Kind);
    }

    [Fact]
    public async Task Errors_NestedWithoutEnd_AreReadWithoutHarm()
    {
        using var fixture = new RestFixture();
        string deep = string.Concat(Enumerable.Repeat("""{"a":""", 60)) + "{}" + new string('}', 60);
        fixture.Network.Then(() => ScriptedHandler.Json($$"""{"code":50035,"message":"m","errors":{{deep}} }""", 400));

        Assert.Equal(RestErrorKind.BadRequest, (await fixture.Client.GetChannelAsync(5, default)).Error!.Kind);
    }
}
