using DramaBot.Answers.AirDates;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Tests.Evaluation;

namespace DramaBot.Answers.Tests;

/// <summary>Questions about one episode, or two, put to the shipped seeds.</summary>
public sealed class EpisodeQuestionTests
{
    private readonly AnswerDesk _desk = new();
    private readonly QuestionReader _reader = new();

    [Theory]
    [InlineData("reborn rich ep 13 rating?", 13)]
    [InlineData("reborn rich ep13 rating", 13)]
    [InlineData("what rating did reborn rich episode 1 get?", 1)]
    [InlineData("rating of the 13th episode of reborn rich", 13)]
    [InlineData("second episode of reborn rich rating", 2)]
    [InlineData("whats the rating for ep. 16 of vincenzo", 16)]
    [InlineData("mr queen e5 rating", 5)]
    [InlineData("signal ep 3 rating", 3)]
    [InlineData("재벌집 막내아들 13회 시청률", 13)]
    [InlineData("財閥家の末息子 13話 視聴率", 13)]
    [InlineData("¿qué rating tuvo el capítulo 13 de reborn rich?", 13)]
    [InlineData("audiência do episódio 13 de reborn rich", 13)]
    [InlineData("audience de l'épisode 13 de reborn rich", 13)]
    [InlineData("rating reborn rich episode 13 berapa", 13)]
    [InlineData("what rating did ep 999 of vincenzo get", 999)]
    public void Question_ForTheRatingOfANumber_AsksForIt(string question, int number) =>
        Assert.Equal(new AskedEpisode(EpisodeKind.Numbered, number), Ratings(question).Episode);

    [Theory]
    [InlineData("ep 5 of season 2 of penthouse ratings")]
    [InlineData("penthouse season 2 ep 5 rating")]
    [InlineData("penthouse s2e5 rating")]
    [InlineData("penthouse 2 ep 5 rating")]
    public void Question_ForTheRatingOfANumberOfASeason_AsksForBoth(string question)
    {
        RatingsRequest request = Ratings(question);
        Assert.Equal((2, new AskedEpisode(EpisodeKind.Numbered, 5)), (request.Title.Season, request.Episode!));
    }

    [Theory]
    [InlineData("reborn rich first episode rating", EpisodeKind.First)]
    [InlineData("reborn rich premiere rating", EpisodeKind.First)]
    [InlineData("audience du premier épisode de reborn rich", EpisodeKind.First)]
    [InlineData("rating episode pertama queen of tears", EpisodeKind.First)]
    [InlineData("재벌집 막내아들 첫 회 시청률", EpisodeKind.First)]
    [InlineData("what was the rating of the finale of reborn rich", EpisodeKind.Last)]
    [InlineData("crash landing on you last episode rating", EpisodeKind.Last)]
    [InlineData("what did sky castle's finale get", EpisodeKind.Last)]
    [InlineData("재벌집 막내아들 마지막회 시청률", EpisodeKind.Last)]
    [InlineData("財閥家の末息子 最終回の視聴率", EpisodeKind.Last)]
    [InlineData("highest episode of reborn rich", EpisodeKind.Highest)]
    [InlineData("which episode of reborn rich had the highest rating?", EpisodeKind.Highest)]
    [InlineData("capítulo más visto de queen of tears", EpisodeKind.Highest)]
    [InlineData("눈물의 여왕 몇 회가 제일 높았어", EpisodeKind.Highest)]
    [InlineData("crash landing on you lowest episode", EpisodeKind.Lowest)]
    [InlineData("lowest rated episode of crash landing on you", EpisodeKind.Lowest)]
    [InlineData("cuál fue el capítulo con menor rating de queen of tears", EpisodeKind.Lowest)]
    [InlineData("biggest drop between two episodes of penthouse season 3?", EpisodeKind.Fall)]
    [InlineData("worst drop in the ratings of vincenzo", EpisodeKind.Fall)]
    [InlineData("펜트하우스 시즌3 가장 많이 떨어진 회", EpisodeKind.Fall)]
    [InlineData("maior queda entre episódios de penthouse temporada 3", EpisodeKind.Fall)]
    [InlineData("penurunan terbesar antar episode penthouse season 3", EpisodeKind.Fall)]
    [InlineData("biggest jump between episodes reborn rich", EpisodeKind.Rise)]
    [InlineData("biggest jump in ratings of reborn rich", EpisodeKind.Rise)]
    public void Question_ForAnEpisodeByItsPlaceOrFigure_AsksForIt(string question, EpisodeKind kind) =>
        Assert.Equal(new AskedEpisode(kind), Ratings(question).Episode);

    [Theory]
    [InlineData("what did SKY Castle's finale get in Seoul?")]
    [InlineData("what did the finale of sky castle get in seoul")]
    [InlineData("sky castle finale seoul rating")]
    [InlineData("스카이캐슬 마지막회 수도권 시청률")]
    [InlineData("final de sky castle en seúl cuánto hizo")]
    public void Question_ForTheFinaleInSeoul_IsNoQuestionForTheEnding(string question) =>
        Assert.Equal(new AskedEpisode(EpisodeKind.Last) { InSeoul = true }, Ratings(question).Episode);

    [Theory]
    [InlineData("what was the peak rating of the crash landing on you finale", false)]
    [InlineData("queen of tears finale seoul peak rating", true)]
    public void Question_ForTheHighestMinute_AsksForThatBasis(string question, bool inSeoul) =>
        Assert.Equal(new AskedEpisode(EpisodeKind.Last) { AtPeak = true, InSeoul = inSeoul }, Ratings(question).Episode);

