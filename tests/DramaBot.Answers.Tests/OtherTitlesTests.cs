using DramaBot.Answers.Questions.Subjects;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Tests.Evaluation;

namespace DramaBot.Answers.Tests;

/// <summary>Dramas that exist and that no seed file is about: a question for one is not about the one of ours that sounds most like it.</summary>
public sealed class OtherTitlesTests
{
    private readonly AnswerDesk _desk = new();

    [Theory]
    // Made of words that questions use.
    [InlineData("six flying dragons streaming in canada?", Intent.WhereToWatch)]
    [InlineData("how many episodes in racket boys", Intent.Episodes)]
    [InlineData("anyone know which platform has it's okay that's love", Intent.WhereToWatch)]
    // A title of ours is a part of theirs, or sounds like it.
    [InlineData("Strangers From Hell final scene explained", Intent.Ending)]
    [InlineData("Is there going to be a follow-up to My Dearest Nemesis or nah", Intent.Renewal)]
    [InlineData("uncontrollably fond, does joon young die", Intent.Ending)]
    [InlineData("추리의 여왕 시즌2 나와요?", Intent.Renewal)]
    // Two of them.
    [InlineData("She Was Pretty or Her Private Life, whose ratings were higher", Intent.Compare)]
    public void Question_ForADramaThatNoFileIsAbout_SaysSo(string question, Intent intent)
    {
        Answer answer = _desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);

        Assert.Equal((intent, Outcome.UnknownDrama), (answer.Intent, answer.Outcome));
    }

    [Theory]
    [InlineData("/renewal Racket Boys", "Racket Boys")]
    [InlineData("/ending strangers from hell", "strangers from hell")]
    [InlineData("is racket boys any good", "racket boys")]
    public void Drama_ThatExists_IsNotTakenForASlip(string question, string title)
    {
        var answer = Assert.IsType<UnknownDramaAnswer>(_desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today));

        Assert.Equal((true, title), (answer.Exists, answer.Asked));
        Assert.Empty(answer.Closest);
    }

    [Fact]
    public void Drama_ThatMayBeMisspelt_IsSaidToBeUnknown() =>
        Assert.False(Assert.IsType<UnknownDramaAnswer>(_desk.Answer("/renewal Moonlit Bakery of Busan", ShippedKnowledge.Snapshot, ShippedKnowledge.Today)).Exists);

    [Theory]
    // "Doona!" is a drama; she is an actress.
    [InlineData("which one has both gong yoo and bae doona", "the-silent-sea")]
    // "Goblin Slayers" is not "goblin s2".
    [InlineData("goblin s2 confirmed yet", "goblin")]
    // Both have the name: ours goes first.
    [InlineData("boys over flowers ending", "boys-over-flowers")]
    public void Question_ForOneOfOurs_IsAnsweredForIt(string question, string drama)
    {
        Answer answer = _desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);

        Assert.Equal(drama, Assert.Single(answer.Dramas).Id);
    }

    [Theory]
    [InlineData("thank you, that was all")]
    [InlineData("once again we ate far too much")]
    [InlineData("i ran two weeks without coffee")]
    public void Talk_InWordsThatAreATitleToo_IsTalk(string text) =>
        Assert.Equal(Outcome.NotUnderstood, _desk.Answer(text, ShippedKnowledge.Snapshot, ShippedKnowledge.Today).Outcome);

    [Fact]
    public void List_HasTitlesOnly()
    {
        string list = "# what it is\nRun On\n~Two Weeks\n\nRun on!\n";

        TitleName[] names = [.. OtherTitles.Read(new StringReader(list)).Values];

        Assert.Equal([NameStrength.Plain, NameStrength.Common], names.Select(static name => name.Strength).Order());
        Assert.All(names, static name => Assert.True(name.IsOther));
    }
}
