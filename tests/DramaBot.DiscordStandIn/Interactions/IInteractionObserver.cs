using System.Buffers;

namespace DramaBot.DiscordStandIn.Interactions;

/// <summary>
/// Receives the answers to interactions without validation, storage or rate limits, for load programs whose numbers should be about
/// the bot. Interactions sent this way carry the token <c>load.{id}</c>.
/// </summary>
public interface IInteractionObserver
{
    /// <summary>A callback came. The body is valid during the call only.</summary>
    void Answered(ulong interactionId, in ReadOnlySequence<byte> body);

    /// <summary>The first answer was edited or a follow-up sent: the end of what was deferred.</summary>
    void Completed(ulong interactionId, in ReadOnlySequence<byte> body);

    /// <summary>The answer to either has been written, so that the client's connection is about to be free again.</summary>
    void Acknowledged(ulong interactionId);
}
