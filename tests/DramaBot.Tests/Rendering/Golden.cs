using DramaBot.Answers;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Rendering;
using DramaBot.Rendering.Languages;

namespace DramaBot.Tests.Rendering;

/// <summary>A small knowledge base, and what is said from it on 20 November 2026.</summary>
internal static class Golden
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly Audience Readers = Audience.English(Today);

    public static readonly Drama QueenOfTears = new()
    {
        Id = "queen-of-tears",
        Title = "Queen of Tears",
        NativeTitle = "눈물의 여왕",
        Network = "tvN",
        Streaming = ["Netflix"],
        Writers = ["Park Ji-eun"],
        Cast = [new() { Actor = "Kim Soo-hyun", Role = "Baek Hyun-woo" }, new() { Actor = "Kim Ji-won" }],
        Format = DramaFormat.LimitedSeries,
        Premise = "A marriage in crisis.",
        DescribedBy = ["won"],
        Renewal = [new() { On = new(2024, 4, 23), Status = RenewalStatus.InTalks, Season = 2, Evidence = Evidence.Remark, Source = "fans" }, new() { On = new(2024, 4, 30), Status = RenewalStatus.Pending, Season = 2, Outlook = Outlook.VeryUnlikely, Summary = "Most K-dramas are made as limited series.", Source = "won" }],
        Seasons =
        [
            new()
            {
                Number = 1,
                Episodes = 4,
                Premiere = new(2024, 4, 20),
                Finale = new(2024, 4, 28),
                DescribedBy = ["won"],
                Nielsen =
                [
                    new() { Episode = 1, On = new(2024, 4, 20), Nationwide = 5.853m, Source = "won" },
                    new() { Episode = 2, On = new(2024, 4, 21), Nationwide = 12.5m, Source = "won" },
                    new() { Episode = 4, On = new(2024, 4, 28), Nationwide = 24.850m, Seoul = 28.381m, Source = "won" },
                    new() { Episode = 4, On = new(2024, 4, 28), Nationwide = 24.580m, Source = "fans" },
                ],
                Netflix = [new() { WeekEnding = new(2024, 4, 21), Hours = 287_600_000, Views = 26_600_000, Rank = 3, WeeksInTop10 = 7, Source = "won" }],
                Ending = new() { Kind = EndingKind.Bittersweet, Complete = true, Verdict = "A rounded story.", Spoiler = "They meet again in death.", Fates = [new() { Character = "Hae-in", Text = "Dies first." }], Source = "won" },
            },
        ],
        Claims = [new() { On = new(2024, 4, 30), Text = "Third among cable dramas", Basis = ClaimBasis.Nationwide, Source = "won" }],
        Fans = [new() { On = new(2024, 4, 29), Summary = "Many hope for more.", Source = "fans" }],
        Events = [new() { On = new(2026, 12, 1), Kind = EventKind.FanMeeting, Title = "Fan meeting in Seoul", Source = "fans" }],
        Sources = new Dictionary<string, Source>
        {
            ["won"] = new() { Publisher = "What's on Netflix", Title = "Why it won't return", Author = "Jacob Robinson", Published = new(2024, 4, 30), Url = "https://example.org/won" },
            ["fans"] = new() { Publisher = "KDramaVerse" },
        },
    };

    private static readonly Drama SkyCastle = new()
    {
        Id = "sky-castle",
        Title = "SKY Castle",
        Network = "JTBC",
        Seasons = [new() { Number = 1, Premiere = new(2018, 11, 23), Finale = new(2019, 2, 1), Nielsen = [new() { Episode = 20, On = new(2019, 2, 1), Nationwide = 23.779m, Source = "allkpop" }] }],
        Sources = new Dictionary<string, Source> { ["allkpop"] = new() { Publisher = "allkpop", Published = new(2019, 2, 1), Url = "https://example.org/sky" } },
    };

    public static readonly KnowledgeSnapshot Snapshot = KnowledgeSnapshot.Of(
        [QueenOfTears, SkyCastle, new Drama { Id = "signal", Title = "Signal" }, new Drama { Id = "chase", Title = "The Chase", Aliases = ["Chaser"] }, new Drama { Id = "chaser-2", Title = "Chaser 2", Aliases = ["Chaser"] }],
        new NetworkCatalogue([new Network { Name = "tvN", Kind = BroadcastKind.Cable }, new Network { Name = "JTBC", Kind = BroadcastKind.Cable }]));

    public static AnswerText Say(string line) => TextRenderer.Render(new AnswerDesk().Answer(line, Snapshot, Today), Readers);
}
