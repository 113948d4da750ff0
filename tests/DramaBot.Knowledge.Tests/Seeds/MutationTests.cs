using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;
using DramaBot.Testing.Seeds;

namespace DramaBot.Knowledge.Tests.Seeds;

/// <summary>A mistake in a good seed file is refused where it is, whatever it is, and answers go on from the last good revision.</summary>
public sealed class MutationTests : IDisposable
{
    private static readonly Dictionary<string, SeedMutation> Mutations = SeedMutations.All().ToDictionary(static mutation => mutation.Name);

    private readonly SeedFolder _seeds = new();

    public MutationTests() => SeedMutations.CopyGoodOnes(_seeds);

    public static TheoryData<string> Names => [.. Mutations.Keys];

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Mutations_ThereAreAHundredOfEveryKind()
    {
        Assert.True(Mutations.Count >= 100, $"only {Mutations.Count}");
        Assert.Equal(["collision", "key", "source", "syntax", "type", "value"], Mutations.Values.Select(static mutation => mutation.Kind).Distinct().Order());
        Assert.Equal(SeedMutations.Dramas.Order(), Mutations.Values.Select(static mutation => mutation.DramaId).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_OneMistake_IsRefusedWithItsFileAndLineAndTheLastGoodRevisionStays(string name)
    {
        SeedMutation mutation = Mutations[name];
        var knowledge = new KnowledgeBase(new SeedDirectory(_seeds.Path), _seeds.DatabasePath, new FakeTimeProvider(new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero)));
        LoadReport good = knowledge.Load();
        Assert.Empty(good.Problems);
        KnowledgeSnapshot before = knowledge.Current!;

        _seeds.File(mutation.File, mutation.Content);
        LoadReport broken = knowledge.Load();

        Assert.Equal(LoadOutcome.KeptLastGood, broken.Outcome);
        Assert.Equal(good.Revision, broken.Revision);
        Assert.Same(before, knowledge.Current);
        string[] places = [.. broken.Problems.Select(problem => $"{Path.GetRelativePath(_seeds.Path, problem.Path).Replace('\\', '/')}:{problem.Line}")];
        Assert.Contains($"{mutation.File}:{mutation.Line}", places);
        // A slip is one problem, or names a second line of the file that it leaves without its meaning; never a flood.
        Assert.All(places, place => Assert.StartsWith(mutation.File + ":", place));
        Assert.True(places.Length <= 3, string.Join('\n', broken.Problems));
    }
}
