using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Reads and checks one drama's file.</summary>
internal static class SeedFileReader
{
    /// <param name="path">The file as messages name it.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="today">Today in Seoul.</param>
    public static SeedFile Read(string path, ReadOnlySpan<byte> content, DateOnly today)
    {
        var problems = new SeedProblems(path);
        string id = Path.GetFileNameWithoutExtension(path);
        if (!SeedIds.IsDramaId(id))
            problems.Add(SeedPlace.Start, $"the file's name is the drama's id, and {Printable.Quote(id)} cannot be one: use lower-case letters, digits and '-'");
        if (!path.EndsWith(".yaml", StringComparison.Ordinal))
            problems.Add(SeedPlace.Start, "name the file .yaml");
        (Drama? drama, IReadOnlyList<SeedName> names) = ReadDrama(id, content, problems, today);
        return new SeedFile(path, id, drama, names, problems.ToList());
    }

    private static (Drama? Drama, IReadOnlyList<SeedName> Names) ReadDrama(string id, ReadOnlySpan<byte> content, SeedProblems problems, DateOnly today)
    {
        if (ReadRoot(content, problems) is not { } root)
            return (null, []);
        var binder = new SeedBinder(problems);
        Drama drama = WithDefaults(binder.Bind<Drama>(root) with { Id = id });
        new DramaCheck(drama, root, binder.Refused, problems, today).Run();
        return (drama, NamesOf(root));
    }

    /// <summary>The file's keys, or null with a problem where it is no such file.</summary>
    public static YamlMap? ReadRoot(ReadOnlySpan<byte> content, SeedProblems problems)
    {
        if (content.Length > SeedText.LargestFile)
        {
            problems.Add(SeedPlace.Start, $"the file is larger than {SeedText.LargestFile / 1024} KiB: a seed file holds one drama");
            return null;
        }

        if (SeedText.Decode(content, problems) is not { } text || YamlReader.Read(text, problems) is not { } node)
            return null;
        switch (node)
        {
            case YamlMap root:
                return root;
            case YamlScalar { IsNull: true }:
                return new YamlMap(SeedPlace.Start, []);
            case YamlBroken:
                return null;
            default:
                problems.Add(node.Place, "a seed file holds fields ('title: …'), not a list or a bare text");
                return null;
        }
    }

    /// <summary>A report that names no season speaks of the one after the last that had begun by then.</summary>
    private static Drama WithDefaults(Drama drama) => drama with
    {
        Renewal = [.. drama.Renewal.Select(report => report.Season is null ? report with { Season = NextSeason(drama, report.On) } : report)],
    };

    private static int NextSeason(Drama drama, DateOnly on) =>
        drama.Seasons.Where(season => season.Premiere is null || season.Premiere <= on).Select(static season => season.Number).DefaultIfEmpty(1).Max() + 1;

    private static List<SeedName> NamesOf(YamlMap root)
    {
        var names = new List<SeedName>();
        Add(root.Find("title")?.Value, false);
        Add(root.Find("native_title")?.Value, false);
        if (root.Find("aliases")?.Value is YamlList aliases)
        {
            foreach (YamlNode alias in aliases.Items)
                Add(alias, true);
        }

        return names;

        void Add(YamlNode? node, bool isAlias)
        {
            if (node is YamlScalar { IsNull: false } scalar)
                names.Add(new SeedName(scalar.Value.Trim(), isAlias, scalar.Place));
        }
    }
}
