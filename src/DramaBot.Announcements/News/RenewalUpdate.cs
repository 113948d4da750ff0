using System.Globalization;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Announcements.News;

/// <summary>A report on a further season that changes where it stands, or how well that is founded.</summary>
public sealed record RenewalUpdate : Update
{
    /// <summary>How far the date of one and the same report may be mended, in days.</summary>
    private const int DateSlack = 7;

    public required DateOnly On { get; init; }

    /// <summary>The season it speaks of; null where nobody knows.</summary>
    public int? Season { get; init; }

    public required RenewalStatus Status { get; init; }

    public required Evidence Evidence { get; init; }

    public Outlook? Outlook { get; init; }

    public string? Summary { get; init; }

    /// <summary>Where the season stood in the report before; null where there was none.</summary>
    public RenewalStatus? Before { get; init; }

    public override DateOnly? Day => On;

    public override UpdateKinds Kind => UpdateKinds.Renewal;

    internal override int LikenessTo(Update other)
    {
        if (other is not RenewalUpdate report)
            return 0;
        int days = Math.Abs(report.On.DayNumber - On.DayNumber);
        int day = days == 0 ? 30 : days <= DateSlack ? 15 : 0;
        return day + (report.Status == Status ? 30 : 0) + (report.Season == Season ? 15 : 0) + (report.Source == Source ? 25 : 0);
    }

    internal override bool MayBeAgain(Update withdrawn) => withdrawn is RenewalUpdate report && report.Status == Status;

    internal override bool Replaces(Update gone) => gone is RenewalUpdate report && report.Season == Season && report.Status == Status && report.Evidence == Evidence;

    internal override string FirstKey() => string.Create(CultureInfo.InvariantCulture, $"renewal/{Subject.DramaId}/{Season ?? 0}/{On:yyyy-MM-dd}/{Status}");
}
