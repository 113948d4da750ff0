using System.Globalization;

namespace DramaBot.Announcements.News;

/// <summary>Compares what happens today with what was already told of today.</summary>
internal static class DayNews
{
    /// <summary>How the names of all that is told of one drama on one day begin.</summary>
    public static string KeyPrefix(string dramaId, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"day/{dramaId}/{day:yyyy-MM-dd}/");

    /// <summary>What is to be done about one drama's day.</summary>
    /// <param name="told">What was told of it today.</param>
    /// <param name="today">What happens today, as is known now.</param>
    /// <param name="isNews">Whether something that was not told yet is to be told now.</param>
    public static IReadOnlyList<NewsChange> Find(IReadOnlyList<SeenFact> told, IReadOnlyList<EventDayUpdate> today, Func<EventDayUpdate, bool> isNews)
    {
        var changes = new List<NewsChange>();
        List<SeenFact> left = [.. told];
        var unmatched = new List<EventDayUpdate>();
        // Two happenings of one kind on one day are told apart by their titles, whatever their order in the file.
        foreach (EventDayUpdate update in today)
        {
            if (Take(left, fact => IsSame((EventDayUpdate)fact.Update, update)) is not { } same)
                unmatched.Add(update);
            else if (same.IsWithdrawn)
                changes.Add(new NewsChange(ChangeKind.Restored, same.Key, update, same.Update));
            else if (same.Update != update)
                changes.Add(new NewsChange(ChangeKind.Corrected, same.Key, update, same.Update));
        }

        var keys = new HashSet<string>(told.Select(static fact => fact.Key), StringComparer.Ordinal);
        foreach (EventDayUpdate update in unmatched)
        {
            // What was told under another title was retitled since.
            if (Take(left, fact => !fact.IsWithdrawn && ((EventDayUpdate)fact.Update).Happening == update.Happening) is { } retitled)
                changes.Add(new NewsChange(ChangeKind.Corrected, retitled.Key, update, retitled.Update));
            else if (isNews(update))
                changes.Add(new NewsChange(ChangeKind.Announced, NewKey(update, keys), update));
        }

        changes.AddRange(left.Where(static fact => !fact.IsWithdrawn).Select(static fact => new NewsChange(ChangeKind.Withdrawn, fact.Key, fact.Update, fact.Update)));
        return changes;
    }

    private static bool IsSame(EventDayUpdate told, EventDayUpdate update) =>
        told.Happening == update.Happening && told.Season == update.Season && string.Equals(told.Title, update.Title, StringComparison.OrdinalIgnoreCase);

    private static SeenFact? Take(List<SeenFact> from, Predicate<SeenFact> wanted)
    {
        int place = from.FindIndex(wanted);
        if (place < 0)
            return null;
        SeenFact taken = from[place];
        from.RemoveAt(place);
        return taken;
    }

    private static string NewKey(EventDayUpdate update, HashSet<string> keys)
    {
        string key = update.FirstKey();
        for (int copy = 2; !keys.Add(key); copy++)
            key = $"{update.FirstKey()}#{copy}";
        return key;
    }
}
