using DramaBot.Discord.Gateway;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Tests.Support;
using DramaBot.Testing;

namespace DramaBot.Discord.Tests;

/// <summary>The whole client, from the gateway's event to the answer over REST.</summary>
public sealed class ClientTests
{
    [Fact]
    public async Task Client_FromStartToEnd_AnswersAndLeavesInOrder()
    {
        await using DiscordServer server = await DiscordServer.StartAsync();
        var time = new FakeTimeProvider();
        using var loggers = new RecordingLoggers();
        var store = new MemorySessionStore();
        var mentions = new List<string>();
        var slow = new TaskCompletionSource();
        var handlers = new DiscordHandlers
        {
            Interaction = async (interaction, responder, cancellationToken) =>
            {
                if (interaction.Data!.Name == "slow")
                    await slow.Task;
                await responder.RespondAsync(new InteractionMessage { Content = interaction.Data!.Option("title")!.Value!.Value.AsString() }, cancellationToken);
            },
            Mention = (message, _) =>
            {
                lock (mentions)
                    mentions.Add(message.ContentWithoutMention());
                return Task.CompletedTask;
            },
            Event = static (gatewayEvent, _) => gatewayEvent is GuildDeleteEvent ? throw new InvalidOperationException("odd") : Task.CompletedTask,
        };
        using var client = new DiscordClient(new DiscordClientOptions { Token = new BotToken(RestFixture.Token), ApiBaseUrl = server.Api }, handlers, loggers, time, store);
        using var stop = new CancellationTokenSource();
        Task running = client.RunAsync(stop.Token);

        GatewayPeer peer = await server.NextAsync();
        await peer.BeginAsync(server.Gateway);
        await peer.DispatchAsync("GUILD_DELETE", """{"id":"5"}""");
        await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command("11", title: "무빙"));
        await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command("12", name: "slow"));
        await peer.DispatchAsync("MESSAGE_CREATE", """{"id":"1","channel_id":"2","guild_id":"7","author":{"id":"3"},"content":"<@1000000000000000001> when?","mentions":[{"id":"1000000000000000001"}]}""");
        await Until.True(() => server.Callbacks.Count() == 1 && mentions.Count == 1, "an answer and a mention");

        await stop.CancelAsync();
        Assert.Equal(4000, await Until.Soon(peer.Closed, "a goodbye"));
        Assert.False(running.IsCompleted);
        slow.SetResult();
        await Until.Soon(running, "the end");

        Assert.Equal("무빙", server.Callbacks.First().Json.GetProperty("data").GetProperty("content").GetString());
        Assert.Equal(2, server.Callbacks.Count());
        Assert.Equal(["when?"], mentions);
        Assert.Equal(5, store.Sessions[0].Sequence);
        Assert.Single(loggers.Of(1406));
        Assert.DoesNotContain(RestFixture.Token, loggers.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_ThatDiscordRefuses_SaysWhatToDo()
    {
        await using DiscordServer server = await DiscordServer.StartAsync();
        using var loggers = new RecordingLoggers();
        var handlers = new DiscordHandlers { Interaction = static (_, _, _) => Task.CompletedTask };
        using var client = new DiscordClient(new DiscordClientOptions { Token = new BotToken(RestFixture.Token), ApiBaseUrl = server.Api }, handlers, loggers, new FakeTimeProvider());
        Task running = client.RunAsync(default);

        GatewayPeer peer = await server.NextAsync();
        await peer.HelloAsync();
        await peer.CloseAsync(4014);

        GatewayFatalException fatal = await Assert.ThrowsAsync<GatewayFatalException>(() => Until.Soon(running, "the end"));
        Assert.Equal(4014, fatal.CloseCode);
        Assert.Contains("intent", fatal.Message, StringComparison.Ordinal);
    }
}
