using System.Text;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Seeds;
using DramaBot.Knowledge.Seeds.Editing;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Imports;

/// <summary>Brings the weeks of Netflix's own Top 10 file into the seed files.</summary>
public static class NetflixImport
{
    /// <summary>The id under which every seed file has Netflix's list as a source.</summary>
    internal const string SourceId = "netflix-top10";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Works out what a file brings, and writes it unless it is only to be shown. A file that is refused, or seeds with a problem, change nothing.</summary>
    /// <param name="seeds">The seeds folder.</param>
    /// <param name="content">Netflix's file.</param>
    /// <param name="accepted">The ids of dramas whose doubtful matches a maintainer has looked at.</param>
    /// <param name="today">Today in Seoul.</param>
    /// <param name="isDry">Whether to write nothing.</param>
    public static NetflixImportReport Run(SeedDirectory seeds, ReadOnlySpan<byte> content, IReadOnlySet<string> accepted, DateOnly today, bool isDry)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        (NetflixFile? file, ImportRefusal? refusal) = NetflixFileReader.Read(content);
        if (file is null)
            return new NetflixImportReport { Refusal = refusal };
        if (file.Published > today.AddDays(7))
            return new NetflixImportReport { Refusal = new ImportRefusal(2, $"its newest week ends on {file.NewestWeek:yyyy-MM-dd}, which has not come yet") };
        SeedReport check = seeds.Check(today);
        if (check.Problems.Count > 0)
            return new NetflixImportReport { Problems = check.Problems };

        string[] paths = seeds.ListFiles();
        List<(string Path, Drama Drama)> dramas = [.. paths.AsParallel().AsOrdered().Select(path => (path, Read(path, today)))];
        var report = new NetflixImportReport { NewestWeek = file.NewestWeek, Unaccepted = [.. accepted.Except(dramas.Select(static pair => pair.Drama.Id), StringComparer.Ordinal)] };
        ILookup<string, (NetflixRun Run, Season Season)> matched = Match(file, [.. dramas.Select(static pair => pair.Drama)], accepted, report);
        var writes = new List<(string Path, string Text)>();
        foreach ((string path, Drama drama) in dramas)
        {
            var plan = NetflixPlan.Of(drama, matched[drama.Id], file);
            report.Add(plan, matched.Contains(drama.Id));
            if (plan.IsEmpty)
                continue;
            if (Edit(path, drama, plan, today) is { } edited)
                writes.Add((path, edited));
            else
                report.Uneditable.Add(path);
        }

        if (!isDry && report.Uneditable.Count == 0)
        {
            foreach ((string path, string text) in writes)
                SeedWriter.Replace(path, text);
        }

        return report;
    }

    private static Drama Read(string path, DateOnly today) =>
        SeedFileReader.Read(path, File.ReadAllBytes(path), today).Drama!;

    private static ILookup<string, (NetflixRun Run, Season Season)> Match(NetflixFile file, IReadOnlyList<Drama> dramas, IReadOnlySet<string> accepted, NetflixImportReport report)
    {
        var matcher = new NetflixMatcher(dramas, accepted);
        var titles = TitleIndex.Build([.. dramas.Select(static drama => DramaFacts.Of(drama).Names)]);
        var found = new List<(string Id, NetflixRun Run, Season Season)>();
        foreach (IGrouping<string, NetflixRun> show in NetflixRun.Of(file).GroupBy(static run => run.Show, StringComparer.Ordinal))
        {
            bool isKnown = false;
            foreach ((NetflixRun run, NetflixMatch? match) in matcher.Match([.. show]))
            {
                isKnown |= match is not null;
                if (match is { Doubt: null })
                    found.Add((match.Drama.Id, run, match.Season!));
                else if (match is not null)
                    report.Doubtful.Add(new DoubtfulRun(run.Season, run.First, run.Last, match.Drama.Id, match.Doubt!));
            }

            if (isKnown)
                continue;
            report.UnknownShows++;
            if (KoreanSigns.Of([.. show], titles) is { } sign)
                report.MayBeKorean.Add(new UnknownShow(show.Key, show.Min(static run => run.First), show.Max(static run => run.Last), sign));
        }

        return found.ToLookup(static match => match.Id, static match => (match.Run, match.Season), StringComparer.Ordinal);
    }

    /// <summary>The file's new text, read again and found to say what was meant and nothing else; null where it does not.</summary>
    private static string? Edit(string path, Drama drama, NetflixPlan plan, DateOnly today)
    {
        byte[] before = File.ReadAllBytes(path);
        bool hasMark = before.AsSpan().StartsWith("\uFEFF"u8);
        string text = Utf8.GetString(hasMark ? before.AsSpan(3) : before);
        string edited = NetflixEditor.Write(text, plan.Edits, SourceId, plan.Source);
        SeedFile after = SeedFileReader.Read(path, Utf8.GetBytes(edited), today);
        bool isMeant = after.Problems.Count == 0 && DramaJson.ToUtf8(after.Drama!).AsSpan().SequenceEqual(DramaJson.ToUtf8(plan.Apply(drama)));
        return isMeant ? (hasMark ? "\uFEFF" : "") + edited : null;
    }
}
