using DramaBot.Answers.Comparison;
using DramaBot.Answers.Help;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Tests;

public sealed class QuestionTests
{
    private readonly AnswerDesk _desk = new();
    private readonly QuestionReader _reader = new();

    [Theory]
    [InlineData("how did queen of tears end", Intent.Ending, "queen-of-tears")]
    [InlineData("Does Queen of Tears have a happy ending?", Intent.Ending, "queen-of-tears")]
    [InlineData("눈물의 여왕 결말", Intent.Ending, "queen-of-tears")]
    [InlineData("is there a season 2 of CLOY", Intent.Renewal, "crash-landing-on-you")]
    [InlineData("Will there be a second season of Queen of Tears?", Intent.Renewal, "queen-of-tears")]
    [InlineData("was Queen of Tears renewed", Intent.Renewal, "queen-of-tears")]
    [InlineData("눈물의 여왕 시즌2 나와?", Intent.Renewal, "queen-of-tears")]
    [InlineData("when is season 2 of Queen of Tears coming out", Intent.Renewal, "queen-of-tears")]
    [InlineData("what was the finale rating of Queen of Tears", Intent.Ratings, "queen-of-tears")]
    [InlineData("where does Queen of Tears rank among cable dramas?", Intent.Ratings, "queen-of-tears")]
    [InlineData("눈물의 여왕 시청률", Intent.Ratings, "queen-of-tears")]
    [InlineData("who plays Hong Hae-in in Queen of Tears", Intent.Cast, "queen-of-tears")]
    [InlineData("눈물의 여왕 출연진 알려줘", Intent.Cast, "queen-of-tears")]
    [InlineData("where can I watch Queen of Tears", Intent.WhereToWatch, "queen-of-tears")]
    [InlineData("how many episodes does Queen of Tears have?", Intent.Episodes, "queen-of-tears")]
    [InlineData("눈물의 여왕 몇부작이야", Intent.Episodes, "queen-of-tears")]
    [InlineData("when did Queen of Tears air", Intent.AirDates, "queen-of-tears")]
    [InlineData("any fan meeting of Queen of Tears", Intent.Events, "queen-of-tears")]
    [InlineData("what do fans want for Queen of Tears", Intent.FanVotes, "queen-of-tears")]
    [InlineData("tell me about Queen of Tears", Intent.Overview, "queen-of-tears")]
    [InlineData("Queen of Tears", Intent.Overview, "queen-of-tears")]
    [InlineData("QOT", Intent.Overview, "queen-of-tears")]
    public void Question_AboutADrama_IsAnsweredForWhatItAsks(string question, Intent intent, string drama)
    {
        Answer answer = _desk.Answer(question, SmallKnowledge.Snapshot, SmallKnowledge.Today);
        Assert.Equal((intent, Outcome.Answered, drama), (answer.Intent, answer.Outcome, Assert.Single(answer.Dramas).Id));
    }

    [Fact]
    public void Question_NamingASeason_AsksForThatSeason()
    {
        var request = Assert.IsType<RenewalRequest>(_reader.Read("will Queen of Tears get a third season", SmallKnowledge.Snapshot, SmallKnowledge.Today));
        Assert.Equal(3, request.Title.Season);
    }

    [Theory]
    [InlineData("season 2 please", 2)]
    [InlineData("the second season", 2)]
    [InlineData("a 4th season", 4)]
    [InlineData("season two", 2)]
    [InlineData("s03", 3)]
    [InlineData("시즌2는 언제", 2)]
    [InlineData("시즌 3", 3)]
    [InlineData("no season named", null)]
    [InlineData("reply 1988", null)]
    public void Season_InWords_IsUnderstood(string text, int? season) => Assert.Equal(season, SpokenSeason.In(text));

    [Theory]
    [InlineData("which did better, Queen of Tears or Crash Landing on You")]
    [InlineData("compare QOT and CLOY")]
    [InlineData("Queen of Tears vs Crash Landing on You")]
    [InlineData("Queen of Tears or Crash Landing on You, whose ratings were higher?")]
    public void Question_WithTwoDramas_Compares(string question)
    {
        var answer = Assert.IsType<ComparisonAnswer>(_desk.Answer(question, SmallKnowledge.Snapshot, SmallKnowledge.Today));
        Assert.Equal(("queen-of-tears", "crash-landing-on-you"), (answer.First.Drama.Id, answer.Second.Drama.Id));
        Assert.Equal(Leader.First, answer.ByHighest);
    }

