using DramaBot.Answers.Renewal;
using DramaBot.Answers.Tests.Evaluation;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Tests;

/// <summary>The ways in which renewal news mislead, each by a drama of the shipped seeds to which it happened.</summary>
public sealed class RenewalStoriesTests
{
    private readonly AnswerDesk _desk = new();

    [Fact]
    public void ConfirmedInTheHeadlineOnly_IsNeitherOfficialNorARenewal()
    {
        RenewalNews latest = LatestOf("The Fiery Priest", season: 3, "2025-05-16");

        Assert.Equal((RenewalStatus.Pending, Evidence.Reported, Outlook.Possible), (latest.Status, latest.Evidence, latest.Outlook));
        Assert.Contains("headline", latest.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadlinesAboveADenial_GiveWhatTheQuoteSays()
    {
        // "Confirmed", said the headlines of April 2024; "nothing is settled", said Netflix in the text below them.
        RenewalNews then = LatestOf("Bloodhounds", season: 2, "2024-04-29");
        Assert.Equal((RenewalStatus.InTalks, Outlook.Likely), (then.Status, then.Outlook));
        Assert.Equal(RenewalStatus.Renewed, LatestOf("Bloodhounds", season: 2, "2025-01-16").Status);
    }

    [Fact]
    public void ConfirmedSeason_SlipsBackToUncertain()
    {
        Assert.Equal((RenewalStatus.Renewed, Outlook.Certain), Stand("2025-02-10"));
        Assert.Equal((RenewalStatus.InProduction, Outlook.Certain), Stand("2025-03-05"));
        Assert.Equal((RenewalStatus.OnHold, Outlook.Possible), Stand("2025-12-19"));
        Assert.Equal((RenewalStatus.OnHold, Outlook.Possible), Stand("2026-11-20"));

        (RenewalStatus, Outlook?) Stand(string day) => LatestOf("Signal", season: 2, day) is var news ? (news.Status, news.Outlook) : default;
    }

    [Theory]
    [InlineData("Prison Playbook")]
    [InlineData("A Korean Odyssey")]
    public void RenewedUntil2025_IsALicenceAndNoSeason(string title)
    {
        RenewalNews latest = LatestOf(title, season: 2, "2026-11-20");

        Assert.Equal((RenewalStatus.Ended, Evidence.Inferred), (latest.Status, latest.Evidence));
        Assert.Contains("licence", latest.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The Glory", "2023-01-19", 16)]
    [InlineData("Money Heist: Korea", "2022-11-21", 12)]
    public void PartTwo_IsTheSecondHalfOfTheOneSeason(string title, string announced, int episodes)
    {
        // What fans called season 2 was announced as part 2, and all of it is the first season; of a second one nothing is decided.
        RenewalNews part = LatestOf(title, season: 1, announced);
        Assert.Equal((1, RenewalStatus.Scheduled), (part.Season, part.Status));

        var now = Assert.IsType<RenewalAnswer>(_desk.Answer($"/renewal {title}", ShippedKnowledge.Snapshot, ShippedKnowledge.Today));
        Assert.Equal((2, RenewalStatus.Pending), (now.Latest!.Season, now.Latest.Status));
        Drama drama = ShippedKnowledge.Snapshot.Find(now.Drama.Id)!;
        Assert.Equal(episodes, Assert.Single(drama.Seasons).Episodes);
    }

    [Theory]
    [InlineData("Celebrity", "2023-12-12")]
    [InlineData("Mask Girl", "2023-12-12")]
    [InlineData("Resident Playbook", null)]
    public void RelabelledAsLimitedSeries_IsInferredAndNeverAnnounced(string title, string? relabelled)
    {
        var answer = Assert.IsType<RenewalAnswer>(_desk.Answer($"/renewal {title}", ShippedKnowledge.Snapshot, ShippedKnowledge.Today));
        RenewalNews label = answer.History.First(static news => news.Summary!.Contains("limited series", StringComparison.Ordinal));

        Assert.Equal(Evidence.Inferred, label.Evidence);
        Assert.DoesNotContain(answer.History, static news => news.Evidence == Evidence.Official && news.Status is RenewalStatus.Ended or RenewalStatus.Cancelled);
        if (relabelled is not null)
            Assert.Equal(Dramas.Day(relabelled), label.On);
    }

    private RenewalNews LatestOf(string title, int season, string day)
    {
        var answer = Assert.IsType<RenewalAnswer>(_desk.Answer($"/renewal {title}", ShippedKnowledge.Snapshot, ShippedKnowledge.Today));
        RenewalNews? latest = answer.History.LastOrDefault(news => news.Season == season && news.On <= Dramas.Day(day));
        Assert.NotNull(latest);
        Assert.NotEmpty(latest.Source.Publisher);
        return latest;
    }
}
