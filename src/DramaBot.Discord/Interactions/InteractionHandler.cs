namespace DramaBot.Discord.Interactions;

/// <summary>Handles one interaction and answers it through its responder, once.</summary>
public delegate Task InteractionHandler(Interaction interaction, InteractionResponder responder, CancellationToken cancellationToken);

/// <summary>Makes the reply to somebody whose interaction failed; the id stands in the log as well.</summary>
/// <param name="interaction">The interaction.</param>
/// <param name="errorId">What to tell the maintainers.</param>
/// <param name="exception">Why it failed; null where it was not answered, or took too long. Never shown to anybody.</param>
public delegate InteractionMessage InteractionErrorReply(Interaction interaction, string errorId, Exception? exception);
