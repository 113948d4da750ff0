using DramaBot.Answers.Ratings;
using DramaBot.Discord;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

internal static class RatingsEmbed
{
    /// <summary>What is left for the seasons beside the verdict, the claims and the source.</summary>
    private const int RoomForSeasons = 3400;

    private const int RoomForClaims = 900;

    public static void Write(EmbedDraft draft, RatingsAnswer answer, DateOnly today)
    {
        draft.Footer = Footers.AsOf(answer.AsOf, today);
        draft.Say(answer.AsOf == today ? null : $"As it stood on {DateWords.Both(answer.AsOf, today)}:", RatingsText.Verdict(answer));
        if (answer.Seasons is [var only])
            WriteWhole(draft, only, answer.AsOf, today);
        else
        {
            foreach (SeasonRatings season in answer.Seasons)
                draft.Fact(SeasonWords.Label(season.Season), Math.Min(DiscordLimits.MaxEmbedFieldValueLength, RoomForSeasons / answer.Seasons.Count), InShort(season, answer.AsOf, today));
        }

        draft.Fact("What sources claim (theirs, not computed)", RoomForClaims, RatingsText.Claims(answer, today));
    }

    private static void WriteWhole(EmbedDraft draft, SeasonRatings season, DateOnly asOf, DateOnly today)
    {
        draft.Say(SeasonRatingsText.OnAir(season, asOf, today));
        draft.Fact(SeasonWords.Label(season.Season), SeasonWords.Facts(season.Season, today));
        if (season.Nationwide is { } run)
        {
            draft.Fact(SeasonRatingsText.Basis, SeasonRatingsText.Figures(run));

            // The words come first: to those who hear the chart it is noise, and they can skip it.
            draft.Fact("From first to last", RunChart.Say(run), RunChart.Draw(run));
        }

        draft.Fact("On other bases", season.OtherBases.Select(SeasonRatingsText.Line));
        draft.Fact("Rank", SeasonRatingsText.Rank(season));
        draft.Fact(NetflixWords.Chart, season.Netflix is { } netflix ? NetflixWords.Figures(netflix) : null);
        draft.Fact("Sources disagree", season.Disagreements.Select(SeasonRatingsText.Say));
    }

    private static IEnumerable<string?> InShort(SeasonRatings season, DateOnly asOf, DateOnly today)
    {
        yield return SeasonWords.Facts(season.Season, today);
        yield return SeasonRatingsText.OnAir(season, asOf, today);
        if (season.Nationwide is { } run)
        {
            yield return $"{SeasonRatingsText.Basis}:";
            foreach (string figure in SeasonRatingsText.Figures(run))
                yield return figure;
        }

        yield return SeasonRatingsText.Rank(season) is { } rank ? $"Rank: {rank}" : null;
        yield return season.Netflix is { } netflix ? NetflixWords.Line(netflix) : null;
        foreach (Disagreement disagreement in season.Disagreements)
            yield return $"Sources disagree on {SeasonRatingsText.Say(disagreement)}";
        foreach (OtherBasis basis in season.OtherBases)
            yield return SeasonRatingsText.Line(basis);
    }
}
