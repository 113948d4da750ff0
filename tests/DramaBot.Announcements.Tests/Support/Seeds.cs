using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Announcements.Tests.Support;

/// <summary>Dramas as seed files would give them, and snapshots of them.</summary>
internal static class Seeds
{
    public const string Spoiler = "He dies on the last page";

    public static readonly NetworkCatalogue Networks = new(
    [
        new Network { Name = "tvN", Kind = BroadcastKind.Cable },
        new Network { Name = "JTBC", Kind = BroadcastKind.Cable },
        new Network { Name = "SBS", Kind = BroadcastKind.Terrestrial },
        new Network { Name = "Netflix", Kind = BroadcastKind.Streaming },
    ]);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    public static KnowledgeSnapshot Of(params IEnumerable<Drama> dramas) => KnowledgeSnapshot.Of(dramas, Networks);

    /// <summary>A drama of one past season, with sources 'a', 'b', 'c' (undated) and 'old' (of 2024).</summary>
    public static Drama Drama(string id = "signal", params RenewalReport[] renewal) => new()
    {
        Id = id,
        Title = $"Title of {id}",
        Network = "tvN",
        Renewal = renewal,
        Seasons = [new Season { Number = 1, Year = 2024, Premiere = Day("2024-03-01"), Finale = Day("2024-04-20") }],
        Sources = new Dictionary<string, Source>
        {
            ["a"] = new() { Publisher = "Daily", Url = "https://example.org/a" },
            ["b"] = new() { Publisher = "Weekly", Url = "https://example.org/b" },
            ["c"] = new() { Publisher = "Monthly", Url = "https://example.org/c" },
            ["old"] = new() { Publisher = "Archive", Published = Day("2024-05-01") },
            ["new"] = new() { Publisher = "Today", Published = Day("2026-11-18") },
        },
    };

    public static RenewalReport Report(string on, RenewalStatus status, string source = "a", int? season = 2, Evidence evidence = Evidence.Reported, string summary = "As reported.") =>
        new() { On = Day(on), Status = status, Season = season, Evidence = evidence, Summary = summary, Source = source };

    public static DramaEvent Happening(string on, string title, EventKind kind = EventKind.FanMeeting, string source = "a") =>
        new() { On = Day(on), Title = title, Kind = kind, Source = source };

    public static Drama WithEvents(this Drama drama, params DramaEvent[] events) => drama with { Events = events };

    public static Drama WithEnding(this Drama drama, string source, EndingKind kind = EndingKind.Happy) =>
        drama with
        {
            Seasons = [drama.Seasons[0] with
            {
                Ending = new Ending { Kind = kind, Verdict = "Rounded off.", Spoiler = Spoiler, Source = source, Fates = [new Fate { Character = "Lee", Text = Spoiler }] },
            }],
        };

    /// <summary>A drama on air now, with ratings on given days.</summary>
    public static Drama Rated(string id, string network, params (string On, decimal Nationwide)[] ratings) => Drama(id) with
    {
        Network = network,
        Seasons = [new Season
        {
            Number = 1, Year = 2026, Premiere = Day("2026-01-01"), Finale = Day("2026-12-30"),
            Nielsen = [.. ratings.Select((rating, i) => new NielsenRating { Episode = i + 1, On = Day(rating.On), Nationwide = rating.Nationwide, Source = "a" })],
        }],
    };
}
