using DramaBot.Answers;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering;
using DramaBot.Rendering.Languages;

namespace DramaBot.Tests.Rendering;

/// <summary>What somebody hears first who asks in plain words.</summary>
public sealed class PlainQuestionTextTests
{
    [Theory]
    [InlineData("is there a season 2 of queen of tears", "Not decided, and not likely.")]
    [InlineData("why was queen of tears cancelled", "It was not cancelled, as far as is known.")]
    [InlineData("does queen of tears have a happy ending?", "Queen of Tears has a bittersweet ending.")]
    [InlineData("does queen of tears have a happy ending? no spoilers pls!!", "Queen of Tears has a bittersweet ending.")]
    [InlineData("just tell me if queen of tears ends happy, don't spoil it", "Queen of Tears has a bittersweet ending.")]
    [InlineData("how did queen of tears end, spoil me", "Queen of Tears has a bittersweet ending.")]
    [InlineData("who dies in queen of tears? spoilers are fine", "Queen of Tears has a bittersweet ending.")]
    [InlineData("was queen of tears' finale good", "Whether it is a good one is for its viewers to say: I have no opinion of my own.\nThe last episode rated 24.850% nationwide (28 April 2024), the highest known of the season.\nQueen of Tears has a bittersweet ending.")]
    [InlineData("is queen of tears finished now or will there be more?", "Probably finished: more is not decided, and not likely.")]
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
    [InlineData(RenewalStatus.Renewed, Evidence.Official, "Yes, as announced, though it is not yet certain.", Outlook.Likely)]
    [InlineData(RenewalStatus.Renewed, Evidence.Reported, "Probably: so it is reported.", Outlook.Likely)]
    [InlineData(RenewalStatus.Ended, Evidence.Official, "No.")]
    [InlineData(RenewalStatus.Ended, Evidence.Official, "No.", Outlook.VeryUnlikely)]
    [InlineData(RenewalStatus.Ended, Evidence.Reported, "No, by what is reported.", Outlook.Unlikely)]
    [InlineData(RenewalStatus.Ended, Evidence.Remark, "Probably not: so say cast or crew.", Outlook.VeryUnlikely)]
    [InlineData(RenewalStatus.Ended, Evidence.Inferred, "Probably not; nothing has been announced.", Outlook.VeryUnlikely)]
    [InlineData(RenewalStatus.Ended, Evidence.Inferred, "Probably not; nothing has been announced.")]
    [InlineData(RenewalStatus.Ended, Evidence.Inferred, "Nothing is planned, as far as is known, but it is not ruled out.", Outlook.Possible)]
    [InlineData(RenewalStatus.Cancelled, Evidence.Official, "No.")]
    [InlineData(RenewalStatus.Cancelled, Evidence.Reported, "No, by what is reported.")]
    [InlineData(RenewalStatus.OnHold, Evidence.Reported, "Not for now.")]
    [InlineData(RenewalStatus.OnHold, Evidence.Inferred, "Probably not for now.")]
    [InlineData(RenewalStatus.Pending, Evidence.Reported, "Not known yet.")]
    [InlineData(RenewalStatus.InTalks, Evidence.Official, "Not decided, but likely.", Outlook.Likely)]
    [InlineData(RenewalStatus.InTalks, Evidence.Reported, "Not decided, and not likely.", Outlook.Unlikely)]
    public void Answer_ToWhetherThereIsASeason_SaysNoMoreThanTheReport(RenewalStatus status, Evidence evidence, string first, Outlook? outlook = null) =>
        Assert.StartsWith(first, Ask("will queen of tears get a second season", status, evidence, outlook), StringComparison.Ordinal);

    [Fact]
    public void Answer_ToWhetherThereIsASeason_IsFlatOnRecordOnly()
    {
        foreach ((RenewalStatus status, Evidence evidence, Outlook? outlook) in Combinations())
        {
            if (evidence == Evidence.Official && outlook is null or Outlook.Certain or Outlook.VeryUnlikely or Outlook.Unlikely)
                continue;
            string first = Ask("will queen of tears get a second season", status, evidence, outlook).Split('\n')[0];
            Assert.DoesNotContain(first, new[] { "Yes.", "No." });
        }
    }

    [Theory]
    [InlineData(RenewalStatus.Renewed, Evidence.Official, "There is more to come: it is official.")]
    [InlineData(RenewalStatus.InProduction, Evidence.Reported, "There is more to come, by what is reported.")]
    [InlineData(RenewalStatus.Scheduled, Evidence.Inferred, "There may be more to come, but it is not official.")]
    [InlineData(RenewalStatus.Ended, Evidence.Official, "It is finished: no more is to come.")]
    [InlineData(RenewalStatus.Ended, Evidence.Inferred, "It is finished, as far as is known: nothing more has been announced.")]
    [InlineData(RenewalStatus.Cancelled, Evidence.Official, "It is over: the next season was cancelled.")]
    [InlineData(RenewalStatus.OnHold, Evidence.Reported, "More has been planned, but it is on hold.")]
    [InlineData(RenewalStatus.Pending, Evidence.Remark, "That is open: whether there will be more is not decided.")]
    public void Answer_ToOneOrTheOther_SaysWhich(RenewalStatus status, Evidence evidence, string first) =>
        Assert.StartsWith(first, Ask("is queen of tears finished now or will there be more?", status, evidence, null), StringComparison.Ordinal);

