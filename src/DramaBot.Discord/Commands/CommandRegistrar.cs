using DramaBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Commands;

/// <summary>
/// Makes Discord's commands be ours. It looks first and writes only on a difference: even writing the same again is
/// limited hard, and renaming a command drops the permissions that servers have set for it.
/// </summary>
public sealed class CommandRegistrar(DiscordRestClient rest, ILogger<CommandRegistrar> logger)
{
    /// <summary>Registers the commands globally, or to one guild.</summary>
    /// <returns>The commands as Discord has them, with their ids.</returns>
    public async Task<RestResult<CommandRegistration>> RegisterAsync(
        Snowflake applicationId, Snowflake? guildId, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken)
    {
        RestResult<IReadOnlyList<ApplicationCommand>> found = await rest.GetApplicationCommandsAsync(applicationId, guildId, cancellationToken);
        if (!found.IsSuccess)
            return new RestResult<CommandRegistration>(found.Error);
        IReadOnlyList<string> differences = CommandComparer.Differences(found.Value, commands);
        string where = guildId is null ? "globally" : "to the development guild";
        if (differences.Count == 0)
        {
            CommandLog.Unchanged(logger, commands.Count, where);
            return new RestResult<CommandRegistration>(new CommandRegistration(found.Value, differences));
        }

        RestResult<IReadOnlyList<ApplicationCommand>> written =
            await rest.BulkOverwriteApplicationCommandsAsync(applicationId, guildId, commands, cancellationToken);
        if (!written.IsSuccess)
            return new RestResult<CommandRegistration>(written.Error);
        CommandLog.Registered(logger, commands.Count, where, string.Join(", ", differences));
        return new RestResult<CommandRegistration>(new CommandRegistration(written.Value, differences));
    }
}

/// <summary>What is registered now.</summary>
/// <param name="Commands">As Discord has them, with their ids.</param>
/// <param name="Differences">The names of the commands that were new, changed or removed; empty when nothing was written.</param>
public sealed record CommandRegistration(IReadOnlyList<ApplicationCommand> Commands, IReadOnlyList<string> Differences);
