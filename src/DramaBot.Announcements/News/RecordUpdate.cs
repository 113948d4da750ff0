using System.Globalization;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Announcements.News;

/// <summary>
/// A nationwide episode average (Nielsen Korea, households) above all that its network, or all networks of its kind, had
/// reached before.
/// </summary>
public sealed record RecordUpdate : Update
{
    public required int Season { get; init; }

    /// <summary>The day of the broadcast, in Seoul.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Percent of households.</summary>
    public required decimal Value { get; init; }

    /// <summary>The network whose record it is; null where it is not the highest of its network.</summary>
    public string? Network { get; init; }

    /// <summary>The kind of networks whose record it is; null where it is not the highest of them.</summary>
    public BroadcastKind? Broadcast { get; init; }

    /// <summary>The record before it, of the widest field that this one leads.</summary>
    public PastRecord? Before { get; init; }

    public override DateOnly? Day => On;

    public override UpdateKinds Kind => UpdateKinds.Ratings;

    internal override int LikenessTo(Update other) => MayBeAgain(other) ? 100 : 0;

    internal override bool MayBeAgain(Update withdrawn) => withdrawn is RecordUpdate record && record.Season == Season && record.On == On;

    internal override string FirstKey() => string.Create(CultureInfo.InvariantCulture, $"record/{Subject.DramaId}/{Season}/{On:yyyy-MM-dd}");
}

/// <summary>A record that was broken.</summary>
public sealed record PastRecord(string Title, int Season, decimal Value, DateOnly On);
