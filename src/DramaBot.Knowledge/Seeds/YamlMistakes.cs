using YamlDotNet.Core;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Says what is wrong with a file that is no YAML: where the slip is, and its cure, for the slips that are made most.</summary>
internal static class YamlMistakes
{
    private const string Prefix = "not valid YAML here: ";

    /// <summary>The place and the message for what the library says of a text.</summary>
    public static (SeedPlace Place, string Message) Explain(YamlException fault, string text)
    {
        SeedPlace place = YamlReader.PlaceOf(fault.Start);
        string said = fault.Message;
        // The library names where the block, or the text before, begins; the tab is further down.
        if (Says(said, "tab as indentation") || Says(said, "tab character that violate indentation"))
            return (FirstTab(text, place), Prefix + "a tab indents this line; indent with spaces");
        if (Says(said, "quoted scalar") && (Says(said, "end of stream") || Says(said, "wrong indentation") || Says(said, "document indicator")))
            return (place, Prefix + "the quote that opens here is not closed");
        if (Says(said, "unexpected end of stream") || (Says(said, "flow") && FirstOpenBracket(text) is not null))
            return (FirstOpenBracket(text) ?? place, Prefix + "the bracket that opens here is not closed");
        return (place, Prefix + Cure(said, text, place));
    }

    /// <summary>For a text on which the library fails without saying where: it does so on a ':' within an unclosed bracket.</summary>
    public static (SeedPlace Place, string Message) ExplainUnknown(string text) =>
        FirstOpenBracket(text) is { } bracket
            ? (bracket, Prefix + "the bracket that opens here is not closed")
            : (SeedPlace.Start, "the file is not valid YAML, and where cannot be said: compare it with another seed file");

    private static string Cure(string said, string text, SeedPlace place) => said switch
    {
        _ when Says(said, "cannot start any token") => "a tab or a reserved character (@, ` or %) begins this value; put the value in quotes",
        _ when Says(said, "invalid mapping") || Says(said, "mapping values are not allowed") => "a ': ' inside a value; put the whole value in quotes, or mend the indentation of this line",
        _ when Says(said, "expected ',' or") => "a ',' or a closing bracket is missing before this; put a text that holds one of , : [ ] { } in quotes",
        _ when Says(said, "unknown escape") => "a '\\' in double quotes begins an escape that does not exist; write '\\\\', or use single quotes",
        _ when Says(said, "unicode") => "an escape in this text is no character",
        _ when Says(said, "directive") => "a line cannot begin with '%'",
        _ when Says(said, "anchor or alias") => "a value that begins with '&' or '*' needs quotes",
        _ when Says(said, "expected key") && LineAt(text, place).IndexOf(':') < 0 => "a key needs a ':' after it; a longer text needs quotes, or indentation",
        _ when Says(said, "expected key") || Says(said, "expected '-'") || Says(said, "block end") || Says(said, "document end") || Says(said, "not allowed in this context") => "the indentation does not match the lines above, or a quote or bracket is missing",
        _ when Says(said, "expected node content") => "a value is expected here",
        _ when Says(said, "block scalar") => "after '|' or '>' the line ends, and the text begins on the next, indented",
        _ when Says(said, "could not find expected ':'") || Says(said, "<document start>") => "this is no 'key: value'",
        _ => said,
    };

    private static bool Says(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> LineAt(string text, SeedPlace place)
    {
        int line = 1;
        foreach (ReadOnlySpan<char> content in text.AsSpan().EnumerateLines())
        {
            if (line++ == place.Line)
                return content[Math.Min(place.Column - 1, content.Length)..];
        }

        return default;
    }

    private static SeedPlace FirstTab(string text, SeedPlace from)
    {
        int line = 0;
        foreach (ReadOnlySpan<char> content in text.AsSpan().EnumerateLines())
        {
            int tab = content.IndexOf('\t');
            if (++line >= from.Line && tab >= 0 && content[..tab].Trim(' ').IsEmpty)
                return new SeedPlace(line, tab + 1);
        }

        return from;
    }

    /// <summary>The innermost bracket without its partner, brackets and quotes within bare texts aside.</summary>
    private static SeedPlace? FirstOpenBracket(string text)
    {
        // Null stands for a bracket within a bare text: its partner must not close one that was meant.
        var open = new Stack<SeedPlace?>();
        int line = 0;
        foreach (ReadOnlySpan<char> content in text.AsSpan().EnumerateLines())
        {
            line++;
            bool begins = true;
            for (int i = 0; i < content.Length; i++)
            {
                char unit = content[i];
                if (unit == '#' && (i == 0 || content[i - 1] == ' '))
                    break;
                if (begins && unit is '"' or '\'' && content[(i + 1)..].IndexOf(unit) is var end and >= 0)
                    i += end + 1;
                else if (begins && unit is '[' or '{')
                    open.Push(new SeedPlace(line, i + 1));
                else if (unit is '[' or '{')
                    open.Push(null);
                else if (unit is ']' or '}')
                    open.TryPop(out _);
                if (unit != ' ')
                    begins = unit is '[' or '{' or ',' or ':' or '-';
            }
        }

        return open.FirstOrDefault(static place => place is not null);
    }
}
