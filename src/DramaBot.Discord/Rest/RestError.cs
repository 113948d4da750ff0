namespace DramaBot.Discord.Rest;

/// <summary>A request that did not succeed. Nothing in it is secret.</summary>
public sealed record RestError
{
    public required RestErrorKind Kind { get; init; }

    /// <summary>Method and path with names for ids and tokens.</summary>
    public required string Route { get; init; }

    /// <summary>Discord's text, or ours.</summary>
    public required string Message { get; init; }

    /// <summary>0 where there was no answer.</summary>
    public int HttpStatus { get; init; }

    public DiscordErrorCode Code { get; init; }

    /// <summary>What is wrong with which field.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public TimeSpan? RetryAfter { get; init; }

    public override string ToString()
    {
        string fields = string.Concat(Errors.Select(static error => $"; {error.Path}: {error.Message}"));
        return $"{Route}: {Kind} (HTTP {HttpStatus}, code {(int)Code}): {Message}{fields}";
    }
}

/// <summary>A leaf of Discord's tree of errors: <c>embeds[0].title</c>, <c>BASE_TYPE_REQUIRED</c>, a sentence.</summary>
public sealed record FieldError(string Path, string Code, string Message);
