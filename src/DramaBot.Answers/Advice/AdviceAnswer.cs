using DramaBot.Answers.Ranking;

namespace DramaBot.Answers.Advice;

/// <summary>What many people watched, for somebody who asks what to watch: nothing here knows what is good.</summary>
/// <param name="Rated">The highest rated, whoever broadcast them.</param>
/// <param name="Watched">The most watched on Netflix.</param>
public sealed record AdviceAnswer(RankingAnswer Rated, RankingAnswer Watched) : Answer
{
    public override Intent Intent => Intent.Ranking;

    public override IReadOnlyList<DramaRef> Dramas => [.. Rated.Dramas.Concat(Watched.Dramas).Distinct()];
}
