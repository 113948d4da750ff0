using DramaBot.Answers.Fans;
using DramaBot.Community;

namespace DramaBot.Chat;

/// <summary>Hands the counted votes to the answers, which know nothing of who cast them.</summary>
internal static class VoteCounts
{
    /// <summary>The votes by drama.</summary>
    public static IReadOnlyList<CountedVotes> Counted(this Votes votes) =>
        [.. votes.MostWanted().Select(static pair => new CountedVotes(pair.Key, pair.Value.Wanting, pair.Value.Content))];
}
