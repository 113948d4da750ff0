using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DramaBot.Knowledge;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>The first days of seasons, kept for each drama once it was asked about: reading a record takes longer than a question.</summary>
internal sealed class ShownSeasons
{
    private static readonly ConditionalWeakTable<KnowledgeSnapshot, ShownSeasons> Of = [];

    private readonly ConcurrentDictionary<int, (int Number, DateOnly? Premiere)[]> _seasons = new();

    /// <summary>Whether a season had begun by a day.</summary>
    public static bool IsShown(KnowledgeSnapshot snapshot, int ordinal, int season, DateOnly today)
    {
        (int Number, DateOnly? Premiere)[] seasons = Of.GetValue(snapshot, static _ => new ShownSeasons())._seasons.GetOrAdd(
            ordinal, static (ordinal, snapshot) => [.. snapshot.Get(ordinal).Seasons.Select(static one => (one.Number, one.Premiere))], snapshot);
        return Array.Exists(seasons, one => one.Number == season && one.Premiere <= today);
    }
}
