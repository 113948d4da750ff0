using System.Globalization;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Announcements.News;

/// <summary>A happening that was made known.</summary>
public sealed record EventUpdate : Update
{
    /// <summary>The day on which it happens, in Seoul.</summary>
    public required DateOnly On { get; init; }

    public required EventKind Happening { get; init; }

    public required string Title { get; init; }

    public override DateOnly? Day => On;

    public override UpdateKinds Kind => UpdateKinds.Events;

    internal override int LikenessTo(Update other) => other is EventUpdate happening
        ? (IsCalled(happening.Title) ? 50 : 0)
            + (happening.On == On ? 40 : 0)
            + (happening.Happening == Happening ? 10 : 0)
            + (happening.Source == Source ? 10 : 0)
        : 0;

    internal override bool MayBeAgain(Update withdrawn) => withdrawn is EventUpdate happening && IsCalled(happening.Title);

    internal override bool Replaces(Update gone) => gone is EventUpdate happening && happening.On == On && happening.Happening == Happening;

    private bool IsCalled(string title) => string.Equals(title, Title, StringComparison.OrdinalIgnoreCase);

    internal override string FirstKey() => string.Create(CultureInfo.InvariantCulture, $"event/{Subject.DramaId}/{On:yyyy-MM-dd}/{Happening}");
}

/// <summary>The day of a happening has come.</summary>
public sealed record EventDayUpdate : Update
{
    public required DateOnly On { get; init; }

    public required EventKind Happening { get; init; }

    /// <summary>What happens; null for the first or last episode of a season, which say themselves what they are.</summary>
    public string? Title { get; init; }

    /// <summary>The season that begins or ends; null for other happenings.</summary>
    public int? Season { get; init; }

    public override DateOnly? Day => On;

    public override UpdateKinds Kind => UpdateKinds.Events;

    internal override int LikenessTo(Update other) => other.Equals(this) ? 100 : 0;

    internal override bool MayBeAgain(Update withdrawn) => withdrawn.Equals(this);

    internal override string FirstKey() => string.Create(CultureInfo.InvariantCulture, $"day/{Subject.DramaId}/{On:yyyy-MM-dd}/{Happening}/{Season ?? 0}");
}
