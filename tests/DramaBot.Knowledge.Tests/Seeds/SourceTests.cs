namespace DramaBot.Knowledge.Tests.Seeds;

/// <summary>Every fact names a source that the file defines, and every source is used.</summary>
public class SourceTests
{
    [Fact]
    public void Source_Undefined_IsNamedWhereItIsUsed() =>
        Checked.HasOneProblem("title: A\ndescribed_by: [s, missing]\nsources:\n  s: {publisher: P}\n", "2:19", "no source 'missing' under 'sources'");

    [Fact]
    public void Source_UndefinedInSeveralPlaces_IsOneProblem() => Checked.HasOneProblem(
        "title: A\ndescribed_by: [gone]\nclaims:\n  - {on: 2024-01-01, claim: C, source: gone}\n  - {on: 2024-01-01, claim: D, source: gone}\n", "2:16", "no source 'gone'", "used in 2 more places");

    [Fact]
    public void Source_Misspelt_IsOneProblem() => Checked.HasOneProblem(
        "title: A\ndescribed_by: [won-2024-04-31]\nsources:\n  won-2024-04-30: {publisher: P}\n", "2:16", "no source 'won-2024-04-31'", "did you mean 'won-2024-04-30'?");

    [Fact]
    public void Source_Unused_IsNamedWhereItIsDefined() =>
        Checked.HasOneProblem("title: A\nsources:\n  s: {publisher: P}\n", "3:3", "nothing uses the source 's'");

    [Theory]
    [InlineData("s: {title: T}", "4:6", "'publisher' is missing")]
    [InlineData("s: {publisher: P, published: 2024-04-31}", "4:32", "'published' needs a date that exists")]
    [InlineData("s: {publisher: P, published: 2029-04-30}", "4:32", "2029-04-30 lies in the future")]
    [InlineData("s: somewhere", "4:6", "'s' needs fields")]
    [InlineData("s: {publisher: P}\n  'a b': {publisher: P}", "5:3", "'a b' cannot be an id")]
    public void Source_Incomplete_IsRefused(string source, string place, string message) =>
        Checked.HasOneProblem($"title: A\ndescribed_by: [s]\nsources:\n  {source}\n", place, message);

    [Fact]
    public void Sources_NoTable_IsOneProblem() => Checked.HasOneProblem("title: A\ndescribed_by: [s]\nsources: [s]\n", "3:10", "'sources' needs an id");

    [Fact]
    public void Reference_InABrokenEntry_IsCheckedToo() => Assert.Equal(
        ["3:10", "3:45"], Checked.Places("title: A\nclaims:\n  - {on: 2024, claim: What is said, source: nowhere}\n"));

    [Fact]
    public void Reference_UnderAMisspeltKey_IsAUse() => Checked.HasOneProblem(
        "title: A\nclaims:\n  - {on: 2024-01-01, claim: C, soruce: s}\nsources:\n  s: {publisher: P}\n", "3:32", "'soruce', did you mean 'source'?");
}
