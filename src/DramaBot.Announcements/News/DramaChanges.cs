using DramaBot.Knowledge.Dramas;

namespace DramaBot.Announcements.News;

/// <summary>Compares what a drama's record says with what it said when it was last looked at.</summary>
/// <remarks>
/// Seed entries have no ids, so an entry is recognized by what it says: one that is much like an earlier one is taken for
/// that one, edited. So a mended date, a reworded summary or a new order never makes old news new.
/// </remarks>
internal static class DramaChanges
{
    /// <summary>What is dated more days ago is remembered, not announced.</summary>
    public const int NewsForDays = 30;

    /// <summary>How long after it was announced a withdrawn entry is still taken back in public.</summary>
    public static readonly TimeSpan TakenBackWithin = TimeSpan.FromDays(1);

    /// <param name="seen">Every entry of the drama that was ever seen; empty for a drama that is new.</param>
    /// <param name="drama">What the record says now; null where the drama is gone.</param>
    /// <param name="now">The moment, and with it the day in Seoul.</param>
    /// <param name="isFirstLook">Whether nothing was ever looked at before: then nothing is news.</param>
    public static IReadOnlyList<NewsChange> Find(IReadOnlyList<SeenFact> seen, Drama? drama, Moment now, bool isFirstLook)
    {
        IReadOnlyList<Update> updates = drama is null ? [] : NewsReader.Read(drama);
        SeenFact[] known = [.. seen.Where(static fact => fact.Update is not RecordUpdate)];
        SeenFact?[] earlier = Match(updates, known);
        var changes = new List<NewsChange>();
        var keys = new HashSet<string>(seen.Select(static fact => fact.Key), StringComparer.Ordinal);
        for (int i = 0; i < updates.Count; i++)
        {
            Update update = updates[i];
            if (earlier[i] is { } before)
                AddEdit(changes, before, update, updates, now);
            else
                changes.Add(new NewsChange(!isFirstLook && IsNews(update, updates, now, isNewDrama: seen.Count == 0) ? ChangeKind.Announced : ChangeKind.Noted, NewKey(update, keys), update));
        }

        HashSet<SeenFact> still = [.. earlier.OfType<SeenFact>()];
        changes.AddRange(known.Where(fact => !fact.IsWithdrawn && !still.Contains(fact)).Select(fact => Gone(fact, now)));
        foreach (SeenFact record in seen.Where(static fact => fact is { Update: RecordUpdate, AnnouncedAt: not null }))
            AddRecordEdit(changes, record, drama, now);
        return changes;
    }

    private static void AddEdit(List<NewsChange> changes, SeenFact before, Update update, IReadOnlyList<Update> all, Moment now)
    {
        bool same = before.Update == update;
        if (before.IsWithdrawn)
            changes.Add(new NewsChange(before.AnnouncedAt is null ? ChangeKind.Noted : ChangeKind.Restored, before.Key, update, before.Update));
        else if (same)
            return;
        else if (before.AnnouncedAt is not null)
            changes.Add(new NewsChange(ChangeKind.Corrected, before.Key, update, before.Update));
        else
            changes.Add(new NewsChange(StandsElsewhere(before.Update, update) && IsNews(update, all, now, isNewDrama: false) ? ChangeKind.Announced : ChangeKind.Noted, before.Key, update, before.Update));
    }

    /// <summary>An entry that was never announced, and now says that the season stands elsewhere, is as good as a new one.</summary>
    private static bool StandsElsewhere(Update before, Update update) =>
        before is RenewalUpdate then && update is RenewalUpdate now && (then.Status != now.Status || then.Evidence != now.Evidence);

    private static void AddRecordEdit(List<NewsChange> changes, SeenFact fact, Drama? drama, Moment now)
    {
        var record = (RecordUpdate)fact.Update;
        decimal? value = drama is null ? null : NewsReader.RatingOn(drama, record.Season, record.On);
        bool stands = value is not null && value > (record.Before?.Value ?? 0);
        if (stands && fact.IsWithdrawn)
            changes.Add(new NewsChange(ChangeKind.Restored, fact.Key, record with { Value = value!.Value }, record));
        else if (stands && value != record.Value)
            changes.Add(new NewsChange(ChangeKind.Corrected, fact.Key, record with { Value = value!.Value }, record));
        else if (!stands && !fact.IsWithdrawn)
            changes.Add(Gone(fact, now));
    }

    private static NewsChange Gone(SeenFact fact, Moment now) =>
        new(fact.AnnouncedAt is { } at && now.At - at <= TakenBackWithin ? ChangeKind.Withdrawn : ChangeKind.Forgotten, fact.Key, fact.Update, fact.Update);

    private static bool IsNews(Update update, IReadOnlyList<Update> all, Moment now, bool isNewDrama)
    {
        // A date that nobody knows is no reason to keep silent, but a drama that is new to us brings old things along.
        if (update.Day is { } day ? day.DayNumber < now.Today.DayNumber - NewsForDays : isNewDrama)
            return false;
        if (update is not RenewalUpdate report)
            return true;
        RenewalUpdate[] ofSeason = [.. all.OfType<RenewalUpdate>().Where(other => other.Season == report.Season)];
        int place = Array.FindLastIndex(ofSeason, other => other == report);
        // What was said before the latest report tells nobody where the season stands.
        if (place != ofSeason.Length - 1)
            return false;
        return place == 0 || ofSeason[place - 1].Status != report.Status || ofSeason[place - 1].Evidence != report.Evidence;
    }

    /// <summary>For each entry the earlier one that it is, most alike first; each is taken once.</summary>
    private static SeenFact?[] Match(IReadOnlyList<Update> updates, SeenFact[] seen)
    {
        var found = new SeenFact?[updates.Count];
        var taken = new bool[seen.Length];
        IEnumerable<(int Now, int Then, double Likeness)> pairs =
            from now in Enumerable.Range(0, updates.Count)
            from then in Enumerable.Range(0, seen.Length)
            let likeness = updates[now].LikenessTo(seen[then].Update)
            where likeness >= Update.SameAt
            select (now, then, likeness);
        // Of equals, those that say the very same come first, then those the seeds still hold, then the order of the file.
        foreach ((int now, int then, _) in pairs
            .OrderByDescending(static pair => pair.Likeness)
            .ThenByDescending(pair => updates[pair.Now] == seen[pair.Then].Update)
            .ThenBy(pair => seen[pair.Then].IsWithdrawn)
            .ThenBy(static pair => pair.Now)
            .ThenBy(static pair => pair.Then))
        {
            if (found[now] is not null || taken[then])
                continue;
            found[now] = seen[then];
            taken[then] = true;
        }

        return found;
    }

    private static string NewKey(Update update, HashSet<string> keys)
    {
        string key = update.FirstKey();
        for (int copy = 2; !keys.Add(key); copy++)
            key = $"{update.FirstKey()}#{copy}";
        return key;
    }
}

/// <summary>A moment, and the day that it falls on in Seoul.</summary>
internal readonly record struct Moment(DateTimeOffset At, DateOnly Today);
