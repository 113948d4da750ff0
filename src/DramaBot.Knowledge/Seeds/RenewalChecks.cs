using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>A renewal history runs forward in time, and a status goes back only on the word of a newer source.</summary>
internal static class RenewalChecks
{
    public static void CheckRenewal(this DramaCheck check)
    {
        IReadOnlyList<RenewalReport> reports = check.Drama.Renewal;
        DateOnly before = default;
        for (int i = 0; i < reports.Count; i++)
        {
            RenewalReport report = reports[i];
            // A date that could not be read, or cannot be right, orders nothing.
            if (report.On == default || !check.CheckNotFuture(report.On, "renewal", i, "on"))
                continue;
            if (before > report.On)
                check.Add($"{report.On:yyyy-MM-dd} comes after {before:yyyy-MM-dd} in the list: a renewal history runs from oldest to newest", "renewal", i, "on");
            else if (check.SaysWhere(i) && check.Earlier(i) is { } reversed && GoesBack(reversed.Status, report.Status))
                CheckReversal(check, i, reversed, report);
            before = report.On;
        }
    }

    private static bool SaysWhere(this DramaCheck check, int index) =>
        check.WasRead("renewal", index, "status") && check.IsSound("renewal", index, "season");

    /// <summary>The report before, of the same season, whose status could be read.</summary>
    private static RenewalReport? Earlier(this DramaCheck check, int index)
    {
        IReadOnlyList<RenewalReport> reports = check.Drama.Renewal;
        for (int i = index - 1; i >= 0; i--)
        {
            if (reports[i].Season == reports[index].Season && check.SaysWhere(i))
                return reports[i];
        }

        return null;
    }

    private static void CheckReversal(DramaCheck check, int index, RenewalReport reversed, RenewalReport report)
    {
        string step = $"the status goes back from {Word(reversed.Status)} ({reversed.On:yyyy-MM-dd}) to {Word(report.Status)}";
        if (!check.Drama.Sources.TryGetValue(report.Source, out Source? source))
            return; // A missing or undefined source is reported as such.
        if (source.Published < reversed.On)
            check.Add($"{step}, but its source was published on {source.Published:yyyy-MM-dd}, before that: name the newer one that says so", "renewal", index, "source");
        else if (report.Source == reversed.Source)
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
