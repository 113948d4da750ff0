using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Seeds;

namespace DramaBot.Knowledge.Imports;

/// <summary>What an import did, or would do, and what it could not.</summary>
public sealed record NetflixImportReport
{
    /// <summary>Why the file was refused; nothing was done then.</summary>
    public ImportRefusal? Refusal { get; init; }

    /// <summary>What is wrong with the seeds; nothing was done then.</summary>
    public IReadOnlyList<SeedProblem> Problems { get; init; } = [];

    /// <summary>The file's newest week.</summary>
    public DateOnly NewestWeek { get; init; }

    /// <summary>Ids that were to be accepted and are no drama's.</summary>
    public IReadOnlyList<string> Unaccepted { get; init; } = [];

    /// <summary>The dramas whose files change.</summary>
    public IList<ChangedDrama> Changed { get; } = [];

    /// <summary>Weeks of which the file and the seeds say different things.</summary>
    public IList<DifferingWeek> Differing { get; } = [];

    /// <summary>Runs whose title is a drama's, and which were not taken.</summary>
    public IList<DoubtfulRun> Doubtful { get; } = [];

    /// <summary>Shows that are no drama's of ours and may be Korean.</summary>
    public IList<UnknownShow> MayBeKorean { get; } = [];

    /// <summary>Files into which the weeks cannot be written without touching something else; nothing was written then.</summary>
    public IList<string> Uneditable { get; } = [];

    /// <summary>How many non-English shows are no drama's of ours.</summary>
    public int UnknownShows { get; internal set; }

    /// <summary>How many dramas have weeks in the file.</summary>
    public int Matched { get; private set; }

    /// <summary>How many weeks stand in the seeds and not in the file.</summary>
    public int Kept { get; private set; }

    internal void Add(NetflixPlan plan, bool isMatched)
    {
        Matched += isMatched ? 1 : 0;
        Kept += plan.Kept;
        foreach (DifferingWeek week in plan.Differing)
            Differing.Add(week);
        if (!plan.IsEmpty)
            Changed.Add(new ChangedDrama(plan.DramaId, plan.Added, plan.Edits.Sum(static edit => edit.Changed.Count)));
    }
}

/// <summary>A drama whose file changes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Added">Weeks added.</param>
/// <param name="Corrected">Weeks corrected.</param>
public sealed record ChangedDrama(string Id, int Added, int Corrected);

/// <summary>A week of which the file and the seeds say different things.</summary>
/// <param name="Id">The drama.</param>
/// <param name="Season">The season.</param>
/// <param name="Before">What stands in the seeds.</param>
/// <param name="After">What the file says.</param>
/// <param name="IsTaken">Whether the file's word is taken: it is, unless the seeds' is newer.</param>
public sealed record DifferingWeek(string Id, int Season, NetflixWeek Before, NetflixWeek After, bool IsTaken);

/// <summary>A run of weeks whose title is a drama's, and which was not taken.</summary>
/// <param name="Title">The season, as Netflix names it.</param>
/// <param name="First">Its first week.</param>
/// <param name="Last">Its last week.</param>
/// <param name="Id">The drama it may be.</param>
/// <param name="Doubt">Why it was not taken.</param>
public sealed record DoubtfulRun(string Title, DateOnly First, DateOnly Last, string Id, string Doubt);

/// <summary>A show that is no drama's of ours.</summary>
/// <param name="Title">The show, as Netflix names it.</param>
/// <param name="First">Its first week.</param>
/// <param name="Last">Its last week.</param>
/// <param name="Sign">What makes it look Korean.</param>
public sealed record UnknownShow(string Title, DateOnly First, DateOnly Last, string Sign);
