using DramaBot.Discord.Interactions;
using Microsoft.Data.Sqlite;

namespace DramaBot.Chat;

/// <summary>What people are told whose interaction failed; the log has the rest, under the same number.</summary>
internal static class FailureReplies
{
    public static InteractionMessage Word(Interaction interaction, string errorId, Exception? exception) => new InteractionMessage
    {
        Content = exception is SqliteException or UnauthorizedAccessException or IOException
            ? $"That could not be stored, sorry: the place where I keep things is busy, full or cannot be written to right now. Please try again in a few minutes. If it happens again, tell my maintainers this number: {errorId}"
            : $"Something went wrong on my side, sorry. Please try again. If it happens again, tell my maintainers this number: {errorId}",
    }.AsEphemeral();
}
