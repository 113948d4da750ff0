using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>What a question wants to hear first: yes, no, or not known; never more firmly than the evidence says it.</summary>
internal static class RenewalLead
{
    /// <summary>The first sentence; null where none was asked for.</summary>
    public static string? Of(RenewalAnswer answer, Wording words) => answer.Asks switch
    {
        RenewalQuestion.Whether => Whether(answer) is { } line ? words[line] : null,
        RenewalQuestion.WhyCancelled => words[WhyCancelled(answer)],
        RenewalQuestion.Either => Either(answer) is { } line ? words.Say(line, answer.Existing?.Number) : null,
        _ => null,
    };

    private static Line? Whether(RenewalAnswer answer)
    {
        if (HasBegun(answer))
            return HasPassed(answer) ? Line.LeadOneCame : Line.LeadYes;
        if (answer.Latest is not { } latest)
            return answer.Existing is null ? null : Line.LeadYes;
        return latest.Status switch
        {
            RenewalStatus.Renewed or RenewalStatus.InProduction or RenewalStatus.Scheduled or RenewalStatus.Airing => latest.Evidence switch
            {
                Evidence.Official => IsCertain(latest) ? Line.LeadYes : Line.LeadYesNotCertain,
                Evidence.Reported => IsCertain(latest) ? Line.LeadYesReported : Line.LeadProbablyReported,
                Evidence.Remark => Line.LeadPerhaps,
                _ => Line.LeadLooksLikeIt,
            },
            RenewalStatus.Ended or RenewalStatus.Cancelled when MayCome(latest) => Line.LeadNotRuledOut,
            RenewalStatus.Ended or RenewalStatus.Cancelled => latest.Evidence switch
            {
                Evidence.Official => Line.LeadNo,
                Evidence.Reported => Line.LeadNoReported,
                Evidence.Remark => Line.LeadNoRemark,
                _ => Line.LeadNoInferred,
            },
            RenewalStatus.OnHold => IsOnRecord(latest) ? Line.LeadNotForNow : Line.LeadProbablyNotForNow,
            _ => Open(latest, Line.LeadUndecidedLikely, Line.LeadUndecidedUnlikely, Line.LeadNotKnown),
        };
    }

    // "Is it finished, or is there more": neither yes nor no would say which.
    private static Line? Either(RenewalAnswer answer)
    {
        if (HasBegun(answer))
            return answer.Existing is { State: SeasonState.OnAir } ? Line.EitherOnAir : HasPassed(answer) ? Line.LeadOneCame : Line.EitherExists;
        if (answer.Latest is not { } latest)
            return answer.Existing is null ? null : Line.EitherKnown;
        return latest.Status switch
        {
            RenewalStatus.Renewed or RenewalStatus.InProduction or RenewalStatus.Scheduled or RenewalStatus.Airing => latest.Evidence switch
            {
                Evidence.Official => IsCertain(latest) ? Line.EitherMore : Line.EitherMoreNotCertain,
                Evidence.Reported when IsCertain(latest) => Line.EitherMoreReported,
                _ => Line.EitherMorePerhaps,
            },
            RenewalStatus.Ended or RenewalStatus.Cancelled when MayCome(latest) => Line.LeadNotRuledOut,
            RenewalStatus.Ended => latest.Evidence switch
            {
                Evidence.Official => Line.EitherFinished,
                Evidence.Reported => Line.EitherFinishedReported,
                _ => Line.EitherFinishedInferred,
            },
            RenewalStatus.Cancelled => latest.Evidence == Evidence.Official ? Line.EitherCancelled : Line.EitherCancelledReported,
            RenewalStatus.OnHold => Line.EitherOnHold,
            _ => Open(latest, Line.EitherUndecidedLikely, Line.EitherUndecidedUnlikely, Line.EitherUndecided),
        };
    }

    private static Line WhyCancelled(RenewalAnswer answer) => answer.Latest switch
    {
        { Status: RenewalStatus.Cancelled, Evidence: Evidence.Official } => Line.LeadCancelled,
        { Status: RenewalStatus.Cancelled, Evidence: Evidence.Reported } => Line.LeadCancelledReported,
        { Status: RenewalStatus.Cancelled } => Line.LeadCancelledPerhaps,
        { Status: RenewalStatus.Ended } ended => IsOnRecord(ended) ? Line.LeadFinished : Line.LeadFinishedInferred,
        null => Line.LeadNoReport,
        _ => Line.LeadNotCancelled,
    };

    private static Line Open(RenewalNews latest, Line likely, Line unlikely, Line open) => latest.Outlook switch
    {
        Outlook.Certain or Outlook.Likely => likely,
        Outlook.Unlikely or Outlook.VeryUnlikely => unlikely,
        _ => open,
    };

    private static bool HasBegun(RenewalAnswer answer) => answer.Existing is { State: not SeasonState.Upcoming };

    // Nobody asked for a certain season, and the one that reports speak of is over: whoever asks means the one after it.
    private static bool HasPassed(RenewalAnswer answer) => answer is { AskedSeason: null, Existing.State: SeasonState.Ended };

    private static bool IsOnRecord(RenewalNews news) => news.Evidence is Evidence.Official or Evidence.Reported;

    private static bool IsCertain(RenewalNews news) => news.Outlook is null or Outlook.Certain;

    private static bool MayCome(RenewalNews news) => news.Outlook is Outlook.Possible or Outlook.Likely or Outlook.Certain;
}
