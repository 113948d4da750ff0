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
        lines.AddAll(answer.Seasons.Select(season => Line(season, today)));
        lines.Add(Listed("Written by", answer.Writers));
        lines.Add(Listed("Directed by", answer.Directors));
        lines.Add(Listed("Studio", answer.Studios));
        lines.Add(Listed("With", [.. answer.Leads.Select(static lead => lead.Role is null ? lead.Actor : $"{lead.Actor} as {lead.Role}")]));
        lines.Add(Listed("Streaming", answer.Streaming));
        if (answer.Renewal is { } renewal)
            lines.Add($"{Capital(RenewalWords.Season(renewal.Season))}: {RenewalWords.Verdict(renewal)} ({renewal.Source.Publisher}, {DateWords.Both(renewal.On, today)})");
        if (answer.Next is { } next)
            lines.Add($"Next: {EventsText.Say(next, today)}");
        if (answer.HasEnding)
            lines.Add($"How it ends, without spoilers first: /ending {answer.Drama.Title}");
        if (lines.Count == 1)
            lines.Add("Nothing more of it is in the knowledge base yet.");
    }

    private static string? Line(SeasonAtAGlance season, DateOnly today)
    {
        string facts = SeasonWords.Facts(season.Season, today);
        string rating = season.Highest is { } highest ? $"highest {NumberWords.Percent(highest.Percent)} nationwide" : "";
        string place = season.Place is { } found ? $", {NumberWords.Ordinal(found.Rank)} of {found.OutOf} {KnowledgeWords.Of(found.Broadcast)} seasons known here" : "";
        string all = string.Join("; ", new[] { facts, rating + place }.Where(static part => part.Length > 0));
        return all.Length == 0 ? null : $"{SeasonWords.Label(season.Season)}: {all}";
    }

    private static string? Listed(string label, IReadOnlyList<string> items) => items.Count == 0 ? null : $"{label}: {string.Join(", ", items)}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
