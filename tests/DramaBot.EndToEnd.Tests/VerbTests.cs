using System.Text.Json;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

public sealed class VerbTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Top_OnTheDayOfTheArticle_IsWhatTheArticleSays()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "top", "--as-of", "2020-02-19", "--json");

        Assert.Equal(0, bot.ExitCode);
        JsonElement[] rows = [.. bot.Lines.Select(static line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(10, rows.Length);
        Assert.Equal("crash-landing-on-you", rows[1].GetProperty("id").GetString());
        Assert.Equal(2, rows[1].GetProperty("rank").GetInt32());
        Assert.Equal("21.683", rows[1].GetProperty("value").GetRawText());
        Assert.Equal("percent", rows[1].GetProperty("unit").GetString());
        Assert.Equal("2020-02-16", rows[1].GetProperty("on").GetString());
        Assert.Equal(7, rows.Count(static row => row.GetProperty("network").GetString() == "tvN"));
        JsonElement onAir = Assert.Single(rows, static row => row.GetProperty("on_air").GetBoolean());
        Assert.Equal("itaewon-class", onAir.GetProperty("id").GetString());
        Assert.Equal(["rank", "id", "title", "season", "network", "value", "unit", "on", "on_air", "source"], rows[0].EnumerateObject().Select(static field => field.Name));
    }

    [Fact]
    public async Task Top_OnTheDayOfTheSecondArticle_HasQueenOfTearsThird()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "top", "--as-of", "2024-04-30", "--limit", "3", "--json");

        Assert.Equal(["the-world-of-the-married", "reborn-rich", "queen-of-tears"], bot.Lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Show_QueenOfTears_HasNetflixFiguresOfTheArticle()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "show", "queen-of-tears", "--json");

        JsonElement season = JsonDocument.Parse(Assert.Single(bot.Lines)).RootElement.GetProperty("seasons")[0];
        JsonElement[] weeks = [.. season.GetProperty("netflix").EnumerateArray().Where(static week => string.CompareOrdinal(week.GetProperty("week_ending").GetString(), "2024-04-21") <= 0)];
        Assert.Equal(287_600_000, weeks.Sum(static week => week.GetProperty("hours").GetInt64()));
        Assert.Equal(26_600_000, weeks.Sum(static week => week.GetProperty("views").GetInt64()));
        Assert.Equal(7, weeks.Max(static week => week.GetProperty("weeks_in_top_10").GetInt32()));
    }

    [Fact]
    public async Task Show_ByAnyTitle_TellsEverythingButTheSpoiler()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "show", "눈물의", "여왕");

        Assert.Equal(0, bot.ExitCode);
        Assert.Contains("Kim Soo-hyun", bot.Output);
        Assert.Contains("24.850%", bot.Output);
        Assert.Contains("--spoilers", bot.Output);
        Assert.DoesNotContain("grave", bot.Output);
    }

    [Fact]
    public async Task Find_KnownTitle_PrintsTheInterfacesFields()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "find", "--json", "CLOY");

        JsonElement found = JsonDocument.Parse(Assert.Single(bot.Lines)).RootElement;
        Assert.Equal(["query", "confident", "matches"], found.EnumerateObject().Select(static field => field.Name));
        Assert.True(found.GetProperty("confident").GetBoolean());
        JsonElement match = found.GetProperty("matches")[0];
        Assert.Equal(["id", "title", "native_title", "year", "score", "matched"], match.EnumerateObject().Select(static field => field.Name));
        Assert.Equal("crash-landing-on-you", match.GetProperty("id").GetString());
        Assert.Equal(2019, match.GetProperty("year").GetInt32());
    }

    [Fact]
    public async Task Find_Gibberish_FindsNothingAndExitsWith1()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "find", "--json", "qqqzzzxxx");

        Assert.Equal(1, bot.ExitCode);
        Assert.Equal("""{"query":"qqqzzzxxx","confident":false,"matches":[]}""", Assert.Single(bot.Lines));
    }

    [Fact]
    public async Task SeedsCheck_MistakesInTwoFiles_NamesBothWithPlace()
    {
        using var seeds = new SeedFolder();
        seeds.Drama("one", "title: One\nnetwrok: tvN\n").Drama("two", "title: Two\nseasons:\n  - season: 1\n    premiere: 2024-02-30\n");

        using BotProcess bot = await BotProcess.RunAsync(_data, "", "seeds", "check", seeds.Path);

        Assert.Equal(1, bot.ExitCode);
        Assert.Equal(2, bot.Lines.Length);
        Assert.StartsWith($"{seeds.PathOf("one")}:2:1: error: unknown key 'netwrok', did you mean 'network'?", bot.Lines[0]);
        Assert.StartsWith($"{seeds.PathOf("two")}:4:15: error: ", bot.Lines[1]);
    }

    [Fact]
    public async Task SeedsCheck_ShippedSeeds_AreSound()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "seeds", "check");

        Assert.Equal("", bot.Output);
        Assert.Equal(0, bot.ExitCode);
    }

    [Fact]
    public async Task DbBackup_AfterALoad_WritesACopyThatAnswers()
    {
        using (await BotProcess.RunAsync(_data, "", "find", "CLOY"))
        using (BotProcess backup = await BotProcess.RunAsync(_data, "", "db", "backup", _data.At("copy/data/knowledge.db")))
            Assert.Equal(0, backup.ExitCode);

        using var copy = new TempFolder();
        Directory.Move(_data.At("copy/data"), copy.At("data"));
        using BotProcess bot = await BotProcess.RunAsync(copy, "", "find", "CLOY");
        Assert.Equal(0, bot.ExitCode);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("top", "--by", "luck")]
    [InlineData("top", "--as-of", "2024-02-30")]
    [InlineData("top", "--limit", "0")]
    [InlineData("show")]
    [InlineData("seeds", "new")]
    [InlineData("seeds", "import", "netflix-top10")]
    [InlineData("seeds", "import", "nielsen", "x")]
    [InlineData("seeds", "format", "--chek")]
    [InlineData("find", "--yaml", "x")]
    public async Task Words_ThatAreOff_ExitWith2AndSayWhat(params string[] words)
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", words);

        Assert.Equal(2, bot.ExitCode);
        Assert.Equal("", bot.Output);
        Assert.NotEqual("", bot.Error);
        Assert.DoesNotContain("   at ", bot.Error);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("find")]
    [InlineData("show")]
    [InlineData("top")]
    [InlineData("run")]
    [InlineData("seeds")]
    [InlineData("seeds", "check")]
    [InlineData("seeds", "diff")]
    [InlineData("seeds", "missing")]
    [InlineData("seeds", "new")]
    [InlineData("seeds", "format")]
    [InlineData("seeds", "import")]
    [InlineData("seeds", "import", "netflix-top10")]
    [InlineData("db", "backup")]
    public async Task Help_OfEveryVerb_Exits0(params string[] verb)
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", [.. verb, "--help"]);

        Assert.Equal(0, bot.ExitCode);
        Assert.Contains("Usage:", bot.Output);
    }
}
