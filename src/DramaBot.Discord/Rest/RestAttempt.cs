using System.Runtime.InteropServices;

namespace DramaBot.Discord.Rest;

/// <summary>What one attempt at a request brought.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RestAttempt
{
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
