using System.Text;
using DramaBot.Knowledge.Imports;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Imports;

/// <summary>Netflix's file is taken whole in each of its forms, and refused whole where anything is wrong with it.</summary>
public sealed class NetflixReadingTests : IDisposable
{
    private const string Beginning = "title: The Beginning\nstreaming: [Netflix]\nseasons:\n  - season: 1\n    premiere: 2021-11-01\n    finale: 2021-11-30\n";

    private readonly SeedFolder _seeds = new SeedFolder().Drama("beginning", Beginning);

    public void Dispose() => _seeds.Dispose();

    [Theory]
    [InlineData("2021-11-17.tsv", null)]
    [InlineData("2023-07-26.tsv", 4_800_000L)]
    [InlineData("2024-11-20.tsv", 4_800_000L)]
    [InlineData("2025-07-02.tsv", 4_800_000L)]
    public void Import_EveryHeaderSoFar_BringsTheWeeks(string file, long? views)
    {
        NetflixImportReport report = NetflixTable.Import(_seeds.Path, Small(file));

        Assert.Null(report.Refusal);
        Assert.Equal(new ChangedDrama("beginning", 2, 0), Assert.Single(report.Changed));
        string viewed = views is null ? "" : $"views: {views}, ";
        Assert.Equal(
            Beginning
            + "    netflix:\n"
            + "      - {week_ending: 2021-11-07, hours: 30100000, rank: 3, weeks_in_top_10: 1, source: netflix-top10}\n"
            + $"      - {{week_ending: 2021-11-14, hours: 42790000, {viewed}rank: 1, weeks_in_top_10: 2, source: netflix-top10}}\n"
            + "\nsources:\n  netflix-top10:\n    publisher: Netflix\n"
            + "    title: \"Netflix Top 10: weekly lists since 2021, worldwide (all-weeks-global.tsv)\"\n    published: 2021-11-17\n    url: https://www.netflix.com/tudum/top10\n",
            File.ReadAllText(_seeds.PathOf("beginning")));
    }

    [Theory]
    [InlineData("2023-06-01.tsv", "web page")]
    [InlineData("2023-12-27.tsv", "null")]
    public void Import_TheDaysOnWhichItWasBroken_AreRefused(string file, string word) => IsRefused(Small(file), 1, word);

