using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.News;

/// <summary>News in words, the same for terminals and for Discord. They never hold a spoiler.</summary>
internal static class NewsWords
{
    /// <summary>"Queen of Tears (눈물의 여왕)".</summary>
    public static string Name(Subject subject) => subject.NativeTitle is null ? subject.Title : $"{subject.Title} ({subject.NativeTitle})";

    /// <summary>The news in one sentence, without the drama's name.</summary>
    public static string Headline(Update update, DateOnly today) => update switch
    {
        RenewalUpdate renewal => $"{RenewalWords.Label(renewal.Season, Wording.English)}: {RenewalWords.Verdict(NewsOf(renewal), Wording.English)}.",
        RecordUpdate record => $"A record: {NumberWords.Percent(record.Value, Wording.English)} nationwide (Nielsen Korea, households) on {Wording.English.Day(record.On)}, the highest episode of {Field(record)} in my knowledge base.",
        EventUpdate happening => $"{Sentence(happening.Title)} {(happening.On == today ? "Today, " : "On ")}{Wording.English.Day(happening.On)}.",
        EventDayUpdate day => day.On == today ? $"Today: {What(day)}." : $"{Wording.English.Day(day.On)}: {What(day)}.",
        EndingUpdate ending => $"{RenewalWords.Label(ending.Season, Wording.English)}: how it ends can now be read. It has {Plain(ending.Ending)} ending.",
        _ => throw new ArgumentException($"There are no words for {update.GetType().Name}.", nameof(update)),
    };

    /// <summary>What belongs to it, a sentence each.</summary>
    public static IEnumerable<string> Details(Update update)
    {
        switch (update)
        {
            case RenewalUpdate renewal:
                if (renewal.Summary is not null)
                    yield return renewal.Summary;
                if (renewal.Before is { } before && before != renewal.Status)
                    yield return $"Before that it was {Plain(before)}.";
                if (renewal.Source is not null)
                    yield return RenewalWords.LastingEvidence(NewsOf(renewal), Wording.English);
                break;
            case RecordUpdate { Before: { } old }:
                yield return $"The record before was {NumberWords.Percent(old.Value, Wording.English)} ({old.Title}, {Wording.English.Day(old.On)}).";
                break;
            case EndingUpdate ending:
                if (ending.Verdict is not null)
                    yield return ending.Verdict;
                yield return $"/ending {ending.Subject.Title} shows it, and hides what would spoil it until you ask.";
                break;
            default:
                break;
        }
    }

    /// <summary>What has become of it since it was told; null where it stands as it was told.</summary>
    public static string? Fate(Announcement announcement, DateOnly today)
    {
        if (announcement.IsWithdrawn)
            return "Withdrawn: this was told in error, or is no longer so. Please do not go by it.";
        if (announcement.ChangedAt is not { } at || announcement.Revision == 1)
            return null;
        string corrected = $"Corrected on {Wording.English.Day(SeoulTime.DayOf(at))}.";
        string was = Headline(announcement.First, today);
        return was == Headline(announcement.Update, today) ? corrected : $"{corrected} This message first said: {was}";
    }

    /// <summary>The source as answers cite it; null where there is none.</summary>
    public static CitedSource? Cite(Update update) =>
        update.Source is { } source ? new CitedSource("", source.Publisher, source.Title, null, source.Published, source.Url) : null;

    private static RenewalNews NewsOf(RenewalUpdate renewal) =>
        new(renewal.On, renewal.Status, renewal.Season, renewal.Evidence, renewal.Outlook, renewal.Summary, Cite(renewal) ?? new CitedSource("", "an unnamed source", null, null, null, null));

    private static string Field(RecordUpdate record) => (record.Network, record.Broadcast) switch
    {
        ({ } network, { } kind) => $"any {KnowledgeWords.Of(kind, Wording.English)} drama, and so of {network}",
        (null, { } kind) => $"any {KnowledgeWords.Of(kind, Wording.English)} drama",
        ({ } network, null) => $"any {network} drama",
        _ => "any drama",
    };

    private static string What(EventDayUpdate day) => day switch
    {
        { Title: { } title } => title.TrimEnd('.', ' '),
        { Season: { } season, Happening: EventKind.Premiere } => $"season {season} begins",
        { Season: { } season } => $"season {season} ends",
        _ => "something happens",
    };

    private static string Plain(RenewalStatus status) => status switch
    {
        RenewalStatus.Pending => "undecided",
        RenewalStatus.InTalks => "in talks",
        RenewalStatus.Renewed => "renewed",
        RenewalStatus.InProduction => "in production",
        RenewalStatus.Scheduled => "scheduled",
        RenewalStatus.Airing => "on air",
        RenewalStatus.OnHold => "on hold",
        RenewalStatus.Ended => "said to be finished",
        _ => "cancelled",
    };

    private static string Plain(EndingKind kind) => kind switch
    {
        EndingKind.Happy => "a happy",
        EndingKind.Bittersweet => "a bittersweet",
        EndingKind.Sad => "a sad",
        _ => "an open",
    };

    private static string Sentence(string text) => text.TrimEnd() is [.., '.' or '!' or '?'] whole ? whole : text.TrimEnd() + ".";
}
