using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Rest;

/// <summary>One logical request; it may be sent several times.</summary>
/// <param name="Route">Its kind.</param>
/// <param name="Path">The path below the REST root, with a leading slash. It may hold a secret.</param>
/// <param name="Major">
/// The id that splits the route's limits: channel, guild, or the interaction whose token is in the path; never the token
/// itself, which would stay in memory as a key.
/// </param>
internal readonly record struct RestRequest(Route Route, string Path, ulong Major = 0)
{
    public byte[]? Body { get; init; }

    public IReadOnlyList<FileUpload>? Files { get; init; }

    /// <summary>Whether Discord itself would drop a second copy.</summary>
    public bool HasNonce { get; init; }

    /// <summary>When it is no longer worth sending, by <see cref="TimeProvider.GetTimestamp"/>.</summary>
    public long? Deadline { get; init; }

    public override string ToString() => Route.Name;
}
