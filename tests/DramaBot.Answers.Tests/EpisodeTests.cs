using DramaBot.Answers.AirDates;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using static DramaBot.Answers.Tests.Dramas;

namespace DramaBot.Answers.Tests;

/// <summary>What is found of one episode, or of two neighbours.</summary>
public sealed class EpisodeTests
{
    private static readonly DateOnly Today = Day("2026-11-20");

    private static readonly KnowledgeSnapshot Known = Snapshot(
        Titled(
            "Queen of Tears",
            new Season
            {
                Number = 1,
                Episodes = 8,
                Premiere = Day("2024-03-09"),
                Finale = Day("2024-03-31"),
                Nielsen =
                [
                    Rated(1, "2024-03-09", 5.5m) with { Seoul = 6.0m },
                    Rated(2, "2024-03-10", 9.0m),
                    Rated(3, "2024-03-16", 8.0m),
                    Rated(5, "2024-03-23", 4.0m),
                    Rated(6, "2024-03-24", 3.9m, "other"),
                    new() { Episode = 7, On = Day("2024-03-30"), PaidPlatform = 10.0m, Source = Page },
                    Rated(8, "2024-03-31", 24.850m) with { Seoul = 28.381m, NationwidePeak = 31m },
                    Rated(8, "2024-03-31", 24.580m, "other"),
                ],
            }),
        Titled(
            "Penthouse",
            new Season { Number = 1, Episodes = 20, Premiere = Day("2020-10-26"), Finale = Day("2021-01-05"), Nielsen = [Rated(1, "2020-10-26", 9.2m), Rated(2, "2020-10-27", 10.1m), Rated(null, "2021-01-05", 28.8m)] },
            new Season { Number = 2, Episodes = 13, Premiere = Day("2021-02-19"), Finale = Day("2021-04-02"), Nielsen = [Rated(1, "2021-02-19", 19.1m), Rated(13, "2021-04-02", 25.8m)] },
            new Season { Number = 3, Episodes = 14, Premiere = Day("2027-06-04") }),
        Titled("Kingdom", new Season { Number = 1, Episodes = 6, Year = 2019 }, new Season { Number = 2, Episodes = 6, Year = 2020 }),
        Titled("Uncounted", new Season { Number = 1, Nielsen = [Rated(13, "2024-05-05", 7.0m)] }),
        Titled("Unmeasured", new Season { Number = 1, Year = 2020 }));

    private readonly AnswerDesk _desk = new();

    [Fact]
    public void Episode_ByItsNumber_HasItsFiguresAndItsDayAndItsSourceFirst()
    {
        RatingsAnswer answer = Ratings("Queen of Tears", new(EpisodeKind.Numbered, 6));

        FoundEpisode found = One(answer);
        Assert.Equal((6, Day("2024-03-24"), true), (found.Number, found.On!.Value, found.Exists));
        Assert.Equal([(RatingBasis.Nationwide, 3.9m)], Figures(found));
        Assert.Equal("other", answer.Sources[0].Id);
    }

    [Fact]
    public void Episode_WithSeveralSources_HasTheFigureBelievedRight() =>
        Assert.Equal([(RatingBasis.Nationwide, 24.850m), (RatingBasis.Seoul, 28.381m)], Figures(One(Ratings("Queen of Tears", new(EpisodeKind.Last)))));

    [Fact]
    public void Episode_KnownOnAnotherBasisOnly_HasThatOne() =>
        Assert.Equal([(RatingBasis.PaidPlatform, 10.0m)], Figures(One(Ratings("Queen of Tears", new(EpisodeKind.Numbered, 7)))));

    [Fact]
    public void Episode_OnABasis_HasNoOther()
    {
        Assert.Equal([(RatingBasis.Seoul, 28.381m)], Figures(One(Ratings("Queen of Tears", new(EpisodeKind.Last) { InSeoul = true }))));
        Assert.Equal([(RatingBasis.NationwidePeak, 31m)], Figures(One(Ratings("Queen of Tears", new(EpisodeKind.Last) { AtPeak = true }))));
    }

    [Fact]
    public void Episode_NotKnownOnTheBasisAskedFor_SaysSoBesideWhatIsKnown()
    {
        FoundEpisode found = One(Ratings("Queen of Tears", new(EpisodeKind.Numbered, 2) { InSeoul = true }));

        Assert.Equal(RatingBasis.Seoul, found.MissingBasis);
        Assert.Equal([(RatingBasis.Nationwide, 9.0m)], Figures(found));
    }

    [Fact]
    public void Episode_WithoutAFigure_NamesThoseThatHaveOne()
    {
        FoundEpisode found = One(Ratings("Queen of Tears", new(EpisodeKind.Numbered, 4)));

        Assert.Empty(found.Figures);
        Assert.Null(found.On);
        Assert.Equal([1, 2, 3, 5, 6, 8], found.Known);
        Assert.Equal(RatingBasis.Nationwide, found.KnownOn);
    }

    [Fact]
    public void Episode_BeyondTheLast_DoesNotExist() => Assert.False(One(Ratings("Queen of Tears", new(EpisodeKind.Numbered, 9))).Exists);

    [Fact]
    public void Episode_OfADayBefore_IsNotKnownYet()
    {
        var answer = (RatingsAnswer)_desk.Answer(new RatingsRequest("Queen of Tears", Day("2024-03-20")) { Episode = new(EpisodeKind.Last) }, Known, Today);

        FoundEpisode found = One(answer);
        Assert.Empty(found.Figures);
        Assert.Null(found.On);
        Assert.Equal([1, 2, 3], found.Known);
    }

