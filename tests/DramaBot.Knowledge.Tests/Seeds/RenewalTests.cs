namespace DramaBot.Knowledge.Tests.Seeds;

/// <summary>A renewal history runs forward in time; a status goes back only on the word of a newer source.</summary>
public class RenewalTests
{
    private const string Sources = """
        sources:
          old: {publisher: P, published: 2024-01-01}
          new: {publisher: P, published: 2024-06-01}
          undated: {publisher: P}
        """;

    [Fact]
    public void History_ForwardInTime_IsGood() => Checked.HasNoProblem(Yaml(
        "{on: 2024-01-01, status: pending, source: old}",
        "{on: 2024-01-01, status: renewed, source: undated}",
        "{on: 2024-06-01, status: airing, source: new}"));

    [Fact]
    public void Report_OlderThanTheOneBefore_IsNamedAtItsDate() => Checked.HasOneProblem(
        Yaml(
            "{on: 2024-06-01, status: pending, source: new}",
            "{on: 2024-01-01, status: renewed, source: old}",
            "{on: 2024-07-01, status: airing, source: undated}"),
        "4:10",
        "2024-01-01 comes after 2024-06-01 in the list",
        "from oldest to newest");

    [Fact]
    public void Report_OutOfOrderAndGoingBack_IsOneProblem() => Checked.HasOneProblem(
        Yaml("{on: 2024-06-01, status: renewed, source: new}", "{on: 2024-01-01, status: pending, source: old}", "{on: 2024-07-01, status: airing, source: undated}"),
        "4:10",
        "from oldest to newest");

    [Theory]
    [InlineData("renewed", "pending")]
    [InlineData("in-talks", "pending")]
    [InlineData("airing", "scheduled")]
    [InlineData("scheduled", "in-production")]
    [InlineData("ended", "in-talks")]
    [InlineData("cancelled", "renewed")]
    public void Status_GoingBackOnAnOlderSource_IsRefused(string from, string to) => Checked.HasOneProblem(
        Yaml($"{{on: 2024-06-01, status: {from}, source: new}}", $"{{on: 2024-07-01, status: {to}, source: old}}", "{on: 2024-07-02, status: airing, source: undated}"),
        $"4:{40 + to.Length}",
        $"the status goes back from {from} (2024-06-01) to {to}",
        "published on 2024-01-01",
        "name the newer one");

    [Fact]
    public void Status_GoingBackOnTheSameSource_IsRefused() => Checked.HasOneProblem(
        Yaml("{on: 2024-06-01, status: renewed, source: new}", "{on: 2024-07-01, status: pending, source: new}", "{on: 2024-07-01, status: pending, source: old}", "{on: 2024-07-02, status: pending, source: undated}"),
        "4:47",
        "goes back from renewed (2024-06-01) to pending",
        "the same source");

    [Fact]
    public void Status_GoingBackWithoutASource_IsOneProblem() => Checked.HasOneProblem(
        Yaml("{on: 2024-01-01, status: renewed, source: old}", "{on: 2024-07-01, status: pending}", "{on: 2024-07-01, status: pending, source: new}", "{on: 2024-07-01, status: pending, source: undated}"),
        "4:5",
        "'source' is missing");

    [Theory]
    [InlineData("new")]
    [InlineData("undated")]
    public void Status_GoingBackOnANewerSource_IsGood(string source) => Checked.HasNoProblem(Yaml(
        "{on: 2024-01-01, status: renewed, source: old}",
        $"{{on: 2024-06-01, status: pending, source: {source}}}",
        "{on: 2024-07-01, status: in-talks, source: new}",
        "{on: 2024-07-01, status: renewed, source: undated}"));

    [Fact]
    public void Status_OfAnotherSeason_DoesNotGoBack() => Checked.HasNoProblem(Yaml(
        "{on: 2024-01-01, status: airing, season: 2, source: old}",
        "{on: 2024-01-01, status: pending, season: 3, source: old}",
        "{on: 2024-06-01, status: pending, season: 3, source: new}",
        "{on: 2024-06-01, status: pending, season: 3, source: undated}"));

    [Fact]
    public void Status_OnHoldEndedOrCancelled_FollowsAny() => Checked.HasNoProblem(Yaml(
        "{on: 2024-01-01, status: renewed, source: old}",
        "{on: 2024-01-01, status: on-hold, source: old}",
        "{on: 2024-06-01, status: cancelled, source: new}",
        "{on: 2024-06-01, status: ended, source: undated}"));

    [Fact]
    public void Status_Unreadable_IsReportedOnceAndComparedWithNothing() => Checked.HasOneProblem(
        Yaml("{on: 2024-01-01, status: renewed, source: old}", "{on: 2024-01-01, status: renewd, source: old}", "{on: 2024-06-01, status: airing, source: new}", "{on: 2024-06-01, status: airing, source: undated}"),
        "4:30",
        "'status' cannot be 'renewd', did you mean 'renewed'?");

    [Fact]
    public void Status_Missing_IsReportedOnce() => Checked.HasOneProblem(
        Yaml("{on: 2024-01-01, status: renewed, source: old}", "{on: 2024-01-01, source: old}", "{on: 2024-06-01, status: airing, source: new}", "{on: 2024-06-01, status: airing, source: undated}"),
        "4:5",
        "'status' is missing");

    [Fact]
    public void Entry_ThatIsNoReport_LeavesTheOthersChecked() => Assert.Equal(
        ["4:5", "5:10"],
        Checked.Places(Yaml("{on: 2024-06-01, status: pending, source: new}", "soon", "{on: 2024-01-01, status: pending, source: old}", "{on: 2024-06-01, status: pending, source: undated}")));

    [Fact]
    public void Date_MissingImpossibleOrUnknown_LeavesTheOthersChecked() => Assert.Equal(
        ["4:5", "5:10", "6:10"],
        Checked.Places(Yaml("{on: 2024-06-01, status: pending, source: new}", "{status: pending, source: new}", "{on: 2024-02-30, status: pending, source: new}", "{on: 2024-01-01, status: pending, source: old}", "{on: 2024-06-02, status: pending, source: undated}")));

    [Fact]
    public void Date_FarInTheFuture_IsRefusedAndComparedWithNothing() => Checked.HasOneProblem(
        Yaml("{on: 2042-01-01, status: pending, source: old}", "{on: 2024-06-01, status: pending, source: new}", "{on: 2024-06-01, status: pending, source: undated}"),
        "3:10",
        "2042-01-01 lies in the future");

    private static string Yaml(params string[] reports) =>
        "title: A\nrenewal:\n" + string.Concat(reports.Select(static report => $"  - {report}\n")) + Sources;
}
