using System.Globalization;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Announcements.News;

/// <summary>How a season ends can now be asked for. What happens is not in it.</summary>
public sealed record EndingUpdate : Update
{
    public required int Season { get; init; }

    public required EndingKind Ending { get; init; }

    public bool? Complete { get; init; }

    /// <summary>A spoiler-free sentence.</summary>
    public string? Verdict { get; init; }

    /// <summary>The day of the season's last episode, in Seoul.</summary>
    public DateOnly? Finale { get; init; }

    public override DateOnly? Day => Source?.Published ?? Finale;

    public override UpdateKinds Kind => UpdateKinds.Events;

    internal override int LikenessTo(Update other) => MayBeAgain(other) ? 100 : 0;

    // A season ends once.
    internal override bool MayBeAgain(Update withdrawn) => withdrawn is EndingUpdate ending && ending.Season == Season;

    internal override string FirstKey() => string.Create(CultureInfo.InvariantCulture, $"ending/{Subject.DramaId}/{Season}");
}
