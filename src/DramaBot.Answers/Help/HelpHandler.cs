using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Help;

internal static class HelpHandler
{
    public static Answer Answer(AnswerContext context) => new HelpAnswer(Examples(context), context.Snapshot.Count);

    public static Answer NotUnderstood(AnswerContext context) =>
        new NotUnderstoodAnswer([.. Examples(context).Where(static example => example.Intent is Intent.Renewal or Intent.Ratings or Intent.Ranking)]);

    private static List<HelpExample> Examples(AnswerContext context)
    {
        DramaRef[] dramas = BestKnown(context);
        if (dramas.Length == 0)
            return [new(Intent.Ranking), new(Intent.Events)];

        DramaRef first = dramas[0];
        DramaRef second = dramas[^1];
        List<HelpExample> examples = [new(Intent.Renewal, first), new(Intent.Ratings, second), new(Intent.Ending, first), new(Intent.Overview, second)];
        if (dramas.Length > 1)
            examples.Add(new(Intent.Compare, first, second));
        examples.Add(new(Intent.Ranking));
        examples.Add(new(Intent.Events));
        examples.Add(new(Intent.Episodes, first));
        return examples;
    }

    private static DramaRef[] BestKnown(AnswerContext context)
    {
        // Two passes over the names instead of a sort: there may be twenty thousand.
        TitleEntry? first = Best(context, null);
        return first is null ? [] : [.. new[] { first, Best(context, first) }.OfType<TitleEntry>().Select(DramaRef.Of)];
    }

    private static TitleEntry? Best(AnswerContext context, TitleEntry? except)
    {
        TitleEntry? best = null;
        for (int i = 0; i < context.Snapshot.Count; i++)
        {
            TitleEntry names = context.Snapshot.NamesOf(i);
            if (!ReferenceEquals(names, except) && (best is null || names.Popularity > best.Popularity))
                best = names;
        }

        return best;
    }
}
