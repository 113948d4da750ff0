using System.Net;
using System.Net.Sockets;
using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests.Discord;

public sealed class ConnectionTests
{
    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task FatalCloseCode_EndsTheProcessWithOneClearLine(int code)
    {
        await using StandIn discord = await StandIn.StartAsync();
        discord.Gateway.OnIdentify(SessionAnswer.Close(code));
        using var data = new TempFolder();
        using BotProcess bot = BotInDiscord.Launch(discord, data);

        await bot.ExitAsync();

        Assert.Equal(1, bot.ExitCode);
        Assert.DoesNotContain(discord.Token, bot.Error + bot.Output);
        Assert.EndsWith($"(code {code})", Assert.Single(bot.ErrorLines, static line => !line.StartsWith("info:", StringComparison.Ordinal) && !line.StartsWith("Reading seeds:", StringComparison.Ordinal)));
        Assert.DoesNotContain("   at ", bot.Error);
        Assert.Single(discord.Gateway.Identifies.All);
        discord.AssertNoViolations();
    }

    [Fact]
    public async Task WrongToken_EndsTheProcessWithoutHammering()
    {
        await using StandIn discord = await StandIn.StartAsync();
        using var data = new TempFolder();
        using BotProcess bot = BotInDiscord.Launch(discord, data, ("DRAMABOT_Discord__Token", "MTAwMDAwMDAwMDAwMDAwMDAwMA.wrong.token-that-discord-does-not-know"));

        await bot.ExitAsync();

        Assert.Equal(1, bot.ExitCode);
        Assert.DoesNotContain("wrong.token", bot.Error + bot.Output);
        Assert.InRange(discord.Requests.Count, 1, 5);
        Assert.Contains("Discord refuses the bot's token.", bot.ErrorLines[^1]);
        Assert.DoesNotContain("could not be registered", bot.Error);
    }

    [Fact]
    public async Task QuickRestart_ResumesItsSessionAndRegistersNothingAgain()
    {
        await using StandIn discord = await StandIn.StartAsync();
        using var data = new TempFolder();
        using (BotProcess first = BotInDiscord.Launch(discord, data))
        {
            await discord.WaitForSession();
            await discord.Until(() => discord.World.Commands.Global.Count > 0, "the commands are registered");
            first.Kill("-TERM");
            await first.ExitAsync();
            Assert.Equal(0, first.ExitCode);
        }

        using BotProcess second = BotInDiscord.Launch(discord, data);
        await discord.Until(() => discord.Gateway.Resumes.Count == 1, "the second run resumes");
        InteractionRecord answer = await discord.InvokeCommand("renewal", static command => command.With("title", "Goblin"));

        Assert.Contains("Goblin", answer.AllText);
        Assert.Single(discord.Gateway.Identifies.All);
        Assert.Single(discord.Requests.All, static request => request.Method == "PUT");
        discord.AssertNoViolations();
    }

    [Fact]
    public async Task Readiness_TurnsGreenWithTheSessionAndRedWithoutIt()
    {
        int port = FreePort();
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync(options: null, ("DRAMABOT_Http__Url", $"http://127.0.0.1:{port}"));
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await bot.Discord.Until(() => Status(client) == HttpStatusCode.OK, "readiness is green");

        bot.Discord.Gateway.NextUpgrade(503, 503, 503, 503, 503, 503, 503, 503);
        bot.Discord.Gateway.Connection().Abort();

        await bot.Discord.Until(() => Status(client) == HttpStatusCode.ServiceUnavailable, "readiness is red");
        Assert.Contains("shard 0", await (await client.GetAsync("/readyz")).Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("", "DiscordBot (DramaBot, 0.1.0)")]
    [InlineData("https://example.org/our bot", "DiscordBot (https://example.org/our%20bot, 0.1.0)")]
    public async Task UserAgent_NamesTheProgramOrThePageThatIsConfigured(string page, string agent)
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync(options: null, ("DRAMABOT_Discord__ProjectUrl", page));

        Assert.All(bot.Discord.Requests.All, request => Assert.Equal(agent, request.Headers["User-Agent"]));
    }

    [Fact]
    public async Task TokenFile_ServesAsWellAsTheToken()
    {
        using var data = new TempFolder();
        await using StandIn discord = await StandIn.StartAsync();
        string file = data.Write("token", discord.Token + "\n");
        using BotProcess bot = BotProcess.Start(data, [new("DRAMABOT_Discord__TokenFile", file), new("DRAMABOT_Discord__ApiBaseUrl", discord.ApiBaseUrl)], "run");

        await discord.WaitForSession();
        InteractionRecord answer = await discord.InvokeCommand("help");

        Assert.NotEmpty(answer.AllText);
        bot.Kill("-INT");
        await bot.ExitAsync();
        Assert.Equal(0, bot.ExitCode);
        Assert.DoesNotContain(discord.Token, bot.Error + bot.Output);
    }

    private static HttpStatusCode? Status(HttpClient client)
    {
        try
        {
            using HttpResponseMessage response = client.Send(new HttpRequestMessage(HttpMethod.Get, "/readyz"));
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
