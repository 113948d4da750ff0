namespace DramaBot.Testing.Seeds;

/// <summary>Spoils the first line that a pattern fits.</summary>
/// <param name="Kind">What kind of mistake it makes.</param>
/// <param name="Name">What it does.</param>
/// <param name="Pattern">The line, as a regular expression.</param>
/// <param name="Replacement">What stands there then; a line break in it makes two lines.</param>
internal sealed record SeedMutationRule(string Kind, string Name, string Pattern, string Replacement)
{
    /// <summary>How many lines below the spoilt one the mistake is.</summary>
    public int Below { get; init; }

    /// <summary>Whether the mistake is that the file is there at all.</summary>
    public bool IsWholeFile { get; init; }

    /// <summary>Where the spoilt file goes; {0} is the drama's id.</summary>
    public string File { get; init; } = "dramas/{0}.yaml";
}

/// <summary>The mistakes that maintainers make.</summary>
internal static class SeedMutationRules
{
    private static readonly SeedMutationRule[] Syntax =
    [
        new("syntax", "a tab indents a line", "^    (premiere: .*)$", "\t$1"),
        new("syntax", "a quote is not closed", "^(    title: \".*[^\"\\\\])\"$", "$1"),
        new("syntax", "a bracket is not closed", @"^(streaming: \[.*)\]$", "$1"),
        new("syntax", "a brace is not closed", @"^(  - \{actor: [^}]*)\}$", "$1"),
        new("syntax", "a space too many before a key", "^    (premiere: .*)$", "     $1"),
        new("syntax", "a space too few before a key", "^    (premiere: .*)$", "   $1"),
        new("syntax", "a key without its colon", @"^    episodes: (\d+)$", "    episodes $1"),
        new("syntax", "a reserved character begins a value", "^network: (.*)$", "network: @$1"),
        new("syntax", "an anchor", "^network: (.*)$", "network: &n $1"),
        new("syntax", "an alias", "^network: .*$", "network: *n"),
        new("syntax", "a tag", "^network: (.*)$", "network: !name $1"),
        new("syntax", "a colon within a bare text", "^title: ([A-Z].*)$", "title: $1: more"),
        new("syntax", "an invisible character", "^native_title: (.)(.*)$", "native_title: $1\u200B$2"),
        new("syntax", "a byte that is no UTF-8", "^native_title: (.)(.*)$", "native_title: $1\uE000$2"),
        new("syntax", "a comma missing between braces' fields", @"^(  - \{actor: [^,}]*), role: (.*)$", "$1 role: $2"),
    ];

    private static readonly SeedMutationRule[] Keys =
    [
        .. ((string[])["title", "native_title", "aliases", "network", "streaming", "writers", "directors", "premise", "described_by", "renewal", "seasons", "sources"]).Select(static key => Misspelt("", key)),
        .. ((string[])["status", "evidence", "summary", "premiere", "finale", "publisher", "published"]).Select(static key => Misspelt("    ", key)),
        new("key", "an unknown key", "^(title: .*)$", "$1\ncolour: red") { Below = 1 },
        new("key", "a key twice", "^(network: .*)$", "$1\n$1") { Below = 1 },
        new("key", "a key of another place", "^(network: .*)$", "$1\nepisodes: 16") { Below = 1 },
        new("key", "a misspelt key in braces", @"^(  - \{)actor: (.*)$", "$1acotr: $2"),
        new("key", "a required key gone", @"^  - \{actor: [^,}]*, role: (.*)$", "  - {role: $1"),
        new("key", "a source without its publisher", @"^    publisher: .*$", "    author: Nobody"),
    ];

    private static readonly SeedMutationRule[] Types =
    [
        new("type", "a word for a number", @"^    episodes: \d+$", "    episodes: sixteen"),
        new("type", "a number in quotes", @"^    episodes: (\d+)$", "    episodes: \"$1\""),
        new("type", "a list for a text", "^network: (.*)$", "network: [$1]"),
        new("type", "a text for a list", @"^streaming: \[.*$", "streaming: Netflix"),
        new("type", "fields for a text", "^network: (.*)$", "network: {name: $1}"),
        new("type", "a text for fields", @"^  - \{actor: ([^,}]*).*$", "  - $1"),
        new("type", "a list for a date", "^    premiere: (.*)$", "    premiere: [$1]"),
        new("type", "a comma in a number", @"^(      - \{.*nationwide: \d+)\.(.*)$", "$1,$2"),
        new("type", "neither true nor false", "^      complete: (true|false)$", "      complete: perhaps"),
        new("type", "a word for a season", @"^  - season: \d+$", "  - season: first"),
    ];

