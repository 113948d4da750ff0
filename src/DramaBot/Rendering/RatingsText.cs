using DramaBot.Answers.Ratings;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class RatingsText
{
    private const int MostClaims = 6;

    public static void Write(TextLines lines, RatingsAnswer answer, DateOnly today)
    {
        if (answer.AsOf != today)
            lines.Add($"As it stood on {DateWords.Both(answer.AsOf, today)}:");
        lines.Add(Verdict(answer));
        foreach (SeasonRatings season in answer.Seasons)
            SeasonRatingsText.Write(lines, season, answer.AsOf, today);
        if (answer.Claims.Count == 0)
            return;
        lines.Gap().Add("What sources claim (theirs, not computed):");
        lines.AddAll(Claims(answer, today).Select(static line => $"- {line}"));
    }

    /// <summary>What sources claim, latest first.</summary>
    public static IEnumerable<string> Claims(RatingsAnswer answer, DateOnly today)
    {
        foreach (SourceClaim claim in answer.Claims.Take(MostClaims))
            yield return $"{claim.Text} ({claim.Source.Publisher}, {DateWords.Both(claim.On, today)}; {KnowledgeWords.Of(claim.Basis)})";
        if (answer.Claims.Count > MostClaims)
            yield return $"and {answer.Claims.Count - MostClaims} earlier";
    }

    /// <summary>The season with the highest nationwide figure; null where none is known.</summary>
    public static SeasonRatings? Best(RatingsAnswer answer) =>
        answer.Seasons.Where(static season => season.Nationwide is not null).MaxBy(static season => season.Nationwide!.Highest.Percent);

    /// <summary>The best figure known, in a sentence.</summary>
    public static string Verdict(RatingsAnswer answer)
    {
        SeasonRatings? best = Best(answer);
        if (best?.Nationwide is { } run)
        {
            string name = SeasonWords.Name(answer.Drama, best.Season.Number, answer.Seasons.Count == 1 && answer.AskedSeason is null);
            string place = best.Place is { } found ? $", {NumberWords.Ordinal(found.Rank)} among {KnowledgeWords.Of(found.Broadcast)} dramas" : "";
            return $"{name}: {NumberWords.Percent(run.Highest.Percent)} at its highest nationwide{place}.";
        }

        NetflixRun? netflix = answer.Seasons.Select(static season => season.Netflix).OfType<NetflixRun>().MaxBy(static one => one.Hours ?? 0);
        if (netflix?.Hours is { } hours)
            return $"{answer.Drama.Title}: {NumberWords.Large(hours)} hours viewed in Netflix's Top 10. No nationwide ratings are in the knowledge base.";
        return answer.Seasons.Count > 0
            ? $"{answer.Drama.Title}: some figures are known, but none on the nationwide basis."
            : $"{answer.Drama.Title}: no figures are in the knowledge base, only what sources claim.";
    }
}
