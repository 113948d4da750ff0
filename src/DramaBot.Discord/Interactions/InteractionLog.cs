using DramaBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Interactions;

/// <summary>What the dispatcher says. Nothing that people typed.</summary>
internal static partial class InteractionLog
{
    [LoggerMessage(1400, LogLevel.Error, "{Interaction} failed ({ErrorId}) after {Elapsed}")]
    public static partial void Failed(ILogger logger, Interaction interaction, string errorId, TimeSpan elapsed, Exception exception);

    [LoggerMessage(1401, LogLevel.Error, "{Interaction} was left without an answer by its handler ({ErrorId})")]
    public static partial void Unanswered(ILogger logger, Interaction interaction, string errorId);

    [LoggerMessage(1402, LogLevel.Warning, "{Interaction} could not be read ({ErrorId})")]
    public static partial void Unreadable(ILogger logger, Interaction interaction, string errorId);

    [LoggerMessage(EventId = 1403, Message = "The answer to {Interaction} was refused after {Elapsed}: {Error}")]
    public static partial void Refused(ILogger logger, LogLevel level, Interaction interaction, TimeSpan elapsed, RestError error);

    [LoggerMessage(1404, LogLevel.Information, "{Interaction} was deferred for its handler, which is slow")]
    public static partial void AutoDeferred(ILogger logger, Interaction interaction);

    [LoggerMessage(1405, LogLevel.Warning, "{Interaction} was given up after {Elapsed} ({ErrorId})")]
    public static partial void GivenUp(ILogger logger, Interaction interaction, string errorId, TimeSpan elapsed);

    [LoggerMessage(1406, LogLevel.Error, "A {Event} event failed ({ErrorId})")]
    public static partial void EventFailed(ILogger logger, string @event, string errorId, Exception exception);

    [LoggerMessage(1407, LogLevel.Warning, "Work was still going on when its time to end was over")]
    public static partial void DrainTimedOut(ILogger logger);

    [LoggerMessage(1408, LogLevel.Warning, "The first answers will be slower than they need be")]
    public static partial void WarmUpFailed(ILogger logger, Exception exception);
}
