using DramaBot.Knowledge.Titles;
using DramaBot.Testing.Titles;

namespace DramaBot.Knowledge.Tests.Titles;

public sealed class TitleMentionTests
{
    [Theory]
    [InlineData("how did queen of tears end", "queen of tears")]
    [InlineData("will there be a season 2 of extraordinary attorney woo?", "extraordinary attorney woo")]
    [InlineData("is hospital playlist season 3 happening", "hospital playlist season 3")]
    [InlineData("What rating did the Crash Landing on You finale get?", "Crash Landing on You")]
    [InlineData("how did vicenzo end", "vicenzo")]
    [InlineData("does cloy have a happy ending", "cloy")]
    [InlineData("where can i watch its okay to not be okay", "its okay to not be okay")]
    [InlineData("who is in the cast of when the camelia blooms", "when the camelia blooms")]
    [InlineData("was signal renewed", "signal")]
    [InlineData("How many episodes does Moving have?", "Moving")]
    [InlineData("is there going to be a squid game 4", "squid game 4")]
    [InlineData("사랑의 불시착 시즌2 나와?", "사랑의 불시착 시즌2")]
    [InlineData("눈물의 여왕은 어떻게 끝나?", "눈물의 여왕")]
    [InlineData("도깨비 최고 시청률 알려줘", "도깨비")]
    [InlineData("슬기로운의사생활 시즌3 언제 나오나요", "슬기로운의사생활 시즌3")]
    [InlineData("what's the highest rating of sarangui bulsichak", "sarangui bulsichak")]
    [InlineData("did reply 1988 win any award", "reply 1988")]
    [InlineData("what was the first episode rating of the world of the married", "the world of the married")]
    [InlineData("What's Wrong with Secretary Kim cast", "What's Wrong with Secretary Kim")]
    [InlineData("while you were sleeping ending explained", "while you were sleeping")]
    public void FindMentions_OneTitle_IsFoundWhereItStands(string sentence, string expected)
    {
        TitleMention mention = Assert.Single(Eval.Few.FindMentions(sentence));
        Assert.Equal(expected, sentence.Substring(mention.Start, mention.Length));
        Assert.NotEmpty(mention.Search.Matches);
    }

    [Theory]
    [InlineData("which did better, cloy or goblin", "crash-landing-on-you goblin")]
    [InlineData("compare queen of tears and crash landing on you", "queen-of-tears crash-landing-on-you")]
    [InlineData("signal vs stranger vs beyond evil", "signal stranger beyond-evil")]
    [InlineData("도깨비랑 사랑의 불시착 중에 시청률이 더 높은 드라마는?", "goblin crash-landing-on-you")]
    [InlineData("is the glory better than the penthouse", "the-glory the-penthouse-war-in-life")]
    [InlineData("SKY Castle, Itaewon Class or Reborn Rich: which had the highest rating?", "sky-castle itaewon-class reborn-rich")]
    [InlineData("눈물의 여왕과 선재 업고 튀어 비교해줘", "queen-of-tears lovely-runner")]
    [InlineData("did mr queen rate higher than mr sunshine", "mr-queen mr-sunshine")]
    public void FindMentions_SeveralTitles_AreFoundInOrder(string sentence, string ids)
    {
        IReadOnlyList<TitleMention> mentions = Eval.Few.FindMentions(sentence);
        Assert.Equal(ids.Split(' '), mentions.Select(mention => Eval.First(mention.Search)));
    }

    [Theory]
    [InlineData("hello, how are you today?")]
    [InlineData("what is the most moving drama you know")]
    [InlineData("which cable drama has the highest rating of all time")]
    [InlineData("recommend me something with a happy ending")]
    [InlineData("who won the football game last night")]
    [InlineData("오늘 날씨 어때?")]
    [InlineData("제일 재밌는 드라마 추천해줘")]
    [InlineData("how did breaking bad end")]
    [InlineData("will there be a season 3 of stranger things")]
    [InlineData("when does the new season of game of thrones start")]
    [InlineData("asdf qwer zxcv")]
    [InlineData("")]
    public void FindMentions_NoTitle_FindsNone(string sentence) =>
        Assert.DoesNotContain(Eval.Few.FindMentions(sentence), mention => mention.Search.Confident);

    [Fact]
    public void FindMentions_TitleWithSeason_NamesTheSeason()
    {
        TitleMention mention = Assert.Single(Eval.Few.FindMentions("사랑의 불시착 시즌2 나와?"));
        Assert.Equal(2, mention.Search.Season);
        Assert.Equal("crash-landing-on-you", Eval.First(mention.Search));
    }

    [Theory]
    [InlineData("tune")]
    [InlineData("holdout")]
    public void FindMentions_QueriesInsideQuestions_AreFound(string part)
    {
        TitleQuery[] queries =
        [
            .. (part == "tune" ? Eval.Tune : Eval.Holdout).Queries.Where(query =>
                query.Kind is "exact" or "punctuation" or "native" or "native-spacing" or "typo" or "typo-native" or "articles" or "season" or "romanized" or "numbers"),
        ];
        string[] missed = [.. queries.Where(query => !Names(Question(query.Text), query.Id!)).Select(query => query.Text)];
        Assert.True(missed.Length <= queries.Length * 7 / 100, $"{missed.Length} of {queries.Length}: {string.Join(" | ", missed)}");
    }

    [Theory]
    [InlineData("tune")]
    [InlineData("holdout")]
    public void FindMentions_StrangersInsideQuestions_AreNot(string part)
    {
        TitleQuery[] strangers = [.. (part == "tune" ? Eval.Tune : Eval.Holdout).Strangers];
        string[] wrong =
        [
            .. strangers.Where(stranger => Eval.Few.FindMentions(Question(stranger.Text)).Any(mention => mention.Search.Confident)).Select(stranger => stranger.Text),
        ];
        Assert.True(wrong.Length <= strangers.Length * 4 / 100, $"{wrong.Length} of {strangers.Length}: {string.Join(" | ", wrong)}");
    }

    private static string Question(string title) =>
        title.Any(unit => unit is >= '\uAC00' and <= '\uD7A3') ? $"{title} 결말이 어떻게 돼?" : $"how did {title} end, and was it renewed?";

    private static bool Names(string sentence, string id)
    {
        IReadOnlyList<TitleMention> mentions = Eval.Few.FindMentions(sentence);
        return mentions.Count == 1 && mentions[0].Search.Matches[0].Id == id;
    }

    [Fact]
    public void FindMentions_ManySentences_NeverOverlap()
    {
        foreach (string sentence in Eval.Tune.Queries.Select(query => $"how did {query.Text} end, and what about goblin"))
        {
            IReadOnlyList<TitleMention> mentions = Eval.Few.FindMentions(sentence);
            for (int i = 1; i < mentions.Count; i++)
                Assert.True(mentions[i - 1].Start + mentions[i - 1].Length <= mentions[i].Start);
        }
    }
}
