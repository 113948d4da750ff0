namespace DramaBot.Answers;

/// <summary>What someone wants to know, with its options read already. Slash commands and questions both become one of these.</summary>
public abstract record Request;
