using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Rendering.Words;

/// <summary>Renewal news in words that never say more than the evidence does.</summary>
internal static class RenewalWords
{
    /// <summary>"pending, nothing decided; very unlikely", "reportedly renewed".</summary>
    public static string Verdict(RenewalNews news)
    {
        string status = Status(news);
        return news.Outlook is { } outlook && !IsSettled(news.Status) ? $"{status}; {KnowledgeWords.Of(outlook)}" : status;
    }

    /// <summary>Who says so, and when.</summary>
    public static string Evidence(RenewalNews news, DateOnly today) => Evidence(news, DateWords.Both(news.On, today));

    /// <summary>Who says so, for messages that are read long after they were written: the date, without how long ago it is.</summary>
    public static string LastingEvidence(RenewalNews news) => Evidence(news, DateWords.Of(news.On));

    private static string Evidence(RenewalNews news, string when)
    {
        string who = news.Source.Publisher;
        return news.Evidence switch
        {
            Knowledge.Dramas.Evidence.Official => $"Official: on record from the network, the platform or the producer ({who}, {when}).",
            Knowledge.Dramas.Evidence.Reported => $"Reported by {who} on {when}.",
            Knowledge.Dramas.Evidence.Remark => $"A remark by cast or crew, not a decision ({who}, {when}).",
            _ => $"Inferred from what is known, not announced ({who}, {when}).",
        };
    }

    /// <summary>"season 2", or "a further season" where none is named.</summary>
    public static string Season(int? season) => season is { } number ? $"season {number}" : "a further season";

    /// <summary>The same at the beginning of a line: "Season 2".</summary>
    public static string Label(int? season)
    {
        string text = Season(season);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>The verdict with who said so and when, for answers that mention it in passing.</summary>
    public static string Brief(RenewalNews news, DateOnly today) => $"{Verdict(news)} ({news.Source.Publisher}, {DateWords.Both(news.On, today)})";

    private static string Status(RenewalNews news) => news.Status switch
    {
        RenewalStatus.Pending => "pending, nothing decided",
        RenewalStatus.InTalks => Hedged(news, "in talks") + ", nothing decided",
        RenewalStatus.Renewed => Hedged(news, "renewed"),
        RenewalStatus.InProduction => Hedged(news, "in production"),
        RenewalStatus.Scheduled => Hedged(news, "scheduled"),
        RenewalStatus.Airing => Hedged(news, "on air"),
        RenewalStatus.OnHold => Hedged(news, "on hold, without a date"),
        RenewalStatus.Ended => Hedged(news, "not planned") + ": the story is finished",
        _ => Hedged(news, "cancelled"),
    };

    private static string Hedged(RenewalNews news, string status) => news.Evidence switch
    {
        Knowledge.Dramas.Evidence.Official => $"officially {status}",
        Knowledge.Dramas.Evidence.Reported => $"reportedly {status}",
        Knowledge.Dramas.Evidence.Remark => $"{status} according to cast or crew",
        _ => $"apparently {status}",
    };

    private static bool IsSettled(RenewalStatus status) => status is RenewalStatus.Airing or RenewalStatus.Ended or RenewalStatus.Cancelled;
}
