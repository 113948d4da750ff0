using DramaBot.Answers;
using DramaBot.Rendering;

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
    public void Json_OfAnEnding_KeepsTheSpoilerInItsOwnMember()
    {
        Answer answer = new AnswerDesk().Answer("/ending Queen of Tears", Golden.Snapshot, Golden.Today);
        using var json = System.Text.Json.JsonDocument.Parse(AskJson.Write("/ending Queen of Tears", answer, Golden.Today));
        Assert.DoesNotContain("death", json.RootElement.GetProperty("text").GetString());
        Assert.StartsWith("They meet again in death.", json.RootElement.GetProperty("spoiler_text").GetString());
    }
}
