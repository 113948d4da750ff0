using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Cast;

/// <summary>Who plays whom.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="Cast">Leads first; never empty.</param>
public sealed record CastAnswer(DramaRef Drama, IReadOnlyList<PlayedRole> Cast) : Answer
{
    /// <summary>Those of the cast that the question names, by the actor or by the character.</summary>
    public IReadOnlyList<PlayedRole> Asked { get; init; } = [];

    public override Intent Intent => Intent.Cast;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];
}

/// <summary>An actor and the character played.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Role">The character, where known.</param>
public sealed record PlayedRole(string Actor, string? Role)
{
    internal static PlayedRole Of(CastMember member) => new(member.Actor, member.Role);
}
