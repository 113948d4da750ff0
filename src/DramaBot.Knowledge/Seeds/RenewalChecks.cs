using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>A renewal history runs forward in time, and a status goes back only on the word of a newer source.</summary>
internal static class RenewalChecks
{
    public static void CheckRenewal(this DramaCheck check)
    {
        // Where an entry could not be read, positions in the tree and in the record no longer agree; what it says is checked once it is mended.
        IReadOnlyList<RenewalReport> reports = check.Drama.Renewal;
        if (check.Root.Find("renewal")?.Value is not YamlList list || list.Items.Count != reports.Count)
            return;
        for (int i = 0; i < reports.Count; i++)
        {
            RenewalReport report = reports[i];
            if (report.On == default)
                continue;
            check.CheckNotFuture(report.On, "renewal", i, "on");
            RenewalReport? before = i > 0 ? reports[i - 1] : null;
            if (before is not null && before.On > report.On)
                check.Add($"{report.On:yyyy-MM-dd} comes after {before.On:yyyy-MM-dd} in the list: a renewal history runs from oldest to newest", "renewal", i, "on");
            if (Earlier(reports, i) is { } reversed && GoesBack(reversed.Status, report.Status))
                CheckReversal(check, i, reversed, report);
        }
    }

    private static RenewalReport? Earlier(IReadOnlyList<RenewalReport> reports, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (reports[i].Season == reports[index].Season)
                return reports[i];
        }

        return null;
    }

    private static void CheckReversal(DramaCheck check, int index, RenewalReport reversed, RenewalReport report)
    {
        string step = $"the status goes back from {Word(reversed.Status)} ({reversed.On:yyyy-MM-dd}) to {Word(report.Status)}";
        if (report.Source.Length == 0)
            check.Add($"{step} without a source: name the one that says so", "renewal", index);
        else if (check.Drama.Sources.GetValueOrDefault(report.Source) is { Published: { } published }
                 && published < reversed.On)
            check.Add($"{step}, but its source was published on {published:yyyy-MM-dd}, before that: name the newer one that says so", "renewal", index, "source");
        else if (report.Source == reversed.Source && report.On > reversed.On)
            check.Add($"{step} on the word of the same source: name the newer one that says so", "renewal", index, "source");
    }

    /// <summary>The steps on the way to a season; the others (on hold, ended, cancelled) can follow any of them.</summary>
    private static int? Step(RenewalStatus status) => status switch
    {
        RenewalStatus.Pending => 0,
        RenewalStatus.InTalks => 1,
        RenewalStatus.Renewed => 2,
        RenewalStatus.InProduction => 3,
        RenewalStatus.Scheduled => 4,
        RenewalStatus.Airing => 5,
        _ => null,
    };

    private static bool GoesBack(RenewalStatus from, RenewalStatus to) =>
        Step(to) < Step(from) || (from is RenewalStatus.Ended or RenewalStatus.Cancelled && Step(to) is not null);

    private static string Word(RenewalStatus status) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());
}
