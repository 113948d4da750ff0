using System.Diagnostics;
using System.Text;
using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Seeds;

/// <summary>Files that are no YAML, no text, or more YAML than a seed file needs.</summary>
public class SyntaxTests
{
    [Theory]
    [InlineData("title: A\nseasons:\n\t- season: 1\n", "3:1", "a tab indents this line")]
    [InlineData("title: A\nsources:\n  a:\n  \tpublisher: x\n", "4:3", "a tab indents this line")]
    [InlineData("title: \"Queen of Tears\nnative_title: 눈물의 여왕\n", "1:8", "the quote that opens here is not closed")]
    [InlineData("title: 'Queen of Tears\nnative_title: 눈물의 여왕\n", "1:8", "the quote that opens here is not closed")]
    [InlineData("title: 'A' B\n", "1:12", "a key needs a ':' after it")]
    [InlineData("title: Stranger: Season 2\n", "1:16", "a ': ' inside a value", "in quotes")]
    [InlineData("title: A\nnative_title: 눈물의 여왕: 끝\n", "2:21", "a ': ' inside a value", "in quotes")]
    [InlineData("title: A\ncast:\n  - {actor: 김수현: x, role: y}\n", "3:16", "a ',' or a closing bracket is missing before this")]
    [InlineData("title: A\naliases: [a, b\nnetwork: tvN\n", "2:10", "the bracket that opens here is not closed")]
    [InlineData("title: What's on\ncast:\n  - {actor: a, role: b\nnetwork: tvN\n", "3:5", "the bracket that opens here is not closed")]
    [InlineData("title: A # [see below\naliases: [a\n", "2:10", "the bracket that opens here is not closed")]
    [InlineData("title: A\n]\n", "2:1", "a key needs a ':' after it")]
    [InlineData("title: A\n network: tvN\n", "2:9", "mend the indentation of this line")]
    [InlineData("title: A\ncast:\n  - actor: a\n   role: b\n", "4:4", "the indentation does not match the lines above")]
    [InlineData("title: A\nnetwork tvN\nformat: anthology\n", "2:1", "a key needs a ':' after it")]
    [InlineData("title: @home\n", "1:8", "a reserved character", "in quotes")]
    [InlineData("title: |x\n  a\n", "1:8", "after '|' or '>' the line ends")]
    [InlineData("title: \"A\\qB\"\n", "1:8", "an escape that does not exist")]
    [InlineData("%title: x\n", "1:1", "a line cannot begin with '%'")]
    [InlineData("title: & x\n", "1:8", "a value that begins with '&' or '*' needs quotes")]
    [InlineData("title: A\ncast:\n  - {actor: a, role: b}}\n", "3:24", "a quote or bracket is missing")]
    [InlineData("- title: A\n", "1:1", "a seed file holds fields", "not a list")]
    [InlineData("just a text\n", "1:1", "a seed file holds fields")]
    [InlineData("title: A\n? [a]\n: b\n", "2:3", "a key must be a plain word")]
    [InlineData("title: A\n---\ntitle: B\n", "2:1", "a second document begins here")]
    [InlineData("title: A\n...\ntitle: B\n", "3:1", "a second document begins here")]
    public void Yaml_Broken_SaysWhereAndHowToMendIt(string yaml, string place, params string[] words) => Checked.HasOneProblem(yaml, place, words);

    [Theory]
    [InlineData("title: A\nnetwork: x\ntitle: B\n", "3:1", "the key 'title' stands here a second time (first on line 1)")]
    [InlineData("title: A\ncast:\n  - {actor: x, role: y, actor: z}\n", "3:25", "the key 'actor' stands here a second time")]
    [InlineData("title: A\ndescribed_by: [s]\nsources:\n  s: {publisher: P}\n  s: {publisher: Q}\n", "5:3", "the key 's' stands here a second time (first on line 4)")]
    public void Key_WrittenTwice_IsRefused(string yaml, string place, string message) => Checked.HasOneProblem(yaml, place, message);

    [Theory]
    [InlineData("title: &t A\n", "1:8", "anchors (&name) are not used")]
    [InlineData("title: &t\n", "1:8", "anchors (&name) are not used")]
    [InlineData("title: *t\n", "1:8", "aliases (*name) are not used")]
    [InlineData("title: !!str A\n", "1:8", "tags (!name) are not used")]
    [InlineData("title: A\nnetwork: !!python/object/apply:os.system [x]\n", "2:10", "tags (!name) are not used")]
    [InlineData("title: A\n<<: {network: tvN}\n", "2:1", "unknown key '<<'")]
    public void Yaml_MoreThanSeedsNeed_IsRefused(string yaml, string place, string message) =>
        Assert.StartsWith($"dramas/a-drama.yaml:{place}: error: {message}", Lines(yaml)[0], StringComparison.Ordinal);

    [Fact]
    public void Anchors_EachIsReported_AndTheRestOfTheFileIsRead() =>
        Assert.Equal(["1:8", "2:11", "2:15", "3:1"], Checked.Places("title: &t A\naliases: [*t, *t]\nbudget: 3\n"));

