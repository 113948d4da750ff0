namespace DramaBot.Answers.Renewal;

/// <summary>Will there be a further season?</summary>
/// <param name="Title">Of which drama; a season beside it is the one asked about.</param>
/// <param name="AsOf">As it stood on this day; today where left out.</param>
public sealed record RenewalRequest(AskedTitle Title, DateOnly? AsOf = null) : Request
{
    /// <summary>What exactly is asked.</summary>
    public RenewalQuestion Asks { get; init; }
}

/// <summary>What can be asked about a further season.</summary>
public enum RenewalQuestion
{
    /// <summary>How things stand.</summary>
    Status,

    /// <summary>Whether there is one, or will be: yes, no, or not known comes first.</summary>
    Whether,

    /// <summary>Whether it is finished or goes on: one of the two comes first.</summary>
    Either,

    /// <summary>Why it was cancelled, which it may not have been.</summary>
    WhyCancelled,
}
