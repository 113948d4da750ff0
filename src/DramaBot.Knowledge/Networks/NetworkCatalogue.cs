using System.Collections.Frozen;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Networks;

/// <summary>The networks that are known, by any name that people use for them.</summary>
public sealed class NetworkCatalogue
{
    private readonly FrozenDictionary<string, Network> _byKey;

    /// <summary>Makes a catalogue; where two networks share a name, the first keeps it.</summary>
    public NetworkCatalogue(IEnumerable<Network> networks)
    {
        var byKey = new Dictionary<string, Network>(StringComparer.Ordinal);
        All = [.. networks];
        foreach (Network network in All)
        {
            byKey.TryAdd(TitleKey.Of(network.Name), network);
            foreach (string name in network.Names)
                byKey.TryAdd(TitleKey.Of(name), network);
        }

        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Every network, in the order in which they were given.</summary>
    public IReadOnlyList<Network> All { get; }

    /// <summary>The network that a name means, or null; case, spaces and punctuation do not matter.</summary>
    public Network? Find(string? name) => name is null ? null : _byKey.GetValueOrDefault(TitleKey.Of(name));

    /// <summary>How the network of that name reaches its viewers, or null where it is unknown.</summary>
    public BroadcastKind? KindOf(string? name) => Find(name)?.Kind;
}
