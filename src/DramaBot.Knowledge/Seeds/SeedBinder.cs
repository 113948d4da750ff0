using System.Collections;
using System.Globalization;
using System.Text;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Fills seed records from a tree, reporting every key and value that does not fit.</summary>
internal sealed class SeedBinder(SeedProblems problems)
{
    /// <summary>The first Korean television broadcast (HLKZ, 12 May 1956): no earlier date can be right.</summary>
    private static readonly DateOnly Earliest = new(1956, 5, 12);

    private static readonly DateOnly Latest = new(2100, 12, 31);

    private readonly HashSet<YamlNode> _refused = new(ReferenceEqualityComparer.Instance);

    /// <summary>The values that did not fit and were reported; what follows from them is not said again.</summary>
    public IReadOnlySet<YamlNode> Refused => _refused;

    public T Bind<T>(YamlMap map)
        where T : class, new() => (T)BindRecord(typeof(T), map);

    private object BindRecord(Type type, YamlMap map)
    {
        SeedSchema schema = SeedSchema.Of(type);
        object record = schema.Create();
        foreach (YamlEntry entry in map.Entries)
        {
            if ((schema.Find(entry.Key) ?? Meant(entry, map, schema)) is { } field)
                BindField(record, field, entry);
        }

        foreach (SeedField field in schema.Required)
        {
            YamlEntry? entry = map.Find(field.Key);
            if (entry is null || entry.Value is YamlScalar { IsNull: true })
                problems.Add(entry?.KeyPlace ?? map.Place, $"'{field.Key}' is missing: {field.Rules.Description}");
        }

        return record;
    }

    /// <summary>Reports an unknown key; the field that was meant by it, unless that one is written too.</summary>
    private SeedField? Meant(YamlEntry entry, YamlMap map, SeedSchema schema)
    {
        IEnumerable<string> keys = schema.Fields.Select(static field => field.Key);
        if (NearestName.Find(entry.Key, keys) is not { } nearest)
        {
            problems.Add(entry.KeyPlace, $"unknown key {Printable.Quote(entry.Key)}; keys that may stand here: {string.Join(", ", keys)}");
            return null;
        }

        problems.Add(entry.KeyPlace, $"unknown key {Printable.Quote(entry.Key)}, did you mean '{nearest}'?");
        if (map.Find(nearest) is not null)
            return null;
        entry.ReadAs(nearest);
        return schema.Find(nearest);
    }

    private void BindField(object record, SeedField field, YamlEntry entry)
    {
        if (entry.Value is YamlBroken or YamlScalar { IsNull: true })
            return;
        object? value = field.Shape switch
        {
            SeedShape.List => BindList(field, entry),
            SeedShape.ById => BindById(field, entry),
            _ => BindOne(field, entry.Key, entry.Value),
        };
        if (value is not null)
            field.Set(record, value);
    }

    private IList? BindList(SeedField field, YamlEntry entry)
    {
        if (entry.Value is not YamlList list)
        {
            problems.Add(entry.Value.Place, $"'{entry.Key}' needs a list: write [one, two], or each on a line of its own after '- '");
            return null;
        }

        IList items = field.CreateList();
        foreach (YamlNode node in list.Items)
        {
            object? item = null;
            if (node is YamlScalar { IsNull: true })
                problems.Add(node.Place, $"an empty item in '{entry.Key}': delete it");
            else if (node is not YamlBroken)
                item = BindOne(field, entry.Key, node);

            // An empty record stands for one that could not be read, so that places in the list and in the file agree.
            if (item is null && field.Kind == SeedKind.Record)
                item = SeedSchema.Of(field.Item).Create();
            if (item is not null)
                items.Add(item);
        }

        return items;
    }

    private IDictionary? BindById(SeedField field, YamlEntry entry)
    {
        if (entry.Value is not YamlMap map)
        {
            problems.Add(entry.Value.Place, $"'{entry.Key}' needs an id, a ':' and its fields below, indented");
            return null;
        }

        IDictionary items = field.CreateDictionary();
        foreach (YamlEntry child in map.Entries)
        {
            if (!SeedIds.IsLocalId(child.Key))
                problems.Add(child.KeyPlace, $"{Printable.Quote(child.Key)} cannot be an id: use letters, digits, '-', '_' and '.'");
            else if (child.Value is not YamlBroken && BindOne(field, child.Key, child.Value) is { } item)
                items.Add(child.Key, item);
        }

        return items;
    }

    private object? BindOne(SeedField field, string key, YamlNode node)
    {
        if (field.Kind == SeedKind.Record)
            return node is YamlMap map ? BindRecord(field.Item, map) : Refuse<object>(node, $"'{key}' needs fields ('name: value'), not {Describe(node)}");
        if (node is not YamlScalar scalar)
            return Refuse<object>(node, $"'{key}' needs {Expected(field)}, not {Describe(node)}");