    [Fact]
    public void Answer_ToOneOrTheOther_IsNeitherYesNorNoInAnyLanguage()
    {
        foreach (string language in Wording.Languages)
        {
            var readers = new Audience(Golden.Today, Wording.For(language));
            string[] flat = [readers.Words[Line.LeadYes].TrimEnd('.', '。'), readers.Words[Line.LeadNo].TrimEnd('.', '。')];
            foreach ((RenewalStatus status, Evidence evidence, Outlook? outlook) in Combinations())
            {
                string first = TextRenderer.Render(Answered("is queen of tears finished now or will there be more?", status, evidence, outlook), readers).Text.Split('\n')[0];
                Assert.DoesNotContain(flat, yes => first.StartsWith(yes + ',', StringComparison.Ordinal) || first.TrimEnd('.', '。') == yes);
                Assert.NotEqual(first, RenewalLine(language, status, evidence, outlook));
            }
        }
    }

    [Theory]
    [InlineData(RenewalStatus.Cancelled, Evidence.Official, "Yes, it was cancelled.")]
    [InlineData(RenewalStatus.Cancelled, Evidence.Reported, "It was cancelled, by what is reported.")]
    [InlineData(RenewalStatus.Cancelled, Evidence.Inferred, "It seems to have been cancelled, but nobody responsible has said so.")]
    [InlineData(RenewalStatus.Ended, Evidence.Reported, "It was not cancelled: the story is finished.")]
    [InlineData(RenewalStatus.Ended, Evidence.Inferred, "It was not cancelled, as far as is known: the story seems to be finished.")]
    public void Answer_ToWhyItWasCancelled_SaysNoMoreThanTheReport(RenewalStatus status, Evidence evidence, string first) =>
        Assert.StartsWith(first, Ask("why was queen of tears cancelled", status, evidence, null), StringComparison.Ordinal);

    [Fact]
    public void Answer_OfASeasonThatHasPassed_IsNoYesToAnother()
    {
        Season second = new() { Number = 2, Premiere = new(2025, 1, 4), Finale = new(2025, 2, 9), DescribedBy = ["won"] };
        Drama drama = Golden.QueenOfTears with { Seasons = [.. Golden.QueenOfTears.Seasons, second], Renewal = [new() { On = new(2024, 5, 1), Status = RenewalStatus.Scheduled, Season = 2, Evidence = Evidence.Official, Source = "won" }] };
        var snapshot = KnowledgeSnapshot.Of([drama], Golden.Snapshot.Networks);
        string First(string question) => TextRenderer.Render(new AnswerDesk().Answer(question, snapshot, Golden.Today), Golden.Readers).Text.Split('\n')[0];
        Assert.Equal("One has come already; of a further one nothing is known here.", First("will there be another season of queen of tears"));
        Assert.Equal("Yes.", First("is there a season 2 of queen of tears"));
    }

    [Fact]
    public void Command_IsAnsweredWithoutIt() =>
        Assert.StartsWith("Queen of Tears, season 2:", Golden.Say("/renewal Queen of Tears").Text, StringComparison.Ordinal);

    private static IEnumerable<(RenewalStatus Status, Evidence Evidence, Outlook? Outlook)> Combinations() =>
        from status in Enum.GetValues<RenewalStatus>()
        from evidence in Enum.GetValues<Evidence>()
        from outlook in Enum.GetValues<Outlook>().Cast<Outlook?>().Append(null)
        select (status, evidence, outlook);

    private static string RenewalLine(string language, RenewalStatus status, Evidence evidence, Outlook? outlook) =>
        TextRenderer.Render(Answered("/renewal Queen of Tears", status, evidence, outlook), new Audience(Golden.Today, Wording.For(language))).Text.Split('\n')[0];

    private static string Ask(string question, RenewalStatus status, Evidence evidence, Outlook? outlook) => TextRenderer.Render(Answered(question, status, evidence, outlook), Golden.Readers).Text;

    private static Answer Answered(string question, RenewalStatus status, Evidence evidence, Outlook? outlook)
    {
        Drama drama = Golden.QueenOfTears with { Renewal = [new() { On = new(2024, 5, 1), Status = status, Season = 2, Evidence = evidence, Outlook = outlook, Source = "won" }] };
        return new AnswerDesk().Answer(question, KnowledgeSnapshot.Of([drama], Golden.Snapshot.Networks), Golden.Today);
    }
}
