using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Rendering.Words;

/// <summary>The word or two that a question wants to hear first: yes, no, or not known.</summary>
internal static class RenewalLead
{
    /// <summary>The first sentence; null where none was asked for.</summary>
    public static string? Of(RenewalAnswer answer) => answer.Asks switch
    {
        RenewalQuestion.Whether => Whether(answer),
        RenewalQuestion.WhyCancelled => WhyCancelled(answer),
        _ => null,
    };

    private static string? Whether(RenewalAnswer answer)
    {
        if (answer.Existing is { State: not SeasonState.Upcoming })
            return "Yes.";
        if (answer.Latest is not { } latest)
            return answer.Existing is null ? null : "Yes.";
        return latest.Status switch
        {
            RenewalStatus.Renewed or RenewalStatus.InProduction or RenewalStatus.Scheduled or RenewalStatus.Airing => Hedged(latest.Evidence),
            RenewalStatus.Ended or RenewalStatus.Cancelled => "No.",
            RenewalStatus.OnHold => "Not for now.",
            _ => latest.Outlook is Outlook.Unlikely or Outlook.VeryUnlikely ? "Not decided, and not likely." : "Not known yet.",
        };
    }

    private static string? WhyCancelled(RenewalAnswer answer) => answer.Latest?.Status switch
    {
        RenewalStatus.Cancelled => "Yes, it was cancelled.",
        RenewalStatus.Ended => "It was not cancelled: the story is finished.",
        null => "No report says that it was cancelled.",
        _ => "It was not cancelled, as far as is known.",
    };

    private static string Hedged(Evidence evidence) => evidence switch
    {
        Evidence.Official => "Yes.",
        Evidence.Reported => "Yes, by what is reported.",
        Evidence.Remark => "Perhaps: so say cast or crew.",
        _ => "It looks like it.",
    };
}
