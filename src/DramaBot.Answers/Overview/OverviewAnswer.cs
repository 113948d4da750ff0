using DramaBot.Answers.Cast;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Overview;

/// <summary>A drama at a glance. Says nothing of how it ends.</summary>
/// <param name="Drama">The drama.</param>
public sealed record OverviewAnswer(DramaRef Drama) : Answer
{
    public override Intent Intent => Intent.Overview;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];

    /// <summary>What it is about, in one sentence.</summary>
    public string? Premise { get; init; }

    /// <summary>Who broadcast or released it first.</summary>
    public string? Network { get; init; }

    /// <summary>Where it can be watched.</summary>
    public IReadOnlyList<string> Streaming { get; init; } = [];

    /// <summary>The production companies.</summary>
    public IReadOnlyList<string> Studios { get; init; } = [];

    /// <summary>The writers.</summary>
    public IReadOnlyList<string> Writers { get; init; } = [];

    /// <summary>The directors.</summary>
    public IReadOnlyList<string> Directors { get; init; } = [];

    /// <summary>The leads, at most four.</summary>
    public IReadOnlyList<PlayedRole> Leads { get; init; } = [];

    /// <summary>How its seasons relate, where known.</summary>
    public DramaFormat? Format { get; init; }

    /// <summary>The seasons, in order, with their highest nationwide average.</summary>
    public IReadOnlyList<SeasonAtAGlance> Seasons { get; init; } = [];

    /// <summary>The latest report of a further season, if there is one.</summary>
    public RenewalNews? Renewal { get; init; }

    /// <summary>What happens next around it, if something is known.</summary>
    public DatedEvent? Next { get; init; }

    /// <summary>Whether an ending is known that can be asked for.</summary>
    public bool HasEnding { get; init; }
}

/// <summary>A season and its best figures.</summary>
/// <param name="Season">The season.</param>
/// <param name="Highest">Its highest nationwide average, where known.</param>
/// <param name="Place">Its computed place today, where it has one.</param>
public sealed record SeasonAtAGlance(SeasonInfo Season, RatedBroadcast? Highest, Placement? Place);
