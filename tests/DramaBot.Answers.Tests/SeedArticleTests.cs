using DramaBot.Answers.Ranking;
using DramaBot.Answers.Ratings;

namespace DramaBot.Answers.Tests;

/// <summary>What the seed articles say of ranks comes out of the figures.</summary>
public sealed class SeedArticleTests
{
    private static readonly DateOnly Today = Dramas.Day("2026-11-20");
    private readonly AnswerDesk _desk = new();

    [Fact]
    public void Top_OnTheDayOfTheFirstArticle_HasSevenOfTvNAndCrashLandingSecond()
    {
        var top = Assert.IsType<RankingAnswer>(_desk.Answer("/top as_of:2020-02-19", CableHistory.Snapshot, Today));

        Assert.Equal(10, top.Rows.Count);
        Assert.Equal(2, top.Rows.Single(row => row.Drama.Title == "Crash Landing on You").Rank);
        Assert.Equal([new NetworkCount("tvN", 7), new NetworkCount("JTBC", 3)], top.Networks);
        RankingRow tenth = top.Rows[^1];
        Assert.Equal(("Itaewon Class", true), (tenth.Drama.Title, tenth.OnAir));
        Assert.All(top.Rows.SkipLast(1), row => Assert.False(row.OnAir));
    }

    [Fact]
    public void Ratings_OnTheDayOfTheFirstArticle_PutCrashLandingSecond()
    {
        var ratings = Assert.IsType<RatingsAnswer>(_desk.Answer("/ratings Crash Landing on You as_of:2020-02-19", CableHistory.Snapshot, Today));
        Assert.Equal((2, 11), (ratings.Seasons[0].Place!.Rank, ratings.Seasons[0].Place!.OutOf));
    }

    [Theory]
    [InlineData("2024-04-30", 3)]
    [InlineData("2024-04-28", 3)]
    public void Ratings_OnTheDayOfTheSecondArticle_PutQueenOfTearsThird(string asOf, int rank)
    {
        var ratings = Assert.IsType<RatingsAnswer>(_desk.Answer($"/ratings Queen of Tears as_of:{asOf}", CableHistory.Snapshot, Today));
        Assert.Equal(rank, ratings.Seasons[0].Place!.Rank);
    }

    [Fact]
    public void Ratings_Today_ShowThePlaceOnTheFinaleToo()
    {
        var ratings = Assert.IsType<RatingsAnswer>(_desk.Answer("/ratings Crash Landing on You", CableHistory.Snapshot, Today));
        Assert.Equal(5, ratings.Seasons[0].Place!.Rank);
        Assert.Equal(2, ratings.Seasons[0].PlaceAtFinale!.Rank);
    }

    [Fact]
    public void Top_OfATerrestrialNetwork_NeedsNoKindOfBroadcast()
    {
        var top = Assert.IsType<RankingAnswer>(_desk.Answer("/top network:SBS", CableHistory.Snapshot, Today));
        Assert.Equal("The Penthouse", Assert.Single(top.Rows).Drama.Title);
    }
}