    [Theory]
    [InlineData("reborn rich episode 13", 13)]
    [InlineData("reborn rich ep13", 13)]
    [InlineData("signal ep 3", 3)]
    [InlineData("penthouse s2e5", 5)]
    [InlineData("재벌집 막내아들 13회", 13)]
    public void Question_ThatOnlyNamesAnEpisode_AsksWhatIsKnownOfIt(string question, int number) =>
        Assert.Equal(number, Assert.IsType<EpisodesRequest>(Read(question)).Episode?.Number);

    [Theory]
    [InlineData("when did episode 13 of reborn rich air?", EpisodeKind.Numbered)]
    [InlineData("when did the last ep of My Dearest air", EpisodeKind.Last)]
    public void Question_WhenAnEpisodeWasShown_AsksForThatOne(string question, EpisodeKind kind) =>
        Assert.Equal(kind, Assert.IsType<AirDatesRequest>(Read(question)).Episode?.Kind);

    [Theory]
    [InlineData("when did reborn rich premiere")]
    [InlineData("how many episodes does crash landing on you have after episode 13")]
    [InlineData("how many episodes does reborn rich have")]
    [InlineData("reborn rich ratings")]
    [InlineData("ratings by episode queen of tears")]
    [InlineData("reborn rich ratings episode 13 to 16")]
    [InlineData("i'm on ep 14 of reborn rich. what were its ratings?")]
    public void Question_AboutAllEpisodes_NamesNone(string question) =>
        Assert.Null(Read(question) switch
        {
            RatingsRequest ratings => ratings.Episode,
            EpisodesRequest episodes => episodes.Episode,
            AirDatesRequest dates => dates.Episode,
            _ => throw new Xunit.Sdk.XunitException(question),
        });

    [Theory]
    [InlineData("who dies in episode 13 of reborn rich", Intent.Ending)]
    [InlineData("what happens in the last episode of reborn rich", Intent.Ending)]
    [InlineData("does reborn rich's finale take place in seoul", Intent.Ending)]
    [InlineData("reborn rich finale", Intent.Ending)]
    [InlineData("i'm on ep 14 of reborn rich, does he die", Intent.Ending)]
    [InlineData("what is episode 5 of goblin about", Intent.Overview)]
    [InlineData("what is the best episode to start goblin", Intent.Overview)]
    public void Question_AboutWhatHappensInAnEpisode_StaysWhatItIs(string question, Intent intent) =>
        Assert.Equal(intent, _desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today).Intent);

    [Theory]
    [InlineData("how long is an episode of vincenzo")]
    [InlineData("how many episodes does vincenzo have and how long is each one?")]
    [InlineData("vincenzo runtime")]
    [InlineData("how many minutes is a vincenzo episode")]
    [InlineData("how long are vincenzo's episodes")]
    [InlineData("빈센조 한 회 몇 분이야")]
    [InlineData("cuánto dura cada capítulo de vincenzo")]
    [InlineData("quanto tempo dura cada episódio de vincenzo")]
    [InlineData("combien de temps dure un épisode de vincenzo")]
    [InlineData("berapa menit satu episode vincenzo")]
    [InlineData("ヴィンチェンツォ 1話何分")]
    public void Question_ForTheLengthOfAnEpisode_AsksForIt(string question) => Assert.True(Assert.IsType<EpisodesRequest>(Read(question)) is { AsksLength: true, Episode: null });

    [Fact]
    public void Question_ForHowLongADramaIs_CountsItsEpisodes() => Assert.False(Assert.IsType<EpisodesRequest>(Read("how long is queen of tears")).AsksLength);

    [Theory]
    [InlineData("and its first episode?", EpisodeKind.First)]
    [InlineData("and the finale?", EpisodeKind.Last)]
    [InlineData("what about episode 13?", EpisodeKind.Numbered)]
    [InlineData("what about sky castle's first episode?", EpisodeKind.First)]
    [InlineData("and the biggest drop?", EpisodeKind.Fall)]
    [InlineData("which was the lowest episode", EpisodeKind.Lowest)]
    [InlineData("그럼 첫 회는?", EpisodeKind.First)]
    [InlineData("¿y su primer episodio?", EpisodeKind.First)]
    public void Question_AfterRatings_IsForTheEpisodesFigure(string question, EpisodeKind kind) =>
        Assert.Equal(kind, Assert.IsType<RatingsRequest>(After("reborn rich ratings", question)).Episode?.Kind);

    [Theory]
    [InlineData("and how does the finale end?", Intent.Ending)]
    [InlineData("when was its last episode?", Intent.AirDates)]
    [InlineData("and what happens in the last episode?", Intent.Ending)]
    public void Question_AfterRatings_ThatAsksSomethingElse_IsAnsweredSo(string question, Intent intent)
    {
        Conversation? before = Talked("reborn rich ratings");
        Assert.Equal(intent, _desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today, before).Intent);
    }

    [Fact]
    public void Figures_OfTheQuestionsThatWereMissed_AreFirst()
    {
        Assert.Equal(22.5m, Figure("reborn rich ep 13 rating?"));
        Assert.Equal(22.5m, Figure("재벌집 막내아들 13회 시청률"));
        Assert.Equal(24.4m, Figure("what did SKY Castle's finale get in Seoul?"));
    }

    private decimal Figure(string question)
    {
        var answer = (RatingsAnswer)_desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        return Assert.Single(Assert.IsType<FoundEpisode>(Assert.Single(answer.Asked)).Figures).Percent;
    }

    private Request? Read(string question) => _reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);

    private RatingsRequest Ratings(string question) => Assert.IsType<RatingsRequest>(Read(question));

    private Request? After(string first, string question) => _reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today, Talked(first)!);

    private Conversation? Talked(string question) => Conversation.After(_desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today), null);
}
