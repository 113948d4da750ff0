using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>Renewal news in words that never say more than the evidence does.</summary>
internal static class RenewalWords
{
    /// <summary>"pending, nothing decided; very unlikely", "reportedly renewed".</summary>
    public static string Verdict(RenewalNews news, Wording words)
    {
        string status = Status(news, words);
        return news.Outlook is { } outlook && !IsSettled(news.Status) ? words.Say(Line.VerdictWithOutlook, status, KnowledgeWords.Of(outlook, words)) : status;
    }

    /// <summary>Who says so, and when.</summary>
    public static string Evidence(RenewalNews news, Audience audience) => Evidence(news, DateWords.Both(news.On, audience), audience.Words);

    /// <summary>Who says so, for messages that are read long after they were written: the date, without how long ago it is.</summary>
    public static string LastingEvidence(RenewalNews news, Wording words) => Evidence(news, words.Day(news.On), words);

    /// <summary>"season 2", or "a further season" where none is named.</summary>
    public static string Season(int? season, Wording words) => season is { } number ? words.Say(Line.SeasonNumber, number) : words[Line.FurtherSeason];

    /// <summary>The same at the beginning of a line: "Season 2".</summary>
    public static string Label(int? season, Wording words) => season is { } number ? words.Say(Line.SeasonNumberLabel, number) : words[Line.FurtherSeasonLabel];

    /// <summary>The verdict with who said so and when, for answers that mention it in passing.</summary>
    public static string Brief(RenewalNews news, Audience audience) =>
        audience.Words.Say(Line.Cited, Verdict(news, audience.Words), news.Source.Publisher, DateWords.Both(news.On, audience));

    private static string Evidence(RenewalNews news, string when, Wording words) => words.Say(news.Evidence switch
    {
        Knowledge.Dramas.Evidence.Official => Line.EvidenceOfficial,
        Knowledge.Dramas.Evidence.Reported => Line.EvidenceReported,
        Knowledge.Dramas.Evidence.Remark => Line.EvidenceRemark,
        _ => Line.EvidenceInferred,
    }, news.Source.Publisher, when);

    private static string Status(RenewalNews news, Wording words) => news.Status switch
    {
        RenewalStatus.Pending => words[Line.StatusPending],
        RenewalStatus.InTalks => words.Say(Line.StatusUndecided, Hedged(news, Line.StatusInTalks, words)),
        RenewalStatus.Renewed => Hedged(news, Line.StatusRenewed, words),
        RenewalStatus.InProduction => Hedged(news, Line.StatusInProduction, words),
        RenewalStatus.Scheduled => Hedged(news, Line.StatusScheduled, words),
        RenewalStatus.Airing => Hedged(news, Line.StatusAiring, words),
        RenewalStatus.OnHold => Hedged(news, Line.StatusOnHold, words),
        RenewalStatus.Ended => words.Say(Line.StatusFinished, Hedged(news, Line.StatusNotPlanned, words)),
        _ => Hedged(news, Line.StatusCancelled, words),
    };

    private static string Hedged(RenewalNews news, Line status, Wording words) => words.Say(news.Evidence switch
    {
        Knowledge.Dramas.Evidence.Official => Line.HedgedOfficial,
        Knowledge.Dramas.Evidence.Reported => Line.HedgedReported,
        Knowledge.Dramas.Evidence.Remark => Line.HedgedRemark,
        _ => Line.HedgedInferred,
    }, words[status]);

    private static bool IsSettled(RenewalStatus status) => status is RenewalStatus.Airing or RenewalStatus.Ended or RenewalStatus.Cancelled;
}
