using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Ranking;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>Reads which ranking a question asks for.</summary>
internal static class RankingReader
{
    private static readonly ConditionalWeakTable<NetworkCatalogue, FrozenDictionary<string, Network>> Known = [];

    public static Request Read(QuestionText text, DateOnly? asOf, KnowledgeSnapshot snapshot)
    {
        if (text.Scores.Has(Signal.FanVotes))
            return new VotesRankingRequest();

        bool netflix = text.Scores.Has(Signal.Netflix);
        Network? network = NetworkIn(text.Words, netflix, snapshot.Networks);
        return new RankingRequest(
            netflix ? RankingMeasure.NetflixHours : RankingMeasure.NationwideRating,
            Kind(text.Scores, netflix || network is not null),
            network?.Name,
            asOf is null ? Year(text.Words) : null,
            asOf,
            Limit(text.Words));
    }

    private static BroadcastKind? Kind(SignalScores scores, bool allByDefault)
    {
        if (scores.Has(Signal.Terrestrial) && !allByDefault)
            return BroadcastKind.Terrestrial;
        if (scores.Has(Signal.Cable) && !allByDefault)
            return BroadcastKind.Cable;
        return allByDefault || scores.Has(Signal.AllNetworks) ? null : BroadcastKind.Cable;
    }

    private static Network? NetworkIn(FoldedText words, bool netflix, NetworkCatalogue networks)
    {
        FrozenDictionary<string, Network>.AlternateLookup<ReadOnlySpan<char>> names = Known.GetValue(networks, NamesOf).GetAlternateLookup<ReadOnlySpan<char>>();
        for (int first = 0; first < words.Words.Length; first++)
        {
            int start = words.Words[first].Start;
            for (int last = Math.Min(first + 2, words.Words.Length - 1); last >= first; last--)
            {
                int end = words.Words[last].Start + words.Words[last].Length;
                if (names.TryGetValue(words.Units[start..end], out Network? network) && !(netflix && network.Kind == BroadcastKind.Streaming))
                    return network;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, Network> NamesOf(NetworkCatalogue networks)
    {
        var names = new Dictionary<string, Network>(StringComparer.Ordinal);
        foreach (Network network in networks.All)
        {
            foreach (string name in network.Names.Append(network.Name))
                names.TryAdd(TitleKey.Of(name), network);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // "top 5", "5 best": a small number is how many are wanted.
    private static int Limit(FoldedText words)
    {
        for (int i = 0; i < words.Words.Length; i++)
        {
            int number = words.Word(i) switch
            {
                "five" => 5,
                "three" => 3,
                "ten" => 10,
                "twenty" => 20,
                { Length: <= 2 } digits when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) => value,
                _ => 0,
            };
            bool counts = number is >= 3 and <= 25 && (i == 0 || words.Word(i - 1) is "top" or "los" or "os" or "les" or "the" or "best" || PhraseText.IsDense(words.Word(i - 1)[0]));
            if (counts && !(i + 1 < words.Words.Length && words.Word(i + 1) is "percent" or "월" or "일"))
                return number;
        }

        return RankingRequest.DefaultLimit;
    }

    private static int? Year(FoldedText words)
    {
        for (int i = 0; i < words.Words.Length; i++)
        {
            if (words.Word(i).Length == 4 && int.TryParse(words.Word(i), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1955 and < 2101)
                return year;
        }

        return null;
    }
}
