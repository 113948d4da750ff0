using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Refusals;

/// <summary>The drama is known, but what was asked about it is not.</summary>
/// <param name="Intent">What was asked for, and is missing.</param>
/// <param name="Drama">The drama.</param>
/// <param name="Season">The season that was asked about, if one was.</param>
/// <param name="AsOf">The day asked for: what came later was left out.</param>
public sealed record NothingKnownAnswer(Intent Intent, DramaRef Drama, int? Season, DateOnly AsOf) : Answer
{
    public override Intent Intent { get; } = Intent;

    public override Outcome Outcome => Outcome.NotInKb;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];

    /// <summary>The drama's format, where known.</summary>
    public DramaFormat? Format { get; init; }

    /// <summary>The seasons that are known: the one asked about where it is among them, else all.</summary>
    public IReadOnlyList<SeasonInfo> Known { get; init; } = [];

    /// <summary>Whether the length of an episode was asked for as well, which no seed tells.</summary>
    public bool AsksLength { get; init; }

    internal static NothingKnownAnswer About(Drama drama, Intent intent, int? season, AnswerContext context, DateOnly? asOf = null)
    {
        var citations = new Citations();
        DateOnly day = asOf ?? context.Today;
        Season[] known = [.. drama.Seasons.Where(one => one.Number == season)];
        if (known.Length == 0)
            known = [.. drama.Seasons];
        foreach (Season one in known)
            citations.CiteAll(drama, one.DescribedBy);
        if (drama.Format is not null)
            citations.CiteAll(drama, drama.DescribedBy);
        return new NothingKnownAnswer(intent, DramaRef.Of(drama), season, day)
        {
            Format = drama.Format,
            Known = [.. known.Select(one => SeasonInfo.Of(drama, one, context, day))],
            Sources = citations.All,
        };
    }
}
