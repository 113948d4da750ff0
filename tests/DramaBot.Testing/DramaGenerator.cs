using System.Globalization;
using System.Text;

namespace DramaBot.Testing;

/// <summary>
/// Makes seed files as maintainers write them, for measuring and for tests that need many. The same number always gives the
/// same file; no two share a title, and no alias is another's title.
/// </summary>
public static class DramaGenerator
{
    private const int Combinations = 40 * 40 * 40;

    private static readonly string[] Firsts =
    [
        "Amber", "Autumn", "Borrowed", "Broken", "Bright", "Cold", "Crimson", "Distant", "Eleventh", "Endless", "Fading", "Familiar", "First", "Forgotten", "Fragile", "Gentle",
        "Golden", "Hidden", "Honest", "Hollow", "Idle", "Ivory", "Last", "Lonely", "Lucky", "Midnight", "Morning", "Nameless", "Paper", "Quiet", "Rainy", "Reckless", "Second",
        "Secret", "Silver", "Sleepless", "Sudden", "Tender", "Unwritten", "Winter",
    ];

    private static readonly string[] Seconds =
    [
        "Alley", "Anchor", "Attorney", "Bakery", "Bridge", "Butler", "Captain", "Chef", "Clinic", "Crown", "Detective", "Doctor", "Envoy", "Fisherman", "Garden", "Ghost", "Harbor",
        "Heir", "Hotel", "Island", "Judge", "King", "Lantern", "Letter", "Lighthouse", "Magician", "Neighbor", "Nurse", "Orchard", "Palace", "Pianist", "Princess", "Promise",
        "Rival", "Scholar", "Sparrow", "Station", "Swordsman", "Tenant", "Witness",
    ];

    private static readonly string[] Thirds =
    [
        "Andong", "Busan", "Bukchon", "Cheongju", "Chuncheon", "Daegu", "Daejeon", "Gangneung", "Geoje", "Gimpo", "Goseong", "Gunsan", "Gwangju", "Gyeongju", "Hahoe", "Hapjeong",
        "Icheon", "Incheon", "Itaewon", "Jeju", "Jeonju", "Jindo", "Jongno", "Mapo", "Masan", "Mokpo", "Namhae", "Namwon", "Pohang", "Sangju", "Seongsu", "Seoul", "Sokcho",
        "Suwon", "Tongyeong", "Ulsan", "Wando", "Wonju", "Yeosu", "Yongin",
    ];

    private static readonly string[] Syllables =
    [
        "가", "나", "다", "라", "마", "바", "사", "아", "자", "차", "카", "타", "파", "하", "거", "너", "더", "러", "머", "버", "서", "어", "저", "처", "커", "터", "퍼", "허", "고",
        "노", "도", "로", "모", "보", "소", "오", "조", "초", "코", "토",
    ];

    private static readonly string[] Families = ["Kim", "Lee", "Park", "Choi", "Jung", "Kang", "Cho", "Yoon", "Jang", "Lim", "Han", "Oh", "Seo", "Shin", "Kwon", "Hwang"];

    private static readonly string[] Given = ["Soo-hyun", "Ji-won", "Min-ho", "Hye-jin", "Seo-joon", "Eun-ji", "Tae-hyung", "Bo-young", "Ji-eun", "Dong-wook", "Se-jeong", "Woo-bin", "Na-ra", "Hee-won"];

    private static readonly string[] Networks = ["tvN", "JTBC", "SBS", "MBC", "KBS2", "OCN", "ENA", "Netflix", "TVING"];

    private static readonly string[] Statuses = ["pending", "in-talks", "renewed", "in-production", "ended"];

    private static readonly string[] Outlooks = ["likely", "possible", "unlikely", "very-unlikely"];

    private static readonly string[] Endings = ["happy", "bittersweet", "sad", "open"];

