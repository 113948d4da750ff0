using DramaBot.Answers.Ranking;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Rankings;
using static DramaBot.Answers.Tests.Dramas;

namespace DramaBot.Answers.Tests;

/// <summary>Lists of dramas that somebody is in, that end in some way, or that a network or a year has.</summary>
public sealed class DramaListTests
{
    private static readonly DateOnly Today = Day("2026-11-20");

    private static readonly KnowledgeSnapshot Snapshot = Snapshot(
        Titled("Alpha", Season(1, 2019, 7.5m, EndingKind.Happy)) with { Cast = [new() { Actor = "Kim Soo-hyun" }, new() { Actor = "Lee Ji-eun (IU)" }], DescribedBy = ["other"] },
        Titled("Beta", Season(1, 2020, 9.5m, EndingKind.Happy), Season(2, 2022, 5.5m, EndingKind.Sad)) with { Network = "SBS", Cast = [new() { Actor = "Kim So-hyun" }, new() { Actor = "Lee Jieun" }] },
        Titled("Gamma", Season(1, 2021, null, EndingKind.Happy)) with { Network = "Netflix", Cast = [new() { Actor = "Kim Su-hyeon" }] },
        Titled("Delta", Season(1, 2019, 3.5m, EndingKind.Sad)) with { Streaming = ["Netflix"] },
        Titled("Epsilon") with { Network = "SBS", Cast = [new() { Actor = "Kim Soohyun" }] });

    private readonly AnswerDesk _desk = new();

    [Fact]
    public void DramasOfSomebody_AreThoseOfEverySpellingAndOfNobodyElse()
    {
        RankingAnswer answer = List(new() { Actors = ["kim soohyun"], ListsAll = true });
        Assert.Equal(["alpha", "gamma", "epsilon"], answer.Dramas.Select(static drama => drama.Id));
        Assert.Equal(["Alpha"], answer.Rows.Select(static row => row.Drama.Title));
        Assert.Equal([("Gamma", 2021), ("Epsilon", null)], answer.WithoutFigure.Select(static listed => (listed.Drama.Title, listed.Year)));
        Assert.Equal((3, 3, "Kim Soo-hyun", Outcome.Answered), (answer.Shown, answer.Total, Assert.Single(answer.Actors), answer.Outcome));
    }

    [Theory]
    [InlineData("Kim So-hyun", "beta")]
    [InlineData("김소현", "beta")]
    [InlineData("IU", "beta", "alpha")]
    [InlineData("Lee Ji-eun", "beta", "alpha")]
    [InlineData("Ji-eun Lee", "beta", "alpha")]
    [InlineData("김수현", "alpha", "gamma", "epsilon")]
    public void Names_MeanOnePersonHoweverTheyAreWritten(string name, params string[] dramas) =>
        Assert.Equal(dramas, List(new() { Actors = [name], ListsAll = true }).Dramas.Select(static drama => drama.Id));

    [Fact]
    public void DramasOfTwo_AreThoseWithBoth() =>
        Assert.Equal(["alpha"], List(new() { Actors = ["Kim Soo-hyun", "IU"], ListsAll = true }).Dramas.Select(static drama => drama.Id));

    [Fact]
    public void DramasOfNobodyKnown_AreSaidToBeNone()
    {
        RankingAnswer answer = List(new() { Actors = ["Somebody <@1> Else"], ListsAll = true });
        Assert.Equal((0, 0, Outcome.NotInKb, "Somebody 1 Else"), (answer.Shown, answer.Total, answer.Outcome, Assert.Single(answer.Actors)));
    }

    [Fact]
    public void Endings_AreThoseOfTheLastSeason()
    {
        Assert.Equal(["alpha", "gamma"], List(new() { Ending = EndingKind.Happy, ListsAll = true }).Dramas.Select(static drama => drama.Id));
        RankingAnswer sad = List(new() { Ending = EndingKind.Sad, ListsAll = true });
        Assert.Equal([("beta", 2, 1), ("delta", 1, 2)], sad.Rows.Select(static row => (row.Drama.Id, row.Season, row.Rank)));
    }

    [Fact]
    public void Endings_OfADayBeforeTheLastSeason_AreThoseOfTheOneBefore() =>
        Assert.Equal(["beta", "alpha", "gamma"], List(new() { Ending = EndingKind.Happy, ListsAll = true, AsOf = Day("2021-12-31") }).Dramas.Select(static drama => drama.Id));

    [Fact]
    public void Endings_CiteWhoTellsThem() =>
        Assert.Contains("gamma/page", List(new() { Ending = EndingKind.Happy, ListsAll = true }).Sources.Select(static source => source.Id));

    [Fact]
    public void Casts_CiteWhoTellsThem() =>
        Assert.Contains("alpha/other", List(new() { Actors = ["IU"], ListsAll = true }).Sources.Select(static source => source.Id));

    [Fact]
    public void Figures_WhereTheyAreAskedFor_LeaveOutWhatHasNone() =>
        Assert.Equal(["alpha"], List(new() { Actors = ["Kim Soo-hyun"] }).Dramas.Select(static drama => drama.Id));

    [Fact]
    public void Network_ThatStreams_HasWhatStreamsThere() =>
        Assert.Equal(["delta", "gamma"], List(new() { Network = "Netflix", ListsAll = true }).Dramas.Select(static drama => drama.Id));

    [Fact]
    public void Network_ThatBroadcasts_HasItsOwnInOneRowEach() =>
        Assert.Equal([("beta", 1)], List(new() { Network = "SBS", Year = 2020, ListsAll = true }).Rows.Select(static row => (row.Drama.Id, row.Season)));

    [Fact]
    public void Year_HasWhatBeganInIt() =>
        Assert.Equal(["gamma"], List(new() { Year = 2021, ListsAll = true }).Dramas.Select(static drama => drama.Id));

    [Fact]
    public void Limit_CountsThoseWithoutAFigureToo()
    {
        RankingAnswer answer = List(new(Limit: 2) { Actors = ["Kim Soo-hyun"], ListsAll = true });
        Assert.Equal((2, 3), (answer.Shown, answer.Total));
    }

    [Fact]
    public void LowestFirst_RanksFromTheOtherEnd()
    {
        var answer = Assert.IsType<RankingAnswer>(_desk.Answer(new RankingRequest(Broadcast: null) { LowestFirst = true }, Snapshot, Today));
        Assert.Equal([(1, 3.5m), (2, 5.5m), (3, 7.5m), (4, 9.5m)], answer.Rows.Select(static row => (row.Rank, row.Value)));
        Assert.True(answer.LowestFirst);
    }

    private RankingAnswer List(RankingRequest request)
    {
        var answer = Assert.IsType<RankingAnswer>(_desk.Answer(request with { Broadcast = null }, Snapshot, Today));
        Assert.Equal((Intent.Ranking, RankingMeasure.NationwideRating), (answer.Intent, answer.By));
        return answer;
    }

    private static Season Season(int number, int year, decimal? rating, EndingKind ending) => new()
    {
        Number = number,
        Year = year,
        Premiere = new(year, 3, 1),
        Nielsen = rating is { } percent ? [Rated(16, $"{year}-05-01", percent)] : [],
        Ending = new() { Kind = ending, Source = Page },
    };
}
