using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Every fact names a source that the file defines, and every source is used.</summary>
internal sealed class SourceChecks
{
    private readonly DramaCheck _check;
    private readonly Dictionary<string, YamlEntry> _defined = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SeedPlace First, int More)> _undefined = new(StringComparer.Ordinal);

    public SourceChecks(DramaCheck check)
    {
        _check = check;
        if (check.Root.Find("sources")?.Value is YamlMap sources)
        {
            foreach (YamlEntry source in sources.Entries)
                _defined.Add(source.Key, source);
        }
    }

    public void Run()
    {
        CheckRecord(typeof(Drama), _check.Root);
        // A list of sources that could not be read was reported; whether it defines them cannot be said.
        if (_check.Root.Find("sources")?.Value is not (null or YamlMap or YamlScalar { IsNull: true }))
            return;
        foreach ((string id, (SeedPlace first, int more)) in _undefined)
        {
            string? nearest = NearestName.Find(id, _defined.Keys);
            string others = more == 0 ? "" : $" (used in {more} more {(more == 1 ? "place" : "places")})";
            _check.Problems.Add(first, $"no source {Printable.Quote(id)} under 'sources'{(nearest is null ? "" : $", did you mean '{nearest}'?")}{others}");
            // A slip in one of the two names is one problem, not a missing source and an idle one.
            if (nearest is not null)
                _used.Add(nearest);
        }

        foreach ((string id, YamlEntry source) in _defined)
        {
            if (!_used.Contains(id) && SeedIds.IsLocalId(id))
                _check.Problems.Add(source.KeyPlace, $"nothing uses the source '{id}': name it where its facts stand, or delete it");
            if (_check.Drama.Sources.TryGetValue(id, out Source? read) && read.Published is { } published)
                _check.CheckNotFuture(published, "sources", id, "published");
        }
    }

    // The tree is walked rather than the records, so that a reference in a record that is broken elsewhere is checked too.
    private void CheckRecord(Type type, YamlMap map)
    {
        SeedSchema schema = SeedSchema.Of(type);
        foreach (YamlEntry entry in map.Entries)
        {
            SeedField? field = schema.Find(entry.Key);
            if (field is { Rules.SourceReference: true })
                CheckReferences(entry.Value);
            else if (field is { Kind: SeedKind.Record, Shape: not SeedShape.ById })
                CheckRecords(field.Item, entry.Value);
        }
    }

    private void CheckRecords(Type type, YamlNode node)
    {
        if (node is YamlMap map)
            CheckRecord(type, map);
        else if (node is YamlList list)
        {
            foreach (YamlNode item in list.Items)
                CheckRecords(type, item);
        }
    }

    private void CheckReferences(YamlNode node)
    {
        if (node is YamlList list)
        {
            foreach (YamlNode item in list.Items)
                CheckReferences(item);
        }
        else if (node is YamlScalar { IsNull: false } scalar && !_check.Refused.Contains(node))
        {
            string id = scalar.Value.Trim();
            if (_defined.ContainsKey(id))
                _used.Add(id);
            else
                _undefined[id] = _undefined.TryGetValue(id, out (SeedPlace First, int More) known) ? (known.First, known.More + 1) : (scalar.Place, 0);
        }
    }
}
