using DramaBot.Answers.Questions;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Tests.Evaluation;

namespace DramaBot.Answers.Tests;

/// <summary>What makes kinds of questions understood, whatever they are about.</summary>
public sealed class QuestionKindTests
{
    private readonly AnswerDesk _desk = new();

    [Theory]
    [InlineData("seaosn", "season")]
    [InlineData("rattings", "ratings")]
    [InlineData("endng", "ending")]
    [InlineData("eposides", "episodes")]
    [InlineData("wehn", "when")]
    public void Word_MisspeltInAQuestion_IsTheOneThatWasMeant(string typed, string meant) => Assert.Equal(meant, PhraseBook.Shared.Speller.Correct(typed));

    [Theory]
    [InlineData("alice")]
    [InlineData("doona")]
    [InlineData("vagabond")]
    [InlineData("assina")]
    [InlineData("xyz")]
    [InlineData("romanntic")]
    public void Word_ThatIsAName_IsNotCorrected(string name) => Assert.Null(PhraseBook.Shared.Speller.Correct(name));

    [Theory]
    [InlineData("best jtbc dramas")]
    [InlineData("what was the biggest drama on jtbc")]
    public void List_AfterTalkOfOneDrama_IsNotAboutThatOne(string question)
    {
        Answer before = _desk.Answer("was vincenzo popular", ShippedKnowledge.Snapshot, ShippedKnowledge.Today);

        Answer answer = _desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today, Conversation.After(before, null));

