using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Announcements.News;

/// <summary>Compares what a drama's record says with what it said when it was last looked at.</summary>
/// <remarks>
/// Seed entries have no ids, so an entry is recognized by what it says: one that is much like an earlier one is taken for
/// that one, edited. So a mended date, a reworded summary or a new order never makes old news new.
/// </remarks>
internal sealed class DramaChanges
{
    /// <summary>What is dated more days ago is remembered, not announced.</summary>
    public const int NewsForDays = 30;

    /// <summary>How long after it was announced a withdrawn entry is still taken back in public.</summary>
    public static readonly TimeSpan TakenBackWithin = TimeSpan.FromDays(1);

    private readonly IReadOnlyList<SeenFact> _seen;
    private readonly SeenFact[] _known;
    private readonly Drama? _drama;
    private readonly IReadOnlyList<Update> _updates;
    private readonly SeenFact?[] _earlier;
    private readonly SeenFact[] _gone;
    private readonly Moment _now;
    private readonly Acquaintance _acquaintance;
    private readonly Dictionary<int, (RenewalStatus Status, Evidence Evidence)> _standing;
    private readonly List<NewsChange> _changes = [];

    private DramaChanges(IReadOnlyList<SeenFact> seen, Drama? drama, Moment now, Acquaintance acquaintance)
    {
        _seen = seen;
        _drama = drama;
        _now = now;
        _acquaintance = acquaintance;
        _updates = drama is null ? [] : NewsReader.Read(drama);
        _known = [.. seen.Where(static fact => fact.Update is not RecordUpdate)];
        _earlier = EntryMatch.Find(_updates, _known);
        HashSet<SeenFact> still = [.. _earlier.OfType<SeenFact>()];
        _gone = [.. _known.Where(fact => !fact.IsWithdrawn && !still.Contains(fact))];
        _standing = FindStanding();
    }

    /// <param name="seen">Every entry of the drama that was ever seen; empty for a drama that is new.</param>
    /// <param name="drama">What the record says now; null where the drama is gone.</param>
    /// <param name="now">The moment, and with it the day in Seoul.</param>
    /// <param name="acquaintance">How well the drama was known before.</param>
    public static IReadOnlyList<NewsChange> Find(IReadOnlyList<SeenFact> seen, Drama? drama, Moment now, Acquaintance acquaintance) =>
        new DramaChanges(seen, drama, now, acquaintance).Find();

    private List<NewsChange> Find()
    {
        var keys = new HashSet<string>(_seen.Select(static fact => fact.Key), StringComparer.Ordinal);
        for (int i = 0; i < _updates.Count; i++)
        {
            if (_earlier[i] is { } before)
                AddEdit(before, i);
            else
                _changes.Add(new NewsChange(IsNews(i) ? ChangeKind.Announced : ChangeKind.Noted, NewKey(_updates[i], keys), _updates[i]));
        }

        _changes.AddRange(_gone.Select(Gone));
        foreach (SeenFact record in _seen.Where(static fact => fact is { Update: RecordUpdate, AnnouncedAt: not null }))
            AddRecordEdit(record);
        return _changes;
    }

    private void AddEdit(SeenFact before, int place)
    {
        Update update = _updates[place];
        if (before.IsWithdrawn)
            _changes.Add(new NewsChange(before.AnnouncedAt is null ? ChangeKind.Noted : ChangeKind.Restored, before.Key, update, before.Update));
        else if (before.Update == update)
            return;
        else if (before.AnnouncedAt is not null)
            _changes.Add(new NewsChange(ChangeKind.Corrected, before.Key, update, before.Update));
        else
            _changes.Add(new NewsChange(StandsElsewhere(before.Update, update) && IsNews(place) ? ChangeKind.Announced : ChangeKind.Noted, before.Key, update, before.Update));
    }

    /// <summary>An entry that was never announced, and now says that the season stands elsewhere, is as good as a new one.</summary>
    private static bool StandsElsewhere(Update before, Update update) =>
        before is RenewalUpdate then && update is RenewalUpdate now && (then.Status != now.Status || then.Evidence != now.Evidence);

