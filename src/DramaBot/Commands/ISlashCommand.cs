using DramaBot.Chat;
using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary>A slash command: what Discord is told of it, and what it does. One file each.</summary>
internal interface ISlashCommand
{
    /// <summary>Its name, options and who may use it where.</summary>
    ApplicationCommand Definition { get; }

    /// <summary>Answers a call of it.</summary>
    Task ExecuteAsync(CommandCall call, CancellationToken cancellationToken);
}
