using DramaBot.Announcements.News;
using DramaBot.Announcements.Tests.Support;
using DramaBot.Knowledge.Dramas;
using static DramaBot.Announcements.Tests.Support.Seeds;

namespace DramaBot.Announcements.Tests.News;

/// <summary>Edits as careless as maintainers can make them, many in a row.</summary>
public sealed class RandomEditTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void RandomEdits_NeverTellTheSameTwice_AndEachLookIsDoneAtOnce(int seed)
    {
#pragma warning disable CA5394 // Do not use insecure randomness: a test must come out the same each time.
        var random = new Random(seed);
        using var world = new World();
        world.Subscribe();
        var dramas = new SortedDictionary<string, Drama>(StringComparer.Ordinal);
        var saying = new Dictionary<string, (string, int?, RenewalStatus, Evidence, DateOnly)>(StringComparer.Ordinal);
        for (int edit = 0; edit < 120; edit++)
        {
            string id = random.Next(2) == 0 ? "one" : "two";
            Edit(dramas, id, random, DateOnly.FromDateTime(world.Time.GetUtcNow().DateTime));
            LookReport report = world.Look(dramas.Values);
            foreach (NewsChange change in report.Changes.Where(static change => change.Update is RenewalUpdate).OrderBy(static change => change.Kind == ChangeKind.Announced))
                Follow(saying, change, edit);
            Assert.Empty(world.Look(dramas.Values).Changes);
            world.Time.Advance(TimeSpan.FromHours(random.Next(20)));
        }

        Assert.True(world.Scalar("SELECT count(*) FROM announcement") > 5, "hardly anything was news: the edits are too tame");
        Assert.Equal(world.Scalar("SELECT count(*) FROM announcement"), world.Scalar("SELECT count(DISTINCT key) FROM announcement"));
        Assert.Equal(world.Scalar("SELECT count(*) FROM announcement"), world.Scalar("SELECT count(*) FROM delivery"));
    }

    /// <summary>Keeps count of what the messages say; a new message must not say what another one says.</summary>
    private static void Follow(Dictionary<string, (string, int?, RenewalStatus, Evidence, DateOnly)> saying, NewsChange change, int edit)
    {
        var update = (RenewalUpdate)change.Update;
        (string, int?, RenewalStatus, Evidence, DateOnly) says = (update.Subject.DramaId, update.Season, update.Status, update.Evidence, update.On);
        switch (change.Kind)
        {
            case ChangeKind.Announced:
                Assert.False(saying.ContainsValue(says), $"edit {edit}: {says} is told a second time");
                Assert.True(saying.TryAdd(change.Key, says), $"edit {edit}: {change.Key} is announced a second time");
                break;
            case ChangeKind.Corrected or ChangeKind.Restored:
                saying[change.Key] = says;
                break;
            case ChangeKind.Withdrawn:
                saying.Remove(change.Key);
                break;
        }
    }

    private static void Edit(SortedDictionary<string, Drama> dramas, string id, Random random, DateOnly today)
    {
        if (!dramas.TryGetValue(id, out Drama? drama))
        {
            dramas[id] = Drama(id, Report("2024-05-01", RenewalStatus.Pending, "old"));
            return;
        }

        List<RenewalReport> reports = [.. drama.Renewal];
        int at = random.Next(reports.Count + 1);
        switch (random.Next(9))
        {
            case 0 when random.Next(4) == 0:
                dramas.Remove(id);
                return;
            case 1 when reports.Count > 1:
                reports.RemoveAt(at % reports.Count);
                break;
            case 2 when reports.Count > 0:
                reports[at % reports.Count] = reports[at % reports.Count] with { Summary = $"In the words of {random.Next(1000)}." };
                break;
            case 3 when reports.Count > 0:
                reports[at % reports.Count] = reports[at % reports.Count] with { On = reports[at % reports.Count].On.AddDays(random.Next(-5, 6)) };
                break;
            case 4 when reports.Count > 0:
                reports[at % reports.Count] = reports[at % reports.Count] with { Status = AnyStatus(random) };
                break;
            case 5 when reports.Count > 0:
                reports[at % reports.Count] = reports[at % reports.Count] with { Source = AnySource(random) };
                break;
            case 6:
                reports.Reverse();
                break;
            default:
                reports.Add(Report($"{today.AddDays(-random.Next(20)):yyyy-MM-dd}", AnyStatus(random), AnySource(random), random.Next(3) == 0 ? 3 : 2, random.Next(3) == 0 ? Evidence.Official : Evidence.Reported));
                break;
        }

        // A history runs from oldest to newest, or the check of the seeds refuses it.
        dramas[id] = drama with { Renewal = [.. reports.OrderBy(static report => report.On)] };
    }

    private static RenewalStatus AnyStatus(Random random) => (RenewalStatus)random.Next(4);

    private static string AnySource(Random random) => random.Next(3) switch { 0 => "a", 1 => "b", _ => "c" };
#pragma warning restore CA5394
}
