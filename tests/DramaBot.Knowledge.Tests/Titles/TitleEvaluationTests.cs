using DramaBot.Testing.Titles;
using Xunit.Abstractions;

namespace DramaBot.Knowledge.Tests.Titles;

/// <summary>Floors for the evaluation, per kind; see Data/README.md for what the kinds are.</summary>
public sealed class TitleEvaluationTests(ITestOutputHelper output)
{
    // Share of a kind's queries that find their drama first among the evaluation's dramas, and among 20,000.
    private static readonly Dictionary<string, (double Few, double Many)> Floors = new(StringComparer.Ordinal)
    {
        ["exact"] = (1, 1),
        ["punctuation"] = (1, 1),
        ["alias"] = (1, 1),
        ["abbreviation"] = (0.9, 0.75),
        ["native"] = (1, 1),
        ["native-spacing"] = (1, 1),
        ["native-partial"] = (1, 0.8),
        ["korean-short"] = (0.9, 0.8),
        ["romanized"] = (0.97, 0.93),
        ["transliteration"] = (0.93, 0.85),
        ["typing"] = (0.93, 0.7),
        ["initial-consonants"] = (1, 0.95),
        ["typo"] = (0.96, 0.95),
        ["typo-native"] = (0.96, 0.95),
        ["missing-words"] = (0.95, 0.85),
        ["swapped-words"] = (0.95, 0.75),
        ["articles"] = (1, 1),
        ["numbers"] = (1, 0.95),
        ["layout"] = (0.95, 0.95),
        ["season"] = (0.95, 0.9),
        ["filler"] = (1, 1),
    };

    public static TheoryData<string, string> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, string>();
            foreach (string kind in Eval.Tune.Queries.Select(query => query.Kind).Distinct(StringComparer.Ordinal))
            {
                kinds.Add("tune", kind);
                kinds.Add("holdout", kind);
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Find_QueriesOfAKind_FindTheirDramaFirst(string part, string kind)
    {
        TitleQuery[] queries = [.. Part(part).Queries.Where(query => query.Kind == kind)];
        TitleOutcome few = TitleOutcome.Of(Eval.Few, queries);
        TitleOutcome many = TitleOutcome.Of(Eval.Many, queries);
        output.WriteLine($"first {few.FirstShare:P0}, confident {few.SureShare:P0}; among 20,000: first {many.FirstShare:P0}, confident {many.SureShare:P0}");
        Assert.True(few.FirstShare >= Floors[kind].Few, $"{kind}: {few}");
        Assert.True(many.FirstShare >= Floors[kind].Many, $"{kind} among 20,000: {many}");
    }

    [Theory]
    [InlineData("tune")]
    [InlineData("holdout")]
    public void Find_AllQueries_AreRightAndSure(string part)
    {
        TitleOutcome few = TitleOutcome.Of(Eval.Few, Part(part).Queries);
        TitleOutcome many = TitleOutcome.Of(Eval.Many, Part(part).Queries);
        output.WriteLine($"{few}\n{many}");
        Assert.True(few.FirstShare >= 0.97, $"{few}");
        Assert.True(few.SureShare >= 0.93, $"{few}");
        Assert.True(many.FirstShare >= 0.94, $"{many}");
        Assert.InRange(few.Wrong, 0, few.Total / 100);
        Assert.InRange(many.Wrong, 0, many.Total / 50);
    }

    [Theory]
    [InlineData("tune")]
    [InlineData("holdout")]
    public void Find_Strangers_AreRefused(string part)
    {
        TitleOutcome few = TitleOutcome.Of(Eval.Few, Part(part).Strangers);
        TitleOutcome many = TitleOutcome.Of(Eval.Many, Part(part).Strangers);
        output.WriteLine($"{few}\n{many}");
        Assert.True(few.RefusedShare >= 0.97, $"{few}");
        Assert.True(many.RefusedShare >= 0.95, $"{many}");
    }

    [Fact]
    public void Data_IsOfTheSizeItClaims()
    {
        Assert.True(Eval.Tune.Dramas.Count >= 106);
        Assert.True(Eval.Tune.Queries.Count + Eval.Holdout.Queries.Count >= 450);
        Assert.True(Eval.Tune.Strangers.Count + Eval.Holdout.Strangers.Count >= 100);
        var ids = Eval.Tune.Dramas.Select(drama => drama.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(Eval.Tune.Queries.Concat(Eval.Holdout.Queries), query => Assert.Contains(query.Id!, ids));
        Assert.Empty(Eval.Tune.Queries.Select(query => query.Text).Intersect(Eval.Holdout.Queries.Select(query => query.Text), StringComparer.Ordinal));
    }

    private static TitleEvaluation Part(string part) => part == "tune" ? Eval.Tune : Eval.Holdout;
}
