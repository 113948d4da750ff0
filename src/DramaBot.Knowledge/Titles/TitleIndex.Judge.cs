namespace DramaBot.Knowledge.Titles;

/// <content>From candidates to an answer: which are worth naming, and whether the first may be taken at its word.</content>
public sealed partial class TitleIndex
{
    // Evidence from which a text that is not a whole name is taken to mean a drama (8.5 bits), and the lead it needs over the next one (1.75).
    private const int Enough = 17 * TitleCost.One / 2;
    private const int EnoughPerCrowd = 1;
    private const int Lead = 7 * TitleCost.One / 4;

    // A name that differs only by an article, a season or a word such as "drama" is as good as whole.
    private const int NearlyWhole = 14;
    private const int NearlyWholeLead = 8;
    private const int LeastBits = 2;

    private TitleSearch Judge(TitleSearcher searcher, int limit)
    {
        ReadOnlySpan<Candidate> candidates = searcher.Candidates;
        int count = 0;
        while (count < candidates.Length && count < limit && IsNear(candidates[count], searcher.Info))
            count++;

        if (count == 0)
            return new TitleSearch([], false, searcher.Season);

        var matches = new TitleMatch[count];
        for (int i = 0; i < count; i++)
            matches[i] = ToMatch(candidates[i], searcher.Info);

        return new TitleSearch(matches, IsSure(candidates, _data.Crowd), searcher.Season);
    }

    private static bool IsSure(ReadOnlySpan<Candidate> candidates, int crowd)
    {
        Candidate first = candidates[0];
        Candidate? second = candidates.Length > 1 ? candidates[1] : null;
        if (first.IsWhole)
            return second is not { IsWhole: true } rival || rival.Cost >= first.Cost + 4;

        int lead = second is { } next ? first.Evidence - next.Evidence : TitleCost.Infinite;
        if (first.Cost <= NearlyWhole && lead >= NearlyWholeLead)
            return true;

        // Many small differences are worse than they look one by one: half of a long text may agree by chance.
        return first.Evidence >= Enough + (crowd * EnoughPerCrowd) && first.Cost * 5 <= first.Evidence * 4 && lead >= Lead;
    }

    private static bool IsNear(in Candidate candidate, int info) =>
        candidate.IsWhole || candidate.Cost <= NearlyWhole || candidate.Evidence >= Math.Max(LeastBits * TitleCost.One, info * 3 / 10);

    private TitleMatch ToMatch(in Candidate candidate, int info) =>
        new(candidate.Owner, _data.Ids[candidate.Owner], Score(candidate), _data.Names[candidate.Name]);

    // The chance that the text means the drama, as the evidence has it; a whole name is certain.
    private static double Score(in Candidate candidate)
    {
        if (candidate.IsWhole || candidate.Cost <= NearlyWhole)
            return Math.Round(1 - (candidate.Cost * 0.005), 3);

        double bits = candidate.Evidence / (double)TitleCost.One;
        double chance = 1 / (1 + Math.Pow(2, (8 - bits) / 2.5));
        double fit = candidate.Evidence / (double)(candidate.Evidence + candidate.Cost);
        return Math.Round(chance * fit, 3);
    }
}
