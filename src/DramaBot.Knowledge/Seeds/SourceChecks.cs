using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Every fact names a source that the file defines, and every source is used.</summary>
internal static class SourceChecks
{
    public static void CheckSources(this DramaCheck check)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        CheckRecord(check, typeof(Drama), check.Root, used);
        if (check.Root.Find("sources")?.Value is not YamlMap sources)
            return;
        foreach (YamlEntry source in sources.Entries)
        {
            if (SeedIds.IsLocalId(source.Key) && !used.Contains(source.Key))
                check.Problems.Add(source.KeyPlace, $"nothing uses the source '{source.Key}': name it where its facts stand, or delete it");
        }
    }

    // The tree is walked rather than the records, so that a reference in a record that is broken elsewhere is checked too.
    private static void CheckRecord(DramaCheck check, Type type, YamlMap map, HashSet<string> used)
    {
        SeedSchema schema = SeedSchema.Of(type);
        foreach (YamlEntry entry in map.Entries)
        {
            SeedField? field = schema.Find(entry.Key);
            if (field is { Rules.SourceReference: true })
                CheckReferences(check, entry.Value, used);
            else if (field is { Kind: SeedKind.Record, Shape: not SeedShape.ById })
                CheckRecords(check, field.Item, entry.Value, used);
        }
    }

    private static void CheckRecords(DramaCheck check, Type type, YamlNode node, HashSet<string> used)
    {
        if (node is YamlMap map)
            CheckRecord(check, type, map, used);
        else if (node is YamlList list)
        {
            foreach (YamlNode item in list.Items)
                CheckRecords(check, type, item, used);
        }
    }

    private static void CheckReferences(DramaCheck check, YamlNode node, HashSet<string> used)
    {
        if (node is YamlList list)
        {
            foreach (YamlNode item in list.Items)
                CheckReferences(check, item, used);
        }
        else if (node is YamlScalar { IsNull: false } scalar)
        {
            string id = scalar.Value.Trim();
            used.Add(id);
            var defined = (check.Root.Find("sources")?.Value as YamlMap)?.Entries.Select(static entry => entry.Key).ToHashSet(StringComparer.Ordinal) ?? [];
            if (!defined.Contains(id))
                check.Problems.Add(scalar.Place, $"no source {Printable.Quote(id)} under 'sources'{NearestName.DidYouMean(id, defined)}");
        }
    }
}
