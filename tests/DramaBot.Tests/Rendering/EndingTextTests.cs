using DramaBot.Answers;
using DramaBot.Discord.Components;
using DramaBot.Rendering;
using DramaBot.Rendering.Embeds;

namespace DramaBot.Tests.Rendering;

public sealed class EndingTextTests
{
    [Fact]
    public void Ending_PutsTheVerdictFirstAndTheSpoilerApart()
    {
        AnswerText said = Golden.Say("/ending Queen of Tears");

        Assert.Equal(
            """
            Queen of Tears has a bittersweet ending. The story is complete.
            A rounded story.
            Last episode: 28 April 2024, 2 years ago.
            What happens is a spoiler and is kept apart.

            Source:
            - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
            """,
            said.Text);
        Assert.Equal(
            """
            They meet again in death.
            - Hae-in: Dies first.
            """,
            said.SpoilerText);
    }

    [Theory]
    [InlineData("how did Queen of Tears end? spoilers please")]
    [InlineData("Queen of Tears")]
    [InlineData("/ratings Queen of Tears")]
    [InlineData("/renewal Queen of Tears")]
    [InlineData("/compare Queen of Tears vs SKY Castle")]
    public void Text_OfAnyAnswer_HoldsNoSpoiler(string line)
    {
        string text = Golden.Say(line).Text;
        Assert.Contains("Queen of Tears", text);
        Assert.DoesNotContain("in death", text);
        Assert.DoesNotContain("Dies", text);
    }

    [Fact]
    public void Embed_WhereSpoilersAreWelcome_KeepsThemBehindTheButtonWithoutSoundingUnasked()
    {
        DiscordReply reply = EmbedRenderer.Render(new AnswerDesk().Answer("who dies in queen of tears? spoil me", Golden.Snapshot, Golden.Today), Golden.Readers);
        string said = Assert.Single(reply.Embeds).Description!;
        Assert.Contains("Press the button to see what happens: only you will see it, so it is not spoiled for others in the channel.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("until you ask", said, StringComparison.Ordinal);
        Assert.DoesNotContain("in death", said, StringComparison.Ordinal);
        Assert.Contains(reply.Components.OfType<ActionRow>().SelectMany(static row => row.Components).OfType<Button>(), static button => button.Label == "Reveal the ending");
    }

    [Fact]
    public void Json_WhereSpoilersAreWelcome_StillKeepsThemApart()
    {
        Answer answer = new AnswerDesk().Answer("how does queen of tears end, spoil me", Golden.Snapshot, Golden.Today);
        using var json = System.Text.Json.JsonDocument.Parse(AskJson.Write("x", answer, Golden.Today));
        Assert.DoesNotContain("death", json.RootElement.GetProperty("text").GetString());
        Assert.StartsWith("They meet again in death.", json.RootElement.GetProperty("spoiler_text").GetString());
    }

    [Fact]
    public void Json_OfAnEnding_KeepsTheSpoilerInItsOwnMember()
    {
        Answer answer = new AnswerDesk().Answer("/ending Queen of Tears", Golden.Snapshot, Golden.Today);
        using var json = System.Text.Json.JsonDocument.Parse(AskJson.Write("/ending Queen of Tears", answer, Golden.Today));
        Assert.DoesNotContain("death", json.RootElement.GetProperty("text").GetString());
        Assert.StartsWith("They meet again in death.", json.RootElement.GetProperty("spoiler_text").GetString());
    }
}