    [Theory]
    [InlineData("how many episodes has Stranger season 2", 2, 15)]
    [InlineData("how many episodes has season 1 of Stranger", 1, 16)]
    [InlineData("how many episodes has Secret Forest Two", 2, 15)]
    public void Question_AboutASeason_IsAnsweredForIt(string question, int season, int episodes)
    {
        var answer = Assert.IsType<Episodes.EpisodesAnswer>(_desk.Answer(question, SmallKnowledge.Snapshot, SmallKnowledge.Today));
        Assert.Equal((season, season, episodes), (answer.AskedSeason!.Value, Assert.Single(answer.Seasons).Number, answer.Total));
    }

    [Fact]
    public void Question_WithADate_IsAnsweredAsOfThatDay()
    {
        var answer = Assert.IsType<RatingsAnswer>(_desk.Answer("ratings of Queen of Tears as of 15 April 2024", SmallKnowledge.Snapshot, SmallKnowledge.Today));
        Assert.Equal(Dramas.Day("2024-04-15"), answer.AsOf);
    }

    public static TheoryData<string, RankingRequest> Rankings => new()
    {
        { "what are the highest rated cable dramas", new() },
        { "top 5 dramas", new(Limit: 5) { BroadcastAssumed = true } },
        { "most watched kdramas on netflix", new(RankingMeasure.NetflixHours, null) },
        { "highest rated tvN dramas of 2024", new(Broadcast: null, Network: "tvN", Year: 2024) },
        { "top rated terrestrial dramas", new(Broadcast: BroadcastKind.Terrestrial) },
        { "highest rated dramas on 2020-02-19", new(AsOf: Dramas.Day("2020-02-19")) { BroadcastAssumed = true } },
        { "케이블 드라마 시청률 순위", new() },
    };

    [Theory]
    [MemberData(nameof(Rankings))]
    public void Question_ForARanking_IsReadWithItsLimits(string question, RankingRequest expected) =>
        Assert.Equal(expected, _reader.Read(question, SmallKnowledge.Snapshot, SmallKnowledge.Today));

    [Theory]
    [InlineData("what's the weather in Seoul today?")]
    [InlineData("write me a python script")]
    [InlineData("my phone has no signal")]
    [InlineData("hello")]
    [InlineData("???")]
    public void Question_OffTopic_IsNotUnderstood(string question)
    {
        var answer = Assert.IsType<NotUnderstoodAnswer>(_desk.Answer(question, SmallKnowledge.Snapshot, SmallKnowledge.Today));
        Assert.Equal((Intent.None, Outcome.NotUnderstood), (answer.Intent, answer.Outcome));
        Assert.NotEmpty(answer.Examples);
    }

    [Theory]
    [InlineData("how did Moonlight Falls end", Intent.Ending)]
    [InlineData("ratings of Moonlight Falls season 2", Intent.Ratings)]
    public void Question_AboutADramaThatIsNotKnown_SaysSo(string question, Intent intent)
    {
        var answer = Assert.IsType<UnknownDramaAnswer>(_desk.Answer(question, SmallKnowledge.Snapshot, SmallKnowledge.Today));
        Assert.Equal((intent, "moonlight falls"), (answer.Intent, answer.Asked));
    }

    [Theory]
    [InlineData("help")]
    [InlineData("what can you do?")]
    public void Question_ForHelp_IsHelped(string question) =>
        Assert.IsType<HelpAnswer>(_desk.Answer(question, SmallKnowledge.Snapshot, SmallKnowledge.Today));

    [Fact]
    public void Reader_OfAnotherKind_TakesOver()
    {
        var desk = new AnswerDesk(Moq.Mock.Of<IQuestionReader>(reader => reader.Read("anything", SmallKnowledge.Snapshot, SmallKnowledge.Today) == new HelpRequest()));
        Assert.IsType<HelpAnswer>(desk.Answer("anything", SmallKnowledge.Snapshot, SmallKnowledge.Today));
    }
}
