using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Tests.Titles;

public sealed class TitleSuggestTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?")]
    public void Suggest_NothingTyped_GivesTheBestKnownFirst(string typed)
    {
        IReadOnlyList<TitleMatch> found = Eval.Few.Suggest(typed);
        Assert.Equal(25, found.Count);
        Assert.Equal(Eval.Tune.Dramas.OrderByDescending(drama => drama.Popularity).Take(25).Select(drama => drama.Id), found.Select(match => match.Id));
    }

    [Theory]
    [InlineData("cra", "crash-landing-on-you")]
    [InlineData("c", "crash-landing-on-you")]
    [InlineData("queen of", "queen-of-tears")]
    [InlineData("Ext", "extraordinary-attorney-woo")]
    [InlineData("사라", "crash-landing-on-you")]
    [InlineData("사", "crash-landing-on-you")]
    [InlineData("ㅅㄹ", "crash-landing-on-you")]
    [InlineData("ㅅㄹㅇㅂㅅㅊ", "crash-landing-on-you")]
    [InlineData("눈물의 여", "queen-of-tears")]
    [InlineData("ㄷㄲ", "goblin")]
    [InlineData("sarang", "crash-landing-on-you")]
    [InlineData("dokk", "goblin")]
    [InlineData("tkfkd", "crash-landing-on-you")]
    [InlineData("vinc", "vincenzo")]
    [InlineData("the gl", "the-glory")]
    [InlineData("signal", "signal")]
    [InlineData("reply 19", "reply-1988")]
    public void Suggest_Beginning_PutsTheDramaFirst(string typed, string id) => Assert.Equal(id, Eval.Few.Suggest(typed)[0].Id);

    [Theory]
    [InlineData("landing", "crash-landing-on-you")]
    [InlineData("woo", "extraordinary-attorney-woo")]
    [InlineData("불시", "crash-landing-on-you")]
    [InlineData("crahs lan", "crash-landing-on-you")]
    [InlineData("secretary", "whats-wrong-with-secretary-kim")]
    [InlineData("cloy", "crash-landing-on-you")]
    public void Suggest_AnythingElse_ListsTheDrama(string typed, string id) => Assert.Contains(Eval.Few.Suggest(typed), match => match.Id == id);

    [Fact]
    public void Suggest_OneLetter_IsOrderedByPopularityAndKeepsToTheLimit()
    {
        IReadOnlyList<TitleMatch> found = Eval.Many.Suggest("s", 10);
        Assert.Equal(10, found.Count);
        Assert.Equal("squid-game", found[0].Id);
        Assert.Equal(10, found.Select(match => match.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Suggest_EveryPrefixOfEveryTitle_ListsTheDramaFromTheFourthSymbolOn()
    {
        foreach (TitleEntry drama in Eval.Tune.Dramas)
        {
            for (int length = 4; length <= drama.Title.Length; length++)
                Assert.Contains(Eval.Few.Suggest(drama.Title[..length]), match => match.Id == drama.Id);
        }
    }
}
