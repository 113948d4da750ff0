namespace DramaBot.Discord.Rest;

/// <summary>Whom to write to.</summary>
internal sealed record CreateDmRequest(Snowflake RecipientId);
