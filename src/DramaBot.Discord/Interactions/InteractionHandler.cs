namespace DramaBot.Discord.Interactions;

/// <summary>Handles one interaction and answers it through its responder, once.</summary>
public delegate Task InteractionHandler(Interaction interaction, InteractionResponder responder, CancellationToken cancellationToken);

/// <summary>Makes the reply to somebody whose interaction failed; the id stands in the log as well.</summary>
public delegate InteractionMessage InteractionErrorReply(Interaction interaction, string errorId);
