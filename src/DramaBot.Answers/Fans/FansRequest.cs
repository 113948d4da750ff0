namespace DramaBot.Answers.Fans;

/// <summary>What do fans want?</summary>
/// <param name="Title">Of which drama.</param>
/// <param name="AsOf">Only what was reported up to this day; today where left out.</param>
public sealed record FansRequest(AskedTitle Title, DateOnly? AsOf = null) : Request;
