using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;
using static DramaBot.Answers.Tests.Dramas;

namespace DramaBot.Answers.Tests;

public sealed class RenewalTests
{
    private static readonly Season First = new() { Number = 1, Premiere = Day("2024-03-09"), Finale = Day("2024-04-28") };
    private static readonly Drama Pending = Titled("Queen of Tears", First) with
    {
        Format = DramaFormat.LimitedSeries,
        Renewal = [Report("2024-04-23", RenewalStatus.InTalks), Report("2024-04-29", RenewalStatus.Pending, outlook: Outlook.Unlikely), Report("2024-04-30", RenewalStatus.Pending, outlook: Outlook.VeryUnlikely)],
    };

    private readonly AnswerDesk _desk = new();

    [Fact]
    public void Renewal_OfSeveralReports_GivesTheLatestAndSinceWhen()
    {
        RenewalAnswer answer = Ask(Pending, "/renewal Queen of Tears", "2024-05-01");

        Assert.Equal((RenewalStatus.Pending, Outlook.VeryUnlikely, Day("2024-04-30")), (answer.Latest!.Status, answer.Latest.Outlook!.Value, answer.Latest.On));
        Assert.Equal(Day("2024-04-29"), answer.Since);
        Assert.Equal([Day("2024-04-23"), Day("2024-04-29"), Day("2024-04-30")], answer.History.Select(news => news.On));
        Assert.Equal("page", Assert.Single(answer.Sources).Id);
    }

    [Fact]
    public void Renewal_WithoutASeasonInTheReport_SpeaksOfTheNextOne() =>
        Assert.Equal(2, Ask(Pending, "/renewal Queen of Tears", "2024-05-01").Latest!.Season);

    [Theory]
    [InlineData("2024-10-27", false)]
    [InlineData("2024-10-28", true)]
    public void Renewal_MoreThanHalfAYearAfterAnOpenReport_IsOld(string today, bool old) =>
        Assert.Equal(old, Ask(Pending, "/renewal Queen of Tears", today).IsOld);

    [Theory]
    [InlineData(RenewalStatus.Ended)]
    [InlineData(RenewalStatus.Cancelled)]
    public void Renewal_OfASettledMatter_NeverGrowsOld(RenewalStatus status) =>
        Assert.False(Ask(Pending with { Renewal = [Report("2014-04-30", status)] }, "/renewal Queen of Tears", "2026-01-01").IsOld);

    [Fact]
    public void Renewal_AsOfADay_KnowsNothingLater()
    {
        RenewalAnswer answer = Ask(Pending, "/renewal Queen of Tears as_of:2024-04-24", "2026-01-01");
        Assert.Equal(RenewalStatus.InTalks, answer.Latest!.Status);
        Assert.Single(answer.History);
        Assert.IsType<NothingKnownAnswer>(_desk.Answer("/renewal Queen of Tears as_of:2024-04-01", Snapshot(Pending), Day("2026-01-01")));
    }

    [Fact]
    public void Renewal_AsOfADayBeforeTheSeasonBegan_DoesNotKnowItsDates()
    {
        var second = new Season { Number = 2, Premiere = Day("2025-06-01"), Finale = Day("2025-07-01"), DescribedBy = ["other"] };
        Drama drama = Titled("Queen of Tears", First, second) with { Renewal = [Report("2024-06-01", RenewalStatus.Renewed)] };

        RenewalAnswer then = Ask(drama, "/renewal Queen of Tears as_of:2024-07-01", "2026-01-01");
        RenewalAnswer today = Ask(drama, "/renewal Queen of Tears", "2024-07-01");

        Assert.Null(then.Existing);
        Assert.Equal("page", Assert.Single(then.Sources).Id);
        // On the day itself everything that is known is said.
        Assert.Equal(Day("2025-06-01"), today.Existing!.Premiere);
    }

    [Fact]
    public void Renewal_OfASeasonThatHasBegun_SaysSoInsteadOfOldNews()
    {
        var second = new Season { Number = 2, Premiere = Day("2025-06-01"), Finale = Day("2025-07-01") };
        Drama drama = Titled("Queen of Tears", First, second) with { Renewal = [Report("2024-06-01", RenewalStatus.Renewed)] };

        RenewalAnswer answer = Ask(drama, "/renewal Queen of Tears", "2026-01-01");

        Assert.Equal((2, SeasonState.Ended), (answer.Existing!.Number, answer.Existing.State));
        Assert.False(answer.IsOld);
    }

    [Fact]
    public void Renewal_OfNothingReported_IsNotInTheKnowledgeBaseButSaysWhatIs()
    {
        var answer = Assert.IsType<NothingKnownAnswer>(_desk.Answer("/renewal Queen of Tears", Snapshot(Pending with { Renewal = [] }), Day("2026-01-01")));

        Assert.Equal((Outcome.NotInKb, Intent.Renewal), (answer.Outcome, answer.Intent));
        Assert.Equal(DramaFormat.LimitedSeries, answer.Format);
        Assert.Equal(Day("2024-04-28"), Assert.Single(answer.Known).Finale);
    }

    private RenewalAnswer Ask(Drama drama, string line, string today) =>
        Assert.IsType<RenewalAnswer>(_desk.Answer(line, Snapshot(drama), Day(today)));
}
