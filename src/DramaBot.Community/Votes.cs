using System.Collections.Concurrent;
using DramaBot.Community.Store;
using DramaBot.Storage;

namespace DramaBot.Community;

/// <summary>
/// What fans answer to "do you want a next season?": one vote per person and drama, changeable, stored before it counts.
/// Tallies are kept in memory, so that answers read them without touching the disk.
/// </summary>
public sealed class Votes
{
    private readonly VoteStore _store;
    private readonly TimeProvider _time;
    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<(string Drama, ulong? Guild), VoteCount> _counts = new();

    /// <summary>Opens the votes in the state's database.</summary>
    /// <param name="state">The state: what must not be lost.</param>
    /// <param name="time">The clock.</param>
    public Votes(SqliteDatabase state, TimeProvider time)
    {
        _store = new VoteStore(state);
        _time = time;
        foreach ((string drama, ulong? guild, VoteCount count) in _store.ReadCounts())
            _counts[(drama, guild)] = count;
    }

    /// <summary>Casts or changes a person's vote.</summary>
    /// <param name="userId">Who.</param>
    /// <param name="guildId">The server it was cast in, where it was cast in one: the vote counts there too.</param>
    /// <param name="dramaId">For which drama.</param>
    /// <param name="wants">Whether the person wants a next season.</param>
    /// <returns>The tally with the vote in it.</returns>
    public VoteTally Cast(ulong userId, ulong? guildId, string dramaId, bool wants)
    {
        lock (_writing)
        {
            _store.Write(userId, guildId, dramaId, wants, _time.GetUtcNow());
            Recount(dramaId);
        }

        return TallyOf(dramaId, guildId);
    }

    /// <summary>How a drama's vote stands, in one server and over all.</summary>
    public VoteTally TallyOf(string dramaId, ulong? guildId) =>
        new(_counts.GetValueOrDefault((dramaId, null)), guildId is null ? null : _counts.GetValueOrDefault((dramaId, guildId)));

    /// <summary>The dramas by how many people want a next season, most first.</summary>
    public IReadOnlyList<KeyValuePair<string, VoteCount>> MostWanted() =>
        [.. _counts
            .Where(static pair => pair.Key.Guild is null && pair.Value.Wanting > 0)
            .Select(static pair => KeyValuePair.Create(pair.Key.Drama, pair.Value))
            .OrderByDescending(static pair => pair.Value.Wanting)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal)];

    /// <summary>A person's votes.</summary>
    public IReadOnlyList<CastVote> Of(ulong userId) => _store.ReadOf(userId);

    /// <summary>Deletes a person's votes; tallies fall.</summary>
    /// <returns>How many there were.</returns>
    public int Forget(ulong userId)
    {
        lock (_writing)
        {
            IReadOnlyList<CastVote> votes = _store.ReadOf(userId);
            _store.Delete(userId);
            foreach (CastVote vote in votes)
                Recount(vote.DramaId);
            return votes.Count;
        }
    }

    private void Recount(string dramaId)
    {
        foreach ((string Drama, ulong? Guild) key in _counts.Keys)
        {
            if (key.Drama == dramaId)
                _counts[key] = default;
        }

        foreach ((_, ulong? guild, VoteCount count) in _store.ReadCounts(dramaId))
            _counts[(dramaId, guild)] = count;
    }
}

/// <summary>How many people want a next season, and how many do not.</summary>
public readonly record struct VoteCount(int Wanting, int Content)
{
    /// <summary>How many people voted.</summary>
    public int All => Wanting + Content;
}

/// <summary>How a vote stands.</summary>
/// <param name="Everywhere">Over all servers and direct messages.</param>
/// <param name="Here">Among those who voted in the server; null outside of one.</param>
public sealed record VoteTally(VoteCount Everywhere, VoteCount? Here);

/// <summary>One person's vote on one drama.</summary>
public sealed record CastVote(string DramaId, bool Wants, DateTimeOffset At);
