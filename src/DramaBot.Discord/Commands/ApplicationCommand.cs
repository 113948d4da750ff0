using DramaBot.Discord.Guilds;

namespace DramaBot.Discord.Commands;

/// <summary>A command, as we want it and as Discord has it.</summary>
public sealed record ApplicationCommand
{
    /// <summary>Discord's; null in what we want.</summary>
    public Snowflake? Id { get; init; }

    public ApplicationCommandType? Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public string? Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Required options first.</summary>
    public IReadOnlyList<ApplicationCommandOption>? Options { get; init; }

    /// <summary>What a member needs before Discord shows the command; null means everyone. A guild's admins can change it, so it is checked again on arrival.</summary>
    public Permissions? DefaultMemberPermissions { get; init; }

    public IReadOnlyList<InteractionContextType>? Contexts { get; init; }

    public IReadOnlyList<ApplicationIntegrationType>? IntegrationTypes { get; init; }
}
