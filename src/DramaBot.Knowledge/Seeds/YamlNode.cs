namespace DramaBot.Knowledge.Seeds;

/// <summary>A value in a seed file, with its place.</summary>
internal abstract record YamlNode(SeedPlace Place);

/// <summary>A text, number, date or nothing. <paramref name="IsPlain"/>: written without quotes.</summary>
internal sealed record YamlScalar(SeedPlace Place, string Value, bool IsPlain) : YamlNode(Place)
{
    /// <summary>Nothing was written, or <c>null</c> was.</summary>
    public bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");
}

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
internal sealed record YamlEntry(string Key, SeedPlace KeyPlace, YamlNode Value);

/// <summary>Walks a tree to the place that a message is about.</summary>
internal static class YamlPath
{
    /// <summary>The place of the value at a path of keys and list positions, or of the nearest thing above it that exists.</summary>
    public static SeedPlace At(this YamlNode node, params ReadOnlySpan<object> path)
    {
        foreach (object step in path)
        {
            YamlNode? next = (node, step) switch
            {
                (YamlMap map, string key) => map.Find(key)?.Value,
                (YamlList list, int index) when index < list.Items.Count => list.Items[index],
                _ => null,
            };
            if (next is null)
                break;
            node = next;
        }

        return node.Place;
    }
}
