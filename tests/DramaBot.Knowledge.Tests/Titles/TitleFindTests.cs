using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Tests.Titles;

public sealed class TitleFindTests
{
    [Theory]
    [InlineData("Crash Landing on You", "crash-landing-on-you")]
    [InlineData("CRASH  LANDING   ON YOU!!", "crash-landing-on-you")]
    [InlineData("ＣＲＡＳＨ ｌａｎｄｉｎｇ on you", "crash-landing-on-you")]
    [InlineData("#CrashLandingOnYou", "crash-landing-on-you")]
    [InlineData("bon appétit, your majesty", "bon-appetit-your-majesty")]
    [InlineData("사랑의 불시착", "crash-landing-on-you")]
    [InlineData("Goblin", "goblin")]
    [InlineData("Secret Forest", "stranger")]
    [InlineData("d.p.", "d-p")]
    [InlineData("What’s Wrong With Secretary Kim?", "whats-wrong-with-secretary-kim")]
    [InlineData("love (ft. marriage & divorce)", "love-ft-marriage-and-divorce")]
    public void Find_NameAsWritten_IsCertain(string text, string id)
    {
        TitleSearch found = Eval.Few.Find(text);
        Assert.Equal(id, Eval.First(found));
        Assert.True(found.Confident);
        Assert.Equal(1, found.Matches[0].Score, 2);
    }

    [Theory]
    [InlineData("It's Okay to Not Be Okay", "its ok to not be ok")]
    [InlineData("Dr. Romantic", "doctor romantic")]
    [InlineData("Doctor Stranger", "dr stranger")]
    [InlineData("Mr. Queen", "mister queen")]
    public void Find_WordsWrittenShortOrInFull_AreTheSame(string title, string text)
    {
        var index = TitleIndex.Build([new TitleEntry("it", title, null, null, [], 2020, 1), new TitleEntry("other", "Queen of Romantic Strangers", null, null, [], 2020, 1)]);
        TitleSearch found = index.Find(text);
        Assert.True(found.Confident);
        Assert.Equal("it", found.Matches[0].Id);
    }

    [Theory]
    [InlineData("cloy", "crash-landing-on-you")]
    [InlineData("C.L.O.Y.", "crash-landing-on-you")]
    [InlineData("wwwsk", "whats-wrong-with-secretary-kim")]
    [InlineData("별그대", "my-love-from-the-star")]
    [InlineData("응팔", "reply-1988")]
    public void Find_UnlistedAbbreviation_IsFound(string text, string id) => Assert.Equal(id, Eval.First(text));

    [Theory]
    [InlineData("sarangui bulsichak")]
    [InlineData("sarangŭi pulsich'ak")]
    [InlineData("salang eui bulshichak")]
    [InlineData("sarange bulsijak")]
    public void Find_Romanization_IsFoundInAnySpelling(string text)
    {
        TitleSearch found = Eval.Few.Find(text);
        Assert.Equal("crash-landing-on-you", Eval.First(found));
        Assert.True(found.Confident);
    }

    [Theory]
    [InlineData("사랑의 ㅂ")]
    [InlineData("사랑의 불ㅅ")]
    [InlineData("사랑의 불시ㅊ")]
    [InlineData("ㅅㄹㅇㅂㅅㅊ")]
    [InlineData("ㅅㄹㅇㅄㅊ")]
    [InlineData("ㅅㄹㅇ 불시착")]
    [InlineData("\u1109\u1161\u1105\u1161\u11BC\u110B\u1174 \u1107\u116E\u11AF\u1109\u1175\u110E\u1161\u11A8")]
    [InlineData("ﾡﾡ사랑의 불시착")]
    public void Find_HangulInOtherForms_IsFound(string text) => Assert.Equal("crash-landing-on-you", Eval.First(text));

    [Theory]
    [InlineData("hospital playlist s2", "hospital-playlist", 2)]
    [InlineData("hospital playlist season two", "hospital-playlist", 2)]
    [InlineData("Hospital Playlist 2nd season", "hospital-playlist", 2)]
    [InlineData("슬기로운 의사생활 시즌2", "hospital-playlist", 2)]
    [InlineData("taxi driver 3", "taxi-driver", 3)]
    [InlineData("the penthouse III", "the-penthouse-war-in-life", 3)]
    [InlineData("사랑의불시착시즌2", "crash-landing-on-you", 2)]
    [InlineData("weak hero class 1", "weak-hero-class-1", null)]
    [InlineData("squid game", "squid-game", null)]
    [InlineData("reply 1988", "reply-1988", null)]
    [InlineData("100 days my prince", "100-days-my-prince", null)]
    public void Find_Season_IsReadBesideTheTitle(string text, string id, int? season)
    {
        TitleSearch found = Eval.Few.Find(text);
        Assert.Equal(id, Eval.First(found));
        Assert.True(found.Confident);
        Assert.Equal(season, found.Season);
    }

