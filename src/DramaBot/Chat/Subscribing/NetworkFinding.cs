using DramaBot.Answers;
using DramaBot.Knowledge.Networks;
using DramaBot.Rendering.Words;

namespace DramaBot.Chat.Subscribing;

/// <summary>Finds networks by what people call them.</summary>
internal static class NetworkFinding
{
    private const int MostClosest = 3;

    /// <summary>What is said where no network has that name.</summary>
    public static string Refuse(NetworkCatalogue networks, string typed)
    {
        IReadOnlyList<string> closest = Spelling.Nearest(typed, networks.All.Select(static network => (network.Name, network.Names.Append(network.Name))), MostClosest);
        string hint = closest.Count > 0 ? $"The closest: {string.Join(", ", closest)}." : "Try a name such as tvN, JTBC, SBS or Netflix.";
        return $"“{UserText.Quote(typed)}” is not a network I know. {hint} Nothing was changed.";
    }

    /// <summary>The networks that what is typed may become; all of them where nothing is typed yet.</summary>
    public static IEnumerable<string> Suggest(NetworkCatalogue networks, string typed) => networks.All
        .Select(network => (network.Name, Place: network.Names.Prepend(network.Name).Min(name => Place(name, typed))))
        .Where(static network => network.Place < int.MaxValue)
        .OrderBy(static network => network.Place)
        .Select(static network => network.Name);

    private static int Place(string name, string typed) =>
        name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 0 : name.Contains(typed, StringComparison.OrdinalIgnoreCase) ? 1 : int.MaxValue;
}
