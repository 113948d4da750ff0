using DramaBot.Answers;
using DramaBot.Knowledge;
using DramaBot.Rendering.Embeds;

namespace DramaBot.Tests.Rendering;

/// <summary>What lists say of what they leave out, and what is said to somebody who asks what to watch.</summary>
public sealed class RankingTextTests
{
    private const string LeftOut = "Left out: dramas of the broadcasters (KBS, MBC, SBS) and of streaming platforms. /top broadcast:all ranks them too; or ask “across all networks”.";
    private const string Hours = "Ranked by hours, not by views: Netflix gives views only for weeks since June 2023, so older dramas have none.";

    [Fact]
    public void PlainQuestion_ThatNamesNoKind_HearsWhatIsLeftOut()
    {
        Assert.Contains(LeftOut, Golden.Say("highest rated kdrama of all time?").Text.Split('\n'));
        Assert.Contains(LeftOut.Replace("all ranks", "all year:2024 ranks", StringComparison.Ordinal), Golden.Say("best rated dramas of 2024").Text.Split('\n'));
    }

    [Theory]
    [InlineData("/top")]
    [InlineData("highest rated cable drama of all time")]
    [InlineData("highest rated kdrama across all networks")]
    [InlineData("top tvn dramas")]
    public void List_ThatLeavesNothingOutUnasked_SaysNothingOfIt(string line) => Assert.DoesNotContain("Left out", Golden.Say(line).Text, StringComparison.Ordinal);

    [Fact]
    public void Views_AreRankedByHours_AndThatIsSaid()
    {
        Assert.Contains(Hours, Golden.Say("which drama had the most netflix views").Text.Split('\n'));
        Assert.DoesNotContain(Hours, Golden.Say("/top by:netflix").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("highest rated kdrama of all time?", LeftOut)]
    [InlineData("which drama had the most netflix views", Hours)]
    public void Embed_SaysTheSame(string question, string line) =>
        Assert.Contains(line, Assert.Single(EmbedRenderer.Render(new AnswerDesk().Answer(question, Golden.Snapshot, Golden.Today), Golden.Readers).Embeds).Description!, StringComparison.Ordinal);

    [Fact]
    public void Advice_IsHonestAndNamesTheLists()
    {
        Assert.Equal("""
            I have no taste to recommend by, but I know what many people watched.
            Highest-rated dramas:
            1. Queen of Tears: 24.850% (tvN, 28 April 2024)
            2. SKY Castle: 23.779% (JTBC, 1 February 2019)
            Most watched dramas (Netflix hours):
            1. Queen of Tears: 287.6 million hours (tvN, to 21 April 2024)
            The whole lists: /top broadcast:all, /top by:netflix, and /top by:votes for what fans here vote for most.
            What one is about and where it streams: /drama Queen of Tears. How it ends, without spoilers: /ending Queen of Tears.

            Sources:
            - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
            - allkpop (1 February 2019) https://example.org/sky
            """, Golden.Say("hi!! i'm totally new to kdramas, what should i watch first?").Text);
        DiscordReply reply = EmbedRenderer.Render(new AnswerDesk().Answer("recommend me something", Golden.Snapshot, Golden.Today), Golden.Readers);
        Assert.Equal("What to watch", Assert.Single(reply.Embeds).Title);
        Assert.False(reply.IsPrivate);
    }

    [Fact]
    public void Advice_OfOneDrama_HasNoButtonsOfADrama()
    {
        Answer answer = new AnswerDesk().Answer("what should i watch", KnowledgeSnapshot.Of([Golden.QueenOfTears], Golden.Snapshot.Networks), Golden.Today);
        Assert.Empty(EmbedRenderer.Render(answer, Golden.Readers).Components);
    }
}
