using System.Runtime.CompilerServices;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Ratings;

/// <summary>
/// The seasons whose ratings were asked for last, as of a day: people ask about the same few, and reading every broadcast takes ten
/// times as long as all the rest of an answer. As many as there are places; nothing grows.
/// </summary>
internal sealed class KeptRatings
{
    private const int MostKept = 128;

    // Of a small knowledge base all are kept: twice as many places as it has seasons, in sources of their own and among others'.
    private const int FewDramas = 256;
    private const int AllKept = 1024;

    private static readonly ConditionalWeakTable<KnowledgeSnapshot, KeptRatings> Kept = [];

    private readonly Entry?[] _entries;

    private KeptRatings(int dramas) => _entries = new Entry?[dramas <= FewDramas ? AllKept : MostKept];

    /// <summary>Those of a snapshot.</summary>
    public static KeptRatings In(KnowledgeSnapshot snapshot) => Kept.GetValue(snapshot, static snapshot => new KeptRatings(snapshot.Count));

    /// <summary>What is kept under a key, or what is computed and then kept.</summary>
    public SeasonRatings GetOrAdd<TState>(Key key, TState state, Func<Key, TState, SeasonRatings> compute)
    {
        ref Entry? slot = ref _entries[(uint)HashCode.Combine(RuntimeHelpers.GetHashCode(key.Drama), key.Season, key.AsOf, key.SpansDramas) % _entries.Length];
        Entry? entry = Volatile.Read(ref slot);
        if (entry is null || !ReferenceEquals(entry.Key.Drama, key.Drama) || entry.Key.Season != key.Season || entry.Key.AsOf != key.AsOf || entry.Key.SpansDramas != key.SpansDramas)
            Volatile.Write(ref slot, entry = new Entry(key, compute(key, state)));
        return entry.Ratings;
    }

    /// <summary>Which ratings are meant.</summary>
    /// <param name="Drama">The drama, the very object.</param>
    /// <param name="Season">The number of the season.</param>
    /// <param name="AsOf">The day up to which.</param>
    /// <param name="SpansDramas">Whether the sources' ids name their drama.</param>
    internal readonly record struct Key(Drama Drama, int Season, DateOnly AsOf, bool SpansDramas);

    private sealed record Entry(Key Key, SeasonRatings Ratings);
}
