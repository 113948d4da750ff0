using DramaBot.Knowledge.Titles;

namespace DramaBot.Testing.Titles;

/// <summary>How many of some queries found their drama first, and confidently; how many strangers were refused.</summary>
public sealed record TitleOutcome(int Total, int First, int Sure, int Wrong)
{
    public double FirstShare => (double)First / Math.Max(1, Total);

    public double SureShare => (double)Sure / Math.Max(1, Total);

    /// <summary>Share of texts for which nothing was taken for granted wrongly.</summary>
    public double RefusedShare => 1 - ((double)Wrong / Math.Max(1, Total));

    public static TitleOutcome Of(TitleIndex index, IEnumerable<TitleQuery> queries)
    {
        (int total, int first, int sure, int wrong) = (0, 0, 0, 0);
        foreach (TitleQuery query in queries)
        {
            TitleSearch found = index.Find(query.Text);
            bool right = found.Matches.Count > 0 && found.Matches[0].Id == query.Id;
            total++;
            first += right ? 1 : 0;
            sure += right && found.Confident ? 1 : 0;
            wrong += !right && found.Confident ? 1 : 0;
        }

        return new TitleOutcome(total, first, sure, wrong);
    }
}
