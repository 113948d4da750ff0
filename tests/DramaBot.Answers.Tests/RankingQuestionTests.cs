using DramaBot.Answers.Advice;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Tests.Evaluation;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Tests;

/// <summary>Questions for rankings: whose dramas they mean, by what, and when none is meant.</summary>
public sealed class RankingQuestionTests
{
    private readonly QuestionReader _reader = new();

    [Theory]
    [InlineData("highest rated kdrama of all time?", true)]
    [InlineData("which drama has the highest rating ever", true)]
    [InlineData("best rated dramas of 2020", true)]
    [InlineData("역대 드라마 시청률 순위 알려줘", true)]
    [InlineData("what's the highest rated kdrama of all time on cable", false)]
    [InlineData("top tvn dramas please", false)]
    [InlineData("top cable dramas", false)]
    public void Ranking_ThatNamesNoKindOfNetwork_SaysThatOneIsAssumed(string question, bool assumed) => Assert.Equal(assumed, Read(question).BroadcastAssumed);

    [Theory]
    [InlineData("highest rated kdrama ever, including KBS and SBS")]
    [InlineData("highest rated dramas of all time incl. terrestrial")]
    [InlineData("highest rated drama across all networks")]
    [InlineData("best rated kdramas on cable and terrestrial")]
    [InlineData("highest rated kdrama on kbs or tvn")]
    [InlineData("역대 드라마 시청률 순위 지상파 포함해서")]
    [InlineData("역대 드라마 시청률 순위 모든 방송사")]
    [InlineData("dorama con mayor rating de la historia en todas las cadenas")]
    [InlineData("qual dorama teve mais audiência até hoje em todas as emissoras")]
    [InlineData("drakor rating tertinggi sepanjang masa di semua stasiun")]
    [InlineData("韓ドラ歴代視聴率トップ10 すべての局")]
    [InlineData("le drama coréen avec la meilleure audience sur toutes les chaînes")]
    public void Ranking_OfNetworksOfBothKinds_IsOfAll(string question)
    {
        RankingRequest request = Read(question);
        Assert.Equal((null, null, false), ((BroadcastKind?)request.Broadcast, request.Network, request.BroadcastAssumed));
    }

    [Theory]
    [InlineData("highest rated drama on sbs or mbc", BroadcastKind.Terrestrial)]
    [InlineData("highest rated drama on kbs and sbs", BroadcastKind.Terrestrial)]
    [InlineData("which tvn or jtbc drama was best rated", BroadcastKind.Cable)]
    public void Ranking_OfSeveralNetworksOfOneKind_IsOfTheKind(string question, BroadcastKind kind)
    {
        RankingRequest request = Read(question);
        Assert.Equal((kind, null), ((BroadcastKind)request.Broadcast!, request.Network));
    }

    [Theory]
    [InlineData("which tvn drama ranks first", "tvN")]
    [InlineData("best rated tvn drama ever", "tvN")]
    [InlineData("highest rated sbs drama you have", "SBS")]
    [InlineData("tvn 드라마 시청률 순위", "tvN")]
    public void Ranking_OfADramaOfANetwork_IsOfTheNetworkAndNotOfAChannelCalledSo(string question, string network) => Assert.Equal(network, Read(question).Network);

    [Theory]
    [InlineData("which drama had the most netflix views", true)]
    [InlineData("넷플릭스 조회수 가장 높은 드라마 순위", true)]
    [InlineData("most watched netflix kdrama of all time", false)]
    [InlineData("netflix top kdramas by hours", false)]
    public void Ranking_ByViews_IsByHoursAndKnowsIt(string question, bool views)
    {
        RankingRequest request = Read(question);
        Assert.Equal((RankingMeasure.NetflixHours, views), (request.By, request.AsksViews));
    }

