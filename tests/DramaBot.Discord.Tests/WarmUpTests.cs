using DramaBot.Testing;

namespace DramaBot.Discord.Tests;

/// <summary>What is done before the first person asks.</summary>
public sealed class WarmUpTests
{
    [Fact]
    public async Task WarmUp_GoesThroughEveryKindOfAnswer()
    {
        int answered = await WarmUp.RunAsync(new DiscordClientOptions { Token = new BotToken("t") }, new FakeTimeProvider(), default);

        Assert.Equal(4, answered);
    }
}