    /// <summary>The id of the drama of a number, 0 to 63,999; ids sort as their numbers do.</summary>
    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"drama-{number:00000}");

    /// <summary>Its title.</summary>
    public static string Title(int number)
    {
        (int a, int b, int c) = Parts(number);
        return $"The {Firsts[a]} {Seconds[b]} of {Thirds[c]}";
    }

    /// <summary>Its Korean title.</summary>
    public static string NativeTitle(int number)
    {
        (int a, int b, int c) = Parts(number);
        return $"{Syllables[a]}{Syllables[c]}의 {Syllables[b]}{Syllables[(b + 7) % 40]}";
    }

    /// <summary>Writes the files of the numbers from 0 into a seeds folder.</summary>
    public static void WriteTo(string seeds, int count)
    {
        string folder = Path.Combine(seeds, "dramas");
        Directory.CreateDirectory(folder);
        Parallel.For(0, count, number => File.WriteAllText(Path.Combine(folder, Id(number) + ".yaml"), Yaml(number)));
    }

    /// <summary>The drama's file: sixteen ratings, six Netflix weeks, a renewal history, an ending and their sources.</summary>
    public static string Yaml(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Combinations);
#pragma warning disable CA5394 // Do not use insecure randomness: the same number must give the same file.
        var random = new Random(number);
        var yaml = new Text();
        DateOnly premiere = new DateOnly(2005, 1, 1).AddDays(random.Next(20 * 365));
        premiere = premiere.AddDays((DayOfWeek.Saturday - premiere.DayOfWeek + 7) % 7);
        DateOnly finale = premiere.AddDays(50);
        AddNames(yaml, random, number);
        AddRenewal(yaml, random, finale);
        yaml.Line($"seasons:");
        yaml.Line($"  - season: 1");
        yaml.Line($"    year: {premiere.Year}");
        yaml.Line($"    episodes: 16");
        yaml.Line($"    premiere: {premiere:yyyy-MM-dd}");
        yaml.Line($"    finale: {finale:yyyy-MM-dd}");
        yaml.Line($"    described_by: [press-{premiere.Year}]");
        AddFigures(yaml, random, premiere);
        AddEnding(yaml, random);
        AddRest(yaml, random, number, premiere, finale);
#pragma warning restore CA5394
        return yaml.ToString();
    }

    // 27,409 shares no factor with 40³, so that neighbouring numbers get unlike titles and none repeats.
    private static (int A, int B, int C) Parts(int number)
    {
        int mixed = (int)((number * 27_409L) % Combinations);
        return (mixed % 40, mixed / 40 % 40, mixed / 1600);
    }

    private static string Person(Random random) => $"{Pick(random, Families)} {Pick(random, Given)}";

