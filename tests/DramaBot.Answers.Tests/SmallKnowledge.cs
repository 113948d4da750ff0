using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using static DramaBot.Answers.Tests.Dramas;

namespace DramaBot.Answers.Tests;

/// <summary>A small knowledge base to put questions to.</summary>
internal static class SmallKnowledge
{
    public static readonly DateOnly Today = Day("2026-11-20");

    public static readonly KnowledgeSnapshot Snapshot = Snapshot(
        Titled("Queen of Tears", new Season
        {
            Number = 1,
            Episodes = 16,
            Premiere = Day("2024-03-09"),
            Finale = Day("2024-04-28"),
            DescribedBy = [Page],
            Nielsen = [Rated(1, "2024-03-09", 5.853m), Rated(16, "2024-04-28", 24.850m)],
            Ending = new() { Kind = EndingKind.Bittersweet, Verdict = "Rounded off.", Spoiler = "He dies.", Source = Page },
        }) with
        {
            NativeTitle = "눈물의 여왕",
            Aliases = ["QOT"],
            Streaming = ["Netflix"],
            Cast = [new() { Actor = "Kim Ji-won", Role = "Hong Hae-in" }],
            DescribedBy = [Page],
            Format = DramaFormat.LimitedSeries,
            Renewal = [Report("2024-04-30", RenewalStatus.Pending, 2)],
            Fans = [new() { On = Day("2024-04-29"), Summary = "More.", Source = Page }],
            Events = [new() { On = Day("2024-05-04"), Kind = EventKind.Special, Title = "Special episode", Source = Page }, new() { On = Day("2026-12-01"), Kind = EventKind.FanMeeting, Title = "Fan meeting", Source = "other" }],
        },
        Titled("Crash Landing on You", new Season { Number = 1, Premiere = Day("2019-12-14"), Finale = Day("2020-02-16"), Nielsen = [Rated(16, "2020-02-16", 21.683m)] }) with
        {
            NativeTitle = "사랑의 불시착",
            Aliases = ["CLOY"],
            Renewal = [Report("2020-02-19", RenewalStatus.Pending, 2)],
        },
        Titled("Signal"),
        Titled("Stranger", new Season { Number = 1, Episodes = 16, Premiere = Day("2017-06-10") }, new Season { Number = 2, Title = "Secret Forest Two", Episodes = 15, Premiere = Day("2020-08-15") }),
        Titled("The Chase") with { Id = "the-chase-2014", Aliases = ["Chase"] },
        Titled("Chaser") with { Id = "chaser-2020", Aliases = ["Chase"] });
}
