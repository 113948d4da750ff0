using DramaBot.Rendering;

namespace DramaBot.Tests.Rendering;

/// <summary>What a fan reads, word for word.</summary>
public sealed class TextRendererTests
{
    [Fact]
    public void Renewal_IsVerdictEvidenceAgeAndHistory() => Expect("/renewal Queen of Tears", """
        Queen of Tears, season 2: pending, nothing decided; very unlikely.
        Reported by What's on Netflix on 30 April 2024, 2 years ago.
        That is old news: nothing newer is in the knowledge base.
        Most K-dramas are made as limited series.
        Format: limited series (one season tells the whole story).
        What fans want (KDramaVerse, 29 April 2024): Many hope for more.

        So far:
        - 23 April 2024: in talks according to cast or crew, nothing decided (KDramaVerse)
        - 30 April 2024: pending, nothing decided; very unlikely (What's on Netflix)

        Sources:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Renewal_AsOfADay_SaysSoAndKnowsNoMore() => Expect("/renewal Queen of Tears as_of:2024-04-25", """
        As it stood on 25 April 2024, 2 years ago:
        Queen of Tears, season 2: in talks according to cast or crew, nothing decided.
        A remark by cast or crew, not a decision (KDramaVerse, 23 April 2024, 2 years ago).
        Format: limited series (one season tells the whole story).

        Source:
        - KDramaVerse
        """);

    [Fact]
    public void Ratings_KeepBasesApartAndSourcesSideBySide() => Expect("/ratings Queen of Tears", """
        Queen of Tears: 24.850% at its highest nationwide, 1st among cable dramas.

        Season 1: tvN, 4 episodes, aired 20 April 2024 to 28 April 2024, 2 years ago
        Nationwide, episode averages (Nielsen Korea):
        - First: 5.853% (20 April 2024)
        - Finale: 24.850% (28 April 2024), the highest
        - Average of the 3 known episodes (of 4): 14.401%
        - Shape: ▁▃·█
        - In words: lowest 5.853% (episode 1), highest 24.850% (episode 4); from one known episode to the next, up twice and down never
        Seoul area: finale 28.381%
        Rank: 1st of the 2 cable seasons known here on 20 November 2026; 1st of 2 on its last day, 28 April 2024 (computed)
        Netflix's worldwide Top 10 (non-English TV): 287.6 million hours (known for 1 of 7 weeks), 26.6 million views (known for 1 of 7 weeks), 7 weeks, best rank 3 (week to 21 April 2024); last known week to 21 April 2024
        Sources disagree on episode 4, nationwide: 24.850% (What's on Netflix) / 24.580% (KDramaVerse)

        What sources claim (theirs, not computed):
        - Third among cable dramas (What's on Netflix, 30 April 2024, 2 years ago; nationwide)

        Sources:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Ratings_InTheMiddleOfTheRun_SayItWasOnAir() => Expect("/ratings Queen of Tears as_of:2024-04-21", """
        As it stood on 21 April 2024, 2 years ago:
        Queen of Tears: 12.5% at its highest nationwide, 2nd among cable dramas.

        Season 1: tvN, 4 episodes, aired 20 April 2024 to 28 April 2024, 2 years ago
        It was on air then.
        Nationwide, episode averages (Nielsen Korea):
        - First: 5.853% (20 April 2024)
        - Highest: 12.5% (episode 2, 21 April 2024)
        - Average of the 2 known episodes (of 4): 9.177%
        Rank: 2nd of the 2 cable seasons known here on 21 April 2024 (computed)
        Netflix's worldwide Top 10 (non-English TV): 287.6 million hours (known for 1 of 7 weeks), 26.6 million views (known for 1 of 7 weeks), 7 weeks, best rank 3 (week to 21 April 2024); last known week to 21 April 2024

        Source:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        """);

    [Fact]
    public void Overview_SaysNothingOfTheEnding() => Expect("/drama Queen of Tears", """
        Queen of Tears (눈물의 여왕, 2024)
        A marriage in crisis.
        Format: limited series (one season tells the whole story)
        Season 1: tvN, 4 episodes, aired 20 April 2024 to 28 April 2024, 2 years ago; highest 24.850% nationwide, 1st of 2 cable seasons known here
        Written by: Park Ji-eun
        With: Kim Soo-hyun as Baek Hyun-woo, Kim Ji-won
        Streaming: Netflix
        Season 2: pending, nothing decided; very unlikely (What's on Netflix, 30 April 2024, 2 years ago)
        Next: 1 December 2026, in 1 week: Fan meeting in Seoul
        How it ends, without spoilers first: /ending Queen of Tears

        Sources:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Comparison_SaysWhichAndWhatCannotBeCompared() => Expect("/compare Queen of Tears vs SKY Castle", """
        Queen of Tears rated higher: 24.850% against 23.779%, each at its highest nationwide.
        By Netflix hours they cannot be compared: none are known here of SKY Castle, only of Queen of Tears.

        Queen of Tears (눈물의 여왕, 2024)
        - tvN, 4 episodes, aired 20 April 2024 to 28 April 2024, 2 years ago
        - Highest episode: 24.850% nationwide (episode 4, 28 April 2024)
        - Rank: 1st of the 2 cable seasons known here (computed)
        - Netflix's worldwide Top 10 (non-English TV): 287.6 million hours (known for 1 of 7 weeks), 26.6 million views (known for 1 of 7 weeks), 7 weeks, best rank 3 (week to 21 April 2024); last known week to 21 April 2024
        - Season 2: pending, nothing decided; very unlikely (30 April 2024, 2 years ago)

        SKY Castle (2018)
        - JTBC, aired 23 November 2018 to 1 February 2019, 7 years ago
        - Highest episode: 23.779% nationwide (episode 20, 1 February 2019)
        - Rank: 2nd of the 2 cable seasons known here (computed)

        Sources:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        - allkpop (1 February 2019) https://example.org/sky
        """);

    [Fact]
    public void Comparison_WithSomethingUnknown_SaysWhatIsMissing() => Expect("/compare Queen of Tears vs Signal", """
        Which rated higher is not known: no nationwide rating of Signal is in the knowledge base.
        By Netflix hours they cannot be compared: none are known here of Signal, only of Queen of Tears.

        Queen of Tears (눈물의 여왕, 2024)
        - tvN, 4 episodes, aired 20 April 2024 to 28 April 2024, 2 years ago
        - Highest episode: 24.850% nationwide (episode 4, 28 April 2024)
        - Rank: 1st of the 2 cable seasons known here (computed)
        - Netflix's worldwide Top 10 (non-English TV): 287.6 million hours (known for 1 of 7 weeks), 26.6 million views (known for 1 of 7 weeks), 7 weeks, best rank 3 (week to 21 April 2024); last known week to 21 April 2024
        - Season 2: pending, nothing decided; very unlikely (30 April 2024, 2 years ago)

        Signal
        - nothing to compare is in the knowledge base

        Source:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        """);

    [Fact]
    public void Ranking_IsDatedAndSaysWhatItGoesBy() => Expect("/top", """
        Highest-rated cable dramas, as of today, 20 November 2026:
        1. Queen of Tears: 24.850% (tvN, 28 April 2024)
        2. SKY Castle: 23.779% (JTBC, 1 February 2019)
        By the highest nationwide episode average (Nielsen Korea). Computed from what is known here; those on air count.

        Sources:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        - allkpop (1 February 2019) https://example.org/sky
        """);

    [Fact]
    public void Help_ShowsWhatToType() => Expect("/help", """
        Ask about 5 K-dramas: will there be another season, how did it rate, how did it end (spoilers kept apart).
        Try:
        - /renewal Queen of Tears (another season?)
        - /ratings SKY Castle (ratings, also as_of:2024-04-15)
        - /ending Queen of Tears (how it ends)
        - /drama SKY Castle (at a glance)
        - /compare Queen of Tears vs SKY Castle (which did better)
        - /top (by:netflix, broadcast:all, year:2024, as_of:2020-02-19)
        - /upcoming (what is coming)
        - /ask how many episodes does Queen of Tears have?
        Plain questions work too. Titles may be in English or Korean, short or a little misspelt.
        """);

    private static void Expect(string line, string text)
    {
        AnswerText said = Golden.Say(line);
        Assert.Equal(text, said.Text);
        Assert.Null(said.SpoilerText);
    }
}
