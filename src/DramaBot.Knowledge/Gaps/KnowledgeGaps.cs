using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Knowledge.Gaps;

/// <summary>Finds what the knowledge base does not know, and what it has not heard of for long.</summary>
public static class KnowledgeGaps
{
    /// <summary>Days after which a report that leaves the matter open has grown old.</summary>
    public const int OldAfterDays = 180;

    /// <summary>Every gap, drama by drama, what fans ask for first.</summary>
    public static IEnumerable<Gap> Find(KnowledgeSnapshot snapshot, DateOnly today) =>
        Enumerable.Range(0, snapshot.Count).SelectMany(ordinal => Find(snapshot.Get(ordinal), snapshot.Networks, today));

    /// <summary>The gaps of one drama.</summary>
    public static IEnumerable<Gap> Find(Drama drama, NetworkCatalogue networks, DateOnly today) =>
        OfRenewal(drama, today).Concat(drama.Seasons.SelectMany(season => OfSeason(drama, season, networks, today))).Concat(OfRecord(drama));

    private static IEnumerable<Gap> OfRenewal(Drama drama, DateOnly today)
    {
        if (drama.Renewal.Count == 0)
        {
            yield return Missing(drama, "whether there will be another season: no report at all");
            yield break;
        }

        // Of each season the latest word counts, unless a later season has been spoken of since.
        RenewalReport latest = drama.Renewal[^1];
        // That nothing is decided and nothing expected stays so until somebody says otherwise.
        bool isOpen = latest is not ({ Status: RenewalStatus.Ended or RenewalStatus.Cancelled } or { Status: RenewalStatus.Pending, Outlook: Outlook.Unlikely or Outlook.VeryUnlikely });
        if (isOpen && today.DayNumber - latest.On.DayNumber > OldAfterDays)
            yield return new Gap(drama.Id, GapKind.Old, $"the latest word on another season ({Said(latest.Status)})", latest.On);
        if (latest is { Status: RenewalStatus.Scheduled, Season: { } number } && drama.Seasons.FirstOrDefault(season => season.Number == number)?.Premiere is { } premiere && premiere < today)
            yield return new Gap(drama.Id, GapKind.Old, $"season {number} is said to be scheduled, and has begun", premiere);
    }

    private static IEnumerable<Gap> OfSeason(Drama drama, Season season, NetworkCatalogue networks, DateOnly today)
    {
        string name = drama.Seasons.Count == 1 ? "" : $" of season {season.Number}";
        bool isComing = season.Premiere > today || (season.Premiere is null && season.Year > today.Year) || IsExpected(drama, season);
        if (isComing)
            yield break;
        bool hasEnded = season.Finale is { } finale ? finale < today : season.Year < today.Year;
        if (hasEnded && season.Ending is null)
            yield return Missing(drama, $"the ending{name}");
        if (hasEnded && networks.KindOf(season.Network ?? drama.Network) is BroadcastKind.Cable or BroadcastKind.Terrestrial && season.Nielsen.All(static entry => entry.Nationwide is null))
            yield return Missing(drama, $"any nationwide rating{name}");
        if (season.Premiere is null)
            yield return Missing(drama, $"the day of the first episode{name}");
        if (hasEnded && season.Finale is null)
            yield return Missing(drama, $"the day of the last episode{name}");
        if (season.Episodes is null)
            yield return Missing(drama, $"the number of episodes{name}");
    }

    private static IEnumerable<Gap> OfRecord(Drama drama)
    {
        if (drama.Seasons.Count == 0)
            yield return Missing(drama, "its seasons");
        if (drama.NativeTitle is null)
            yield return Missing(drama, "the Korean title");
        if (drama.Network is null)
            yield return Missing(drama, "the network");
        if (drama.Streaming.Count == 0)
            yield return Missing(drama, "where to watch it");
        if (drama.Cast.Count == 0)
            yield return Missing(drama, "the cast");
        if (drama.Premise is null)
            yield return Missing(drama, "what it is about");
    }

    /// <summary>A season that reports speak of and that has not been shown: of its dates nothing can be missing yet.</summary>
    private static bool IsExpected(Drama drama, Season season) =>
        season.Premiere is null && drama.Renewal.LastOrDefault(report => report.Season == season.Number) is
        {
            Status: RenewalStatus.Pending or RenewalStatus.InTalks or RenewalStatus.Renewed or RenewalStatus.InProduction or RenewalStatus.Scheduled or RenewalStatus.OnHold,
        };

    private static Gap Missing(Drama drama, string what) => new(drama.Id, GapKind.Missing, what);

    private static string Said(RenewalStatus status) => status switch
    {
        RenewalStatus.InTalks => "in talks",
        RenewalStatus.InProduction => "in production",
        RenewalStatus.OnHold => "on hold",
        RenewalStatus.Airing => "on air",
        _ => status.ToString().ToLowerInvariant(),
    };
}
