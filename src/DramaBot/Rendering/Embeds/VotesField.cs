using DramaBot.Answers;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Community;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Embeds;

/// <summary>How the bot's own users voted: what they want, kept apart from how likely it is.</summary>
internal static class VotesField
{
    /// <summary>Whether an answer is one on which a vote makes sense.</summary>
    public static bool BelongsTo(Answer answer) =>
        answer is RenewalAnswer or FansAnswer or NothingKnownAnswer { Intent: Intent.Renewal or Intent.FanVotes };

    /// <summary>The tally in words.</summary>
    public static string Say(VoteTally tally, Wording words)
    {
        if (tally.Everywhere.All == 0)
            return words[Line.VotesNone];
        string?[] lines =
        [
            words[Line.VotesQuestion],
            tally.Here is { } server ? words.Say(Line.VotesHere, Count(server, words)) : null,
            words.Say(Line.VotesEverywhere, Count(tally.Everywhere, words)),
            words[Line.VotesCaution],
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static string Count(VoteCount count, Wording words) => count.All == 0
        ? words[Line.VotesNobodyThere]
        : words.Say(
            Line.VotesTally,
            words.Count(count.Wanting, Line.VotesWantOne, Line.VotesWantSeveral),
            words.Count(count.Content, Line.VotesContentOne, Line.VotesContentSeveral));
}
