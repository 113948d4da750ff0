using DramaBot.Answers.Ratings;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Parts;

/// <summary>The shape of a run: a line of blocks for those who see it, and the same in words for those who do not.</summary>
internal static class RunChart
{
    private const string Blocks = "▁▂▃▄▅▆▇█";
    private const char Unknown = '·';
    private const int FewestPoints = 3;
    private const int WidestChart = 40;

    /// <summary>One block per episode from the lowest known figure to the highest, a dot where none is known; null where a chart would show nothing.</summary>
    public static string? Draw(RatedRun run)
    {
        if (run.Broadcasts.Count < FewestPoints || run.Broadcasts.Any(static broadcast => broadcast.Episode is null))
            return null;
        int last = Math.Max(run.Episodes ?? 0, run.Broadcasts.Max(static broadcast => broadcast.Episode!.Value));
        if (last > WidestChart)
            return null;

        char[] chart = [.. Enumerable.Repeat(Unknown, last)];
        decimal low = run.Lowest.Percent;
        decimal range = run.Highest.Percent - low;
        foreach (RatedBroadcast broadcast in run.Broadcasts)
            chart[broadcast.Episode!.Value - 1] = Blocks[range == 0 ? 0 : (int)Math.Round((broadcast.Percent - low) / range * (Blocks.Length - 1))];
        return new string(chart);
    }

    /// <summary>"lowest 5.853% (episode 1), highest 24.850% (episode 16); from one known episode to the next, up 12 times and down twice".</summary>
    public static string? Say(RatedRun run, Wording words)
    {
        if (run.Broadcasts.Count < FewestPoints)
            return null;
        int up = 0;
        int down = 0;
        for (int i = 1; i < run.Broadcasts.Count; i++)
        {
            up += run.Broadcasts[i].Percent > run.Broadcasts[i - 1].Percent ? 1 : 0;
            down += run.Broadcasts[i].Percent < run.Broadcasts[i - 1].Percent ? 1 : 0;
        }

        return words.Say(
            Line.RunInWords,
            NumberWords.Percent(run.Lowest.Percent, words),
            Name(run.Lowest, words),
            NumberWords.Percent(run.Highest.Percent, words),
            Name(run.Highest, words),
            Times(up, words),
            Times(down, words));
    }

    /// <summary>A broadcast by its episode, or by its day where that is not known.</summary>
    public static string Name(RatedBroadcast broadcast, Wording words) =>
        broadcast.Episode is { } episode ? words.Say(Line.EpisodeNumber, episode) : words.Day(broadcast.On);

    private static string Times(int count, Wording words) => words.Say(count switch
    {
        0 => Line.TimesNever,
        1 => Line.TimesOnce,
        2 => Line.TimesTwice,
        _ => Line.Times,
    }, count);
}
