using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Help;

internal static class HelpHandler
{
    public static Answer Answer(AnswerContext context) => new HelpAnswer(Examples(context), context.Snapshot.Count);

    public static Answer NotUnderstood(AnswerContext context) =>
        new NotUnderstoodAnswer([.. Examples(context).Where(static example => example.Intent is Intent.Renewal or Intent.Ratings or Intent.Ranking).Select(static example => example.Line)]);

    private static List<HelpExample> Examples(AnswerContext context)
    {
        string[] titles = BestKnown(context);
        if (titles.Length == 0)
            return [new("/top", Intent.Ranking), new("/upcoming", Intent.Events)];

        string first = titles[0];
        string second = titles[^1];
        var examples = new List<HelpExample>
        {
            new($"/renewal {first}", Intent.Renewal),
            new($"/ratings {second}", Intent.Ratings),
            new($"/ending {first}", Intent.Ending),
            new($"/drama {second}", Intent.Overview),
        };
        if (titles.Length > 1)
            examples.Add(new($"/compare {first} vs {second}", Intent.Compare));
        examples.Add(new("/top", Intent.Ranking));
        examples.Add(new("/upcoming", Intent.Events));
        examples.Add(new($"/ask how many episodes does {first} have?", Intent.Episodes));
        return examples;
    }

    private static string[] BestKnown(AnswerContext context)
    {
        // Two passes over the names instead of a sort: there may be twenty thousand.
        TitleEntry? first = Best(context, null);
        return first is null ? [] : [.. new[] { first, Best(context, first) }.OfType<TitleEntry>().Select(static names => names.Title)];
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
