using DramaBot.Answers.Questions;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Tests.Evaluation;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Answers.Tests;

/// <summary>Questions for lists with conditions, put to the shipped seeds.</summary>
public sealed class ListQuestionTests
{
    private readonly QuestionReader _reader = new();

    [Theory]
    [InlineData("which dramas have a happy ending, i need a list", EndingKind.Happy)]
    [InlineData("I want happy endings only, what have you got", EndingKind.Happy)]
    [InlineData("show me all the ones that have an open ending", EndingKind.Open)]
    [InlineData("what dramas ended sad? asking so i can avoid them", EndingKind.Sad)]
    [InlineData("kdramas with a bittersweet ending", EndingKind.Bittersweet)]
    [InlineData("which dramas don't have a sad ending", EndingKind.Happy)]
    [InlineData("해피엔딩 드라마 추천해줘", EndingKind.Happy)]
    [InlineData("새드엔딩 드라마 뭐 있어", EndingKind.Sad)]
    [InlineData("qué doramas tienen final feliz", EndingKind.Happy)]
    [InlineData("quais doramas têm final triste", EndingKind.Sad)]
    [InlineData("drakor happy ending apa aja", EndingKind.Happy)]
    [InlineData("ハッピーエンドの韓国ドラマ一覧", EndingKind.Happy)]
    [InlineData("quels dramas ont une fin heureuse", EndingKind.Happy)]
    public void Question_ForAKindOfEnding_ListsAllThatEndSo(string question, EndingKind ending)
    {
        RankingRequest request = Read(question);
        Assert.Equal((ending, true, null, false), (request.Ending!.Value, request.ListsAll, request.Broadcast, request.LowestFirst));
        Assert.Empty(request.Actors);
    }

    [Theory]
    [InlineData("dramas with shin hye sun in them?", "Shin Hye-sun")]
    [InlineData("everything nam joo hyuk has starred in", "Nam Joo-hyuk")]
    [InlineData("which ones with kim soohyun do u have", "Kim Soo-hyun")]
    [InlineData("kim so hyun filmography", "Kim So-hyun")]
    [InlineData("what kdramas has park bo gum been in", "Park Bo-gum")]
    [InlineData("suzy dramas", "Bae Suzy")]
    [InlineData("jun ji hyun's dramas", "Jun Ji-hyun")]
    [InlineData("kdramas with iu", "Lee Ji-eun (IU)")]
    [InlineData("신혜선 나오는 드라마 뭐 있어?", "Shin Hye-sun")]
    [InlineData("공유 드라마 목록", "Gong Yoo")]
    [InlineData("doramas con park seo joon", "Park Seo-joon")]
    [InlineData("doramas com park seo joon", "Park Seo-joon")]
    [InlineData("drakor yang dibintangi park seo joon apa aja", "Park Seo-joon")]
    [InlineData("dramas avec park seo joon", "Park Seo-joon")]
    public void Question_ForWhatSomebodyIsIn_ListsAllOfIt(string question, string actor)
    {
        RankingRequest request = Read(question);
        Assert.Equal((actor, true, null, null), (Assert.Single(request.Actors), request.ListsAll, request.Broadcast, request.Ending));
    }

    [Fact]
    public void Question_ForWhatTwoAreIn_NamesBoth() =>
        Assert.Equal(["Lee Min-ho", "Kim Go-eun"], Read("lee min ho and kim go eun dramas together").Actors);

    [Theory]
    [InlineData("what came out on ocn, give me a list", "OCN", null)]
    [InlineData("2016 was the golden year. what all came out then?", null, 2016)]
    [InlineData("what aired on jtbc in 2020", "JTBC", 2020)]
    [InlineData("dramas from 2019", null, 2019)]
    [InlineData("2016년 드라마 목록", null, 2016)]
    public void Question_ForANetworkOrAYear_ListsAllOfIt(string question, string? network, int? year)
    {
        RankingRequest request = Read(question);
        Assert.Equal((network, year, true, null), (request.Network, request.Year, request.ListsAll, request.Broadcast));
    }

    [Theory]
    [InlineData("lowest rated drama in your database", true)]
    [InlineData("which dramas have the lowest ratings lol", true)]
    [InlineData("worst ratings ever on tvn", true)]
    [InlineData("rank tvn dramas from lowest to highest rating", true)]
    [InlineData("rank the jtbc ones from most to least viewers", false)]
    [InlineData("rank tvn dramas from highest to lowest", false)]
    [InlineData("시청률 가장 낮은 드라마", true)]
    public void Question_ForTheLowest_IsAnsweredFromThere(string question, bool lowestFirst)
    {
        RankingRequest request = Read(question);
        Assert.Equal((lowestFirst, false), (request.LowestFirst, request.ListsAll));
    }

    [Fact]
    public void Question_ForFigures_AsksForNoOthers()
    {
        RankingRequest best = Read("best happy ending dramas go");
        Assert.Equal((EndingKind.Happy, false, null), (best.Ending!.Value, best.ListsAll, best.Broadcast));
        RankingRequest year = Read("2023 was stacked. rank em");
        Assert.Equal((2023, false, BroadcastKind.Cable), (year.Year!.Value, year.ListsAll, year.Broadcast!.Value));
        RankingRequest five = Read("give me your top 5 by nielsen");
        Assert.Equal((5, false, BroadcastKind.Cable), (five.Limit, five.ListsAll, five.Broadcast!.Value));
        Assert.Equal((true, 2025), (Read("no1 kdrama last year?") is { ListsAll: false }, Read("no1 kdrama last year?").Year!.Value));
    }

    [Theory]
    [InlineData("the one with kim soohyun and the hospital")]
    [InlineData("what's that drama with IU")]
    [InlineData("kim soo hyun drama how many episodes")]
    [InlineData("which one of kim soohyun's dramas has a happy ending")]
    [InlineData("does the one with kim soohyun have a happy ending")]
    [InlineData("is there a drama with gong yoo on netflix")]
    [InlineData("that lee jong suk drama, does it end well?")]
    [InlineData("does gong yoo have any new dramas coming")]
    [InlineData("dramas written by kim eun sook")]
    [InlineData("upcoming dramas on tvn")]
    [InlineData("a zombie plague breaks out in joseon and the crown prince investigates, what was it called")]
    [InlineData("dramas like goblin with a happy ending")]
    [InlineData("happy ending?")]
    [InlineData("dramas with tom cruise")]
    [InlineData("what dramas are airing on tvn")]
    [InlineData("best dramas with a happy or an open ending, sad ending is fine too")]
    public void Question_ForOneDramaOrForSomethingElse_IsNoList(string question) =>
        Assert.IsNotType<RankingRequest>(_reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today));

    private RankingRequest Read(string question) =>
        Assert.IsType<RankingRequest>(_reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today));
}
