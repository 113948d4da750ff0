using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Knowledge.Tests.Rankings;

/// <summary>Ranks are computed from facts, as of a day.</summary>
public class SeasonRankingsTests
{
    private static readonly NetworkCatalogue Networks = new(
    [
        new Network { Name = "tvN", Kind = BroadcastKind.Cable, Names = ["티비엔"] },
        new Network { Name = "JTBC", Kind = BroadcastKind.Cable },
        new Network { Name = "SBS", Kind = BroadcastKind.Terrestrial, Names = ["SBS TV"] },
        new Network { Name = "Netflix", Kind = BroadcastKind.Streaming },
    ]);

    [Fact]
    public void Rating_CountsFromTheDayOfItsBroadcast()
    {
        SeasonRankings ranks = Of(Show("a", "tvN", Rated("2024-03-09", 5.9m), Rated("2024-03-10", 7.3m)));
        Assert.Empty(ranks.Rank(Ratings("2024-03-08")));
        Assert.Equal((5.9m, new DateOnly(2024, 3, 9)), Figures(ranks.Rank(Ratings("2024-03-09"))));
        Assert.Equal((7.3m, new DateOnly(2024, 3, 10)), Figures(ranks.Rank(Ratings("2024-03-10"))));
        Assert.Equal((7.3m, new DateOnly(2024, 3, 10)), Figures(ranks.Rank(Ratings("2030-01-01"))));
    }

    [Fact]
    public void Season_CountsItsHighestEpisode_NotItsLast()
    {
        RankedSeason row = Assert.Single(Of(Show("a", "tvN", Rated("2024-03-09", 9m, "high"), Rated("2024-03-10", 7.3m, "low"))).Rank(Ratings("2025-01-01")));
        Assert.Equal((9m, "high", new DateOnly(2024, 3, 9)), (row.Value, row.Source, row.On));
    }

    [Fact]
    public void Peaks_AndOtherBases_DoNotCount()
    {
        var rating = new NielsenRating { Episode = 1, On = new(2024, 3, 9), Seoul = 30, NationwidePeak = 31, PaidPlatform = 32, PaidPlatformPeak = 33, SeoulPeak = 34, Source = "s" };
        Assert.Empty(Of(Show("a", "tvN", rating)).Rank(Ratings("2025-01-01")));
    }

    [Theory]
    [InlineData("2024-03-08", null)]
    [InlineData("2024-03-09", true)]
    [InlineData("2024-04-28", true)]
    [InlineData("2024-04-29", false)]
    public void OnAir_FromPremiereToFinale_BothIncluded(string day, bool? onAir)
    {
        Drama drama = Show("a", "tvN", Rated("2024-03-09", 5));
        drama = drama with { Seasons = [drama.Seasons[0] with { Premiere = new(2024, 3, 9), Finale = new(2024, 4, 28) }] };
        Assert.Equal(onAir, Of(drama).Rank(Ratings(day)).SingleOrDefault()?.OnAir);
    }

    [Fact]
    public void OnAir_WithoutDates_IsNotClaimed() => Assert.False(Assert.Single(Of(Show("a", "tvN", Rated("2024-03-09", 5))).Rank(Ratings("2024-03-10"))).OnAir);

    [Fact]
    public void Ties_ShareARank_TheEarlierFirst_AndTheNextIsLeftOut()
    {
        IReadOnlyList<RankedSeason> rows = Of(
            Show("late", "tvN", Rated("2024-03-09", 10m)),
            Show("early", "tvN", Rated("2020-03-09", 10.0m)),
            Show("top", "tvN", Rated("2022-03-09", 20)),
            Show("low", "tvN", Rated("2022-03-09", 5)),
            Show("early-b", "tvN", Rated("2020-03-09", 10))).Rank(Ratings("2025-01-01"));
        Assert.Equal(["top 1", "early 2", "early-b 2", "late 2", "low 5"], rows.Select(static row => $"{row.DramaId} {row.Rank}"));
    }

    [Fact]
    public void Broadcast_IsThatOfTheSeasonsOwnNetwork()
    {
        Drama drama = new()
        {
            Id = "moved",
            Title = "Moved",
            Network = "SBS",
            Seasons =
            [
                new() { Number = 1, Nielsen = [Rated("2020-01-01", 10)] },
                new() { Number = 2, Network = "tvN", Nielsen = [Rated("2022-01-01", 12)] },
            ],
        };
        SeasonRankings ranks = Of(drama, Show("other", "JTBC", Rated("2021-01-01", 11)), Show("unknown", "Some Channel", Rated("2021-01-01", 30)));
        Assert.Equal(["moved 2", "other 1"], Rows(ranks, Ratings("2025-01-01") with { Broadcast = BroadcastKind.Cable }));
        Assert.Equal(["moved 1"], Rows(ranks, Ratings("2025-01-01") with { Broadcast = BroadcastKind.Terrestrial }));
        Assert.Equal(["unknown 1", "moved 2", "other 1", "moved 1"], Rows(ranks, Ratings("2025-01-01")));
    }

    [Theory]
    [InlineData("tvN")]
    [InlineData("TVN")]
    [InlineData("티비엔")]
    public void Network_ByAnyOfItsNames(string name)
    {
        SeasonRankings ranks = Of(Show("a", "tvN", Rated("2021-01-01", 1)), Show("b", "티비엔", Rated("2021-01-01", 2)), Show("c", "JTBC", Rated("2021-01-01", 3)));
        Assert.Equal(["b 1", "a 1"], Rows(ranks, Ratings("2025-01-01") with { Network = name }));
    }

