using DramaBot.Answers.Questions;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Tests.Evaluation;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Answers.Tests;

/// <summary>What people say next.</summary>
public sealed class ConversationTests
{
    private readonly AnswerDesk _desk = new();

    [Theory]
    [InlineData("what was sky castle's rating", "was that higher than reborn rich?", Intent.Compare, "sky-castle", "reborn-rich")]
    [InlineData("sky castle ratings", "was that higher than The World of the Married?", Intent.Compare, "sky-castle", "the-world-of-the-married")]
    [InlineData("how did vincenzo end", "no i meant goblin", Intent.Ending, "goblin")]
    [InlineData("how did it rate, goblin", "no, i meant reborn rich", Intent.Ratings, "reborn-rich")]
    [InlineData("눈물의 여왕 결말 스포해줘", "아니 그거 말고 더 글로리", Intent.Ending, "the-glory")]
    [InlineData("la reina de las lágrimas tiene final feliz?", "y el protagonista muere?", Intent.Ending, "queen-of-tears")]
    [InlineData("does the main character die in queen of tears", "do they have kids?", Intent.Ending, "queen-of-tears")]
    [InlineData("is sweet home s4 happening", "which season was rated best?", Intent.Ratings, "sweet-home")]
    [InlineData("is sweet home s4 happening", "how many eps in total all seasons", Intent.Episodes, "sweet-home")]
    public void Turn_GoesOnFromTheOneBefore(string first, string next, Intent intent, params string[] dramas)
    {
        Answer answer = After(first, next);

        Assert.Equal(intent, answer.Intent);
        Assert.Equal(dramas, answer.Dramas.Select(static drama => drama.Id));
    }

    [Theory]
    // What was asked for last is not known: "it" is no earlier drama.
    [InlineData("how did vincenzo end", "what about scarlet heart ryeo", "and the ending?")]
    // A story that is not recognised is not that of the drama spoken of.
    [InlineData("was hometown cha cha cha popular", "which one is it where a lighthouse keeper breeds llamas in the andes and marries the mayor", "who is in it")]
    public void Turn_AfterAnUnknownDrama_IsAboutThatOne(string known, string unknown, string next) =>
        Assert.All(Talk(known, unknown, next).Skip(1), static answer => Assert.IsType<UnknownDramaAnswer>(answer));

    [Theory]
    [InlineData("was hometown cha cha cha popular", "anyone know if kathniel will star in a kdrama lol")]
    [InlineData("how did squid game do", "How does Squid Game season 3 rate on IMDb compared with season 1?")]
    public void Turn_AboutWhatIsNotKnown_IsNotAnsweredForTheDramaSpokenOf(string first, string next) =>
        Assert.Equal(Outcome.NotUnderstood, After(first, next).Outcome);

    [Fact]
    public void Turn_AfterAnEpisode_AsksForAnotherOfTheSameDrama() =>
        Assert.Equal(["reborn-rich"], After("What was the lowest-rated episode of Reborn Rich?", "And the highest?").Dramas.Select(static drama => drama.Id));

    [Fact]
    public void Story_ThatIsNotRecognised_IsCalledAStory() =>
        Assert.True(Assert.IsType<UnknownDramaAnswer>(Talk("which one is it where a lighthouse keeper breeds llamas in the andes and marries the mayor")[0]).IsStory);

    [Theory]
    [InlineData("Average rating of Stranger season 2 versus season 1", 2, 1)]
    [InlineData("is squid game season 3 better than season 1", 3, 1)]
    public void Seasons_OfOneDrama_AreCompared(string question, int first, int second)
    {
        var answer = Assert.IsType<Comparison.ComparisonAnswer>(Talk(question)[0]);

        Assert.Equal((first, second), (answer.First.Season?.Number, answer.Second.Season?.Number));
    }

    [Fact]
    public void List_AboveAPercentage_HasNoOther()
    {
        var answer = Assert.IsType<RankingAnswer>(Talk("which cable dramas got over 20 percent")[0]);

        Assert.All(answer.Rows, static row => Assert.True(row.Value > 20));
        Assert.Equal(20, answer.Above);
    }

    [Theory]
    [InlineData("what kdramas on netflix are under 12 episodes and has happy ending")]
    [InlineData("best tvn dramas of the last 5 years")]
    public void List_WithALimitThatCannotBeKept_IsNotGiven(string question) => Assert.Equal(Outcome.NotUnderstood, Talk(question)[0].Outcome);

    [Fact]
    public void Question_ThatPointsAtNothing_IsAskedBack() => Assert.Equal(RequestProblem.Missing, Assert.IsType<InvalidRequestAnswer>(Talk("who dies in it")[0]).Problem);

    [Theory]
    [InlineData("queen of tears ratings", "qual o dorama mais assistido na netflix?")]
    [InlineData("how did penthouse do", "most watched on netflix by views")]
    public void List_AfterTalkOfOneDrama_IsOfAll(string first, string next) =>
        Assert.True(Assert.IsType<RankingAnswer>(After(first, next)).Total > 50);

    [Fact]
    public void List_OfWhoPlaysInTheDramaSpokenOf_HasTheOthersToo() =>
        Assert.Contains("descendants-of-the-sun", After("더 글로리 누가 나와?", "송혜교 또 어디 나왔어?").Dramas.Select(static drama => drama.Id));

    [Fact]
    public void List_AskedForInFull_IsNoLimitOfTheOneBefore() =>
        Assert.Equal(Knowledge.Rankings.RankingMeasure.NationwideRating, Assert.IsType<RankingAnswer>(After("top 10 highest rated kdramas on netflix", "highest rated tvN drama ever")).By);

    [Fact]
    public void List_IsNarrowedAndWidened()
    {
        string[] turns = ["highest rated kdrama of all time?", "no i mean only cable", "and on SBS", "all networks please", "what about 2016", "only happy endings"];

        RankingAnswer[] lists = [.. Talk(turns).Select(Assert.IsType<RankingAnswer>)];

        Assert.Equal((BroadcastKind.Cable, null), (lists[1].Broadcast!.Value, lists[1].Network));
        Assert.Equal("SBS", lists[2].Network);
        Assert.Equal((null, null), (lists[3].Broadcast, lists[3].Network));
        Assert.Equal((2016, "descendants-of-the-sun"), (lists[4].Year!.Value, lists[4].Dramas[0].Id));
        Assert.Equal((2016, EndingKind.Happy), (lists[5].Year!.Value, lists[5].Ending!.Value));
    }

    [Theory]
    [InlineData("best tvn dramas", "is the weather good today")]
    [InlineData("was goblin popular", "do you like pizza?")]
    [InlineData("was goblin popular", "what's your favourite color, is it blue")]
    public void Talk_OfSomethingElse_GoesOnFromNothing(string first, string next) => Assert.Equal(Outcome.NotUnderstood, After(first, next).Outcome);

    private Answer After(string first, string next) => Talk(first, next)[1];

    private List<Answer> Talk(params string[] turns)
    {
        var answers = new List<Answer>();
        Conversation? conversation = null;
        foreach (string turn in turns)
        {
            Answer answer = _desk.Answer(turn, ShippedKnowledge.Snapshot, ShippedKnowledge.Today, conversation);
            conversation = Conversation.After(answer, conversation);
            answers.Add(answer);
        }

        return answers;
    }
}
