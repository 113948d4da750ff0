namespace DramaBot.Answers.Renewal;

/// <summary>Will there be a further season?</summary>
/// <param name="Title">Of which drama; a season beside it is the one asked about.</param>
/// <param name="AsOf">As it stood on this day; today where left out.</param>
public sealed record RenewalRequest(AskedTitle Title, DateOnly? AsOf = null) : Request;
