using DramaBot.Answers.Overview;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class OverviewText
{
    public static void Write(TextLines lines, OverviewAnswer answer, DateOnly today)
    {
        lines.Add(SeasonWords.Name(answer.Drama));
        lines.Add(answer.Premise);
        lines.Add(answer.Format is { } format ? $"Format: {KnowledgeWords.Of(format)}" : null);
        lines.Add(answer.Seasons.Count == 0 ? Listed("Network", answer.Network is null ? [] : [answer.Network]) : null);
        lines.AddAll(answer.Seasons.Select(season => Facts(season, today) is { } facts ? $"{SeasonWords.Label(season.Season)}: {facts}" : null));
        lines.Add(Listed("Written by", answer.Writers));
        lines.Add(Listed("Directed by", answer.Directors));
        lines.Add(Listed("Studio", answer.Studios));
        lines.Add(Listed("With", [.. answer.Leads.Select(KnowledgeWords.Of)]));
        lines.Add(Listed("Streaming", answer.Streaming));
        if (answer.Renewal is { } renewal)
            lines.Add($"{RenewalWords.Label(renewal.Season)}: {RenewalWords.Brief(renewal, today)}");
        if (answer.Next is { } next)
            lines.Add($"Next: {EventsText.Say(next, today)}");
        if (answer.HasEnding)
            lines.Add($"How it ends, without spoilers first: /ending {answer.Drama.Title}");
        if (lines.Count == 1)
            lines.Add("Nothing more of it is in the knowledge base yet.");
    }

    /// <summary>Dates, episodes and the best figure of a season; null where nothing is known.</summary>
    public static string? Facts(SeasonAtAGlance season, DateOnly today)
    {
        string facts = SeasonWords.Facts(season.Season, today);
        string rating = season.Highest is { } highest ? $"highest {NumberWords.Percent(highest.Percent)} nationwide" : "";
        string place = season.Place is { } found ? $", {NumberWords.Ordinal(found.Rank)} of {found.OutOf} {KnowledgeWords.Of(found.Broadcast)} seasons known here" : "";
        string all = string.Join("; ", new[] { facts, rating + place }.Where(static part => part.Length > 0));
        return all.Length == 0 ? null : all;
    }

    private static string? Listed(string label, IReadOnlyList<string> items) => items.Count == 0 ? null : $"{label}: {string.Join(", ", items)}";
}
