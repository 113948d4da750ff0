namespace DramaBot.Discord.Rest;

/// <summary>What one attempt at a request brought.</summary>
internal sealed record RestAttempt
{
    /// <summary>What nearly every first answer to an interaction brings.</summary>
    public static readonly RestAttempt NoContent = new() { Status = 204 };

    /// <summary>What a request brings that was not sent.</summary>
    public static readonly RestAttempt None = new();

    /// <summary>0 where there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>Read only where somebody wants it.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Whether the answer is a page for people.</summary>
    public bool IsHtml { get; init; }

    public RateLimitHeaders? Limits { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public bool IsGlobal { get; init; }

    public bool IsShared { get; init; }

    /// <summary>Why there was no answer.</summary>
    public RestErrorKind? Failure { get; init; }

    /// <summary>What the failure is called; never an address.</summary>
    public string? FailureText { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300 && Failure is null;
}