    [Theory]
    [InlineData("", 1, "empty")]
    [InlineData("\n \n", 1, "empty")]
    [InlineData("  <!DOCTYPE html>\n<html>", 1, "web page")]
    [InlineData("week,category,weekly_rank\n", 1, "header is not known")]
    [InlineData("week\tcategory\tweekly_rank\tshow_title\tseason_title\tweekly_hours_viewed\truntime\tweekly_views\tcumulative_weeks_in_top_10\tcountry\n", 1, "'country'")]
    [InlineData("week\tcategory\tweekly_rank\tshow_title\tseason_title\tweekly_hours_viewed\n", 1, "lacks cumulative_weeks_in_top_10")]
    [InlineData("category\tweek\tweekly_rank\tshow_title\tseason_title\tweekly_hours_viewed\tcumulative_weeks_in_top_10\n", 1, "another order")]
    [InlineData(NetflixTable.Header + "\n", 1, "no row")]
    [InlineData(NetflixTable.Header + "\n2021-11-14\tTV (Non-English)\t1\tThe Beg", 2, "cut off")]
    [InlineData(NetflixTable.Header + "\n2021-11-14\tTV (Non-English)\t1\tThe Beginning\tN/A\t42790000\t\t\t", 2, "cut off")]
    [InlineData(NetflixTable.Header + "\n2021-11-14\tTV (Non-English)\t1\tThe Beginning\tN/A\t42790000\t\t2\n", 2, "9 columns")]
    [InlineData(NetflixTable.Header + "\n2021-11-14\tTV (Non-English)\t1\tThe Beginning\tN/A\t42,790,000\t\t\t2\n", 2, "weekly_hours_viewed")]
    [InlineData(NetflixTable.Header + "\n2021-11-14\tTV (Non-English)\t11\tThe Beginning\tN/A\t42790000\t\t\t2\n", 2, "weekly_rank")]
    [InlineData(NetflixTable.Header + "\n14/11/2021\tTV (Non-English)\t1\tThe Beginning\tN/A\t42790000\t\t\t2\n", 2, "week is '14/11/2021'")]
    [InlineData(NetflixTable.Header + "\n2021-11-15\tTV (Non-English)\t1\tThe Beginning\tN/A\t42790000\t\t\t2\n", 2, "Sunday")]
    [InlineData(NetflixTable.Header + "\n2021-11-14\tTV (Non-English)\t1\tThe Beginning\tN/A\t42790000\t8,9\t\t2\n", 2, "runtime")]
    [InlineData(NetflixTable.Header + "\n2021-11-14\tFilms (English)\t1\tThe Beginning\tN/A\t42790000\t\t\t2\n", 2, "TV (Non-English)")]
    [InlineData(NetflixTable.Header + "\n2021-11-14\tTV (Non-English)\t1\tA\tN/A\t42790000\t\t\t2\n2021-11-14\tTV (Non-English)\t2\tA\tN/A\t42790000\t\t\t2\n", 3, "second time")]
    [InlineData(NetflixTable.Header + "\n2031-11-16\tTV (Non-English)\t1\tA\tN/A\t42790000\t\t\t2\n", 2, "not come yet")]
    public void Import_FileThatIsWrong_IsRefusedWithLineAndReason(string text, int line, string word) => IsRefused(Encoding.UTF8.GetBytes(text), line, word);

    [Fact]
    public void Import_NoText_IsRefusedWithTheLine() => IsRefused([.. Encoding.UTF8.GetBytes(NetflixTable.Header + "\n2021"), 0xff, 0xfe], 2, "UTF-8");

    [Fact]
    public void Read_PublishedFileCutAnywhere_IsRefused()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Published());
        Assert.NotNull(NetflixFileReader.Read(whole).File);
        int header = whole.AsSpan().IndexOf((byte)'\n');
        int firstWeek = Encoding.UTF8.GetString(whole).IndexOf("2021-07-04", StringComparison.Ordinal);

        for (int length = 0; length < whole.Length; length++)
        {
            (NetflixFile? file, ImportRefusal? refusal) = NetflixFileReader.Read(whole.AsSpan(0, length));

            // Between two weeks there is nothing that a cut would leave behind: such a file is a whole, shorter one.
            if (length == firstWeek)
                continue;
            Assert.True(file is null, $"taken when cut after {length} bytes");
            if (length > header + 40)
                Assert.True(refusal!.Line > 1);
        }
    }

    private static string Published()
    {
        string[] categories = ["Films (English)", "Films (Non-English)", "TV (English)", "TV (Non-English)"];
        IEnumerable<string> rows =
            from week in (string[])["2021-07-11", "2021-07-04"]
            from category in categories
            from rank in Enumerable.Range(1, 10)
            select $"{week}\t{category}\t{rank}\tShow {rank}\tShow {rank}: Season 1\t{90 - rank}0000\t\t\t{(week == "2021-07-11" ? 12 : 1)}";
        return string.Join('\n', rows.Prepend(NetflixTable.Header));
    }

    private static byte[] Small(string name) => File.ReadAllBytes(RepositoryRoot.At("tests/DramaBot.Knowledge.Tests/Imports/Data/" + name));

    private void IsRefused(byte[] content, int line, string word)
    {
        NetflixImportReport report = NetflixTable.Import(_seeds.Path, content);

        Assert.NotNull(report.Refusal);
        Assert.Equal(line, report.Refusal.Line);
        Assert.Contains(word, report.Refusal.Reason, StringComparison.Ordinal);
        Assert.Equal(Beginning, File.ReadAllText(_seeds.PathOf("beginning")));
    }
}
