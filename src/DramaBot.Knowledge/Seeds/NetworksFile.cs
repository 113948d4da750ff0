using DramaBot.Knowledge.Networks;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Reads <c>networks.yaml</c>: each network's name, and below it what it is.</summary>
internal static class NetworksFile
{
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
            if (entry.Value is YamlMap map)
                networks.Add(binder.Bind<Network>(map) with { Name = entry.Key });
            else
                problems.Add(entry.Value.Place, $"{Printable.Quote(entry.Key)} needs fields: {{kind: cable, names: [...]}}");
        }

        return networks;
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