        Assert.Equal("JTBC", Assert.IsType<Ranking.RankingAnswer>(answer).Network);
    }

    [Theory]
    [InlineData("who plays baek hyun-woo", "Kim Soo-hyun")]
    [InlineData("who plays Baek Hyunwoo in queen of tears", "Kim Soo-hyun")]
    [InlineData("백현우 배우 이름이 뭐야", "Kim Soo-hyun")]
    [InlineData("who is kim ji won in queen of tears", "Kim Ji-won")]
    public void Cast_OfSomebodyByName_SaysWhoFirst(string question, string actor)
    {
        var answer = Assert.IsType<Cast.CastAnswer>(_desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today));

        Assert.Equal(actor, Assert.Single(answer.Asked).Actor);
    }

    [Theory]
    // The clause that asks outweighs what leads up to it.
    [InlineData("the finale wrecked me and i cried for days. who plays the son in goblin?", Intent.Cast, Outcome.Answered)]
    [InlineData("goblin seaosn 2", Intent.Renewal, Outcome.Answered)]
    [InlineData("goblin rattings", Intent.Ratings, Outcome.Answered)]
    // A word of one language asks nothing in another: "place" is a rank in French.
    [InlineData("the good place season 5", Intent.Renewal, Outcome.UnknownDrama)]
    // A syllable is written in two ways: "Hyun-woo" is "현우".
    [InlineData("백현우 배우 이름이 뭐야", Intent.Cast, Outcome.Answered)]
    // Of dramas that differ by a number, the number says which.
    [InlineData("reply 1988 or 1997, which one got higher ratings", Intent.Compare, Outcome.Answered)]
    [InlineData("which did better, goblin or crash landing", Intent.Compare, Outcome.Answered)]
    // So many of something are no season.
    [InlineData("hospital playlist 2 doctors names", Intent.Cast, Outcome.Answered)]
    // What the words plainly ask is asked of a drama that is not known, too.
    [InlineData("arthdal chronicles 3 confirmed?", Intent.Renewal, Outcome.UnknownDrama)]
    // Who is in it does not make another drama of it; a question for the bot itself is not refused.
    [InlineData("mouse kdrama ratings lee seung gi 2021", Intent.Ratings, Outcome.UnknownDrama)]
    // A word that weighs makes no comparison of what asks something else.
    [InlineData("cheese in the trap who does she end up with", Intent.Ending, Outcome.UnknownDrama)]
    // Words of everyday are no titles.
    [InlineData("upcoming stuff pls", Intent.Events, Outcome.NotInKb)]
    [InlineData("anything going on this week in kdramaland?", Intent.Events, Outcome.NotInKb)]
    // A title of such words is told by its place, and by who is in it.
    [InlineData("where can i rewatch coffee prince in 2026", Intent.WhereToWatch, Outcome.UnknownDrama)]
    [InlineData("Pasta (2010) with gong hyojin, what were its numbers back then", Intent.Ratings, Outcome.UnknownDrama)]
    [InlineData("princess hours vs playful kiss who wins", Intent.Compare, Outcome.UnknownDrama)]
    [InlineData("arthdal chronicles 3 when", Intent.Renewal, Outcome.UnknownDrama)]
    // How actors fare is no story.
    [InlineData("Are Hyun Bin and Son Ye-jin happy at home?", Intent.None, Outcome.NotUnderstood)]
    [InlineData("i am so nevertheless about everything today ugh", Intent.None, Outcome.NotUnderstood)]
    [InlineData("that karma hit my ex fast hahaha", Intent.None, Outcome.NotUnderstood)]
    public void Question_OfAKind_IsUnderstood(string question, Intent intent, Outcome outcome)
    {
        Answer answer = _desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        Assert.Equal((intent, outcome), (answer.Intent, answer.Outcome));
    }

    [Theory]
    [InlineData("when did love sout air", "love-scout")]
    [InlineData("when did kngdom air", "kingdom")]
    [InlineData("was Heavelny Ever After popular in korea", "heavenly-ever-after")]
    [InlineData("whats lightt shop about", "light-shop")]
    [InlineData("i heard famil by choice got renewed, true?", "family-by-choice")]
    [InlineData("dr. romanntic 결말 알려줘", "dr-romantic")]
    public void Title_MisspeltAmongOtherWords_IsFound(string question, string drama) =>
        Assert.Equal(drama, Assert.Single(_desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today).Dramas).Id);

    [Theory]
    [InlineData("surely a third one of squid game is happening", 3)]
    [InlineData("Is there going to be a fourth Taxi Driver?", 4)]
    [InlineData("quantos eps tem a 2 de Squid Game", 2)]
    public void Season_NamedByItsNumberAlone_IsAskedFor(string question, int season)
    {
        Request? request = new QuestionReader().Read(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        Assert.Equal(season, request switch { Renewal.RenewalRequest renewal => renewal.Title.Season, Episodes.EpisodesRequest episodes => episodes.Title.Season, _ => null });
    }

    [Fact]
    public void Question_AboutTheOwnerOfAName_IsAboutTheName()
    {
        Answer answer = _desk.Answer("what happens to kim mo-mi's daughter in the end", ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        Assert.Equal((Intent.Ending, "mask-girl"), (answer.Intent, Assert.Single(answer.Dramas).Id));
    }

    [Fact]
    public void Question_WithAnUnknownTitleOfPlainWords_DoesNotGoOnFromWhatWasSpokenOf()
    {
        Answer before = _desk.Answer("where can i watch my mister", ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        Answer answer = _desk.Answer("the good place season 5", ShippedKnowledge.Snapshot, ShippedKnowledge.Today, Conversation.After(before, null));
        Assert.Equal((Intent.Renewal, Outcome.UnknownDrama), (answer.Intent, answer.Outcome));
    }

    [Fact]
    public void Ratings_AskedAgainAsOfAnotherDay_AreThoseOfThatDay()
    {
        string[] questions = ["/ratings queen of tears 2024-03-20", "/ratings queen of tears 2024-04-29", "vincenzo vs queen of tears", "/ratings queen of tears 2024-03-20"];
        string[] answers = [.. questions.Select(question => System.Text.Json.JsonSerializer.Serialize<object>(_desk.Answer(question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today)))];
        Assert.Equal(answers[0], answers[3]);
        Assert.NotEqual(answers[0], answers[1]);
    }
}
