namespace DramaBot.Knowledge.Tests.Seeds;

/// <summary>What one field may hold.</summary>
public class FieldTests
{
    private const string Source = "\nsources:\n  s: {publisher: P}\n";

    [Fact]
    public void File_OnlyTitle_IsGood() => Checked.HasNoProblem("title: A Drama\n");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("---\n")]
    [InlineData("{}\n")]
    public void File_Empty_MissesItsTitle(string yaml) => Checked.HasOneProblem(yaml, "1:1", "'title' is missing");

    [Fact]
    public void File_TitleLeftOut_IsNamedAtTheFirstKey() => Checked.HasOneProblem("# a comment\n\nnetwork: tvN\n", "3:1", "'title' is missing");

    [Fact]
    public void File_TitleNull_IsNamedAtItsKey() => Checked.HasOneProblem("network: tvN\ntitle:\n", "2:1", "'title' is missing");

    [Theory]
    [InlineData("titel: A\n", "1:1", "'titel', did you mean 'title'?")]
    [InlineData("title: A\nnetwrok: tvN\n", "2:1", "'netwrok', did you mean 'network'?")]
    [InlineData("title: A\ncast:\n  - {actor: B, roll: C}\n", "3:16", "'roll', did you mean 'role'?")]
    [InlineData("title: A\ncast:\n  - {actor: 김수현, rle: 백현우}\n", "3:18", "'rle', did you mean 'role'?")]
    [InlineData("title: A\nseasons:\n  - season: 1\n    premier: 2024-01-06\n", "4:5", "did you mean 'premiere'?")]
    public void Key_Misspelt_SuggestsTheNearest(string yaml, string place, string message) => Checked.HasOneProblem(yaml, place, "unknown key", message);

    [Fact]
    public void Key_Unknown_ListsWhatMayStandThere() => Checked.HasOneProblem("title: A\nbudget: 3\n", "2:1", "unknown key 'budget'", "native_title", "sources");

    [Fact]
    public void Key_OfTheRecordItself_CannotBeWritten() => Checked.HasOneProblem("title: A\nid: another\n", "2:1", "unknown key 'id'");

    [Fact]
    public void Key_MisspeltListOfRecords_IsCheckedAsWhatWasMeant()
    {
        const string Yaml = """
            title: A
            seasons:
              - season: 1
                nielson:
                  - {on: 2024-01-06, nationwide: 101, source: s}
            sources:
              s: {publisher: P}
            """;
        // The misspelt key and the impossible figure; the source is used, and is not reported as idle.
        Assert.Equal(["4:5", "5:38"], Checked.Places(Yaml));
    }

    [Theory]
    [InlineData("title: [A]\n", "1:8", "'title' needs a text, not a list")]
    [InlineData("title: {a: b}\n", "1:8", "'title' needs a text", "quotes")]
    [InlineData("title: ''\n", "1:8", "'title' is empty")]
    [InlineData("title: A\naliases: Other\n", "2:10", "'aliases' needs a list")]
    [InlineData("title: A\naliases: {a: b}\n", "2:10", "'aliases' needs a list")]
    [InlineData("title: A\naliases:\n  - B\n  -\n  - C\n", "4:4", "an empty item in 'aliases'")]
    [InlineData("title: A\naliases: [눈물의 여왕, [B]]\n", "2:19", "'aliases' needs a text, not a list")]
    [InlineData("title: A\ncast: [Kim Soo-hyun]\n", "2:8", "'cast' needs fields", "not a single value")]
    [InlineData("title: A\ncast:\n  - [a, b]\n", "3:5", "'cast' needs fields", "not a list")]
    [InlineData("title: A\nseasons: 2\n", "2:10", "'seasons' needs a list")]
    [InlineData("title: A\nseasons:\n  - season: one\n", "3:13", "'season' needs a whole number, not 'one'")]
    [InlineData("title: A\nseasons:\n  - season: \"1\"\n", "3:13", "'season' needs a whole number", "without quotes")]
    [InlineData("title: A\nseasons:\n  - season: 1.5\n", "3:13", "'season' needs a whole number")]
    [InlineData("title: A\nseasons:\n  - season: 0\n", "3:13", "'season' cannot be '0'", "between 1 and 50")]
    [InlineData("title: A\nseasons:\n  - {season: 1, year: 99999999999}\n", "3:23", "'year' cannot be")]
    [InlineData("title: A\nseasons:\n  - {season: 1, episodes: 401}\n", "3:27", "between 1 and 400")]
    [InlineData("title: A\nseasons:\n  - season: 1\n    ending: happy\n", "4:13", "'ending' needs fields")]
    [InlineData("title: A\nsources: none\n", "2:10", "'sources' needs an id")]
    [InlineData("title: A\nsources: [a]\n", "2:10", "'sources' needs an id")]
    [InlineData("title: A\nformat: mini-series\n", "2:9", "'format' cannot be 'mini-series'", "limited-series, multi-season, anthology")]
    [InlineData("title: A\nformat: Limited-Series\n", "2:9", "did you mean 'limited-series'?")]
    [InlineData("title: A\nformat: 1\n", "2:9", "'format' cannot be '1'")]
    public void Value_OfTheWrongKind_SaysWhatIsNeeded(string yaml, string place, params string[] words) => Checked.HasOneProblem(yaml, place, words);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-1-6")]
    [InlineData("06.01.2024")]
    [InlineData("2024-01-06T00:00:00Z")]
    [InlineData("yesterday")]
    public void Date_Impossible_IsRefused(string date) =>
        Checked.HasOneProblem($"title: A\nseasons:\n  - season: 1\n    premiere: {date}\n", "4:15", "'premiere' needs a date that exists, written YYYY-MM-DD", $"'{date}'");

    [Theory]
    [InlineData("1956-05-11")]
    [InlineData("0001-01-01")]
    [InlineData("2101-01-01")]
    public void Date_BeforeTelevisionOrBeyondKnowledge_IsRefused(string date) =>
        Checked.HasOneProblem($"title: A\nseasons:\n  - season: 1\n    premiere: {date}\n", "4:15", $"'premiere' cannot be {date}", "1956-05-12");

    [Theory]
    [InlineData("101", "'nationwide' cannot be '101'", "between 0 and 100")]
    [InlineData("-0.1", "'nationwide' cannot be '-0.1'", "between 0 and 100")]
    [InlineData("24.8%", "'nationwide' needs a number such as 24.850", "'24.8%'")]
    [InlineData("'24.8'", "without quotes", "'nationwide'")]
    [InlineData("1e1", "'nationwide' needs a number", "'1e1'")]
    [InlineData(".nan", "'nationwide' needs a number", "'.nan'")]
    public void Percentage_Impossible_IsRefused(string figure, params string[] words) =>
        Checked.HasOneProblem($"title: A\nseasons:\n  - season: 1\n    nielsen:\n      - {{on: 2024-01-06, source: s, nationwide: {figure}}}{Source}", "5:49", words);

    [Theory]
    [InlineData("yes")]
    [InlineData("\"true\"")]
    [InlineData("True")]
    public void Truth_OtherwiseWritten_IsRefused(string word) =>
        Checked.HasOneProblem($"title: A\nseasons:\n  - season: 1\n    ending: {{kind: sad, source: s, complete: {word}}}{Source}", "4:46", "'complete' needs true or false");

    [Theory]
    [InlineData("example.com/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.com/x")]
    [InlineData("https://example.com/a b")]
    public void Url_NotAnAddress_IsRefused(string url) =>
        Checked.HasOneProblem($"title: A\ndescribed_by: [s]\nsources:\n  s:\n    publisher: P\n    url: {url}\n", "6:10", "is not an address", "https://");

    [Fact]
    public void Url_Null_IsGood() => Checked.HasNoProblem("title: A\ndescribed_by: [s]\nsources:\n  s: {publisher: P, url: null}\n");

    [Fact]
    public void Text_TooLong_SaysHowLongItMayBe() =>
        Checked.HasOneProblem($"title: {new string('가', 121)}\n", "1:8", "'title' has 121 characters; at most 120 fit");

    [Fact]
    public void Text_LengthIsCountedInCharactersPeopleSee() => Checked.HasNoProblem($"title: {string.Concat(Enumerable.Repeat("😀", 120))}\n");

    [Fact]
    public void Title_OverTwoLines_IsRefused() => Checked.HasOneProblem("title: |\n  A\n  B\n", "1:8", "'title' holds a line break");

    [Fact]
    public void Premise_OverTwoLines_IsGood() => Checked.HasNoProblem("title: A\npremise: |\n  One.\n  Two.\n");

    [Theory]
    [InlineData("\"A\\u202eB\"", @"\u202e")]
    [InlineData("\"A\\0B\"", @"\u0000")]
    [InlineData("\"A\\u200bB\"", @"\u200b")]
    [InlineData("\"A\\eB\"", @"\u001b")]
    [InlineData("\"A\\uFFFDB\"", "\uFFFD")]
    public void Text_InvisibleByEscape_IsRefusedAndShownHarmlessly(string written, string shown) =>
        Checked.HasOneProblem($"title: {written}\n", "1:8", "'title' holds an invisible or broken character", shown);

    [Fact]
    public void Text_HalfASurrogatePairByEscape_IsRefused() => Checked.HasOneProblem("title: \"A\\ud800B\"\n", "1:8", "an escape in this text is no character");

    [Fact]
    public void Text_EmojiByEscape_IsGood() => Checked.HasNoProblem("title: \"A \\ud83d\\ude00 \\U0001F600\"\n");

    [Fact]
    public void Text_FarTooLong_IsQuotedInPart()
    {
        string line = Assert.Single(Lines($"title: A\nformat: {new string('x', 5000)}\n"));
        Assert.Contains(new string('x', 80) + "…'", line, StringComparison.Ordinal);
        Assert.True(line.Length < 300);
    }

    private static string[] Lines(string yaml)
    {
        using var seeds = new DramaBot.Testing.SeedFolder();
        return Checked.Lines(seeds.Drama("a-drama", yaml));
    }
}
