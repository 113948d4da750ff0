using System.Text.Json;
using DramaBot.Answers;
using DramaBot.Rendering;

namespace DramaBot.Tests.Rendering;

public sealed class AskJsonTests
{
    [Fact]
    public void Json_OfAnAnswer_IsOneReadableLineWithEveryMember()
    {
        Assert.Equal(
            """{"question":"눈물의 여왕 몇부작","intent":"episodes","dramas":["queen-of-tears"],"outcome":"answered","text":"Queen of Tears has 4 episodes.\nIt aired 20 April 2024 to 28 April 2024, 2 years ago.\n\nSource:\n- What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won","spoiler_text":null,"sources":[{"id":"won","publisher":"What's on Netflix","title":"Why it won't return","author":"Jacob Robinson","published":"2024-04-30","url":"https://example.org/won"}]}""",
            Write("눈물의 여왕 몇부작", "/ask how many episodes has Queen of Tears"));
    }

    [Fact]
    public void Json_OfWhatASourceDoesNotSay_IsNull() =>
        Assert.EndsWith("""{"id":"fans","publisher":"KDramaVerse","title":null,"author":null,"published":null,"url":null}]}""", Write("x", "/ask what do fans want of Queen of Tears"));

    [Theory]
    [InlineData("/renewal Chaser", "renewal", "ambiguous", 2)]
    [InlineData("/renewal Nope", "renewal", "unknown_drama", 0)]
    [InlineData("/renewal Signal", "renewal", "not_in_kb", 1)]
    [InlineData("what is the weather", "none", "not_understood", 0)]
    [InlineData("/ask where can I watch Queen of Tears", "where_to_watch", "answered", 1)]
    [InlineData("/ask when did Queen of Tears air", "air_dates", "answered", 1)]
    [InlineData("/ask what do fans want of Queen of Tears", "fan_votes", "answered", 1)]
    [InlineData("/compare Queen of Tears vs SKY Castle", "compare", "answered", 2)]
    public void Json_Intent_IsASnakeCaseWord(string line, string intent, string outcome, int dramas)
    {
        using JsonDocument json = JsonDocument.Parse(Write(line, line));
        Assert.Equal(
            (intent, outcome, dramas),
            (json.RootElement.GetProperty("intent").GetString(), json.RootElement.GetProperty("outcome").GetString(), json.RootElement.GetProperty("dramas").GetArrayLength()));
    }

    [Fact]
    public void Json_OfHalfASurrogatePair_IsStillJson()
    {
        using JsonDocument json = JsonDocument.Parse(Write("\ud800 \"\n\u0000", "/help"));
        Assert.Equal("\ufffd \"\n\u0000", json.RootElement.GetProperty("question").GetString());
    }

    private static string Write(string question, string line)
    {
        string json = AskJson.Write(question, new AnswerDesk().Answer(line, Golden.Snapshot, Golden.Today), Golden.Today);
        Assert.DoesNotContain('\n', json);
        return json;
    }
}
