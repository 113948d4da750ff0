using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DramaBot.Knowledge.Seeds;

/// <summary>
/// Reads the part of YAML that seed files use into a tree with places. Anchors, aliases and tags are refused: they make
/// small files expand without bound, and nothing in a seed file needs them.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>A seed file needs six levels.</summary>
    private const int DeepestNesting = 12;

    private readonly Parser _parser;
    private readonly SeedProblems _problems;

    private YamlReader(string text, SeedProblems problems)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _problems = problems;
    }

    /// <summary>The file's one document, or null where it could not be read; what is wrong stands in <paramref name="problems"/>.</summary>
    public static YamlNode? Read(string text, SeedProblems problems)
    {
        try
        {
            return new YamlReader(text, problems).ReadDocument();
        }
        catch (YamlException fault)
        {
            (SeedPlace place, string message) = YamlMistakes.Explain(fault, text);
            problems.Add(place, message);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner's own slip (YamlDotNet 16.3): a plain text over two lines with a ':' in it, in brackets.
            (SeedPlace place, string message) = YamlMistakes.ExplainUnknown(text);
            problems.Add(place, message);
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is StreamEnd)
            return new YamlMap(SeedPlace.Start, []);
        _parser.MoveNext();
        YamlNode? root = ReadNode(1);
        if (root is null)
            return null;
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second)
        {
            _problems.Add(PlaceOf(second.Start), "a second document begins here: a seed file holds one drama, so delete the line '---' or '...' above it");
            return null;
        }

        return root;
    }

    /// <summary>Reads the node at the current event and moves past it; null where the rest of the file cannot be trusted.</summary>
    private YamlNode? ReadNode(int depth)
    {
        ParsingEvent current = _parser.Current!;
        SeedPlace place = PlaceOf(current.Start);
        if (depth > DeepestNesting)
        {
            _problems.Add(place, "nested too deeply: a seed file needs no more than six levels");
            return null;
        }

        if (current is AnchorAlias)
        {
            _problems.Add(place, "aliases (*name) are not used in seed files: write the value out, in quotes if it begins with a '*'");
            _parser.MoveNext();
            return new YamlBroken(place);
        }

        // An anchor or a tag is refused, and what it stands before is read on, so that the rest of the file is checked too.
        if (current is NodeEvent { Anchor.IsEmpty: false })
            _problems.Add(place, "anchors (&name) are not used in seed files: write the value out where it is needed");
        if (current is NodeEvent { Tag.IsEmpty: false })
            _problems.Add(place, "tags (!name) are not used in seed files: write the bare value");
        switch (current)
        {
            case Scalar scalar:
                _parser.MoveNext();
                // An anchor or tag with nothing behind it was reported, and stands where a value was meant.
                return scalar is { Value.Length: 0, Style: ScalarStyle.Plain } && !(scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty)
                    ? new YamlBroken(place)
                    : new YamlScalar(place, scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart:
                _parser.MoveNext();
                return ReadList(place, depth);
            case MappingStart:
                _parser.MoveNext();
                return ReadMap(place, depth);
            default:
                _problems.Add(place, "a value is expected here");
                return null;
        }
    }

    private YamlList? ReadList(SeedPlace place, int depth)
    {
        var items = new List<YamlNode>();
        while (_parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        _parser.MoveNext();
        return new YamlList(place, items);
    }

    private YamlMap? ReadMap(SeedPlace place, int depth)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            if (_parser.Current is not Scalar)
            {
                SeedPlace odd = PlaceOf(_parser.Current!.Start);
                _problems.Add(odd, _parser.Current is AnchorAlias ? "aliases (*name) are not used in seed files: write the value out, in quotes if it begins with a '*'" : "a key must be a plain word");
                return null;
            }

            if (ReadNode(depth + 1) is not YamlScalar key || ReadNode(depth + 1) is not { } value)
                return null;
            if (lines.TryAdd(key.Value, key.Place.Line))
                entries.Add(new YamlEntry(key.Value, key.Place, value));
            else
                _problems.Add(key.Place, $"the key {Printable.Quote(key.Value)} stands here a second time (first on line {lines[key.Value]}): keep one");
        }

        _parser.MoveNext();
        return new YamlMap(place, entries);
    }

    public static SeedPlace PlaceOf(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
