using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Announcements.News;

/// <summary>Finds ratings that broke a record: of their network, or of all networks of its kind.</summary>
internal static class RecordChanges
{
    /// <summary>Who leads each field today, by the field's name.</summary>
    public static IReadOnlyDictionary<string, RecordUpdate> Leaders(KnowledgeSnapshot snapshot, DateOnly today)
    {
        var leaders = new Dictionary<string, RecordUpdate>(StringComparer.Ordinal);
        foreach (BroadcastKind kind in Enum.GetValues<BroadcastKind>())
            Add($"leader/kind/{kind}", new RankingQuery(RankingMeasure.NationwideRating, today, Broadcast: kind), leader => leader with { Broadcast = kind });
        foreach (Network network in snapshot.Networks.All)
            Add($"leader/network/{network.Name}", new RankingQuery(RankingMeasure.NationwideRating, today, Network: network.Name), leader => leader with { Network = network.Name });
        return leaders;

        void Add(string field, RankingQuery query, Func<RecordUpdate, RecordUpdate> of)
        {
            if (snapshot.Rankings.Rank(query) is [var first, ..])
                leaders[field] = of(Leader(snapshot.Get(first.Ordinal), first));
        }
    }

    /// <summary>The records broken since the last look: one piece of news for each rating, however many fields it leads.</summary>
    /// <param name="before">Who led each field at the last look.</param>
    /// <param name="now">Who leads it now.</param>
    /// <param name="hasLed">Whether a rating has led a field before: one whose figure is mended, or that was gone and is back, breaks nothing again.</param>
    /// <param name="today">The day in Seoul.</param>
    public static IReadOnlyList<RecordUpdate> Broken(IReadOnlyDictionary<string, RecordUpdate> before, IReadOnlyDictionary<string, RecordUpdate> now, Func<RecordUpdate, bool> hasLed, DateOnly today)
    {
        var broken = new Dictionary<(string Drama, int Season, DateOnly On), RecordUpdate>();
        foreach ((string field, RecordUpdate leader) in now)
        {
            // Whoever is first in a field of which nothing was known has broken nothing.
            if (!before.TryGetValue(field, out RecordUpdate? old) || leader.Value <= old.Value || leader.On.DayNumber < today.DayNumber - DramaChanges.NewsForDays || hasLed(leader))
                continue;
            (string, int, DateOnly) key = (leader.Subject.DramaId, leader.Season, leader.On);
            RecordUpdate news = broken.GetValueOrDefault(key, leader with { Network = null, Broadcast = null });
            broken[key] = news with
            {
                Network = leader.Network ?? news.Network,
                Broadcast = leader.Broadcast ?? news.Broadcast,
                Before = news.Before is null || old.Value > news.Before.Value ? new PastRecord(old.Subject.Title, old.Season, old.Value, old.On) : news.Before,
            };
        }

        return [.. broken.Values];
    }

    /// <summary>Whether two speak of one rating, whatever its figure.</summary>
    public static bool IsSameRating(RecordUpdate a, RecordUpdate b) =>
        a.Subject.DramaId == b.Subject.DramaId && a.Season == b.Season && a.On == b.On;

    private static RecordUpdate Leader(Drama drama, RankedSeason row) => new()
    {
        Subject = NewsReader.SubjectOf(drama, drama.Seasons.FirstOrDefault(season => season.Number == row.Season)),
        Source = NewsReader.SourceOf(drama, row.Source),
        Season = row.Season,
        On = row.On,
        Value = row.Value,
    };
}
