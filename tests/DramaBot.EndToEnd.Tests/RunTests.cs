using System.Net;
using System.Net.Sockets;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

public sealed class RunTests : IDisposable
{
    private const string Beginning = "title: The Beginning\nrenewal:\n  - {on: 2024-01-05, status: pending, summary: Nobody knows., source: s}\nsources:\n  s: {publisher: The Paper}\n";

    private readonly TempFolder _data = new();
    private readonly SeedFolder _seeds = new();

    public void Dispose()
    {
        _data.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task Run_InputClosed_SaysThatItServesTheTerminalAndExits0()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "");

        Assert.Equal(0, bot.ExitCode);
        Assert.StartsWith("No bot token is set, so DramaBot answers here", Assert.Single(bot.Lines));
        // On a busy machine the first load takes long enough to say how far it is.
        Assert.All(bot.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), static line => Assert.StartsWith("Reading seeds: ", line));
    }

    [Fact]
    public async Task Run_QuestionsPipedIn_AreAnsweredPlainly()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "/renewal Crash Landing on You\nhow did queen of tears end\n/reveal\n");

        Assert.Equal(0, bot.ExitCode);
        Assert.Contains("Crash Landing on You, season 2", bot.Output);
        Assert.Contains("Queen of Tears has a bittersweet ending", bot.Output);
        Assert.True(bot.Output.IndexOf("grave", StringComparison.Ordinal) > bot.Output.IndexOf("/reveal", StringComparison.Ordinal), "the spoiler came unasked");
        Assert.DoesNotContain('\u001b', bot.Output);
    }

    [Fact]
    public async Task Run_DoubtfulTitle_IsAskedBackAndANumberChooses()
    {
        _seeds.Drama("twin-one", "title: Twin\nnative_title: 쌍둥이\nseasons:\n  - {season: 1, year: 2001}\n").Drama("twin-two", "title: Twin\nseasons:\n  - {season: 1, year: 2002}\n");

        using BotProcess bot = await BotProcess.RunAsync(_data, "/drama Twin\n2\n", "run", "--Seeds:Directory", _seeds.Path);

        Assert.Contains("Which one do you mean", bot.Output);
        int asked = bot.Output.IndexOf("Type the number", StringComparison.Ordinal);
        Assert.Contains("Season 1: from 2002", bot.Output[asked..]);
    }

    [Fact]
    public async Task Run_BrokenFirstLoad_EndsTheStartWithEveryProblem()
    {
        _seeds.Drama("one", "title: One\nfoo: 1\n").Drama("two", "title: [Two]\n");

        using BotProcess bot = await BotProcess.RunAsync(_data, "", "run", "--Seeds:Directory", _seeds.Path);

        Assert.Equal(1, bot.ExitCode);
        Assert.Contains($"{_seeds.PathOf("one")}:2:1: error: ", bot.Error);
        Assert.Contains($"{_seeds.PathOf("two")}:1:8: error: ", bot.Error);
        Assert.Equal("", bot.Output);
    }

    [Fact]
    public async Task Run_SeedsBrokenWhileItRuns_AnswersFromTheLastGoodRevisionAndRecovers()
    {
        _seeds.Drama("beginning", Beginning);
        using BotProcess bot = BotProcess.Start(_data, "run", "--Seeds:Directory", _seeds.Path, "--Seeds:RefreshInterval", "00:00:01");
        await bot.TypeAsync("/renewal The Beginning\n");
        await bot.WaitForAsync(static bot => bot.Output.Contains("Nobody knows.", StringComparison.Ordinal), "the first answer");

        _seeds.Drama("beginning", Beginning.Replace("status: pending", "status: pnding", StringComparison.Ordinal));
        await bot.WaitForAsync(bot => bot.Error.Contains($"{_seeds.PathOf("beginning")}:3:30: error: ", StringComparison.Ordinal), "the problem's place");
        await bot.TypeAsync("/renewal The Beginning\n");
        await bot.WaitForAsync(static bot => bot.Output.Split("Nobody knows.").Length == 3, "an answer from the last good revision");

        _seeds.Drama("beginning", Beginning.Replace("Nobody knows.", "It was ordered.", StringComparison.Ordinal).Replace("status: pending", "status: renewed", StringComparison.Ordinal));
        await bot.WaitForAsync(static bot => bot.Error.Contains("The seeds changed", StringComparison.Ordinal), "the mended load");
        await bot.TypeAsync("/renewal The Beginning\n");
        await bot.WaitForAsync(static bot => bot.Output.Contains("It was ordered.", StringComparison.Ordinal), "the new answer");
        await bot.EndAsync();

        Assert.Equal(0, bot.ExitCode);
        Assert.Single(bot.Error.Split('\n'), static line => line.Contains("last good revision", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_AddedSeedFile_IsNoticedWithoutWaitingForTheSchedule()
    {
        _seeds.Drama("beginning", Beginning);
        using BotProcess bot = BotProcess.Start(_data, "run", "--Seeds:Directory", _seeds.Path, "--Seeds:RefreshInterval", "1.00:00:00");
        await bot.TypeAsync("/drama Second Tale\n");
        await bot.WaitForAsync(static bot => bot.Output.Contains("not a drama in the knowledge base", StringComparison.Ordinal), "the refusal");

        // The watcher may stand a moment later than the first answer; an editor saves again, too.
        for (int i = 0; !bot.Error.Contains("The seeds changed", StringComparison.Ordinal); i++)
        {
            Assert.True(i < 100, "The file was not noticed.");
            _seeds.Drama("second", $"title: Second Tale\npremise: Draft {i}.\n");
            await Task.Delay(300);
        }

        await bot.TypeAsync("/drama Second Tale\n");
        await bot.WaitForAsync(static bot => bot.Output.Contains("Draft", StringComparison.Ordinal), "the new drama");
        await bot.EndAsync();
    }

    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task Run_Signal_StopsCleanly(string signal)
    {
        using BotProcess bot = BotProcess.Start(_data, "run");
        await bot.TypeAsync("/top\n");
        await bot.WaitForAsync(static bot => bot.Output.Contains("Highest-rated", StringComparison.Ordinal), "an answer");

        bot.Kill(signal);
        await bot.ExitAsync();

        Assert.Equal(0, bot.ExitCode);
        Assert.DoesNotContain("error", bot.Error);
    }

    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task Run_SignalBeforeAnythingWasAsked_StopsCleanly(string signal)
    {
        using BotProcess bot = BotProcess.Start(_data, "run");
        await bot.WaitForAsync(static bot => bot.Output.Contains("No bot token", StringComparison.Ordinal), "the greeting");

        bot.Kill(signal);
        await bot.ExitAsync();

        Assert.Equal(0, bot.ExitCode);
        Assert.DoesNotContain("BackgroundService", bot.Error);
    }

    [Fact]
    public async Task Run_Http_ServesHealthReadinessAndMetrics()
    {
        string url = $"http://127.0.0.1:{FreePort()}";
        using BotProcess bot = BotProcess.Start(_data, [new("DRAMABOT_Http__Url", url)], "run");
        await bot.TypeAsync("/renewal Squid Game\n");
        await bot.WaitForAsync(static bot => bot.Output.Contains("Squid Game", StringComparison.Ordinal), "an answer");
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        for (int i = 0; i < 100 && !await LivesAsync(client); i++)
            await Task.Delay(100);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/healthz")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
        string metrics = await client.GetStringAsync("/metrics");
        Assert.Contains("dramabot_answers_total{intent=\"Renewal\",outcome=\"Answered\"} 1", metrics);
        Assert.Contains("# TYPE dramabot_knowledge_dramas gauge", metrics);
        using BotProcess health = BotProcess.Start(_data, [new("DRAMABOT_Http__Url", url)], "health");
        await health.EndAsync();
        Assert.Equal(0, health.ExitCode);
        await bot.EndAsync();
    }

    [Fact]
    public async Task Run_AddressTaken_GoesOnInTheTerminalAndNamesTheKey()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        string url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        using BotProcess bot = BotProcess.Start(_data, [new("DRAMABOT_Http__Url", url)], "run");
        await bot.TypeAsync("/renewal Squid Game\n");
        await bot.WaitForAsync(static bot => bot.Error.Contains("Http:Url", StringComparison.Ordinal), "the warning");
        await bot.WaitForAsync(static bot => bot.Output.Contains("Squid Game", StringComparison.Ordinal), "an answer");
        await bot.EndAsync();

        Assert.Equal(0, bot.ExitCode);
    }

    [Fact]
    public async Task Health_NobodyThere_ExitsWith1()
    {
        using BotProcess health = BotProcess.Start(_data, [new("DRAMABOT_Http__Url", $"http://127.0.0.1:{FreePort()}")], "health");
        await health.EndAsync();

        Assert.Equal(1, health.ExitCode);
    }

    private static async Task<bool> LivesAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync("/healthz")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [Fact]
    public async Task Readyz_StateThatCannotBeWritten_SaysWhyWhileAnswersGoOnAndIsReadyOnceItCan()
    {
        Directory.CreateDirectory(_data.At("data/state.db"));
        string url = $"http://127.0.0.1:{FreePort()}";
        using BotProcess bot = BotProcess.Start(_data, [new("DRAMABOT_Http__Url", url), new("DRAMABOT_Schedule__deliver__When", "every 00:00:01")], "run");
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        await bot.WaitForAsync(static bot => bot.Error.Contains("The state cannot be written", StringComparison.Ordinal), "the complaint");

        using (HttpResponseMessage red = await client.GetAsync("/readyz"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, red.StatusCode);
            Assert.Contains("state", await red.Content.ReadAsStringAsync());
        }

        await bot.TypeAsync("/renewal Crash Landing on You\n");
        await bot.WaitForAsync(static bot => bot.Output.Contains("Crash Landing on You, season 2", StringComparison.Ordinal), "the answer");
        Directory.Delete(_data.At("data/state.db"));
        HttpStatusCode status = HttpStatusCode.ServiceUnavailable;
        for (int look = 0; look < 100 && status != HttpStatusCode.OK; look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
            using HttpResponseMessage ready = await client.GetAsync("/readyz");
            status = ready.StatusCode;
        }

        Assert.Equal(HttpStatusCode.OK, status);
        await bot.EndAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
