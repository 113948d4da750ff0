using DramaBot.Answers.Fans;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Renewal;

/// <summary>Whether there will be a further season, as far as sources say.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="AsOf">The day for which this holds.</param>
/// <param name="AskedSeason">The season that was asked about, if one was.</param>
public sealed record RenewalAnswer(DramaRef Drama, DateOnly AsOf, int? AskedSeason) : Answer
{
    public override Intent Intent => Intent.Renewal;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];

    /// <summary>What exactly was asked.</summary>
    public RenewalQuestion Asks { get; init; }

    /// <summary>Where it stands: the latest report. Null where the season asked about is known to exist and nothing was reported of it.</summary>
    public RenewalNews? Latest { get; init; }

    /// <summary>Since when that has been the status: the first of the reports in a row that say so.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Whether the latest report is more than half a year old and leaves the matter open.</summary>
    public bool IsOld { get; init; }

    /// <summary>Every report, oldest first, the latest included.</summary>
    public IReadOnlyList<RenewalNews> History { get; init; } = [];

    /// <summary>The season in question, where it exists already, with its dates.</summary>
    public SeasonInfo? Existing { get; init; }

    /// <summary>Whether one season tells it all, several follow, or each is a story of its own; where known.</summary>
    public DramaFormat? Format { get; init; }

    /// <summary>What fans want, as sources report it; says nothing of how likely it is.</summary>
    public IReadOnlyList<ReportedWish> Fans { get; init; } = [];
}

/// <summary>What one source said of a further season.</summary>
/// <param name="On">The date of the report.</param>
/// <param name="Status">Where the season stood.</param>
/// <param name="Season">Which season it speaks of, where that can be told.</param>
/// <param name="Evidence">Who says so.</param>
/// <param name="Outlook">How likely the season is, where the source lets one say.</param>
/// <param name="Summary">Why, in the seeds' words.</param>
/// <param name="Source">Where it was reported.</param>
public sealed record RenewalNews(
    DateOnly On,
    RenewalStatus Status,
    int? Season,
    Evidence Evidence,
    Outlook? Outlook,
    string? Summary,
    CitedSource Source);
