namespace DramaBot.Answers.Refusals;

/// <summary>A request whose options are off, with what is needed to mend it.</summary>
/// <param name="Intent">What was asked for.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Option">The option that is at fault, as its command names it.</param>
public sealed record InvalidRequestAnswer(Intent Intent, RequestProblem Problem, string Option) : Answer
{
    public override Intent Intent { get; } = Intent;

    public override Outcome Outcome => Outcome.NotUnderstood;

    /// <summary>What was given, safe to show; null where nothing was.</summary>
    public string? Given { get; init; }

    /// <summary>The values that would do, where they can be listed.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>The greatest length, where the text is too long.</summary>
    public int? Limit { get; init; }
}

/// <summary>What can be wrong with a request.</summary>
public enum RequestProblem
{
    /// <summary>A required option is missing or empty.</summary>
    Missing,

    /// <summary>The text is too long.</summary>
    TooLong,

    /// <summary>Not a date.</summary>
    BadDate,

    /// <summary>A day that has not come yet.</summary>
    FutureDate,

    /// <summary>Not a year of television.</summary>
    BadYear,

    /// <summary>Not one of the listed values.</summary>
    NotAChoice,

    /// <summary>No network of that name is known.</summary>
    UnknownNetwork,

    /// <summary>Both titles mean one drama.</summary>
    SameDrama,
}
