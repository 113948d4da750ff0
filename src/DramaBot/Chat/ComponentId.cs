using DramaBot.Discord;

namespace DramaBot.Chat;

/// <summary>
/// What a button or menu of ours means, written into its custom id, so that it works after a restart and years later. It
/// comes back from outside and anybody can forge it: it is input like any other, and grants nothing.
/// </summary>
/// <param name="Action">What to do.</param>
/// <param name="Arguments">With what; none holds a <c>|</c>.</param>
internal sealed record ComponentId(string Action, params IReadOnlyList<string> Arguments)
{
    /// <summary>Raised when meanings change; ids of older versions get a polite answer.</summary>
    private const string Version = "v1";

    private const char Separator = '|';

    /// <summary>An argument by its place; empty where it is missing.</summary>
    public string this[int place] => place < Arguments.Count ? Arguments[place] : "";

    /// <summary>The meaning of a custom id, or null where it is none of ours, or of an older version.</summary>
    public static ComponentId? Parse(string? customId)
    {
        if (customId is null || customId.Length > DiscordLimits.MaxCustomIdLength)
            return null;
        string[] parts = customId.Split(Separator);
        return parts.Length >= 2 && parts[0] == Version ? new ComponentId(parts[1], parts[2..]) : null;
    }

    /// <summary>Whether this can be written as a custom id: no argument holds a separator, and all is short enough.</summary>
    public bool Fits =>
        Version.Length + 1 + Action.Length + Arguments.Sum(static argument => argument.Length + 1) <= DiscordLimits.MaxCustomIdLength
        && !Arguments.Any(static argument => argument.Contains(Separator, StringComparison.Ordinal));

    /// <summary>The custom id; at most 100 characters.</summary>
    /// <exception cref="InvalidOperationException">The arguments are too long, or hold a separator.</exception>
    public override string ToString() => Fits
        ? string.Join(Separator, [Version, Action, .. Arguments])
        : throw new InvalidOperationException($"'{Action}' with these arguments cannot be a custom id: {string.Join(' ', Arguments)}");
}
