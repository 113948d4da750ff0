using DramaBot.Answers;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Community;

namespace DramaBot.Rendering.Embeds;

/// <summary>How the bot's own users voted: what they want, kept apart from how likely it is.</summary>
internal static class VotesField
{
    public const string Name = "Fans' votes";

    /// <summary>Whether an answer is one on which a vote makes sense.</summary>
    public static bool BelongsTo(Answer answer) =>
        answer is RenewalAnswer or FansAnswer or NothingKnownAnswer { Intent: Intent.Renewal or Intent.FanVotes };

    /// <summary>The tally in words.</summary>
    public static string Say(VoteTally tally)
    {
        const string Question = "Do you want a next season?";
        if (tally.Everywhere.All == 0)
            return $"{Question} Nobody has voted yet.";
        string here = tally.Here is { } server ? $"\nThis server: {Count(server)}" : "";
        return $"{Question}{here}\nEverywhere: {Count(tally.Everywhere)}\nThis says nothing of how likely it is.";
    }

    private static string Count(VoteCount count) => count.All == 0
        ? "nobody has voted yet"
        : $"{count.Wanting} {(count.Wanting == 1 ? "wants" : "want")} one, {count.Content} {(count.Content == 1 ? "is" : "are")} content";
}
