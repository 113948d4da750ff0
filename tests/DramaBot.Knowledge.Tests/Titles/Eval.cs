using DramaBot.Knowledge.Titles;
using DramaBot.Testing.Titles;

namespace DramaBot.Knowledge.Tests.Titles;

/// <summary>The evaluation's dramas, indexed once for all tests.</summary>
internal static class Eval
{
    public static readonly TitleEvaluation Tune = TitleEvaluation.Load("tune");

    public static readonly TitleEvaluation Holdout = TitleEvaluation.Load("holdout");

    public static readonly TitleIndex Few = TitleIndex.Build(Tune.Dramas);

    private static readonly Lazy<TitleIndex> LazyMany = new(() => TitleIndex.Build(TitleDistractors.Among(Tune, 20_000)));

    /// <summary>The same dramas among 20,000.</summary>
    public static TitleIndex Many => LazyMany.Value;

    public static string? First(string text) => First(Few.Find(text));

    public static string? First(TitleSearch found) => found.Matches.Count == 0 ? null : found.Matches[0].Id;
}