        return field.Kind switch
        {
            SeedKind.Text => Text(field, key, scalar),
            SeedKind.Whole => Whole(field, key, scalar),
            SeedKind.Decimal => Decimal(field, key, scalar),
            SeedKind.Truth => Truth(key, scalar),
            SeedKind.Date => Date(key, scalar),
            _ => Choice(field, key, scalar),
        };
    }

    private string? Text(SeedField field, string key, YamlScalar scalar)
    {
        string value = scalar.Value.Trim();
        if (value.Length == 0)
            return Refuse<string>(scalar, $"'{key}' is empty: write {Expected(field)}, or leave the key out");
        if (!field.Rules.Paragraphs && value.Contains('\n', StringComparison.Ordinal))
            return Refuse<string>(scalar, $"'{key}' holds a line break: write it on one line, or after '>-'");
        if (CountRunes(value) is not { } length)
            return Refuse<string>(scalar, $"'{key}' holds an invisible or broken character: {Printable.Quote(value)}");
        if (field.Rules.MaxLength > 0 && length > field.Rules.MaxLength)
            return Refuse<string>(scalar, $"'{key}' has {length} characters; at most {field.Rules.MaxLength} fit");
        if (field.Rules.IsUrl && !(Uri.TryCreate(value, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && !value.Contains(' ', StringComparison.Ordinal)))
            return Refuse<string>(scalar, $"{Printable.Quote(value)} is not an address: write https://… or null");
        return value;
    }

    /// <summary>How many code points a text has; null where one of them cannot be shown.</summary>
    private static int? CountRunes(string value)
    {
        if (!value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return value.Length;
        int count = 0;
        foreach (Rune rune in value.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || (rune.Value != '\n' && !Printable.IsHarmless(rune)))
                return null;
            count++;
        }

        return count;
    }

    private object? Whole(SeedField field, string key, YamlScalar scalar)
    {
        if (!scalar.IsPlain || !long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value))
            return Refuse<object>(scalar, $"'{key}' needs a whole number, not {Printable.Quote(scalar.Value)}: digits only, without quotes, commas or units");
        if (value < field.Rules.Minimum || value > field.Rules.Maximum)
            return Refuse<object>(scalar, OutOfBounds(field, key, scalar));
        return field.Item == typeof(int) ? (object)(int)value : value;
    }

    private object? Decimal(SeedField field, string key, YamlScalar scalar)
    {
        if (!scalar.IsPlain || !decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
            return Refuse<object>(scalar, $"'{key}' needs a number such as 24.850, not {Printable.Quote(scalar.Value)}: a point for decimals, without quotes or %");
        if ((double)value < field.Rules.Minimum || (double)value > field.Rules.Maximum)
            return Refuse<object>(scalar, OutOfBounds(field, key, scalar));
        return value;
    }

    private object? Truth(string key, YamlScalar scalar) => scalar switch
    {
        { IsPlain: true, Value: "true" } => true,
        { IsPlain: true, Value: "false" } => false,
        _ => Refuse<object>(scalar, $"'{key}' needs true or false, not {Printable.Quote(scalar.Value)}"),
    };

    private object? Date(string key, YamlScalar scalar)
    {
        if (!DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value))
            return Refuse<object>(scalar, $"'{key}' needs a date that exists, written YYYY-MM-DD, not {Printable.Quote(scalar.Value)}");
        if (value < Earliest || value > Latest)
            return Refuse<object>(scalar, $"'{key}' cannot be {scalar.Value}: Korean television began on {Earliest:yyyy-MM-dd}, and nothing is known beyond {Latest:yyyy}");
        return value;
    }

    private object? Choice(SeedField field, string key, YamlScalar scalar)
    {
        foreach ((string word, object value) in field.Choices)
        {
            if (string.Equals(word, scalar.Value, StringComparison.Ordinal))
                return value;
        }

        IEnumerable<string> words = field.Choices.Select(static choice => choice.Key);
        return Refuse<object>(scalar, $"'{key}' cannot be {Printable.Quote(scalar.Value)}{NearestName.DidYouMean(scalar.Value, words)} (one of {string.Join(", ", words)})");
    }

    private T? Refuse<T>(YamlNode node, string message)
        where T : class
    {
        problems.Add(node.Place, message);
        _refused.Add(node);
        return null;
    }

    private static string OutOfBounds(SeedField field, string key, YamlScalar scalar) =>
        string.Create(CultureInfo.InvariantCulture, $"'{key}' cannot be {Printable.Quote(scalar.Value)}: it lies between {field.Rules.Minimum} and {field.Rules.Maximum}");

    private static string Expected(SeedField field) => field.Kind switch
    {
        SeedKind.Whole => "a whole number",
        SeedKind.Decimal => "a number",
        SeedKind.Truth => "true or false",
        SeedKind.Date => "a date (YYYY-MM-DD)",
        SeedKind.Choice => "one of " + string.Join(", ", field.Choices.Select(static choice => choice.Key)),
        _ => "a text",
    };

    private static string Describe(YamlNode node) => node switch
    {
        YamlList => "a list",
        YamlMap => "fields of its own (if the text holds ': ', put it in quotes)",
        _ => "a single value",
    };
}
