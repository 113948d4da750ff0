using DramaBot.Answers.Cast;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Help;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Answers.WhereToWatch;

namespace DramaBot.Answers.Tests;

public sealed class CommandTests
{
    private readonly AnswerDesk _desk = new();

    [Theory]
    [InlineData("/renewal Crash Landing on You", Intent.Renewal)]
    [InlineData("/renewal title:Crash Landing on You", Intent.Renewal)]
    [InlineData("/RATINGS TITLE:Crash Landing on You AS_OF:2020-03-01", Intent.Ratings)]
    [InlineData("/ratings as_of:2020-03-01 title:Crash Landing on You", Intent.Ratings)]
    [InlineData("/ratings Crash Landing on You as_of:2020-03-01", Intent.Ratings)]
    [InlineData("  /drama   Crash Landing on You ", Intent.Overview)]
    [InlineData("/drama id:crash-landing-on-you", Intent.Overview)]
    [InlineData("/ask is there a season 2 of Crash Landing on You?", Intent.Renewal)]
    [InlineData("/ask question:title: Crash Landing on You ratings", Intent.Ratings)]
    public void Command_WithATitle_IsAnswered(string line, Intent intent)
    {
        Answer answer = Ask(line);
        Assert.Equal((intent, Outcome.Answered, "crash-landing-on-you"), (answer.Intent, answer.Outcome, Assert.Single(answer.Dramas).Id));
    }

    [Fact]
    public void Ratings_WithADate_HoldForThatDay() =>
        Assert.Equal(Dramas.Day("2024-04-15"), Assert.IsType<RatingsAnswer>(Ask("/ratings title:Queen of Tears as_of:2024-04-15")).AsOf);

    [Theory]
    [InlineData("/compare first:Queen of Tears second:Crash Landing on You")]
    [InlineData("/compare Queen of Tears vs Crash Landing on You")]
    [InlineData("/compare Queen of Tears vs. CLOY")]
    [InlineData("/compare Queen of Tears, Crash Landing on You")]
    [InlineData("/compare QOT CLOY vs CLOY", false)]
    public void Compare_ReadsBothTitles(string line, bool both = true)
    {
        Answer answer = Ask(line);
        if (both)
            Assert.Equal(["queen-of-tears", "crash-landing-on-you"], Assert.IsType<ComparisonAnswer>(answer).Dramas.Select(drama => drama.Id));
        else
            Assert.Equal("QOT CLOY", Assert.IsType<UnknownDramaAnswer>(answer).Asked);
    }

    [Fact]
    public void Compare_CitesEachDramasSourcesUnderItsOwnId()
    {
        string[] ids = [.. Ask("/compare QOT vs CLOY").Sources.Select(source => source.Id)];
        Assert.Equal(["crash-landing-on-you/page", "queen-of-tears/page"], ids.Order());
    }

    [Fact]
    public void Top_ReadsItsOptionsNamedOrNot()
    {
        var named = Assert.IsType<RankingAnswer>(Ask("/top by:ratings broadcast:all network:tvN year:2024 as_of:2024-04-30"));
        var bare = Assert.IsType<RankingAnswer>(Ask("/top ratings all tvN 2024 as_of:2024-04-30"));

        Assert.Equal((null, "tvN", 2024, Dramas.Day("2024-04-30")), (named.Broadcast, named.Network, named.Year, named.AsOf));
        Assert.Equal("queen-of-tears", Assert.Single(named.Rows).Drama.Id);
        Assert.Equal((named.Broadcast, named.Network, named.Year, named.AsOf), (bare.Broadcast, bare.Network, bare.Year, bare.AsOf));
    }

    [Theory]
    [InlineData("/renewal", RequestProblem.Missing, "title")]
    [InlineData("/ending title:", RequestProblem.Missing, "title")]
    [InlineData("/ask", RequestProblem.Missing, "question")]
    [InlineData("", RequestProblem.Missing, "question")]
    [InlineData("/compare Queen of Tears", RequestProblem.Missing, "second")]
    [InlineData("/compare QOT vs Queen of Tears", RequestProblem.SameDrama, "second")]
    [InlineData("/ratings Queen of Tears as_of:soon", RequestProblem.BadDate, "as_of")]
    [InlineData("/ratings Queen of Tears as_of:2024-02-30", RequestProblem.BadDate, "as_of")]
    [InlineData("/ratings Queen of Tears as_of:2026-11-21", RequestProblem.FutureDate, "as_of")]
    [InlineData("/top as_of:99999-01-01", RequestProblem.BadDate, "as_of")]
    [InlineData("/top by:hats", RequestProblem.NotAChoice, "by")]
    [InlineData("/top broadcast:radio", RequestProblem.NotAChoice, "broadcast")]
    [InlineData("/top network:Nowhere", RequestProblem.UnknownNetwork, "network")]
    [InlineData("/top year:1", RequestProblem.BadYear, "year")]
    [InlineData("/top year:-2024", RequestProblem.BadYear, "year")]
    public void Command_WithAnOptionThatIsOff_SaysWhich(string line, RequestProblem problem, string option)
    {
        var answer = Assert.IsType<InvalidRequestAnswer>(Ask(line));
        Assert.Equal((problem, option, Outcome.NotUnderstood), (answer.Problem, answer.Option, answer.Outcome));
    }

