using System.Globalization;
using System.Text;
using DramaBot.Knowledge.Imports;
using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Imports;

/// <summary>Makes Netflix's weekly file, as it has looked since July 2025, row by row, and imports it.</summary>
internal sealed class NetflixTable
{
    public const string Header = "week\tcategory\tweekly_rank\tshow_title\tseason_title\tweekly_hours_viewed\truntime\tweekly_views\tcumulative_weeks_in_top_10";

    public static readonly DateOnly Today = new(2026, 11, 20);

    private readonly StringBuilder _text = new(Header + "\n");

    public NetflixTable Row(string week, string show, string season, long hours = 10_000_000, int rank = 5, int weeks = 1, long? views = null, string runtime = "", string category = "TV (Non-English)")
    {
        _text.Append(CultureInfo.InvariantCulture, $"{week}\t{category}\t{rank}\t{show}\t{season}\t{hours}\t{runtime}\t{views}\t{weeks}\n");
        return this;
    }

    public override string ToString() => _text.ToString();

    public NetflixImportReport ImportInto(SeedFolder seeds, bool isDry = false, params string[] accepted) => Import(seeds, ToString(), isDry, accepted);

    public static NetflixImportReport Import(SeedFolder seeds, string text, bool isDry = false, params string[] accepted) => Import(seeds.Path, Encoding.UTF8.GetBytes(text), isDry, accepted);

    public static NetflixImportReport Import(string folder, byte[] content, bool isDry = false, params string[] accepted)
    {
        NetflixImportReport report = NetflixImport.Run(new SeedDirectory(folder), content, accepted.ToHashSet(), Today, isDry);
        if (!isDry && report.Refusal is null)
            Assert.Empty(new SeedDirectory(folder).Check(Today).Problems);
        return report;
    }
}
