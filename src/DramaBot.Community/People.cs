namespace DramaBot.Community;

/// <summary>What is kept about a person, and how it is forgotten.</summary>
/// <param name="votes">The votes.</param>
/// <param name="suggestions">The suggestions.</param>
public sealed class People(Votes votes, Suggestions suggestions)
{
    /// <summary>Everything that is kept about a person.</summary>
    public PersonRecord Show(ulong userId) => new(votes.Of(userId), suggestions.Of(userId));

    /// <summary>Deletes everything that is kept about a person.</summary>
    /// <returns>How many things there were.</returns>
    public int Forget(ulong userId) => votes.Forget(userId) + suggestions.Forget(userId);
}

/// <summary>Everything that is kept about a person.</summary>
public sealed record PersonRecord(IReadOnlyList<CastVote> Votes, IReadOnlyList<Suggestion> Suggestions)
{
    /// <summary>Whether nothing is kept.</summary>
    public bool IsEmpty => Votes.Count == 0 && Suggestions.Count == 0;
}
