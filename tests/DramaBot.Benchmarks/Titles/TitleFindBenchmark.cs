using BenchmarkDotNet.Attributes;
using DramaBot.Knowledge.Titles;
using DramaBot.Testing.Titles;

namespace DramaBot.Benchmarks.Titles;

/// <summary>One search among 20,000 dramas, by the kind of query: <c>titles --benchmark</c>.</summary>
[MemoryDiagnoser]
[InProcess]
public class TitleFindBenchmark
{
    private TitleIndex _index = null!;

    [Params("queen of tears", "사랑의 불시착", "sarangui bulsichak", "hosptial playlist", "ㅅㄹㅇㅂㅅㅊ", "cloy", "tkfkddml qnftlckr", "the queen's gambit")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Build() => _index = TitleIndex.Build(TitleDistractors.Among(TitleEvaluation.Load("tune"), 20_000));

    [Benchmark]
    public TitleSearch Find() => _index.Find(Text);

    [Benchmark]
    public IReadOnlyList<TitleMatch> Suggest() => _index.Suggest(Text);
}