    [Fact]
    public void Network_ThatIsNotInTheCatalogue_IsComparedByName()
    {
        SeasonRankings ranks = Of(Show("a", "Some Channel", Rated("2021-01-01", 1)), Show("b", "tvN", Rated("2021-01-01", 2)), Show("c", null, Rated("2021-01-01", 2)));
        Assert.Equal(["a 1"], Rows(ranks, Ratings("2025-01-01") with { Network = "some channel" }));
        Assert.Empty(ranks.Rank(Ratings("2025-01-01") with { Network = "No Channel" }));
    }

    [Fact]
    public void Year_IsThatInWhichTheSeasonBegan()
    {
        Drama turn = Show("turn", "tvN", Rated("2023-12-30", 1), Rated("2024-01-06", 9));
        turn = turn with { Seasons = [turn.Seasons[0] with { Premiere = new(2023, 12, 30) }] };
        Drama named = Show("named", "tvN", Rated("2024-01-06", 2));
        named = named with { Seasons = [named.Seasons[0] with { Year = 2024 }] };
        SeasonRankings ranks = Of(turn, named, Show("unknown", "tvN", Rated("2024-01-06", 3)));
        Assert.Equal(["turn 1"], Rows(ranks, Ratings("2025-01-01") with { Year = 2023 }));
        Assert.Equal(["named 1"], Rows(ranks, Ratings("2025-01-01") with { Year = 2024 }));
    }

    [Fact]
    public void Netflix_SumsTheWeeksThatHadEndedByThen()
    {
        Drama drama = new()
        {
            Id = "a",
            Title = "A",
            Seasons = [new() { Number = 1, Netflix = [Week("2024-03-10", 1000, "first"), Week("2024-03-17", 2500, "second"), Week("2024-03-24", null, "third")] }],
        };
        SeasonRankings ranks = Of(drama);
        var query = new RankingQuery(RankingMeasure.NetflixHours, new DateOnly(2024, 3, 16));
        Assert.Empty(ranks.Rank(query with { AsOf = new(2024, 3, 9) }));
        Assert.Equal((1000m, new DateOnly(2024, 3, 10)), Figures(ranks.Rank(query)));
        RankedSeason row = Assert.Single(ranks.Rank(query with { AsOf = new(2024, 3, 30) }));
        Assert.Equal((3500m, new DateOnly(2024, 3, 17), "second"), (row.Value, row.On, row.Source));
    }

    [Fact]
    public void Duplicates_TheFirstEntryForAnEpisodeCounts()
    {
        SeasonRankings ranks = Of(Show(
            "a",
            "tvN",
            Rated("2024-03-09", 5, "believed", 1),
            Rated("2024-03-09", 50, "disputed", 1),
            Rated("2024-03-10", 6, "undated episode"),
            Rated("2024-03-10", 60, "undated episode, disputed")));
        RankedSeason row = Assert.Single(ranks.Rank(Ratings("2025-01-01")));
        Assert.Equal((6m, "undated episode"), (row.Value, row.Source));
    }

    [Fact]
    public void Duplicates_AWeekGivenTwice_CountsOnce()
    {
        Drama drama = new() { Id = "a", Title = "A", Seasons = [new() { Number = 1, Netflix = [Week("2024-03-10", 1000, "first"), Week("2024-03-10", 9000, "second")] }] };
        Assert.Equal(1000m, Assert.Single(Of(drama).Rank(new RankingQuery(RankingMeasure.NetflixHours, new DateOnly(2025, 1, 1)))).Value);
    }

    [Fact]
    public void PlaceOf_IsTheRankAmongAll()
    {
        SeasonRankings ranks = Of(Show("a", "tvN", Rated("2021-01-01", 1)), Show("b", "tvN", Rated("2021-01-01", 2)), Show("c", "tvN", Rated("2021-01-01", 1)), Show("d", "KBS2", Rated("2021-01-01", 9)));
        foreach (string id in (string[])["a", "b", "c"])
        {
            SeasonPlace place = ranks.PlaceOf(id, 1, Ratings("2025-01-01"))!;
            Assert.Equal(ranks.Rank(Ratings("2025-01-01")).Single(row => row.DramaId == id), place.Row);
            Assert.Equal(4, place.OutOf);
        }

        Assert.Null(ranks.PlaceOf("a", 2, Ratings("2025-01-01")));
        Assert.Null(ranks.PlaceOf("a", 1, Ratings("2020-01-01")));
    }

    private static SeasonRankings Of(params Drama[] dramas) => KnowledgeSnapshot.Of(dramas, Networks).Rankings;

    private static Drama Show(string id, string? network, params NielsenRating[] ratings) =>
        new() { Id = id, Title = id, Network = network, Seasons = [new() { Number = 1, Nielsen = ratings }] };

    private static NielsenRating Rated(string on, decimal nationwide, string source = "s", int? episode = null) =>
        new() { On = DateOnly.Parse(on), Nationwide = nationwide, Source = source, Episode = episode };

    private static NetflixWeek Week(string ending, long? hours, string source) => new() { WeekEnding = DateOnly.Parse(ending), Hours = hours, Source = source };

    private static RankingQuery Ratings(string asOf) => new(RankingMeasure.NationwideRating, DateOnly.Parse(asOf));

    private static string[] Rows(SeasonRankings ranks, RankingQuery query) => [.. ranks.Rank(query).Select(static row => $"{row.DramaId} {row.Season}")];

    private static (decimal, DateOnly) Figures(IReadOnlyList<RankedSeason> rows)
    {
        RankedSeason row = Assert.Single(rows);
        return (row.Value, row.On);
    }
}
