using System.Globalization;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Imports;
using DramaBot.Knowledge.Seeds;
using DramaBot.Rendering.Words;
using DramaBot.Terminal;

namespace DramaBot.Verbs;

/// <summary>Brings Netflix's own weekly Top 10 file into the seeds, and says what it could not place.</summary>
internal static class SeedsImportVerb
{
    public static int Run(VerbContext context, string file, IReadOnlyList<string> accepted, bool isDry)
    {
        if (!File.Exists(file))
        {
            context.Error.WriteLine($"There is no file '{SafeText.Of(file)}'.");
            return ExitCode.Failure;
        }

        NetflixImportReport report = NetflixImport.Run(
            new SeedDirectory(context.Options.Seeds.Directory), File.ReadAllBytes(file), accepted.ToHashSet(StringComparer.Ordinal), context.Today, isDry);
        if (report.Refusal is { } refusal)
        {
            context.Error.WriteLine($"{SafeText.Of(file)}:{refusal.Line}: {SafeText.Of(refusal.Reason)}. The file is refused whole, and nothing was written.");
            return ExitCode.Failure;
        }

        if (report.Problems.Count > 0 || report.Uneditable.Count > 0 || report.Unaccepted.Count > 0)
            return Fail(context, report);
        Tell(context.Output, report, isDry);
        context.Output.Flush();
        int added = report.Changed.Sum(static drama => drama.Added);
        int corrected = report.Changed.Sum(static drama => drama.Corrected);
        context.Error.WriteLine(
            $"Read to the week ending {report.NewestWeek:yyyy-MM-dd}: {NumberWords.Count(report.Matched, "drama")} in it; {(isDry ? "would add " : "added ")}{NumberWords.Count(added, "week")} and correct{(isDry ? "" : "ed")} {NumberWords.Count(corrected, "week")} in {NumberWords.Count(report.Changed.Count, "file")}.");
        return ExitCode.Success;
    }

    private static int Fail(VerbContext context, NetflixImportReport report)
    {
        foreach (SeedProblem problem in report.Problems)
            context.Error.WriteLine(problem.ToString());
        foreach (string path in report.Uneditable)
            context.Error.WriteLine($"{SafeText.Of(path)}: the weeks cannot be written here without touching something else; write its Netflix weeks each on one line, as other files have them.");
        foreach (string id in report.Unaccepted)
            context.Error.WriteLine($"--accept {SafeText.Of(id)}: there is no drama of that id.");
        context.Error.WriteLine("Nothing was written.");
        return ExitCode.Failure;
    }

    private static void Tell(TextWriter output, NetflixImportReport report, bool isDry)
    {
        foreach (ChangedDrama drama in report.Changed)
            output.WriteLine($"{drama.Id}: {NumberWords.Count(drama.Added, "week")} {(isDry ? "to add" : "added")}{(drama.Corrected > 0 ? $", {drama.Corrected} {(isDry ? "to correct" : "corrected")}" : "")}");
        foreach (DifferingWeek week in report.Differing)
            output.WriteLine($"{week.Id}, season {week.Season}, week ending {week.Before.WeekEnding:yyyy-MM-dd}: the seeds have {Figures(week.Before)}, the file has {Figures(week.After)}; {(week.IsTaken ? "the file's are newer and taken" : "the seeds' are newer and stay")}");
        if (report.Kept > 0)
            output.WriteLine($"{NumberWords.Count(report.Kept, "week")} of the seeds {(report.Kept == 1 ? "is" : "are")} not in this file, and {(report.Kept == 1 ? "stays" : "stay")}.");
        if (report.Doubtful.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("A title of ours, and not taken (look, mend the seeds, or take them with --accept ID):");
            foreach (DoubtfulRun run in report.Doubtful)
                output.WriteLine($"  {SafeText.Of(run.Title)} ({Span(run.First, run.Last)}): {SafeText.Of(run.Doubt)}");
        }

        if (report.MayBeKorean.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Not in the seeds, and perhaps Korean (the file names no country; these are signs, not proof, and what came out all at once shows none):");
            foreach (UnknownShow show in report.MayBeKorean)
                output.WriteLine($"  {SafeText.Of(show.Title)} ({Span(show.First, show.Last)}): {SafeText.Of(show.Sign)}");
        }

        output.WriteLine();
        output.WriteLine($"{NumberWords.Count(report.UnknownShows - report.MayBeKorean.Count, "other non-English show")} in the file: not ours, and without such a sign.");
    }

    private static string Figures(NetflixWeek week) => string.Create(
        CultureInfo.InvariantCulture, $"{week.Hours:N0} hours, {(week.Views is { } views ? views.ToString("N0", CultureInfo.InvariantCulture) : "no")} views, rank {week.Rank}, week {week.WeeksInTop10}");

    private static string Span(DateOnly first, DateOnly last) => first == last ? $"{first:yyyy-MM-dd}" : $"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}";
}