    [Fact]
    public void LastEpisode_OfSeveralSeasons_IsGivenOfEachThatHasBegun()
    {
        FoundEpisode[] found = [.. Ratings("Penthouse", new(EpisodeKind.Last)).Asked.Cast<FoundEpisode>()];

        Assert.Equal([(1, 28.8m), (2, 25.8m)], found.Select(one => (one.Season.Number, one.Figures[0].Percent)));
        Assert.All(found, one => Assert.False(one.IsWholeDrama));
    }

    [Fact]
    public void Episode_OfWhichNoSeasonHasAnything_IsSaidOnce()
    {
        var answer = (EpisodesAnswer)_desk.Answer(new EpisodesRequest("Kingdom") { Episode = new(EpisodeKind.Numbered, 3) }, Known, Today);

        FoundEpisode found = Assert.IsType<FoundEpisode>(Assert.Single(answer.Asked));
        Assert.True(found is { IsWholeDrama: true, Figures: [], Known: [] });
    }

    [Theory]
    [InlineData(EpisodeKind.Highest, 8, 24.850)]
    [InlineData(EpisodeKind.Lowest, 6, 3.9)]
    public void Extreme_IsOfOneBasis_WithHowManyAreKnown(EpisodeKind kind, int number, double percent)
    {
        FoundEpisode found = One(Ratings("Queen of Tears", new(kind)));

        Assert.Equal((number, (decimal)percent, 6), (found.Number, Assert.Single(found.Figures).Percent, found.KnownCount));
    }

    [Fact]
    public void Highest_InSeoul_IsTheHighestThere() =>
        Assert.Equal([(RatingBasis.Seoul, 28.381m)], Figures(One(Ratings("Queen of Tears", new(EpisodeKind.Highest) { InSeoul = true }))));

    [Fact]
    public void Highest_OfSeveralSeasons_IsTheHighestOfAll()
    {
        FoundEpisode found = One(Ratings("Penthouse", new(EpisodeKind.Highest)));
        Assert.Equal((1, null, 28.8m, 3), (found.Season.Number, found.Number, found.Figures[0].Percent, found.KnownCount));
    }

    [Fact]
    public void Fall_IsBetweenNeighboursOnly()
    {
        // From episode 3 to 5 it fell by 4.0, but what happened in between is not known.
        var found = Assert.IsType<FoundChange>(Assert.Single(Ratings("Queen of Tears", new(EpisodeKind.Fall)).Asked));
        Assert.Equal((2, 3, RatingBasis.Nationwide, 6), (found.From!.Episode, found.To!.Episode, found.Basis, found.KnownCount));
    }

    [Fact]
    public void Rise_IsTheGreatest()
    {
        var found = Assert.IsType<FoundChange>(Assert.Single(Ratings("Queen of Tears", new(EpisodeKind.Rise)).Asked));
        Assert.Equal((1, 2), (found.From!.Episode, found.To!.Episode));
    }

    [Fact]
    public void Fall_ThatNeverHappened_IsNone()
    {
        var found = Assert.IsType<FoundChange>(Assert.Single(Ratings("Penthouse", new(EpisodeKind.Fall), season: 1).Asked));
        Assert.True(found is { From: null, To: null, KnowsNeighbours: true, KnownCount: 3 });
    }

    [Fact]
    public void Fall_WithoutNeighbours_CannotBeTold()
    {
        var found = Assert.IsType<FoundChange>(Assert.Single(Ratings("Penthouse", new(EpisodeKind.Fall), season: 2).Asked));
        Assert.True(found is { From: null, KnowsNeighbours: false, KnownCount: 2 });
    }

    [Fact]
    public void Ratings_WithoutAnEpisode_FindNone() =>
        Assert.Empty(((RatingsAnswer)_desk.Answer(new RatingsRequest("Queen of Tears"), Known, Today)).Asked);

    [Fact]
    public void AirDates_OfAnEpisode_TellItsDay()
    {
        var answer = (AirDatesAnswer)_desk.Answer(new AirDatesRequest("Queen of Tears") { Episode = new(EpisodeKind.Numbered, 5) }, Known, Today);
        Assert.Equal(Day("2024-03-23"), Assert.IsType<FoundEpisode>(Assert.Single(answer.Asked)).On);
    }

    [Fact]
    public void Episodes_ThatNobodyCounted_StillHaveTheFigureOfOne() =>
        Assert.Equal(7.0m, One(Assert.IsType<RatingsAnswer>(_desk.Answer(new EpisodesRequest("Uncounted") { Episode = new(EpisodeKind.Numbered, 13) }, Known, Today))).Figures[0].Percent);

    [Fact]
    public void Length_IsAskedAlsoWhereTheEpisodesAreNotCounted() =>
        Assert.True(Assert.IsType<NothingKnownAnswer>(_desk.Answer(new EpisodesRequest("Unmeasured") { AsksLength = true }, Known, Today)).AsksLength);

    private RatingsAnswer Ratings(string title, AskedEpisode episode, int? season = null) =>
        (RatingsAnswer)_desk.Answer(new RatingsRequest(new AskedTitle(title, season)) { Episode = episode }, Known, Today);

    private static FoundEpisode One(RatingsAnswer answer) => Assert.IsType<FoundEpisode>(Assert.Single(answer.Asked));

    private static IEnumerable<(RatingBasis Basis, decimal Percent)> Figures(FoundEpisode found) => found.Figures.Select(figure => (figure.Basis, figure.Percent));
}
