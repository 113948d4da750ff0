using DramaBot.Discord.Commands;
using DramaBot.Discord.Json;
using DramaBot.Discord.Validation;

namespace DramaBot.Discord.Rest;

/// <summary>Registered commands. Every PUT is limited hard: <see cref="CommandRegistrar"/> sends one only on a difference.</summary>
public sealed partial class DiscordRestClient
{
    /// <summary>Discord's commands, with localizations; of one guild, or the global ones.</summary>
    public async Task<RestResult<IReadOnlyList<ApplicationCommand>>> GetApplicationCommandsAsync(
        Snowflake applicationId, Snowflake? guildId, CancellationToken cancellationToken)
    {
        RestRequest request = CommandsRequest(applicationId, guildId, Routes.GetGlobalCommands, Routes.GetGuildCommands, "?with_localizations=true");
        return List(await SendAsync(request, DiscordJsonContext.Default.ListApplicationCommand, cancellationToken));
    }

    /// <summary>Replaces all commands, of one guild or the global ones.</summary>
    public async Task<RestResult<IReadOnlyList<ApplicationCommand>>> BulkOverwriteApplicationCommandsAsync(
        Snowflake applicationId, Snowflake? guildId, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken)
    {
        DemandValid(DiscordValidator.Validate(commands));
        RestRequest request = CommandsRequest(applicationId, guildId, Routes.PutGlobalCommands, Routes.PutGuildCommands, "") with
        {
            Body = DiscordJson.Serialize(commands, DiscordJsonContext.Default.IReadOnlyListApplicationCommand),
        };
        return List(await SendAsync(request, DiscordJsonContext.Default.ListApplicationCommand, cancellationToken));
    }

    private static RestRequest CommandsRequest(Snowflake applicationId, Snowflake? guildId, Route globalRoute, Route guildRoute, string query) =>
        guildId is { } guild
            ? new RestRequest(guildRoute, $"/applications/{Text(applicationId)}/guilds/{Text(guild)}/commands{query}", guild)
            : new RestRequest(globalRoute, $"/applications/{Text(applicationId)}/commands{query}");

    private static RestResult<IReadOnlyList<ApplicationCommand>> List(RestResult<List<ApplicationCommand>> result) =>
        result.IsSuccess ? new RestResult<IReadOnlyList<ApplicationCommand>>(result.Value) : new RestResult<IReadOnlyList<ApplicationCommand>>(result.Error);
}
