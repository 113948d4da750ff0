namespace DramaBot.Knowledge.Imports;

/// <summary>One row of Netflix's weekly Top 10 file.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Week">The Sunday on which the week ends.</param>
/// <param name="Category">Films or television, in English or not.</param>
/// <param name="Rank">1 to 10.</param>
/// <param name="Show">The show's title, as Netflix has it in English.</param>
/// <param name="Season">The season's label, the show's title included: "Sweet Home: Season 2"; "N/A" where there is none.</param>
/// <param name="Hours">Hours viewed in the week.</param>
/// <param name="Runtime">The running time in hours; 0 while episodes came out at different times in different countries; null in older files.</param>
/// <param name="Views">Hours divided by the running time; null before June 2023.</param>
/// <param name="Weeks">How many weeks the season had been in the list by then.</param>
/// <param name="IsStaggered">Whether the file says that episodes came out at different times in different countries.</param>
internal sealed record NetflixRow(
    int Line, DateOnly Week, string Category, int Rank, string Show, string Season, long Hours, decimal? Runtime, long? Views, int Weeks, bool IsStaggered)
{
    /// <summary>The list in which Korean series stand.</summary>
    public const string NonEnglishTelevision = "TV (Non-English)";
}

/// <summary>Netflix's weekly Top 10 file, read whole.</summary>
/// <param name="Rows">Its rows, in the order of the file.</param>
internal sealed record NetflixFile(IReadOnlyList<NetflixRow> Rows)
{
    /// <summary>The first week that Netflix publishes (netflix.com/tudum/top10).</summary>
    public static DateOnly FirstWeek => new(2021, 7, 4);

    public DateOnly NewestWeek { get; } = Rows.Max(static row => row.Week);

    /// <summary>
    /// The day by which the file is out everywhere. The file bears no date; Netflix adds a week on the Tuesday after its
    /// Sunday in California, which is Wednesday in Seoul.
    /// </summary>
    public DateOnly Published => NewestWeek.AddDays(3);
}