    [Theory]
    [InlineData("hi!! i'm totally new to kdramas, what should i watch first?")]
    [InlineData("recommend me something")]
    [InlineData("what should i watch")]
    [InlineData("any recommendations for a beginner?")]
    [InlineData("which drama should i start with")]
    [InlineData("드라마 추천해줘")]
    [InlineData("뭐 볼까")]
    [InlineData("recomiéndame un dorama")]
    [InlineData("me recomenda um dorama")]
    [InlineData("recommande moi un drama")]
    [InlineData("rekomendasi drakor dong")]
    [InlineData("おすすめの韓ドラは？")]
    public void Question_WhatToWatch_AsksForAdvice(string question)
    {
        Assert.IsType<AdviceRequest>(_reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today));
        var before = new Conversation([new DramaRef("vincenzo", "Vincenzo", null, null)], Intent.Ending);
        Assert.IsType<AdviceRequest>(_reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today, before));
    }

    [Theory]
    [InlineData("can you recommend a good laptop")]
    [InlineData("recommend me something with a happy ending")]
    [InlineData("what are the best rated ones, any recommendations")]
    [InlineData("Would you recommend Our Blues to someone completely new to Korean dramas?")]
    [InlineData("should i watch my demon")]
    [InlineData("which drama should i watch on tvn")]
    public void Question_WithMoreToGoBy_IsNoneForAdvice(string question) =>
        Assert.IsNotType<AdviceRequest>(_reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today));

    [Fact]
    public void Advice_IsWhatManyWatched_EachDramaOnce()
    {
        AdviceAnswer answer = Assert.IsType<AdviceAnswer>(new AnswerDesk().Answer("what should i watch", ShippedKnowledge.Snapshot, ShippedKnowledge.Today));
        Assert.Equal((Intent.Ranking, Outcome.Answered, 3, 3), (answer.Intent, answer.Outcome, answer.Rated.Rows.Count, answer.Watched.Rows.Count));
        Assert.Equal(3, answer.Watched.Rows.Select(static row => row.Drama.Id).Distinct().Count());
        Assert.All(answer.Rated.Rows.Concat(answer.Watched.Rows), row => Assert.Contains(row.Source, answer.Sources));
    }

    [Fact]
    public void Advice_WithNothingToGoBy_IsNotUnderstood() =>
        Assert.Equal(Outcome.NotUnderstood, new AnswerDesk().Answer(new AdviceRequest(), Dramas.Snapshot(Dramas.Titled("Signal")), ShippedKnowledge.Today).Outcome);

    [Theory]
    [InlineData("what dramas is park bo-gum in", null, 6)]
    [InlineData("which drama with park bo-gum has a happy ending", EndingKind.Happy, 3)]
    [InlineData("park bo-gum drama with a happy ending", EndingKind.Happy, 3)]
    [InlineData("is there a drama with park bo gum with a happy ending", EndingKind.Happy, 3)]
    [InlineData("qué drama con park bo gum tiene final feliz", EndingKind.Happy, 3)]
    [InlineData("qual drama com park bo gum tem final feliz", EndingKind.Happy, 3)]
    [InlineData("quel drama avec park bo gum finit bien", EndingKind.Happy, 3)]
    [InlineData("drama park bo gum yang happy ending apa", EndingKind.Happy, 3)]
    [InlineData("박보검이 나오는 드라마 중에 해피엔딩은 뭐야", EndingKind.Happy, 3)]
    public void Question_ForADramaOfSomebody_ListsThemAll(string question, EndingKind? ending, int atLeast)
    {
        RankingRequest request = Read(question);
        Assert.Equal((ending, "Park Bo-gum"), (request.Ending, Assert.Single(request.Actors)));
        var answer = (RankingAnswer)new AnswerDesk().Answer(request, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        Assert.Equal(answer.Total, answer.Shown);
        Assert.True(answer.Total >= atLeast, question);
    }

    private RankingRequest Read(string question) => Assert.IsType<RankingRequest>(_reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today));
}