    [Fact]
    public void Bomb_OfAliases_IsRefusedAtOnce()
    {
        var bomb = new StringBuilder("title: A\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++)
            bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        Assert.NotEmpty(InGoodTime(bomb.ToString()));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("[", "")]
    [InlineData("[\n", "")]
    [InlineData("{a: ", "}")]
    [InlineData("{", "")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("[{", "")]
    [InlineData("a: [", "")]
    public void Nesting_HundredThousandLevels_IsRefusedAtOnce(string open, string close)
    {
        string yaml = "aliases: \n  " + string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.Single(InGoodTime(yaml));
    }

    [Fact]
    public void Nesting_TooDeep_IsNamedWhereItBecomesSo() =>
        Checked.HasOneProblem("title: A\naliases: [[[[[[[[[[[[a]]]]]]]]]]]]\n", "2:21", "nested too deeply");

    [Theory]
    [InlineData("title: A\0B\n", "1:9", "U+0000")]
    [InlineData("title: 눈물\u202eB\n", "1:10", "U+202E")]
    [InlineData("title: A # \u2066comment\n", "1:12", "U+2066")]
    [InlineData("title: A\n\u200btitle: B\n", "2:1", "U+200B")]
    [InlineData("title: A\u001b[31m\n", "1:9", "U+001B")]
    [InlineData("title: A\u2028format: x\n", "1:9", "U+2028")]
    [InlineData("title: A\u0085format: x\n", "1:9", "U+0085")]
    [InlineData("title: A\rformat: anthology\n", "1:9", "U+000D")]
    public void Character_Invisible_IsNamedWhereItStands(string yaml, string place, string name) =>
        Checked.HasOneProblem(yaml, place, "an invisible character", name);

    [Fact]
    public void Bytes_NotUtf8_AreNamedWhereTheyStand()
    {
        using var seeds = new SeedFolder();
        seeds.File("dramas/a-drama.yaml", [.. "title: A\nnative_title: 눈물"u8, 0xff, 0x0a]);
        Checked.HasOneProblem(seeds, "dramas/a-drama.yaml:2:17", "0xff", "not UTF-8");
    }

    [Fact]
    public void Bytes_CutInsideACharacter_AreNamed()
    {
        using var seeds = new SeedFolder();
        seeds.File("dramas/a-drama.yaml", [.. "title: A"u8, 0xed, 0x88]);
        Checked.HasOneProblem(seeds, "dramas/a-drama.yaml:1:9", "0xed", "not UTF-8");
    }

    [Fact]
    public void Bytes_Utf16_AreNamed()
    {
        using var seeds = new SeedFolder();
        seeds.File("dramas/a-drama.yaml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("title: A\n")]);
        Checked.HasOneProblem(seeds, "dramas/a-drama.yaml:1:1", "0xff", "save the file as UTF-8");
    }

    [Fact]
    public void ByteOrderMark_IsNoPartOfTheFirstLine()
    {
        using var seeds = new SeedFolder();
        seeds.File("dramas/a-drama.yaml", [0xef, 0xbb, 0xbf, .. "budget: 1\ntitle: A\n"u8]);
        Checked.HasOneProblem(seeds, "dramas/a-drama.yaml:1:1", "unknown key 'budget'");
    }

    [Fact]
    public void WindowsLineEnds_AreGoodAndCounted() => Checked.HasOneProblem("title: A\r\nnetwork: tvN\r\nbudget: 1\r\n", "3:1", "unknown key 'budget'");

    [Fact]
    public void File_LargerThanOneDramaNeeds_IsRefusedUnread()
    {
        using var seeds = new SeedFolder();
        seeds.Drama("a-drama", "title: A\n" + new string('#', 600 * 1024));
        Checked.HasOneProblem(seeds, "dramas/a-drama.yaml:1:1", "larger than 512 KiB");
    }

    [Fact]
    public void File_WithoutEnd_IsRefused()
    {
        if (!File.Exists("/dev/zero"))
            return;
        using var seeds = new SeedFolder();
        File.CreateSymbolicLink(seeds.PathOf("a-drama"), "/dev/zero");
        Checked.HasOneProblem(seeds, "dramas/a-drama.yaml:1:1", "larger than 512 KiB");
    }

    [Fact]
    public void Mistakes_BeyondAHundred_AreCounted()
    {
        string[] lines = Lines("title: A\n" + string.Concat(Enumerable.Range(0, 150).Select(static i => $"qqqqqq{i}: 1\n")));
        Assert.Equal(101, lines.Length);
        Assert.EndsWith("50 more problems in this file are not shown", lines[^1], StringComparison.Ordinal);
    }

    /// <summary>Four hundred shipped files, each with a few characters knocked out or in: reading them says what is wrong and never throws.</summary>
    [Fact]
    public void Yaml_Mangled_NeverThrows()
    {
        string[] texts = [.. Directory.EnumerateFiles(RepositoryRoot.At("seeds/dramas"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        const string Junk = "[]{}:,-#&*!|>'\"%@`\t\n\r \\?~0a눈\0\u202e";
#pragma warning disable CA5394 // Do not use insecure randomness: the same number must make the same mistakes.
        var random = new Random(20261120);
        for (int i = 0; i < 400; i++)
        {
            var text = new StringBuilder(texts[random.Next(texts.Length)]);
            for (int slips = random.Next(1, 6); slips > 0; slips--)
                text.Insert(random.Next(text.Length), Junk[random.Next(Junk.Length)]).Remove(random.Next(text.Length), random.Next(2));
            SeedFile file = SeedFileReader.Read("a-drama.yaml", Encoding.UTF8.GetBytes(text.ToString()), Checked.Today);
            Assert.True(file.Drama is not null || file.Problems.Count > 0);
        }
#pragma warning restore CA5394
    }

    private static string[] Lines(string yaml)
    {
        using var seeds = new SeedFolder();
        return Checked.Lines(seeds.Drama("a-drama", yaml));
    }

    private static string[] InGoodTime(string yaml)
    {
        var watch = Stopwatch.StartNew();
        string[] lines = Lines(yaml);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        return lines;
    }
}
