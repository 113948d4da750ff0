using System.Globalization;
using DramaBot.Knowledge;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

/// <summary>A maintainer edits seeds while the bot runs in a terminal, and sees what would be posted.</summary>
public sealed class AnnouncementTests : IDisposable
{
    private const string Sources = "sources:\n  s: {publisher: The Paper, title: News, published: 2024-01-05}\n  t: {publisher: The Gazette}\n";

    private readonly TempFolder _data = new();
    private readonly SeedFolder _seeds = new();

    private static DateOnly Today => SeoulTime.Today(TimeProvider.System);

    public void Dispose()
    {
        _data.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task Terminal_NewReport_IsPrintedOnceAsItWouldBePosted()
    {
        WriteSeeds();
        using BotProcess bot = await StartAsync();
        WriteSeeds(Report(Today, "renewed", "official", "The network ordered it."));
        await bot.WaitForAsync(static bot => bot.Output.Contains("[Announcement ", StringComparison.Ordinal), "the announcement");
        await bot.EndAsync();

        Assert.Contains("Moonlight (달빛): Season 2: officially renewed.", bot.Output);
        Assert.Contains("The network ordered it.", bot.Output);
        Assert.Contains("Source: The Gazette", bot.Output);
        Assert.Equal(2, bot.Output.Split("[Announcement").Length);

        // Neither a restart nor an index that is built anew makes it news again.
        File.Delete(_data.At("data/knowledge.db"));
        using BotProcess again = await StartAsync();
        await again.EndAsync();
        Assert.DoesNotContain("[Announcement", again.Output);
    }

    [Fact]
    public async Task Terminal_FirstLoadAndOldReports_AreToldToNobody()
    {
        WriteSeeds(Report(Today, "renewed", "official", "It was so from the start."));
        using BotProcess bot = await StartAsync();
        WriteSeeds(Report(Today.AddDays(-40), "in-talks", "reported", "An old report."), Report(Today, "renewed", "official", "It was so from the start."));
        await bot.WaitForAsync(static bot => bot.Error.Contains("The seeds changed", StringComparison.Ordinal), "the load");
        await bot.EndAsync();

        Assert.DoesNotContain("[Announcement", bot.Output);
    }

    [Fact]
    public async Task Terminal_EditedThenWithdrawn_CorrectsTheSameAnnouncement()
    {
        WriteSeeds();
        using BotProcess bot = await StartAsync();
        WriteSeeds(Report(Today, "renewed", "official", "The network ordered it."));
        await bot.WaitForAsync(static bot => bot.Output.Contains("[Announcement ", StringComparison.Ordinal), "the announcement");
        WriteSeeds(Report(Today, "in-talks", "official", "The network is thinking about it."));
        await bot.WaitForAsync(static bot => bot.Output.Contains("thinking about it", StringComparison.Ordinal), "the correction");
        WriteSeeds();
        await bot.WaitForAsync(static bot => bot.Output.Contains("Withdrawn: ", StringComparison.Ordinal), "the withdrawal");
        await bot.EndAsync();

        string marker = bot.Output[(bot.Output.IndexOf("[Announcement ", StringComparison.Ordinal) + 14)..][..8];
        Assert.Contains($"[Announcement, corrected {marker}]", bot.Output);
        Assert.Contains("This message first said: Season 2: officially renewed.", bot.Output);
        Assert.Equal(2, bot.Output.Split("[Announcement ").Length);
    }

    [Fact]
    public async Task Terminal_BrokenSeeds_TellNothingUntilTheyAreMended()
    {
        WriteSeeds();
        using BotProcess bot = await StartAsync();
        _seeds.Drama("moonlight", "title: Moonlight\nrenewal: nonsense\n");
        await bot.WaitForAsync(static bot => bot.Error.Contains("answers come from the last good revision", StringComparison.Ordinal), "the refusal");
        WriteSeeds(Report(Today, "cancelled", "official", "It is off."));
        await bot.WaitForAsync(static bot => bot.Output.Contains("It is off.", StringComparison.Ordinal), "the announcement");
        await bot.EndAsync();

        Assert.Equal(2, bot.Output.Split("[Announcement").Length);
    }

    [Fact]
    public async Task SeedsDiff_ChangedFolder_ShowsTheRenderedAnnouncementAndChangesNothing()
    {
        WriteSeeds();
        using (BotProcess bot = await StartAsync())
        {
            await bot.EndAsync();
        }

        using var changed = new SeedFolder();
        changed.Drama("moonlight", Yaml([Report(Today, "renewed", "official", "The network ordered it.")])).Drama("new-one", "title: New One\n");
        for (int look = 0; look < 2; look++)
        {
            using BotProcess diff = await BotProcess.RunAsync(_data, "", "seeds", "diff", changed.Path, "--Seeds:Directory", _seeds.Path);

            Assert.Equal(0, diff.ExitCode);
            Assert.Contains("changed: moonlight (Moonlight)", diff.Output);
            Assert.Contains("new: new-one (New One)", diff.Output);
            Assert.Contains("Would announce, for 1 subscription:", diff.Output);
            Assert.Contains("Moonlight (달빛): Season 2: officially renewed.", diff.Output);
            Assert.Contains("1 announcement; ", diff.Output);
        }
    }

    [Fact]
    public async Task SeedsDiff_BrokenFolder_NamesThePlaceAndFails()
    {
        WriteSeeds();
        using var broken = new SeedFolder();
        broken.Drama("moonlight", "title: Moonlight\nnetwrok: tvN\n");

        using BotProcess diff = await BotProcess.RunAsync(_data, "", "seeds", "diff", broken.Path, "--Seeds:Directory", _seeds.Path);

        Assert.Equal(1, diff.ExitCode);
        Assert.Contains("moonlight.yaml:2:1: error:", diff.Error);
    }

    [Fact]
    public async Task SeedsDiff_AgainstARevision_ComparesWithWhatGitHolds()
    {
        using BotProcess diff = await BotProcess.RunAsync(_data, "", "seeds", "diff", "--against", "no-such-revision");

        Assert.Equal(1, diff.ExitCode);
        Assert.Contains("git cannot read no-such-revision", diff.Error);
    }

    private static string Report(DateOnly on, string status, string evidence, string summary) =>
        string.Create(CultureInfo.InvariantCulture, $"  - {{on: {on:yyyy-MM-dd}, status: {status}, season: 2, evidence: {evidence}, summary: \"{summary}\", source: t}}\n");

    private static string Yaml(string[] reports) =>
        $"title: Moonlight\nnative_title: 달빛\nnetwork: tvN\ndescribed_by: [t]\nrenewal:\n  - {{on: 2024-01-05, status: pending, season: 2, source: s}}\n{string.Concat(reports)}seasons:\n  - {{season: 1, year: 2023}}\n{Sources}";

    private void WriteSeeds(params string[] reports) => _seeds.Drama("moonlight", Yaml(reports));

    /// <summary>Starts the bot, and waits until it has looked at the seeds and worked off what was due.</summary>
    private async Task<BotProcess> StartAsync()
    {
        DateTimeOffset start = TimeProvider.System.GetUtcNow();
        BotProcess bot = BotProcess.Start(_data, "run", "--Seeds:Directory", _seeds.Path);
        await JobLog.RanAsync(_data, "refresh-knowledge", start);
        await JobLog.RanAsync(_data, "deliver", start);
        return bot;
    }
}
