using DramaBot.Answers.Questions;
using DramaBot.Answers.Tests.Evaluation;

namespace DramaBot.Answers.Tests;

/// <summary>Fans who remember the story and not the title.</summary>
public sealed class PremiseTests
{
    private readonly AnswerDesk _desk = new();

    [Theory]
    [InlineData("what's that kdrama where an immortal guy has a sword in his chest and only his bride can pull it out", "goblin")]
    [InlineData("luxury tower in gangnam, awful rich parents and a girl falls from a high floor, which one is that", "the-penthouse")]
    // Words that say nearly the same: a cook, a tyrant's kitchen.
    [InlineData("joseon, french-trained girl cook from our time, tyrant king who'll behead her if dinner is bad. title?", "bon-appetit-your-majesty")]
    // A misspelt asking word.
    [InlineData("fishmonger who exports skate from suriname gets used by korean intelligence against a drug lord pastor. wich drama is it", "narco-saints")]
    // Of an actor's dramas the one that is told of.
    [InlineData("what's that one with the hospital and Kim Soo-hyun", "its-okay-to-not-be-okay")]
    [InlineData("the baseball one with Namkoong Min", "hot-stove-league")]
    public void Story_OfOneDrama_IsThatOne(string question, string drama)
    {
        Answer answer = _desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);

        Assert.Equal((Intent.Overview, drama), (answer.Intent, Assert.Single(answer.Dramas).Id));
    }

    [Theory]
    [InlineData("which drama is it where a lighthouse keeper in peru breeds llamas")]
    [InlineData("which drama was it")]
    public void Story_OfNone_IsNotGuessed(string question) =>
        Assert.Empty(_desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today).Dramas);

    [Fact]
    public void Story_AfterTalkOfAnotherDrama_IsNotThatOne()
    {
        Answer before = _desk.Answer("was vincenzo popular", ShippedKnowledge.Snapshot, ShippedKnowledge.Today);

        Answer answer = _desk.Answer(
            "and what's that kdrama where an immortal guy has a sword in his chest and a bride", ShippedKnowledge.Snapshot, ShippedKnowledge.Today, Conversation.After(before, null));

        Assert.Equal("goblin", Assert.Single(answer.Dramas).Id);
    }
}
