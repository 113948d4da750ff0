using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Announcements.Upkeep;
using DramaBot.Knowledge.Dramas;
using DramaBot.Storage;
using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Tests.Support;

/// <summary>A state in a folder of its own, a clock, and everything that works on them.</summary>
internal sealed class World : IDisposable
{
    public const ulong Guild = 500;
    public const ulong Channel = 100;

    private readonly TempFolder _folder = new();

    public World(string at = "2026-11-20T03:00:00Z")
    {
        Time = new FakeTimeProvider(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        State = new SqliteDatabase(_folder.At("state.db"));
        Book = new SubscriptionBook(State, Time);
        News = new NewsRoom(State, Time);
        Sender = new FakeSender(Time);
        Desk = new DeliveryDesk(State, Sender, Time);
        Housekeeping = new Housekeeping(State, Time);
    }

    public FakeTimeProvider Time { get; }

    public SqliteDatabase State { get; }

    public SubscriptionBook Book { get; }

    public NewsRoom News { get; }

    public FakeSender Sender { get; }

    public DeliveryDesk Desk { get; private set; }

    public Housekeeping Housekeeping { get; }

    public void Dispose() => _folder.Dispose();

    public static Target ChannelTarget(ulong channel = Channel, ulong guild = Guild, int type = 0) => Target.Channel(channel, guild, type);

    public Subscription Subscribe(ulong channel = Channel, Func<Subscription, Subscription>? set = null)
    {
        var wanted = new Subscription { Target = ChannelTarget(channel), CreatedBy = 42 };
        return Book.Add(set is null ? wanted : set(wanted)).Subscription!;
    }

    public LookReport Look(params IEnumerable<Drama> dramas) => News.Look(Seeds.Of(dramas));

    /// <summary>The changes that are told, or that take something back.</summary>
    public IReadOnlyList<NewsChange> Told(params IEnumerable<Drama> dramas) =>
        [.. Look(dramas).Changes.Where(static change => change.Kind is not (ChangeKind.Noted or ChangeKind.Forgotten))];

    /// <summary>Queues one piece of news, by a renewal that changes with each call.</summary>
    public void MakeNews(string drama = "signal")
    {
        _reports.TryGetValue(drama, out List<RenewalReport>? reports);
        if (reports is null)
        {
            _reports[drama] = reports = [Seeds.Report("2024-05-01", RenewalStatus.Pending, "old")];
            Look(AllDramas());
        }

        DateOnly today = DateOnly.FromDateTime(Time.GetUtcNow().AddHours(9).DateTime);
        reports.Add(new RenewalReport { On = today, Season = 2, Status = reports.Count % 2 == 0 ? RenewalStatus.InTalks : RenewalStatus.Renewed, Source = reports.Count % 2 == 0 ? "b" : "c", Summary = $"Number {reports.Count}." });
        Look(AllDramas());
    }

    /// <summary>Rewords the latest news of a drama.</summary>
    public void Reword(string summary, string drama = "signal")
    {
        List<RenewalReport> reports = _reports[drama];
        reports[^1] = reports[^1] with { Summary = summary };
        Look(AllDramas());
    }

    /// <summary>Takes the latest news of a drama out of the seeds.</summary>
    public void Withdraw(string drama = "signal")
    {
        _reports[drama].RemoveAt(_reports[drama].Count - 1);
        Look(AllDramas());
    }

    public Task<DeliveryReport> Deliver(CancellationToken cancellationToken = default) => Desk.DeliverAsync(cancellationToken);

    public async Task<DeliveryReport> DeliverAfter(TimeSpan wait)
    {
        Time.Advance(wait);
        return await Deliver();
    }

    /// <summary>As after a crash: whoever was at work is gone, and what is written is all there is.</summary>
    public void Restart() => Desk = new DeliveryDesk(State, Sender, Time);

    public long Scalar(string sql)
    {
        using SqliteConnection connection = State.Open();
        return (long)(connection.Scalar(sql) ?? 0L);
    }

    public void Execute(string sql)
    {
        using SqliteConnection connection = State.Open();
        connection.Execute(sql);
    }

    private readonly SortedDictionary<string, List<RenewalReport>> _reports = new(StringComparer.Ordinal);

    private IEnumerable<Drama> AllDramas() => _reports.Select(static pair => Seeds.Drama(pair.Key, [.. pair.Value]));
}