    [Theory]
    [InlineData("/renwal Queen of Tears", "renewal")]
    [InlineData("/rating x", "ratings")]
    [InlineData("/subscrib", "subscribe")]
    [InlineData("/xyzzy", null)]
    public void Command_ThatDoesNotExist_ComesWithTheNearest(string line, string? nearest) =>
        Assert.Equal(nearest, Assert.IsType<UnknownCommandAnswer>(Ask(line)).Nearest);

    [Theory]
    [InlineData("/subscribe channel:x", "subscribe")]
    [InlineData("/follow Queen of Tears", "follow")]
    [InlineData("/vote", "vote")]
    public void Command_ThatNeedsDiscord_SaysSo(string line, string command) =>
        Assert.Equal(command, Assert.IsType<NeedsDiscordAnswer>(Ask(line)).Command);

    [Fact]
    public void Title_ThatMeansSeveral_IsAskedBackAndCanBeChosen()
    {
        var clarify = Assert.IsType<ClarifyAnswer>(Ask("/renewal Chase as_of:2024-04-15"));
        Assert.Equal((Outcome.Ambiguous, 2), (clarify.Outcome, clarify.Choices.Count));

        var chosen = Assert.IsType<NothingKnownAnswer>(_desk.Answer(clarify.Choose(clarify.Choices[1]), SmallKnowledge.Snapshot, SmallKnowledge.Today));
        Assert.Equal((clarify.Choices[1], Dramas.Day("2024-04-15")), (chosen.Drama, chosen.AsOf));
    }

    [Fact]
    public void Upcoming_ListsWhatIsDatedFromTodayOn()
    {
        var answer = Assert.IsType<UpcomingAnswer>(Ask("/upcoming"));
        Assert.Equal(("Fan meeting", Dramas.Day("2026-12-01")), (Assert.Single(answer.Events).Title, answer.Events[0].On));
        Assert.Equal("queen-of-tears/other", Assert.Single(answer.Sources).Id);
        Assert.Equal(Outcome.NotInKb, _desk.Answer("/upcoming", SmallKnowledge.Snapshot, Dramas.Day("2026-12-02")).Outcome);
    }

    [Fact]
    public void Events_OfADrama_AreParted()
    {
        var answer = Assert.IsType<EventsAnswer>(_desk.Answer(new EventsRequest("QOT"), SmallKnowledge.Snapshot, SmallKnowledge.Today));
        Assert.Equal("Fan meeting", Assert.Single(answer.Coming).Title);
        Assert.Equal(["Special episode", null, null], answer.Past.Select(one => one.Title));
    }

    [Fact]
    public void Help_ShowsCommandsThatWork()
    {
        var help = Assert.IsType<HelpAnswer>(Ask("/help"));
        Assert.Contains(help.Examples, example => example.Command(static drama => drama.Title) == "/renewal Queen of Tears");
        // The question in words is asked by whoever knows the reader's language.
        Assert.All(help.Examples.Where(static example => example.Intent != Intent.Episodes), example =>
        {
            Answer answer = Ask(example.Command(static drama => drama.Title));
            Assert.Contains(answer.Outcome, new[] { Outcome.Answered, Outcome.NotInKb });
            Assert.Equal(example.Intent, answer.Intent);
        });
    }

    [Fact]
    public void Fact_ThatIsMissing_IsNotInTheKnowledgeBase()
    {
        Request[] requests = [new CastRequest("Signal"), new WhereToWatchRequest("Signal"), new RenewalRequest("Signal"), new RatingsRequest("Signal"), new EventsRequest("Signal"), new Fans.FansRequest("Signal")];
        Assert.All(requests, request => Assert.IsType<NothingKnownAnswer>(_desk.Answer(request, SmallKnowledge.Snapshot, SmallKnowledge.Today)));
        Assert.IsType<OverviewAnswer>(Ask("/drama Signal"));
    }

    private Answer Ask(string line) => _desk.Answer(line, SmallKnowledge.Snapshot, SmallKnowledge.Today);
}
