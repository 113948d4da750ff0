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
    private static readonly ConditionalWeakTable<KnowledgeSnapshot, KeptRatings> Kept = [];

    private readonly Entry?[] _entries = new Entry?[MostKept];

    /// <summary>Those of a snapshot.</summary>
    public static KeptRatings In(KnowledgeSnapshot snapshot) => Kept.GetValue(snapshot, static _ => new KeptRatings());

    /// <summary>What is kept under a key, or what is computed and then kept.</summary>
    public SeasonRatings GetOrAdd<TState>(Key key, TState state, Func<Key, TState, SeasonRatings> compute)
    {
        ref Entry? slot = ref _entries[(uint)HashCode.Combine(RuntimeHelpers.GetHashCode(key.Drama), key.Season, key.AsOf, key.SpansDramas) % MostKept];
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
