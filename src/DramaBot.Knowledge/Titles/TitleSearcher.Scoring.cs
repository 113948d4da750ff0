namespace DramaBot.Knowledge.Titles;

/// <content>The names that share something with the text as written, and what each costs.</content>
internal sealed partial class TitleSearcher
{
    private void Rescore(Channel channel, SymbolText core, SymbolText? full, EditCosts costs, int penalty)
    {
        AddBeginnings(channel, core, full, costs, penalty);

        // A number set aside as a year may be the title's own: it finds what a misspelled rest does not.
        channel.Grams.Collect(_query.Year is null || full is null ? core : full, PostingBudget, _hits);
        int count = _hits.Take(channel, _found, _keys);
        int patience = Patience;
        for (int i = 0; i < count && patience > 0; i++)
            patience = Score(channel, core, full, costs, penalty, _found[i]) ? Patience : patience - 1;
    }

    // Of the names that begin with the text many share no rare triple with it; the best known of them are rivals all the same.
    private void AddBeginnings(Channel channel, SymbolText core, SymbolText? full, EditCosts costs, int penalty)
    {
        PrefixIndex prefixes = ReferenceEquals(channel, _data.Hangul) ? _data.HangulPrefixes : _data.LatinPrefixes;
        (int from, int to) = prefixes.Range(core.AllSymbols);
        to = Math.Min(to, from + MostBeginningsRead);
        Span<int> best = stackalloc int[MostBeginnings];
        Span<int> ranks = stackalloc int[MostBeginnings];
        int count = 0;
        for (int place = from; place < to; place++)
        {
            int index = prefixes.NameAt(place);
            int rank = _data.Rank[_data.OwnerOf[channel.NameOf(index)]];
            if (count == MostBeginnings && rank >= ranks[count - 1])
                continue;

            int at = count < MostBeginnings ? count++ : count - 1;
            for (; at > 0 && ranks[at - 1] > rank; at--)
                (ranks[at], best[at]) = (ranks[at - 1], best[at - 1]);

            (ranks[at], best[at]) = (rank, index);
        }

        foreach (int index in best[..count])
            Score(channel, core, full, costs, penalty, index);
    }

    // True for a rival of the best candidate.
    private bool Score(Channel channel, SymbolText core, SymbolText? full, EditCosts costs, int penalty, int index)
    {
        NameView name = channel.View(index);
        int bound = Bound(penalty);
        if (bound <= 0)
            return false;

        int cost = Distance(core, name, costs, bound);
        int info = _info;
        if (full is not null)
        {
            cost += SetAside(channel.NameOf(index)) + Contradiction(name);
            (cost, info) = Whichever(cost, Distance(full, name, costs, bound));
        }

        cost += OriginCost(channel, index);
        if (cost >= bound)
            return false;

        bool rival = cost + penalty <= _candidates.LeastCost + RivalReach;
        Add(channel.NameOf(index), cost + penalty, info - cost - penalty, isWhole: false);
        return rival;
    }

    // With or without what was set aside; a year that turns out to be the title's own number is information too.
    private (int Cost, int Info) Whichever(int without, int with) =>
        with < without ? (with, _info + (_query.Year is null ? 0 : TitleCost.YearInfo)) : (without, _info);

    private static int OriginCost(Channel channel, int index) => channel.OriginOf(index) switch
    {
        NameOrigin.Head => TitleCost.Head,
        NameOrigin.NoArticle => TitleCost.DropArticle,
        _ => 0,
    };

    // A cost from which on a candidate is neither near the best one nor near the text itself.
    private int Bound(int penalty) => Math.Min(_candidates.LeastCost + Reach, (_info * 7 / 10) + 1) - penalty;

    // A name with a number of its own, and a query with another one set aside as a year.
    private int Contradiction(in NameView name)
    {
        if (_query.Year is null)
            return 0;

        for (int i = 0; i < name.WordCount; i++)
        {
            if (name.Kinds[i].HasAny(WordKind.Number) && name.Word(i).Length > 1)
                return TitleCost.Contradiction;
        }

        return 0;
    }

    private int Distance(SymbolText query, in NameView name, EditCosts costs, int bound)
    {
        int words = _words.Cost(query, name, costs, bound);
        int chars = _chars.Part(query.AllSymbols, name, costs, Math.Min(bound, words));
        if (chars < words)
            chars += RealWords(query, name);

        return Math.Min(words, chars);
    }

    // Words of general vocabulary that the name does not hold are other words, not typos.
    private static int RealWords(SymbolText query, in NameView name)
    {
        int cost = 0;
        for (int i = 0; i < query.WordCount; i++)
        {
            if (!query.Kinds[i].HasAny(WordKind.Common) || query.Kinds[i].HasAny(WordKind.Article | WordKind.Stop))
                continue;

            if (name.Symbols.IndexOf(query.Word(i)) < 0)
                cost += TitleCost.RealWord;
        }

        return cost;
    }
}
