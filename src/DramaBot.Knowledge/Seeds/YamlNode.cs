namespace DramaBot.Knowledge.Seeds;

/// <summary>A value in a seed file, with its place.</summary>
internal abstract record YamlNode(SeedPlace Place);

/// <summary>A text, number, date or nothing. <paramref name="IsPlain"/>: written without quotes.</summary>
internal sealed record YamlScalar(SeedPlace Place, string Value, bool IsPlain) : YamlNode(Place)
{
    /// <summary>Nothing was written, or <c>null</c> was.</summary>
    public bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>A value that could not be kept as it was written; the reader said why, and nothing more is said of it.</summary>
internal sealed record YamlBroken(SeedPlace Place) : YamlNode(Place);

/// <summary>A list.</summary>
internal sealed record YamlList(SeedPlace Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place);

/// <summary>Keys with values, in the order in which they stand.</summary>
internal sealed record YamlMap(SeedPlace Place, IReadOnlyList<YamlEntry> Entries) : YamlNode(Place)
{
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                return entry;
        }

        return null;
    }
}

/// <summary>A key with its value.</summary>
internal sealed class YamlEntry(string key, SeedPlace keyPlace, YamlNode value)
{
    public string Key { get; private set; } = key;

    public SeedPlace KeyPlace { get; } = keyPlace;

    public YamlNode Value { get; } = value;

    /// <summary>Takes a misspelt key, once it was reported, for what was meant, so that one slip is one problem.</summary>
    public void ReadAs(string key) => Key = key;
}

/// <summary>Walks a tree to the place that a message is about.</summary>
internal static class YamlPath
{
    /// <summary>The place of the value at a path of keys and list positions, or of the nearest thing above it that exists.</summary>
    public static SeedPlace At(this YamlNode node, params ReadOnlySpan<object> path)
    {
        foreach (object step in path)
        {
            if (Step(node, step) is not { } next)
                break;
            node = next;
        }

        return node.Place;
    }

    /// <summary>The value at a path of keys and list positions, or null where there is none.</summary>
    public static YamlNode? Find(this YamlNode node, params ReadOnlySpan<object> path)
    {
        YamlNode? found = node;
        foreach (object step in path)
        {
            if (found is not null)
                found = Step(found, step);
        }

        return found;
    }

    private static YamlNode? Step(YamlNode node, object step) => (node, step) switch
    {
        (YamlMap map, string key) => map.Find(key)?.Value,
        (YamlList list, int index) when index < list.Items.Count => list.Items[index],
        _ => null,
    };
}
