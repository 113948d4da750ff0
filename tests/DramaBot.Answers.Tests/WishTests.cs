using DramaBot.Answers.Endings;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Tests.Evaluation;

namespace DramaBot.Answers.Tests;

/// <summary>What a question wishes besides what it asks.</summary>
public sealed class WishTests
{
    private readonly QuestionReader _reader = new();

    [Theory]
    [InlineData("does crash landing on you have a happy ending? no spoilers pls!!")]
    [InlineData("just tell me if vincenzo ends happy, no spoilers")]
    [InlineData("does vincenzo end well? don't spoil me")]
    [InlineData("is the ending of vincenzo happy, just don't tell me what happens")]
    [InlineData("spoiler-free please: happy or sad ending in vincenzo?")]
    [InlineData("빈센조 해피엔딩이야? 스포하지 말고")]
    [InlineData("빈센조 해피엔딩? 스포 없이")]
    [InlineData("빈센조 해피엔딩인지만 알려줘 스포는 하지 말고")]
    [InlineData("vincenzo tiene final feliz? sin spoilers")]
    [InlineData("Vincenzo tem final feliz? sem spoiler por favor")]
    [InlineData("vincenzo finit bien ? sans spoiler")]
    [InlineData("vincenzo happy ending ga? jangan spoiler")]
    [InlineData("ヴィンチェンツォはハッピーエンド？ネタバレなしで")]
    public void Question_ForTheKindWithoutSpoilers_AsksForNoFate(string question)
    {
        EndingRequest request = Ending(question);
        Assert.False(request.AsksFate);
        Assert.False(request.WantsSpoiler);
    }

    [Theory]
    [InlineData("how does vincenzo end, spoil me")]
    [InlineData("how did vincenzo end? spoilers please")]
    [InlineData("can you tell me how vincenzo finishes? I don't mind spoilers.")]
    [InlineData("spoil vincenzo for me, who dies")]
    [InlineData("vincenzo ending, spoilers are fine")]
    [InlineData("how does vincenzo end? i dont care if you spoil it")]
    [InlineData("빈센조 결말 스포해줘")]
    [InlineData("빈센조 마지막에 어떻게 돼? 스포 괜찮음")]
    [InlineData("como termina Vincenzo? pode dar spoiler")]
    [InlineData("como termina vincenzo? não ligo pra spoiler")]
    [InlineData("cómo termina vincenzo? no me importan los spoilers")]
    [InlineData("cómo termina vincenzo, con spoilers")]
    [InlineData("comment finit vincenzo ? tu peux spoiler")]
    [InlineData("ending vincenzo gimana? spoiler gapapa")]
    [InlineData("ヴィンチェンツォの結末は？ネタバレOK")]
    [InlineData("ヴィンチェンツォの結末ネタバレして")]
    public void Question_ThatWelcomesSpoilers_HasAskedToSeeThem(string question) => Assert.True(Ending(question).WantsSpoiler);

    [Theory]
    [InlineData("who dies in vincenzo")]
    [InlineData("how does vincenzo end")]
    [InlineData("how does vincenzo end, please don't spoil it")]
    [InlineData("does vincenzo have a happy ending")]
    [InlineData("빈센조 결말 알려줘")]
    [InlineData("cómo termina vincenzo")]
    [InlineData("ヴィンチェンツォの結末は？")]
    public void Question_ThatSaysNothingOfSpoilers_HasNotAskedToSeeThem(string question) => Assert.False(Ending(question).WantsSpoiler);

    [Theory]
    [InlineData("who dies in vincenzo")]
    [InlineData("do they end up together in vincenzo, no spoilers about the rest")]
    [InlineData("빈센조에서 누가 죽어")]
    public void Question_ForWhatHappensToPeople_AsksForTheirFate(string question) => Assert.True(Ending(question).AsksFate);

    [Fact]
    public void Question_GoingOn_CanWelcomeSpoilersToo()
    {
        var before = new Conversation([new DramaRef("vincenzo", "Vincenzo", null, null)], Intent.Ending);
        Assert.True(Assert.IsType<EndingRequest>(_reader.Read("go on, spoil me", ShippedKnowledge.Snapshot, ShippedKnowledge.Today, before)).WantsSpoiler);
        Assert.True(Assert.IsType<EndingRequest>(_reader.Read("결말 스포해줘", ShippedKnowledge.Snapshot, ShippedKnowledge.Today, before)).WantsSpoiler);
    }

    [Theory]
    [InlineData("was sky castle's finale good", true)]
    [InlineData("was the reborn rich ending really that bad? no spoilers", true)]
    [InlineData("how good is the ending of vincenzo", true)]
    [InlineData("did people like the ending of vincenzo", true)]
    [InlineData("is vincenzo's ending satisfying", true)]
    [InlineData("빈센조 결말 평가 어때?", true)]
    [InlineData("fue bueno el final de vincenzo?", false)]
    [InlineData("es el final de vincenzo decepcionante?", true)]
    [InlineData("does vincenzo have a happy ending", false)]
    [InlineData("how does vincenzo end", false)]
    [InlineData("does vincenzo end well", false)]
    public void Question_WhetherAnEndingIsGood_AsksHowItWasReceived(string question, bool reception) => Assert.Equal(reception, Ending(question).AsksReception);

    [Theory]
    [InlineData("is start-up finished now or will there be more?")]
    [InlineData("is squid game over or is there gonna be a season four")]
    [InlineData("will there be more of start-up or is it done")]
    [InlineData("is there gonna be more of a killer paradox or was it a one off")]
    [InlineData("스타트업 끝난 거야 아니면 시즌2 나와?")]
    [InlineData("start-up ya terminó o habrá segunda temporada?")]
    [InlineData("start-up acabou ou vai ter segunda temporada?")]
    [InlineData("start-up est fini ou il y aura une saison 2 ?")]
    [InlineData("start-up sudah tamat atau ada season 2 lagi?")]
    public void Question_OfOneOrTheOther_AsksWhich(string question) => Assert.Equal(RenewalQuestion.Either, Renewal(question).Asks);

    [Theory]
    [InlineData("will there be a season 2 of start-up")]
    [InlineData("will start-up get a second season or not")]
    [InlineData("is start-up cancelled")]
    public void Question_OfOneThing_DoesNot(string question) => Assert.NotEqual(RenewalQuestion.Either, Renewal(question).Asks);

    private EndingRequest Ending(string question) => Assert.IsType<EndingRequest>(_reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today));

    private RenewalRequest Renewal(string question) => Assert.IsType<RenewalRequest>(_reader.Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today));
}
