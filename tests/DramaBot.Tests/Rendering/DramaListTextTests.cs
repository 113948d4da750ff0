using DramaBot.Answers;
using DramaBot.Answers.Ranking;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Tests.Rendering;

/// <summary>Lists of dramas with conditions, as they are read.</summary>
public sealed class DramaListTextTests
{
    [Fact]
    public void DramasOfSomebody_AreListedFirstAndRatedSecond() => Assert.Equal("""
        Dramas with Kim Soo-hyun, 1 known here:
        1. Queen of Tears: 24.850% (tvN, 28 April 2024)
        By the highest nationwide episode average (Nielsen Korea). Computed from what is known here; those on air count.
        From the casts known here, which name the main roles.

        Source:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        """, Text(new() { Actors = ["kim soohyun"], ListsAll = true }));

    [Fact]
    public void DramasOfAnEnding_SayTheKindAndNothingOfIt()
    {
        string text = Text(new() { Ending = EndingKind.Bittersweet, ListsAll = true });
        Assert.StartsWith("Dramas with a bittersweet ending, 1 known here:\n1. Queen of Tears", text, StringComparison.Ordinal);
        Assert.Contains("The kind of ending is the last season's, as its source has it", text, StringComparison.Ordinal);
        Assert.DoesNotContain("death", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dies", text, StringComparison.Ordinal);
    }

    [Fact]
    public void DramasOfNobody_AreSaidToBeNone() => Assert.Equal(
        "I know of none: dramas with Nam Joo-hyuk on tvN.", Text(new(Broadcast: null, Network: "tvN") { Actors = ["Nam Joo-hyuk"], ListsAll = true }));

    [Fact]
    public void LongLists_SayHowMuchIsShown()
    {
        var answer = (RankingAnswer)Answer(new() { Year = 2024, ListsAll = true });
        string first = TextRenderer.Render(answer with { Total = 84 }, Golden.Readers).Text.Split('\n')[0];
        Assert.Equal("Dramas that began in 2024, highest rated first, 1 of 84:", first);
    }

    [Fact]
    public void DramasWithoutAFigure_StandAfterTheOthers()
    {
        var answer = (RankingAnswer)Answer(new() { Actors = ["Kim Soo-hyun"], ListsAll = true });
        answer = answer with { WithoutFigure = [new ListedDrama(new DramaRef("x", "Xi", null, 2023), null, true, "Disney+", 2023)], Total = 2 };
        string[] lines = TextRenderer.Render(answer, Golden.Readers).Text.Split('\n');
        Assert.Equal(("- Xi (Disney+, 2023)", "For those without a percentage, no nationwide rating is known here."), (lines[2], lines[4]));
    }

    [Fact]
    public void Lowest_IsNamedSo() => Assert.StartsWith(
        "Lowest-rated cable dramas, as of today, 20 November 2026:\n1. SKY Castle", Text(new() { LowestFirst = true }, broadcast: true), StringComparison.Ordinal);

    [Fact]
    public void Embed_HasTheHeadingAsItsTitle()
    {
        DiscordReply reply = EmbedRenderer.Render(Answer(new() { Actors = ["kim soohyun"], ListsAll = true }), Golden.Readers);
        Assert.Equal("Dramas with Kim Soo-hyun, 1 known here", Assert.Single(reply.Embeds).Title);
        Assert.Contains("Queen of Tears: 24.850%", reply.Embeds[0].Description!.Split('\n')[0], StringComparison.Ordinal);
        Assert.False(reply.IsPrivate);
    }

    [Theory]
    [InlineData("ko", "Kim Soo-hyun 출연 드라마, 제 자료에 1편:")]
    [InlineData("es", "Dramas con Kim Soo-hyun, 1 que conozco:")]
    [InlineData("pt", "Dramas com Kim Soo-hyun, 1 que conheço:")]
    [InlineData("id", "Drama yang dibintangi Kim Soo-hyun, 1 yang saya ketahui:")]
    [InlineData("ja", "Kim Soo-hyunが出演するドラマ、データベースに1作品：")]
    [InlineData("fr", "Dramas avec Kim Soo-hyun, 1 que je connais\u00A0:")]
    public void Heading_IsSaidInEveryLanguage(string language, string heading) => Assert.Equal(
        heading, TextRenderer.Render(Answer(new() { Actors = ["kim soohyun"], ListsAll = true }), new Audience(Golden.Today, Wording.For(language))).Text.Split('\n')[0]);

    [Fact]
    public void AskJson_NamesTheDramas()
    {
        string json = AskJson.Write("everything", Answer(new() { Actors = ["kim soohyun"], ListsAll = true }), Golden.Today);
        Assert.Contains("\"intent\":\"ranking\",\"dramas\":[\"queen-of-tears\"],\"outcome\":\"answered\",\"text\":\"Dramas with Kim Soo-hyun", json, StringComparison.Ordinal);
    }

    private static string Text(RankingRequest request, bool broadcast = false) => TextRenderer.Render(Answer(request, broadcast), Golden.Readers).Text;

    private static Answer Answer(RankingRequest request, bool broadcast = false) =>
        new AnswerDesk().Answer(broadcast ? request : request with { Broadcast = null }, Golden.Snapshot, Golden.Today);
}
