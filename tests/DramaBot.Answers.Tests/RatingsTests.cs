using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;
using static DramaBot.Answers.Tests.Dramas;

namespace DramaBot.Answers.Tests;

public sealed class RatingsTests
{
    private static readonly DateOnly Today = Day("2026-11-20");
    private static readonly Season Season = new()
    {
        Number = 1,
        Episodes = 4,
        Premiere = Day("2024-03-09"),
        Finale = Day("2024-03-17"),
        Nielsen =
        [
            Rated(1, "2024-03-09", 5.5m) with { Seoul = 6.0m },
            Rated(2, "2024-03-10", 9.0m),
            Rated(3, "2024-03-16", 8.0m),
            Rated(4, "2024-03-17", 24.850m) with { Seoul = 28.381m, NationwidePeak = 31m },
            Rated(4, "2024-03-17", 24.580m, "other"),
        ],
        Netflix =
        [
            new() { WeekEnding = Day("2024-03-10"), Hours = 10_000_000, Rank = 3, WeeksInTop10 = 1, Source = Page },
            new() { WeekEnding = Day("2024-03-17"), Hours = 30_000_000, Views = 2_000_000, Rank = 1, WeeksInTop10 = 2, Source = Page },
            new() { WeekEnding = Day("2024-03-24"), Hours = 20_000_000, Views = 1_000_000, Rank = 1, WeeksInTop10 = 5, Source = Page },
        ],
    };

    private static readonly Drama Drama = Titled("Queen of Tears", Season) with
    {
        Claims = [new() { On = Day("2024-03-12"), Text = "Old", Source = Page }, new() { On = Day("2024-04-30"), Text = "New", Basis = ClaimBasis.Seoul, Source = "other" }],
    };

    private readonly AnswerDesk _desk = new();

    [Fact]
    public void Ratings_OfAWholeRun_GiveFirstFinaleHighestAndAverageOnOneBasis()
    {
        SeasonRatings season = Assert.Single(Ask("/ratings Queen of Tears").Seasons);

        Assert.Equal((5.5m, 24.850m, 24.850m, 5.5m), (season.Nationwide!.First!.Percent, season.Nationwide.Finale!.Percent, season.Nationwide.Highest.Percent, season.Nationwide.Lowest.Percent));
        Assert.True(season.Nationwide.IsWhole);
        Assert.Equal((5.5m + 9 + 8 + 24.850m) / 4, season.Nationwide.Average);
    }

    [Fact]
    public void Ratings_OnOtherBases_StandApart()
    {
        SeasonRatings season = Ask("/ratings Queen of Tears").Seasons[0];

        Assert.Equal([(RatingBasis.Seoul, 28.381m, 2), (RatingBasis.NationwidePeak, 31m, 1)], season.OtherBases.Select(basis => (basis.Basis, basis.Highest.Percent, basis.Known)));
    }

    [Fact]
    public void Ratings_ThatDiffer_StandSideBySideWithTheBelievedOneFirst()
    {
        Disagreement disagreement = Assert.Single(Ask("/ratings Queen of Tears").Seasons[0].Disagreements);

        Assert.Equal(RatingBasis.Nationwide, disagreement.Basis);
        Assert.Equal([(24.850m, "What's on Netflix"), (24.580m, "Philstar")], disagreement.Figures.Select(figure => (figure.Percent, figure.Source.Publisher)));
    }

    [Theory]
    [InlineData("17.95")]
    [InlineData("17.96")]
    [InlineData("17.9")]
    public void Ratings_RoundedOrCut_AreNoDisagreement(string rounded)
    {
        Drama drama = Titled("Doctor Cha", new Season { Number = 1, Nielsen = [Rated(10, "2023-05-14", 17.958m), Rated(10, "2023-05-14", decimal.Parse(rounded), "other")] });
        var answer = Assert.IsType<RatingsAnswer>(_desk.Answer("/ratings Doctor Cha", Snapshot(drama), Today));
        Assert.Empty(answer.Seasons[0].Disagreements);
    }

    [Fact]
    public void Ratings_AsOfADayInTheRun_KnowNothingLater()
    {
        RatingsAnswer answer = Ask("/ratings Queen of Tears as_of:2024-03-16");
        SeasonRatings season = answer.Seasons[0];

        Assert.Equal(3, season.Nationwide!.Broadcasts.Count);
        Assert.Null(season.Nationwide.Finale);
        Assert.False(season.Nationwide.IsWhole);
        Assert.Equal(9.0m, season.Nationwide.Highest.Percent);
        Assert.Equal(SeasonState.OnAir, season.Season.State);
        Assert.True(season.Place!.OnAir);
        Assert.Equal(10_000_000, season.Netflix!.Hours);
        Assert.Equal("Old", Assert.Single(answer.Claims).Text);
        Assert.DoesNotContain(answer.Sources, source => source.Publisher == "Philstar");
    }

    [Fact]
    public void Ratings_OnNetflix_AddUpWeeksAndKeepTheBest()
    {
        NetflixRun run = Ask("/ratings Queen of Tears").Seasons[0].Netflix!;

        Assert.Equal((60_000_000L, 3_000_000L, 2), (run.Hours!.Value, run.Views!.Value, run.WeeksWithViews));
        Assert.Equal((5, 1, Day("2024-03-17"), Day("2024-03-24")), (run.WeeksInTop10!.Value, run.BestRank!.Value, run.BestRankWeek!.Value, run.LastWeek));
    }

    [Fact]
    public void Ratings_Claims_KeepBasisAndDateLatestFirst() =>
        Assert.Equal([("New", ClaimBasis.Seoul), ("Old", ClaimBasis.Unstated)], Ask("/ratings Queen of Tears").Claims.Select(claim => (claim.Text, claim.Basis)));

    [Fact]
    public void Ratings_OfAnUnnumberedBroadcastOnAKnownDay_AreNotCountedTwice()
    {
        Drama drama = Titled("Signal", new Season { Number = 1, Nielsen = [Rated(1, "2016-01-22", 5m), Rated(null, "2016-01-22", 5m), Rated(null, "2016-01-23", 7m)] });
        var answer = Assert.IsType<RatingsAnswer>(_desk.Answer("/ratings Signal", Snapshot(drama), Today));
        Assert.Equal([5m, 7m], answer.Seasons[0].Nationwide!.Broadcasts.Select(broadcast => broadcast.Percent));
    }

    [Fact]
    public void Ratings_OfASeasonThatIsNotThere_AreNotInTheKnowledgeBase()
    {
        Answer answer = _desk.Answer(new RatingsRequest(new AskedTitle("Queen of Tears", 3)), Snapshot(Drama), Today);
        Assert.Equal(3, Assert.IsType<NothingKnownAnswer>(answer).Season);
    }

    [Fact]
    public void Ratings_OfSeveralSeasons_CanBeAskedForOne()
    {
        Drama drama = Titled("Stranger", Season, Season with { Number = 2, Nielsen = [Rated(1, "2024-08-15", 7.6m)] });
        var both = Assert.IsType<RatingsAnswer>(_desk.Answer("/ratings Stranger", Snapshot(drama), Today));
        var second = Assert.IsType<RatingsAnswer>(_desk.Answer(new RatingsRequest(new AskedTitle("Stranger", 2)), Snapshot(drama), Today));

        Assert.Equal([1, 2], both.Seasons.Select(season => season.Season.Number));
        Assert.Equal(7.6m, Assert.Single(second.Seasons).Nationwide!.Highest.Percent);
    }

    private RatingsAnswer Ask(string line) => Assert.IsType<RatingsAnswer>(_desk.Answer(line, Snapshot(Drama), Today));
}
