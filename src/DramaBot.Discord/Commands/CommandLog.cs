using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Commands;

/// <summary>What registration says.</summary>
internal static partial class CommandLog
{
    [LoggerMessage(1600, LogLevel.Information, "{Count} commands are registered {Where} and as they should be")]
    public static partial void Unchanged(ILogger logger, int count, string where);

    [LoggerMessage(1601, LogLevel.Information, "{Count} commands were registered {Where}; changed: {Differences}")]
    public static partial void Registered(ILogger logger, int count, string where, string differences);
}
