using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>The word or two that a question wants to hear first: yes, no, or not known.</summary>
internal static class RenewalLead
{
    /// <summary>The first sentence; null where none was asked for.</summary>
    public static string? Of(RenewalAnswer answer, Wording words) => LineOf(answer) is { } line ? words[line] : null;

    private static Line? LineOf(RenewalAnswer answer) => answer.Asks switch
    {
        RenewalQuestion.Whether => Whether(answer),
        RenewalQuestion.WhyCancelled => WhyCancelled(answer),
        _ => null,
    };

    private static Line? Whether(RenewalAnswer answer)
    {
        if (answer.Existing is { State: not SeasonState.Upcoming })
            return Line.LeadYes;
        if (answer.Latest is not { } latest)
            return answer.Existing is null ? null : Line.LeadYes;
        return latest.Status switch
        {
            RenewalStatus.Renewed or RenewalStatus.InProduction or RenewalStatus.Scheduled or RenewalStatus.Airing => Hedged(latest.Evidence),
            RenewalStatus.Ended or RenewalStatus.Cancelled => Line.LeadNo,
            RenewalStatus.OnHold => Line.LeadNotForNow,
            _ => latest.Outlook is Outlook.Unlikely or Outlook.VeryUnlikely ? Line.LeadUndecidedUnlikely : Line.LeadNotKnown,
        };
    }

    private static Line WhyCancelled(RenewalAnswer answer) => answer.Latest?.Status switch
    {
        RenewalStatus.Cancelled => Line.LeadCancelled,
        RenewalStatus.Ended => Line.LeadFinished,
        null => Line.LeadNoReport,
        _ => Line.LeadNotCancelled,
    };

    private static Line Hedged(Evidence evidence) => evidence switch
    {
        Evidence.Official => Line.LeadYes,
        Evidence.Reported => Line.LeadYesReported,
        Evidence.Remark => Line.LeadPerhaps,
        _ => Line.LeadLooksLikeIt,
    };
}
