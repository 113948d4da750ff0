using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>Which networks a question for a list means.</summary>
/// <param name="Only">The one network that it is limited to; null for none.</param>
/// <param name="Kind">The kind that is common to the networks it names, where they are several.</param>
/// <param name="AreAll">Whether it means every network, by naming some of both kinds or by adding some.</param>
internal readonly record struct NetworksAsked(Network? Only, BroadcastKind? Kind, bool AreAll)
{
    private const int MostWords = 3;
    private static readonly string[] Generic = ["drama", "드라마"];
    private static readonly ConditionalWeakTable<NetworkCatalogue, FrozenDictionary<string, Network>> Known = [];

    /// <summary>Reads them.</summary>
    /// <param name="text">The question.</param>
    /// <param name="hours">Whether it asks for Netflix's hours: then a platform is no limit.</param>
    /// <param name="networks">The networks that are known.</param>
    public static NetworksAsked In(QuestionText text, bool hours, NetworkCatalogue networks)
    {
        List<Network> named = NamedIn(text.Words, hours, networks, out bool kbs);
        BroadcastKind[] broadcasters = [.. named.Select(static network => network.Kind).Where(static kind => kind != BroadcastKind.Streaming)];
        // KBS is two networks of one kind.
        if (kbs)
            broadcasters = [.. broadcasters, BroadcastKind.Terrestrial];
        SignalScores scores = text.Scores;
        bool kinds = scores.Has(Signal.Cable) && scores.Has(Signal.Terrestrial);
        if ((named.Count == 0 && kinds) || (scores.Has(Signal.Including) && (broadcasters.Length > 0 || scores.Has(Signal.Cable) || scores.Has(Signal.Terrestrial))))
            return new NetworksAsked(null, null, AreAll: true);
        // A list keeps to one network or to one kind: of two, the first alone would pass over what was asked.
        if (broadcasters.Length > 1)
            return Array.TrueForAll(broadcasters, kind => kind == broadcasters[0]) ? new NetworksAsked(null, broadcasters[0], AreAll: false) : new NetworksAsked(null, null, AreAll: true);
        return new NetworksAsked(named.Count > 0 ? named[0] : null, null, AreAll: false);
    }

    private static List<Network> NamedIn(FoldedText words, bool hours, NetworkCatalogue networks, out bool kbs)
    {
        FrozenDictionary<string, Network>.AlternateLookup<ReadOnlySpan<char>> names = Known.GetValue(networks, NamesOf).GetAlternateLookup<ReadOnlySpan<char>>();
        var named = new List<Network>();
        kbs = false;
        for (int first = 0; first < words.Words.Length; first++)
        {
            int start = words.Words[first].Start;
            bool found = false;
            for (int last = Math.Min(first + MostWords, words.Words.Length) - 1; last >= first; last--)
            {
                int end = words.Words[last].Start + words.Words[last].Length;
                if (!names.TryGetValue(words.Units[start..end], out Network? network) || (hours && network.Kind == BroadcastKind.Streaming))
                    continue;
                if (!named.Contains(network))
                    named.Add(network);
                found = true;
                first = last;
                break;
            }

            kbs |= !found && words.Word(first) is "kbs";
        }

        return named;
    }

    private static FrozenDictionary<string, Network> NamesOf(NetworkCatalogue networks)
    {
        var names = new Dictionary<string, Network>(StringComparer.Ordinal);
        foreach (Network network in networks.All)
        {
            foreach (string name in network.Names.Append(network.Name))
                names.TryAdd(TitleKey.Of(name), network);
        }

        // "The best tvn drama" is no drama of a channel called "tvN Drama".
        foreach (string name in names.Keys.Where(static name => Generic.Any(word => name.EndsWith(word, StringComparison.Ordinal)) && name.Count(static unit => unit == ' ') < 2).ToArray())
            names.Remove(name);

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
