using DramaBot.Answers;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Tests.Rendering;

/// <summary>What is said first to a question about one episode, and that every renderer says it.</summary>
public sealed class EpisodeTextTests
{
    [Theory]
    [InlineData("queen of tears ep 2 rating", "Queen of Tears, episode 2: 12.5% (nationwide, episode average), shown on 21 April 2024.")]
    [InlineData("queen of tears finale rating", "Queen of Tears, last episode (episode 4): 24.850% (nationwide, episode average), 28.381% (Seoul area, episode average), shown on 28 April 2024.")]
    [InlineData("what did queen of tears' finale get in seoul", "Queen of Tears, last episode (episode 4): 28.381% (Seoul area, episode average), shown on 28 April 2024.")]
    [InlineData("queen of tears premiere rating in seoul", "Queen of Tears, first episode (episode 1): the figure asked for (Seoul area, episode average) is not known here; known is 5.853% (nationwide, episode average), shown on 20 April 2024.")]
    [InlineData("queen of tears episode 3 rating", "Queen of Tears, episode 3: its rating is not known here, nor is the day it was shown.\nEpisodes whose rating is known here (nationwide, episode average): 1–2, 4.")]
    [InlineData("queen of tears episode 5 rating", "Queen of Tears has 4 episodes, so there is no episode 5.")]
    [InlineData("highest rated episode of queen of tears", "Queen of Tears: the highest-rated episode known here is episode 4, with 24.850% (nationwide, episode average), shown on 28 April 2024.\nEpisodes known on this basis: 3 of 4.")]
    [InlineData("lowest rated episode of queen of tears", "Queen of Tears: the lowest-rated episode known here is episode 1, with 5.853% (nationwide, episode average), shown on 20 April 2024.\nEpisodes known on this basis: 3 of 4.")]
    [InlineData("lowest rated episode of sky castle in seoul", "SKY Castle: no figure on the basis asked for (Seoul area, episode average) is known here.\nSKY Castle: the lowest-rated episode known here is episode 20, with 23.779% (nationwide, episode average), shown on 1 February 2019.\nEpisodes known on this basis: 1.")]
    [InlineData("biggest jump between two episodes of queen of tears", "Queen of Tears: the biggest rise from one episode to the next is 6.647 points, from 5.853% (episode 1) to 12.5% (episode 2, 21 April 2024); basis: nationwide, episode average.\nEpisodes known on this basis: 3 of 4.")]
    [InlineData("biggest drop between two episodes of queen of tears", "Queen of Tears: between two known episodes in a row the rating never fell (basis: nationwide, episode average).\nEpisodes known on this basis: 3 of 4.")]
    [InlineData("biggest drop in ratings of sky castle", "SKY Castle: the ratings of two episodes in a row are needed to tell, and no two are known here.\nEpisodes known on this basis: 1.")]
    public void Ratings_OfAnEpisode_BeginWithItsOwn(string question, string first)
    {
        Answer answer = Answer(question);
        string text = TextRenderer.Render(answer, Golden.Readers).Text;
        string verdict = RatingsText.Verdict((RatingsAnswer)answer, Wording.English);
        Assert.StartsWith($"{first}\n{verdict}\n", text, StringComparison.Ordinal);
        AssertShown(answer, first);
    }

    [Theory]
    [InlineData("queen of tears episode 2", "Queen of Tears, episode 2: 12.5% (nationwide, episode average), shown on 21 April 2024.\nQueen of Tears has 4 episodes.")]
    [InlineData("when did episode 2 of queen of tears air", "Queen of Tears, episode 2: 12.5% (nationwide, episode average), shown on 21 April 2024.\nQueen of Tears aired")]
    [InlineData("how long is an episode of queen of tears", "How long an episode is, is not known here.\nQueen of Tears has 4 episodes.")]
    [InlineData("how many episodes of queen of tears are there and how long is each one?", "How long an episode is, is not known here.\nQueen of Tears has 4 episodes.")]
    public void Facts_OfAnEpisode_ComeBeforeThoseOfTheSeason(string question, string first)
    {
        Answer answer = Answer(question);
        Assert.StartsWith(first, TextRenderer.Render(answer, Golden.Readers).Text, StringComparison.Ordinal);
        AssertShown(answer, first.Split('\n')[0]);
    }

    [Fact]
    public void Length_IsNotKnownAlsoWhereNothingElseIs()
    {
        var answer = (NothingKnownAnswer)Answer("how long is an episode of signal");
        Assert.StartsWith("How long an episode is, is not known here.\nSignal is in the knowledge base, but how many episodes it has is not.", TextRenderer.Render(answer, Golden.Readers).Text, StringComparison.Ordinal);
        AssertShown(answer, "How long an episode is, is not known here.");
    }

    [Theory]
    [InlineData("ko", "queen of tears ep 2 rating", "눈물의 여왕 2회: 12.5% (전국 기준, 회별 평균), 2024년 4월 21일 방송.")]
    [InlineData("ko", "queen of tears ep 5 rating", "눈물의 여왕: 모두 4부작이라서 5회는 없어요.")]
    [InlineData("ja", "queen of tears finale rating in seoul", "Queen of Tears 最終回（第4話）：28.381%（首都圏基準、各話平均）、2024年4月28日放送。")]
    [InlineData("es", "queen of tears ep 2 rating", "Queen of Tears, episodio 2: 12,5% (a nivel nacional, promedio por episodio), emitido el 21 de abril de 2024.")]
    [InlineData("pt", "queen of tears ep 2 rating", "Queen of Tears, episódio 2: 12,5% (nacional, média por episódio), exibido em 21 de abril de 2024.")]
    [InlineData("id", "queen of tears ep 2 rating", "Queen of Tears, episode 2: 12,5% (nasional, rata-rata per episode), tayang 21 April 2024.")]
    [InlineData("fr", "queen of tears ep 5 rating", "Queen of Tears compte 4 épisodes, il n’y a donc pas d’épisode 5.")]
    public void Ratings_OfAnEpisode_InEveryLanguage(string language, string question, string first) =>
        Assert.StartsWith(first, TextRenderer.Render(Answer(question), new Audience(Golden.Today, Wording.For(language))).Text, StringComparison.Ordinal);

    [Fact]
    public void Embed_NamesTheSourceOfTheEpisodesFigure()
    {
        Season season = Golden.QueenOfTears.Seasons[0];
        Drama drama = Golden.QueenOfTears with { Seasons = [season with { Nielsen = [.. season.Nielsen, new() { Episode = 3, On = new(2024, 4, 27), Nationwide = 20.0m, Source = "fans" }] }] };
        Answer answer = new AnswerDesk().Answer("queen of tears ep 3 rating", KnowledgeSnapshot.Of([drama], Golden.Snapshot.Networks), Golden.Today);

        string source = EmbedRenderer.Render(answer, Golden.Readers).Embeds[0].Fields!.Single(static field => field.Name == "Source").Value!;
        Assert.StartsWith("KDramaVerse", source, StringComparison.Ordinal);
    }

    private static Answer Answer(string question) => new AnswerDesk().Answer(question, Golden.Snapshot, Golden.Today);

    // The embed writes dates as tags and escapes what would be markdown.
    private static void AssertShown(Answer answer, string first)
    {
        string description = EmbedRenderer.Render(answer, Golden.Readers).Embeds[0].Description!;
        foreach (string line in first.Split('\n'))
            Assert.Contains(EmbedText.Line(line), description, StringComparison.Ordinal);
    }
}
