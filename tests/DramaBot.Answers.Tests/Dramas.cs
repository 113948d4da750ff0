using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Answers.Tests;

/// <summary>Dramas made for tests, and snapshots of them.</summary>
internal static class Dramas
{
    public const string Page = "page";

    public static readonly NetworkCatalogue Networks = new(
    [
        new Network { Name = "tvN", Kind = BroadcastKind.Cable },
        new Network { Name = "JTBC", Kind = BroadcastKind.Cable },
        new Network { Name = "SBS", Kind = BroadcastKind.Terrestrial },
        new Network { Name = "Netflix", Kind = BroadcastKind.Streaming },
    ]);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    public static KnowledgeSnapshot Snapshot(params Drama[] dramas) => KnowledgeSnapshot.Of(dramas, Networks);

    /// <summary>A drama whose one source is the page from What's on Netflix.</summary>
    public static Drama Titled(string title, params Season[] seasons) => new()
    {
        Id = title.ToLowerInvariant().Replace(' ', '-'),
        Title = title,
        Network = "tvN",
        Seasons = seasons,
        Sources = new Dictionary<string, Source>
        {
            [Page] = new() { Publisher = "What's on Netflix", Title = "Why", Published = Day("2024-04-30"), Url = "https://example.org/why" },
            ["other"] = new() { Publisher = "Philstar" },
        },
    };

    public static NielsenRating Rated(int? episode, string on, decimal nationwide, string source = Page) =>
        new() { Episode = episode, On = Day(on), Nationwide = nationwide, Source = source };

    public static RenewalReport Report(string on, RenewalStatus status, int? season = null, Evidence evidence = Evidence.Reported, Outlook? outlook = null) =>
        new() { On = Day(on), Status = status, Season = season, Evidence = evidence, Outlook = outlook, Summary = $"Said on {on}.", Source = Page };
}
