using DramaBot.Discord.Interactions;
using DramaBot.Rendering.Languages;
using Microsoft.Data.Sqlite;

namespace DramaBot.Chat;

/// <summary>What people are told whose interaction failed; the log has the rest, under the same number.</summary>
internal static class FailureReplies
{
    public static InteractionMessage Word(Interaction interaction, string errorId, Exception? exception) => new InteractionMessage
    {
        Content = Wording.For(interaction.Locale).Say(exception is SqliteException or UnauthorizedAccessException or IOException ? Line.FailedToStore : Line.Failed, errorId),
    }.AsEphemeral();
}