    private static readonly SeedMutationRule[] Values =
    [
        new("value", "a day that does not exist", @"^    premiere: (\d{4}).*$", "    premiere: $1-02-30"),
        new("value", "a date the other way round", @"^    premiere: (\d{4})-(\d\d)-(\d\d)$", "    premiere: $3/$2/$1"),
        new("value", "a year that is not the premiere's", @"^    year: \d+$", "    year: 1999"),
        new("value", "a finale before the premiere", "^    finale: .*$", "    finale: 1999-01-01"),
        new("value", "a rating above a hundred", @"^(      - \{.*nationwide: )[0-9.]+(.*)$", "${1}124.85$2"),
        new("value", "a rating below nothing", @"^(      - \{.*nationwide: )([0-9.]+.*)$", "$1-$2"),
        new("value", "an episode too many", @"^(      - \{episode: )\d+(.*)$", "${1}399$2"),
        new("value", "an unknown status", "^    status: .*$", "    status: confirmed-maybe"),
        new("value", "an unknown ending", "^      kind: .*$", "      kind: happyish"),
        new("value", "a report from the future", "^  - on: .*$", "  - on: 2061-01-01"),
        new("value", "a Netflix week that ends on a Monday", @"^(      - \{week_ending: ).{10}(.*)$", "${1}2024-03-11$2"),
        new("value", "a rank of eleven", @"^(      - \{week_ending: .*rank: )\d+(.*)$", "${1}11$2"),
        new("value", "no episodes", @"^    episodes: \d+$", "    episodes: 0"),
        new("value", "an address that is none", "^    url: http.*$", "    url: www.example.com/page"),
        new("value", "a text that is empty", "^    publisher: .*$", "    publisher: \"\""),
        new("value", "an unknown format", "^format: .*$", "format: mini-series"),
    ];

    private static readonly SeedMutationRule[] Sources =
    [
        new("source", "a report names a source that is not there", @"^    source: \S+$", "    source: nobody-ever-said-this"),
        new("source", "a rating names a source that is not there", @"^(      - \{.*, source: )[^,}]+\}$", "${1}nobody-ever-said-this}"),
        new("source", "an ending names a source that is not there", @"^      source: \S+$", "      source: nobody-ever-said-this"),
        new("source", "the description names a source that is not there", @"^described_by: \[(.*)$", "described_by: [nobody-ever-said-this, $1"),
        new("source", "a source that nothing uses", "^sources:$", "sources:\n  idle-and-unused:\n    publisher: The Idle Times") { Below = 1 },
        new("source", "a source published in the future", @"^    published: .*$", "    published: 2061-01-01"),
    ];

    private static readonly SeedMutationRule[] Collisions =
    [
        new("collision", "an alias that is another drama's title", @"^aliases: \[(.*)$", "aliases: [{title}, $1"),
        new("collision", "an alias that is another drama's Korean title", @"^aliases: \[(.*)$", "aliases: [{native_title}, $1"),
        new("collision", "an alias that is another drama's title but for case and spaces", @"^aliases: \[(.*)$", "aliases: ['{title} !', $1"),
        new("collision", "a second file of one id", "^title: .*$", "$0") { File = "dramas/{0}/{0}.yaml", IsWholeFile = true },
        new("collision", "a file's name that can be no id", "^title: .*$", "$0") { File = "dramas/{0} (copy).yaml", IsWholeFile = true },
    ];

    public static IReadOnlyList<SeedMutationRule> All { get; } = [.. Syntax, .. Keys, .. Types, .. Values, .. Sources, .. Collisions];

    /// <summary>The key's second and third letters changed about.</summary>
    private static SeedMutationRule Misspelt(string indent, string key) =>
        new("key", $"'{key}' is misspelt", $"^{indent}{key}:(.*)$", $"{indent}{key[0]}{key[2]}{key[1]}{key[3..]}:$1");
}
