using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Reads <c>networks.yaml</c>: each network's name, and below it what it is.</summary>
internal static class NetworksFile
{
    private const int LongestName = 60;

    /// <summary>The networks that are known where a seeds folder says nothing of them.</summary>
    public static IReadOnlyList<Network> BuiltIn { get; } = ReadBuiltIn();

    public static IReadOnlyList<Network> Read(ReadOnlySpan<byte> content, SeedProblems problems)
    {
        var networks = new List<Network>();
        if (SeedFileReader.ReadRoot(content, problems) is not { } root)
            return networks;
        var binder = new SeedBinder(problems);
        foreach (YamlEntry entry in root.Entries)
        {
            if (entry.Key.Length > LongestName || string.IsNullOrWhiteSpace(entry.Key) || !entry.Key.EnumerateRunes().All(Printable.IsHarmless))
                problems.Add(entry.KeyPlace, $"{Printable.Quote(entry.Key)} cannot be a network's name");
            else if (entry.Value is YamlMap map)
                networks.Add(binder.Bind<Network>(map) with { Name = entry.Key });
            else if (entry.Value is not YamlBroken)
                problems.Add(entry.Value.Place, $"{Printable.Quote(entry.Key)} needs fields: {{kind: cable, names: [...]}}");
        }

        CheckNames(networks, root, problems);
        return networks;
    }

    /// <summary>A name means one network: answers and rankings could not tell two apart.</summary>
    private static void CheckNames(List<Network> networks, YamlMap root, SeedProblems problems)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Network network in networks)
            owners.TryAdd(TitleKey.Of(network.Name), network.Name);
        foreach (Network network in networks)
        {
            YamlEntry entry = root.Find(network.Name)!;
            if (owners.GetValueOrDefault(TitleKey.Of(network.Name)) is { } twin && twin != network.Name)
                problems.Add(entry.KeyPlace, $"{Printable.Quote(network.Name)} is also a name of {Printable.Quote(twin)}: keep it in one place");
            if ((entry.Value as YamlMap)?.Find("names")?.Value is not YamlList names)
                continue;
            foreach (YamlScalar name in names.Items.OfType<YamlScalar>())
            {
                string key = TitleKey.Of(name.Value);
                if (owners.TryGetValue(key, out string? owner) && owner != network.Name)
                    problems.Add(name.Place, $"{Printable.Quote(name.Value)} is also a name of {Printable.Quote(owner)}: keep it in one place");
                owners.TryAdd(key, network.Name);
            }
        }
    }

    private static IReadOnlyList<Network> ReadBuiltIn()
    {
        using Stream stream = typeof(NetworksFile).Assembly.GetManifestResourceStream("networks.yaml")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var problems = new SeedProblems("networks.yaml");
        IReadOnlyList<Network> networks = Read(copy.ToArray(), problems);
        return problems.Any ? throw new InvalidOperationException(string.Join('\n', problems.ToList())) : networks;
    }
}