    [Theory]
    [InlineData("signal k-drama", "signal")]
    [InlineData("the kdrama signal", "signal")]
    [InlineData("goblin the series", "goblin")]
    [InlineData("도깨비결말", "goblin")]
    [InlineData("눈물의여왕 몇부작", "queen-of-tears")]
    [InlineData("queen of tears ep 16", "queen-of-tears")]
    public void Find_WordsAroundTheTitle_AreSetAside(string text, string id)
    {
        TitleSearch found = Eval.Few.Find(text);
        Assert.Equal(id, Eval.First(found));
        Assert.True(found.Confident);
    }

    [Theory]
    [InlineData("reply 1997")]
    [InlineData("reply 1999")]
    [InlineData("응답하라 1997")]
    [InlineData("signal hill")]
    [InlineData("voice of america")]
    [InlineData("kingdom of heaven")]
    [InlineData("stranger things")]
    [InlineData("queen")]
    [InlineData("the queen")]
    [InlineData("love")]
    [InlineData("doctor")]
    [InlineData("mr")]
    [InlineData("attorney")]
    [InlineData("asdfgh")]
    [InlineData("breaking bad")]
    [InlineData("squid")]
    [InlineData("game")]
    public void Find_SomethingElse_IsNotTakenForATitle(string text) => Assert.False(Eval.Few.Find(text).Confident);

    [Theory]
    [InlineData("signal (2016)", true)]
    [InlineData("signal 2016", true)]
    [InlineData("signal (1999)", false)]
    public void Find_Year_MustBeTheDramas(string text, bool confident) => Assert.Equal(confident, Eval.Few.Find(text).Confident);

    [Theory]
    [InlineData("asdfghjkl")]
    [InlineData("zzzzzz")]
    [InlineData("ㅋㅋㅋㅋ")]
    [InlineData("!!!???")]
    [InlineData("xkcdqq")]
    [InlineData("1234567")]
    public void Find_Gibberish_NamesNothing(string text) => Assert.Empty(Eval.Few.Find(text).Matches);

    [Fact]
    public void Find_NameThatTwoDramasShare_ListsBothAndIsNotConfident()
    {
        TitleIndex index = TitleIndex.Build(
        [
            new TitleEntry("one", "Encounter", "남자친구", null, [], 2018, 1),
            new TitleEntry("two", "Encounter", "만남", null, [], 1998, 2),
        ]);
        TitleSearch found = index.Find("encounter");
        Assert.False(found.Confident);
        Assert.Equal(["two", "one"], found.Matches.Select(match => match.Id));
        Assert.True(index.Find("encounter 2018").Confident);
    }

    [Fact]
    public void Find_BeginningThatSeveralDramasShare_ListsThemAndIsNotConfident()
    {
        TitleIndex index = TitleIndex.Build([.. ((int[])[1988, 1994, 1997]).Select(year =>
            new TitleEntry($"reply-{year}", $"Reply {year}", $"응답하라 {year}", null, [], 2010, year))]);
        foreach (string text in (string[])["reply", "응답하라", "eungdapara"])
        {
            TitleSearch found = index.Find(text);
            Assert.False(found.Confident);
            Assert.Equal(3, found.Matches.Count);
        }

        Assert.Equal("reply-1994", index.Find("reply 94").Matches[0].Id);
        Assert.True(index.Find("응답하라1997").Confident);
    }

    [Fact]
    public void Find_GivenRomanizationAndAliases_AreNamesToo()
    {
        TitleIndex index = TitleIndex.Build([new TitleEntry("x", "Some Drama", null, "Eotteon Deurama", ["SD2", "어떤드"], null, 0)]);
        foreach (string text in (string[])["eotteon deurama", "uttun drama", "sd2", "어떤드"])
            Assert.Equal("x", index.Find(text).Matches[0].Id);

        Assert.Equal("어떤드", index.Find("어떤드").Matches[0].Matched);
    }

    [Fact]
    public void Find_Limit_IsKept()
    {
        Assert.Equal(3, Eval.Many.Find("extraordinary", 3).Matches.Count);
        Assert.Single(Eval.Many.Find("queen of tears", 1).Matches);
    }

    [Fact]
    public void Find_EveryNameOfEveryDrama_IsFoundFirst()
    {
        foreach (TitleEntry drama in Eval.Tune.Dramas)
        {
            foreach (string name in drama.Aliases.Append(drama.Title).Append(drama.NativeTitle!))
                Assert.Equal(drama.Id, Eval.First(Eval.Many.Find(name)));
        }
    }

    [Fact]
    public void Find_Scores_StayBetweenNoneAndCertainAndFall()
    {
        foreach (string text in Eval.Tune.Queries.Concat(Eval.Tune.Strangers).Select(query => query.Text))
        {
            double before = 1;
            foreach (TitleMatch match in Eval.Many.Find(text).Matches)
            {
                Assert.InRange(match.Score, 0, before);
                before = match.Score;
            }
        }
    }
}