#pragma warning disable CA5394 // Do not use insecure randomness: the same number must give the same file.
    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static void AddNames(Text yaml, Random random, int number)
    {
        (int a, int b, int c) = Parts(number);
        yaml.Line($"title: {Title(number)}");
        yaml.Line($"native_title: {NativeTitle(number)}");
        yaml.Line($"romanized_title: {Thirds[c]}ui {Seconds[b]} {number}");
        yaml.Line($"aliases: [{Seconds[b]} from {Thirds[c]} {Firsts[a]}, {Firsts[a][0]}{Seconds[b][0]}{Thirds[c][0]}{number}, El {Seconds[b]} de {Thirds[c]} {number}]");
        yaml.Line($"network: {Pick(random, Networks)}");
        yaml.Line($"streaming: [Netflix, Viki]");
        yaml.Line($"studios: [Studio {Thirds[c]}]");
        yaml.Line($"writers: [{Person(random)}]");
        yaml.Line($"directors: [{Person(random)}, {Person(random)}]");
        yaml.Line($"cast:");
        for (int i = 0; i < 6; i++)
            yaml.Line($"  - {{actor: {Person(random)}, role: {Person(random)}}}");
        yaml.Line($"format: limited-series");
        yaml.Line($"premise: >-");
        yaml.Line($"  A {Seconds[b]} comes home to {Thirds[c]} after ten years away and finds the one door in town that nobody has opened since;");
        yaml.Line($"  what stands behind it was promised to somebody else.");
        yaml.Line($"described_by: [encyclopedia]");
        yaml.Line($"");
    }

    private static void AddRenewal(Text yaml, Random random, DateOnly finale)
    {
        yaml.Line($"renewal:");
        for (int i = 0; i < 2; i++)
        {
            yaml.Line($"  - on: {finale.AddDays(i * 40):yyyy-MM-dd}");
            yaml.Line($"    status: {(i == 0 ? "pending" : Pick(random, Statuses))}");
            yaml.Line($"    season: 2");
            yaml.Line($"    evidence: reported");
            yaml.Line($"    outlook: {Pick(random, Outlooks)}");
            yaml.Line($"    summary: The broadcaster said, asked after the last episode, that a further season is neither planned nor ruled out.");
            yaml.Line($"    source: report-{i + 1}");
        }

        yaml.Line($"");
    }

    private static void AddFigures(Text yaml, Random random, DateOnly premiere)
    {
        yaml.Line($"    nielsen:");
        for (int i = 0; i < 16; i++)
        {
            int average = random.Next(1500, 20_000);
            int seoul = average + random.Next(900);
            yaml.Line($"      - {{episode: {i + 1}, on: {premiere.AddDays((i / 2 * 7) + (i % 2)):yyyy-MM-dd}, nationwide: {average / 1000}.{average % 1000:000}, seoul: {seoul / 1000}.{seoul % 1000:000}, source: nielsen}}");
        }

        if (premiere.Year < 2022)
            return;
        yaml.Line($"    netflix:");
        for (int i = 0; i < 6; i++)
        {
            yaml.Line($"      - {{week_ending: {premiere.AddDays(1 + (7 * i)):yyyy-MM-dd}, hours: {random.Next(3, 600) * 100_000}, views: {random.Next(3, 60) * 100_000}, rank: {random.Next(1, 11)}, weeks_in_top_10: {i + 1}, source: netflix-top10}}");
        }
    }

    private static void AddEnding(Text yaml, Random random)
    {
        yaml.Line($"    ending:");
        yaml.Line($"      kind: {Pick(random, Endings)}");
        yaml.Line($"      complete: {(random.Next(2) == 0 ? "true" : "false")}");
        yaml.Line($"      verdict: Everything that was asked in the first hour is answered in the last.");
        yaml.Line($"      spoiler: >-");
        yaml.Line($"        The door is opened from the inside. The two who waited in front of it for sixteen episodes leave the town together,");
        yaml.Line($"        and the house is given to those to whom it was promised; a year later a letter arrives.");
        yaml.Line($"      source: report-1");
    }

    private static void AddRest(Text yaml, Random random, int number, DateOnly premiere, DateOnly finale)
    {
        yaml.Line($"");
        yaml.Line($"claims:");
        yaml.Line($"  - {{on: {finale:yyyy-MM-dd}, claim: Highest rating of its time slot in {random.Next(2, 9)} years, basis: nationwide, source: report-1}}");
        yaml.Line($"");
        yaml.Line($"events:");
        yaml.Line($"  - {{on: {finale.AddDays(7):yyyy-MM-dd}, kind: special, title: Special episode with the cast, source: report-1}}");
        yaml.Line($"");
        yaml.Line($"sources:");
        Source(yaml, $"press-{premiere.Year}", "The Daily Screen", number, premiere.AddDays(-3));
        Source(yaml, "encyclopedia", "Encyclopedia of Korean Drama", number, premiere.AddDays(-90));
        Source(yaml, "nielsen", "Nielsen Korea", number, finale.AddDays(1));
        if (premiere.Year >= 2022)
            Source(yaml, "netflix-top10", "Netflix", number, finale.AddDays(2));
        Source(yaml, "report-1", "Hallyu Weekly", number, finale);
        Source(yaml, "report-2", "Seoul Evening Post", number, finale.AddDays(40));
    }
#pragma warning restore CA5394

    private static void Source(Text yaml, string id, string publisher, int number, DateOnly published)
    {
        yaml.Line($"  {id}:");
        yaml.Line($"    publisher: {publisher}");
        yaml.Line($"    title: \"{Title(number)}: what is known, and from whom\"");
        yaml.Line($"    author: Han Ji-eun");
        yaml.Line($"    published: {published:yyyy-MM-dd}");
        yaml.Line($"    url: https://example.com/{id}/{number}");
    }

    private sealed class Text
    {
        private readonly StringBuilder _lines = new();

        public void Line(FormattableString line) => _lines.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

        public override string ToString() => _lines.ToString();
    }
}
