using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering;

namespace DramaBot.Tests.Rendering;

/// <summary>What somebody hears first who asks in plain words.</summary>
public sealed class PlainQuestionTextTests
{
    [Theory]
    [InlineData("is there a season 2 of queen of tears", "Not decided, and not likely.")]
    [InlineData("why was queen of tears cancelled", "It was not cancelled, as far as is known.")]
    [InlineData("does queen of tears have a happy ending?", "Queen of Tears has a bittersweet ending.")]
    [InlineData("who dies in queen of tears", "That is a spoiler, so the answer stays hidden until you ask to see it.")]
    [InlineData("how many episodes does queen of tears have", "Queen of Tears has 4 episodes.")]
    public void Answer_BeginsWithWhatWasAsked(string question, string first)
    {
        AnswerText text = Golden.Say(question);
        Assert.StartsWith(first, text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("meet again", text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RenewalStatus.Renewed, Evidence.Official, "Yes.")]
    [InlineData(RenewalStatus.Renewed, Evidence.Reported, "Yes, by what is reported.")]
    [InlineData(RenewalStatus.InProduction, Evidence.Remark, "Perhaps: so say cast or crew.")]
    [InlineData(RenewalStatus.Ended, Evidence.Official, "No.")]
    [InlineData(RenewalStatus.Cancelled, Evidence.Reported, "No.")]
    [InlineData(RenewalStatus.OnHold, Evidence.Reported, "Not for now.")]
    [InlineData(RenewalStatus.Pending, Evidence.Reported, "Not known yet.")]
    public void Answer_ToWhetherThereIsASeason_SaysNoMoreThanTheReport(RenewalStatus status, Evidence evidence, string first)
    {
        Drama drama = Golden.QueenOfTears with { Renewal = [new() { On = new(2024, 5, 1), Status = status, Season = 2, Evidence = evidence, Source = "won" }] };
        var snapshot = KnowledgeSnapshot.Of([drama], Golden.Snapshot.Networks);
        AnswerText text = TextRenderer.Render(new Answers.AnswerDesk().Answer("will queen of tears get a second season", snapshot, Golden.Today), Golden.Readers);
        Assert.StartsWith(first, text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_IsAnsweredWithoutIt() =>
        Assert.StartsWith("Queen of Tears, season 2:", Golden.Say("/renewal Queen of Tears").Text, StringComparison.Ordinal);
}
