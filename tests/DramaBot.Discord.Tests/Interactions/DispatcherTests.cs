using System.Threading.Channels;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Interactions;

/// <summary>One interaction's trouble is its own, and whoever asked gets an answer.</summary>
public sealed class DispatcherTests
{
    private static readonly InteractionMessage Answer = new() { Content = "a" };

    [Fact]
    public async Task Handler_ThatThrows_GivesAPoliteAnswerWithTheNumberOfTheLogLine()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(ScriptedHandler.NoContent);

        await Dispatcher(fixture, static (_, _, _) => throw new InvalidOperationException("the inner secret")).HandleAsync(fixture.Interaction(), default);

        SentRequest sent = Assert.Single(fixture.Network.Sent);
        Assert.Equal(4, sent.Json.GetProperty("type").GetInt32());
        Assert.Equal(64, sent.Json.GetProperty("data").GetProperty("flags").GetInt32());
        string content = sent.Json.GetProperty("data").GetProperty("content").GetString()!;
        Assert.DoesNotContain("secret", content, StringComparison.Ordinal);
        string number = content.Split(' ')[^1];
        Assert.Contains(number, Assert.Single(fixture.Loggers.Of(1400)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handler_ThatThrowsAfterItsAnswer_SaysNoMore()
    {
        using var fixture = new RestFixture();

        await Dispatcher(fixture, static async (_, responder, cancellationToken) =>
        {
            await responder.RespondAsync(Answer, cancellationToken);
            throw new InvalidOperationException();
        }).HandleAsync(fixture.Interaction(), default);

        Assert.Single(fixture.Network.Sent);
        Assert.Single(fixture.Loggers.Of(1400));
    }

    [Fact]
    public async Task Handler_ThatThrowsAfterADeferral_FillsItIn()
    {
        using var fixture = new RestFixture();

        await Dispatcher(fixture, static async (_, responder, cancellationToken) =>
        {
            await responder.DeferAsync(ephemeral: false, cancellationToken);
            throw new InvalidOperationException();
        }).HandleAsync(fixture.Interaction(), default);

        Assert.Equal("PATCH", fixture.Network.Sent[1].Method);
        Assert.Contains("Something went wrong", fixture.Network.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handler_ThatForgetsToAnswer_IsAnsweredFor()
    {
        using var fixture = new RestFixture();

        await Dispatcher(fixture, static (_, _, _) => Task.CompletedTask).HandleAsync(fixture.Interaction(), default);

        Assert.Single(fixture.Network.Sent);
        Assert.Single(fixture.Loggers.Of(1401));
    }

    [Fact]
    public async Task Handler_OfAKeystroke_ThatThrows_OffersNothing()
    {
        using var fixture = new RestFixture();

        await Dispatcher(fixture, static (_, _, _) => throw new InvalidOperationException()).HandleAsync(fixture.Interaction(InteractionType.ApplicationCommandAutocomplete), default);

        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", Assert.Single(fixture.Network.Sent).Body);
    }

    [Fact]
    public async Task Interaction_WithoutData_IsAnsweredPolitely()
    {
        using var fixture = new RestFixture();

        await Dispatcher(fixture, static (_, _, _) => throw new InvalidOperationException("not called")).HandleAsync(fixture.Interaction() with { Data = null }, default);

        Assert.Equal(4, Assert.Single(fixture.Network.Sent).Json.GetProperty("type").GetInt32());
        Assert.Single(fixture.Loggers.Of(1402));
        Assert.Empty(fixture.Loggers.Of(1400));
    }

    [Fact]
    public async Task Handler_ThatIsSlow_IsDeferredForInTime()
    {
        using var fixture = new RestFixture();
        var gate = new TaskCompletionSource();
        Task handling = Dispatcher(fixture, async (_, responder, cancellationToken) =>
        {
            await gate.Task;
            await responder.RespondAsync(Answer, cancellationToken);
        }).HandleAsync(fixture.Interaction(), default);

        fixture.Time.Advance(TimeSpan.FromSeconds(1.9));
        Assert.Empty(fixture.Network.Sent);
        fixture.Time.Advance(TimeSpan.FromSeconds(0.2));
        await Until.True(() => fixture.Network.Sent.Count == 1, "the deferral");
        gate.SetResult();
        await Until.Soon(handling, "the end");

        Assert.Equal("""{"type":5,"data":{"flags":64}}""", fixture.Network.Sent[0].Body);
        Assert.Equal("PATCH", fixture.Network.Sent[1].Method);
    }

    [Fact]
    public async Task Handler_ThatNeverEnds_IsGivenUp()
    {
        using var fixture = new RestFixture();
        Task handling = Dispatcher(fixture, static (_, _, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken)).HandleAsync(fixture.Interaction(), default);

        await Until.Passes(fixture.Time, () => handling.IsCompleted, "the end", TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(4));

        Assert.Equal(["POST", "PATCH"], fixture.Network.Sent.Select(static sent => sent.Method));
        Assert.Single(fixture.Loggers.Of(1405));
    }

    [Fact]
    public async Task Interactions_ManyAtATime_DoNotWaitForEachOther()
    {
        using var fixture = new RestFixture();
        var never = new TaskCompletionSource();
        var queue = Channel.CreateBounded<Interaction>(100);
        using var stop = new CancellationTokenSource();
        Task running = Dispatcher(fixture, (interaction, responder, cancellationToken) => interaction.Id.Value switch
        {
            0 => never.Task,
            1 => throw new InvalidOperationException(),
            _ => responder.RespondAsync(Answer, cancellationToken),
        }).RunAsync(queue.Reader, stop.Token);

        for (ulong id = 0; id < 60; id++)
            queue.Writer.TryWrite(fixture.Interaction() with { Id = id });
        queue.Writer.Complete();
        await Until.True(() => fixture.Network.Sent.Count == 59, "all but one");

        Assert.False(running.IsCompleted);
        never.SetResult();
        await Until.Soon(running, "the end");
    }

    [Fact]
    public async Task Handlers_AtATime_AreBounded()
    {
        using var fixture = new RestFixture(new DiscordClientOptions { Token = new BotToken("t"), InteractionWorkers = 4 });
        var queue = Channel.CreateBounded<Interaction>(100);
        int now = 0;
        int most = 0;
        Task running = Dispatcher(fixture, async (_, responder, cancellationToken) =>
        {
            int count = Interlocked.Increment(ref now);
            most = Math.Max(most, count);
            await Task.Delay(1, cancellationToken);
            Interlocked.Decrement(ref now);
            await responder.RespondAsync(Answer, cancellationToken);
        }).RunAsync(queue.Reader, default);

        for (int sent = 0; sent < 50; sent++)
            queue.Writer.TryWrite(fixture.Interaction());
        queue.Writer.Complete();
        await Until.Soon(running, "the end");

        Assert.InRange(most, 1, 4);
        Assert.Equal(50, fixture.Network.Sent.Count);
    }

    [Theory]
    [InlineData(10062, 404)]
    [InlineData(40060, 400)]
    public async Task Answer_ThatComesTooLateOrTwice_IsNotedAndNoMore(int code, int status)
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(() => ScriptedHandler.Json($$"""{"code":{{code}},"message":"m"}""", status));

        await Dispatcher(fixture, static (_, responder, cancellationToken) => responder.RespondAsync(Answer, cancellationToken)).HandleAsync(fixture.Interaction(), default);

        Assert.Single(fixture.Network.Sent);
        Assert.Contains(" Information ", Assert.Single(fixture.Loggers.Of(1403)), StringComparison.Ordinal);
    }

    private static InteractionDispatcher Dispatcher(RestFixture fixture, InteractionHandler handler) =>
        new(fixture.Options, fixture.Client, handler, fixture.Loggers.For<InteractionDispatcher>(), fixture.Time);
}
