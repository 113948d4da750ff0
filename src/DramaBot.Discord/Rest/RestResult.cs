using System.Diagnostics.CodeAnalysis;

namespace DramaBot.Discord.Rest;

/// <summary>The outcome of a request without a value.</summary>
public readonly record struct RestResult(RestError? Error)
{
    public bool IsSuccess => Error is null;

    /// <summary>For callers to whom a refusal is exceptional.</summary>
    public void ThrowOnError()
    {
        if (Error is not null)
            throw new DiscordHttpException(Error);
    }

    public override string ToString() => Error?.ToString() ?? "success";
}

/// <summary>The outcome of a request: a value or an error.</summary>
public readonly record struct RestResult<T>
    where T : class
{
    public RestResult(T value) => Value = value;

    public RestResult(RestError error) => Error = error;

    public T? Value { get; }

    public RestError? Error { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    public static implicit operator RestResult(RestResult<T> result) => new(result.Error);

    /// <summary>For callers to whom a refusal is exceptional.</summary>
    public T ValueOrThrow() => IsSuccess ? Value : throw new DiscordHttpException(Error);

    public override string ToString() => Error?.ToString() ?? "success";
}
