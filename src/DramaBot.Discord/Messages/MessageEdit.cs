namespace DramaBot.Discord.Messages;

/// <summary>What to change of a message: what is null stays as it is.</summary>
public sealed record MessageEdit : MessageBody;