    private void AddRecordEdit(SeenFact fact)
    {
        var record = (RecordUpdate)fact.Update;
        if (_drama is null || NewsReader.FindRating(_drama, record) is not { } rating || rating.Nationwide <= (record.Before?.Value ?? 0))
        {
            if (!fact.IsWithdrawn)
                _changes.Add(Gone(fact));
            return;
        }

        // The figure, its day, its source and the drama's names are as they stand now; what was broken then stays as it was.
        RecordUpdate update = record with
        {
            On = rating.On,
            Value = rating.Nationwide!.Value,
            Source = NewsReader.SourceOf(_drama, rating.Source),
            Subject = NewsReader.SubjectOf(_drama, _drama.Seasons.FirstOrDefault(season => season.Number == record.Season)),
        };
        if (fact.IsWithdrawn)
            _changes.Add(new NewsChange(ChangeKind.Restored, fact.Key, update, record));
        else if (update != record)
            _changes.Add(new NewsChange(ChangeKind.Corrected, fact.Key, update, record));
    }

    private NewsChange Gone(SeenFact fact) => new(IsTakenBack(fact) ? ChangeKind.Withdrawn : ChangeKind.Forgotten, fact.Key, fact.Update, fact.Update);

    private bool IsTakenBack(SeenFact fact) => fact.AnnouncedAt is { } at && _now.At - at <= TakenBackWithin;

    private bool IsNews(int place)
    {
        if (_acquaintance == Acquaintance.FirstLook)
            return false;
        Update update = _updates[place];
        // A date that nobody knows is no reason to keep silent, but a drama that is new to us brings old things along.
        if (update.Day is { } day ? day.DayNumber < _now.Today.DayNumber - NewsForDays : _acquaintance == Acquaintance.NewDrama)
            return false;
        if (update is not RenewalUpdate report)
            return true;
        // What was said before the latest report tells nobody where the season stands.
        for (int later = place + 1; later < _updates.Count; later++)
        {
            if (_updates[later] is RenewalUpdate other && other.Season == report.Season)
                return false;
        }

        return !_standing.TryGetValue(report.Season ?? 0, out (RenewalStatus Status, Evidence Evidence) stood) || stood != (report.Status, report.Evidence);
    }

    /// <summary>
    /// Where each season stood for whoever follows the news: by the latest report that was known before, as its message
    /// says after this look. The reports in between, that come in the same edit, were never told.
    /// </summary>
    private Dictionary<int, (RenewalStatus Status, Evidence Evidence)> FindStanding()
    {
        var reports = new List<(int Season, DateOnly On, RenewalUpdate Said)>();
        for (int i = 0; i < _updates.Count; i++)
        {
            if (_earlier[i] is { Update: RenewalUpdate then } fact && _updates[i] is RenewalUpdate now)
                reports.Add((now.Season ?? 0, now.On, fact.AnnouncedAt is null ? then : now));
        }

        foreach (SeenFact fact in _gone)
        {
            if (fact.Update is RenewalUpdate said && !IsTakenBack(fact))
                reports.Add((said.Season ?? 0, said.On, said));
        }

        return reports.GroupBy(static report => report.Season)
            .ToDictionary(static season => season.Key, static season => season.OrderBy(static report => report.On).Select(static report => (report.Said.Status, report.Said.Evidence)).Last());
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
internal readonly record struct Moment(DateTimeOffset At, DateOnly Today)
{
    public static Moment Of(DateTimeOffset at) => new(at, SeoulTime.DayOf(at));
}

/// <summary>How well a drama was known before a look.</summary>
internal enum Acquaintance
{
    /// <summary>It was looked at before, even if it said nothing.</summary>
    Known,

    /// <summary>It was not there at the last look.</summary>
    NewDrama,

    /// <summary>Nothing was ever looked at: then nothing is news.</summary>
    FirstLook,
}
