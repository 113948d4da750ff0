using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Answers.Tests.Evaluation;

/// <summary>The seeds of this repository, loaded once.</summary>
internal static class ShippedKnowledge
{
    private static readonly Lazy<KnowledgeSnapshot> Lazily = new(Load);

    /// <summary>The day from which the evaluation's seasons were looked at.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static KnowledgeSnapshot Snapshot => Lazily.Value;

    /// <summary>The path of a table of the evaluation.</summary>
    public static string Table(string name) => RepositoryRoot.At($"tests/DramaBot.Answers.Tests/Evaluation/{name}");

    private static KnowledgeSnapshot Load()
    {
        using var folder = new TempFolder();
        var knowledge = new KnowledgeBase(new SeedDirectory(RepositoryRoot.At("seeds")), folder.At("knowledge.db"), TimeProvider.System);
        knowledge.Load();
        return knowledge.Current!;
    }
}
