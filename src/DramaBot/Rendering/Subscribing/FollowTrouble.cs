using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Subscribing;

/// <summary>Why somebody who follows dramas cannot be reached, and how to mend it, in that person's language.</summary>
internal static class FollowTrouble
{
    /// <summary>Why, since when, and what happens next.</summary>
    public static string Of(Target target, Trouble trouble, Wording words)
    {
        string?[] sentences =
        [
            words.Say(Line.FollowTroubleSince, Cause(target, trouble, words), TimestampTag.Format(trouble.Since, TimestampStyle.Relative)),
            trouble.SuspendedAt is null ? null : words[Line.FollowTroubleHeld],
            trouble.NextTryAt is { } at ? words.Say(Line.FollowTroubleNextTry, TimestampTag.Format(at, TimestampStyle.Relative)) : null,
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    // What else Discord can say is about channels, or in its own English words.
    private static string Cause(Target target, Trouble trouble, Wording words) => (DiscordErrorCode)trouble.Code switch
    {
        DiscordErrorCode.CannotSendMessageToUser => words[Line.FollowTroubleClosed],
        DiscordErrorCode.NoMutualGuilds => words[Line.FollowTroubleNoServer],
        DiscordErrorCode.General => words.Say(Line.FollowTroubleUnreachable, words[Line.ButtonCheckAgain]),
        _ => TroubleAdvice.Of(target, trouble),
    };
}
