using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

/// <summary>The maintainers' verbs, as maintainers call them.</summary>
public sealed class SeedsVerbTests : IDisposable
{
    private const string Hill = "title: The Hill\nstreaming: [Netflix]\nseasons:\n  - season: 1\n    premiere: 2021-11-01\n    finale: 2021-11-30\n";

    private const string Table = "week\tcategory\tweekly_rank\tshow_title\tseason_title\tweekly_hours_viewed\tcumulative_weeks_in_top_10\n";

    private readonly TempFolder _data = new();
    private readonly SeedFolder _seeds = new();

    public void Dispose()
    {
        _data.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task New_ThenCheckFormatAndAsk_TakesAMaintainerAllTheWay()
    {
        using BotProcess made = await RunAsync("seeds", "new", "The", "Hill");
        Assert.Equal(0, made.ExitCode);
        Assert.Equal(_seeds.PathOf("the-hill"), Assert.Single(made.Lines));
        Assert.Contains("seeds check", made.Error);

        using BotProcess check = await RunAsync("seeds", "check");
        Assert.Equal(0, check.ExitCode);
        using BotProcess canonical = await RunAsync("seeds", "format", "--check");
        Assert.Equal((0, ""), (canonical.ExitCode, canonical.Output));
        using BotProcess answer = await RunAsync("ask", "/drama The Hill");
        Assert.Contains("The Hill", answer.Output);

        using BotProcess again = await RunAsync("seeds", "new", "The Hill");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("is there already", again.Error);
    }

    [Fact]
    public async Task Format_FileInDisorder_IsListedByCheckAndWrittenWithout()
    {
        _seeds.Drama("hill", "title:    The Hill   # so\n");

        using BotProcess check = await RunAsync("seeds", "format", "--check");
        Assert.Equal((1, _seeds.PathOf("hill") + "\n"), (check.ExitCode, check.Output));
        using BotProcess format = await RunAsync("seeds", "format", _seeds.PathOf("hill"));
        Assert.Equal(0, format.ExitCode);
        Assert.Equal("title: The Hill  # so\n", await File.ReadAllTextAsync(_seeds.PathOf("hill")));
        using BotProcess absent = await RunAsync("seeds", "format", _data.At("nowhere"));
        Assert.Equal(1, absent.ExitCode);
    }

    [Fact]
    public async Task Import_NetflixFile_IsShownThenWrittenThenNothing()
    {
        _seeds.Drama("hill", Hill).Drama("other", "title: Other\nstreaming: [Netflix]\nseasons:\n  - {season: 1, premiere: 2012-01-01, finale: 2012-02-01}\n");
        string file = _data.Write("netflix.tsv", Table + "2021-11-14\tTV (Non-English)\t1\tThe Hill\tThe Hill: Season 1\t42790000\t2\n2021-11-14\tTV (Non-English)\t2\tOther\tOther: Season 1\t1000000\t1\n2021-11-07\tTV (Non-English)\t3\tThe Hill\tThe Hill: Season 1\t30100000\t1\n");

        using BotProcess shown = await RunAsync("seeds", "import", "netflix-top10", file, "--dry-run");
        Assert.Equal(0, shown.ExitCode);
        Assert.Contains("hill: 2 weeks to add\n", shown.Output);
        Assert.Contains("Other: Season 1 (2021-11-14): it first came in", shown.Output);
        Assert.Equal(Hill, await File.ReadAllTextAsync(_seeds.PathOf("hill")));

        using BotProcess written = await RunAsync("seeds", "import", "netflix-top10", file, "--accept", "other");
        Assert.Equal(0, written.ExitCode);
        Assert.Contains("added 3 weeks and corrected 0 weeks in 2 files", written.Error);
        string after = await File.ReadAllTextAsync(_seeds.PathOf("hill"));
        using BotProcess again = await RunAsync("seeds", "import", "netflix-top10", file);
        Assert.Contains("added 0 weeks and corrected 0 weeks in 0 files", again.Error);
        Assert.Equal(after, await File.ReadAllTextAsync(_seeds.PathOf("hill")));
    }

    [Theory]
    [InlineData("null", ":1: the file holds nothing but 'null'")]
    [InlineData("<a href=\"https://www.netflix.com/\">Moved Permanently</a>.", ":1: this is a web page")]
    [InlineData(Table + "2021-11-14\tTV (Non-Engl", ":2: the file is cut off in the middle of this row")]
    public async Task Import_BrokenFile_IsRefusedWholeWithItsLine(string content, string words)
    {
        _seeds.Drama("hill", Hill);
        string file = _data.Write("netflix.tsv", content);

        using BotProcess bot = await RunAsync("seeds", "import", "netflix-top10", file);

        Assert.Equal((1, ""), (bot.ExitCode, bot.Output));
        Assert.Contains(file + words, bot.Error);
        Assert.Equal(Hill, await File.ReadAllTextAsync(_seeds.PathOf("hill")));
    }

    private Task<BotProcess> RunAsync(params string[] words) => BotProcess.RunAsync(_data, "", [.. words, "--Seeds:Directory", _seeds.Path]);
}
