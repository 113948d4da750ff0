using DramaBot.Answers;
using DramaBot.Answers.Endings;
using DramaBot.Community;
using DramaBot.Rendering.Embeds;

namespace DramaBot.Tests.Rendering.Embeds;

/// <summary>What a fan sees in Discord, word for word.</summary>
public sealed class EmbedRendererTests
{
    [Fact]
    public void Renewal_IsVerdictFactsVotesAndSource() => Expect("/renewal Queen of Tears", """
        # Queen of Tears (눈물의 여왕, 2024)
        Queen of Tears, season 2: pending, nothing decided; very unlikely.
        Most K-dramas are made as limited series.
        [Who says so] Reported by What's on Netflix on <t:1714478400:D>, 2 years ago.
        [Format] limited series (one season tells the whole story)
        [So far] <t:1713873600:D>: in talks according to cast or crew, nothing decided (KDramaVerse)
        <t:1714478400:D>: pending, nothing decided; very unlikely (What's on Netflix)
        [What fans want, as reported] Many hope for more. (KDramaVerse, <t:1714392000:D>, 2 years ago)
        [Fans' votes] Do you want a next season?
        This server: 1 wants one, 0 are content
        Everywhere: 12 want one, 1 is content
        This says nothing of how likely it is.
        [Source] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>, 2 years ago)
        and 1 more source
        -- As of today, 20 November 2026. That is old news: nothing newer is in the knowledge base.
        <I want one: v1|vote|queen-of-tears|yes> <I'm content: v1|vote|queen-of-tears|no>
        <Ratings: v1|answer|ratings|queen-of-tears|> <Ending: v1|answer|ending|queen-of-tears|> <Sources: v1|sources|renewal|queen-of-tears|> <Follow: v1|follow|queen-of-tears>
        """, new VoteTally(new VoteCount(12, 1), new VoteCount(1, 0)));

    [Fact]
    public void Renewal_AsOfADay_SaysSoFirst() => Expect("/renewal Queen of Tears as_of:2024-04-25", """
        # Queen of Tears (눈물의 여왕, 2024)
        As it stood on <t:1714046400:D>, 2 years ago:
        Queen of Tears, season 2: in talks according to cast or crew, nothing decided.
        [Who says so] A remark by cast or crew, not a decision (KDramaVerse, <t:1713873600:D>, 2 years ago).
        [Format] limited series (one season tells the whole story)
        [Fans' votes] Do you want a next season? Nobody has voted yet.
        [Source] KDramaVerse
        -- As it stood on 25 April 2024, 2 years ago.
        <I want one: v1|vote|queen-of-tears|yes|2024-04-25> <I'm content: v1|vote|queen-of-tears|no|2024-04-25>
        <Ratings: v1|answer|ratings|queen-of-tears||2024-04-25> <Ending: v1|answer|ending|queen-of-tears|> <Follow: v1|follow|queen-of-tears>
        """, new VoteTally(default, default(VoteCount)));

    [Fact]
    public void Ratings_KeepBasesApart() => Expect("/ratings Queen of Tears", """
        # Queen of Tears (눈물의 여왕, 2024)
        Queen of Tears: 24.850% at its highest nationwide, 1st among cable dramas.
        [Season 1] tvN, 4 episodes, aired <t:1713614400:D> to <t:1714305600:D>, 2 years ago
        [Nationwide, episode averages (Nielsen Korea)] First: 5.853% (<t:1713614400:D>)
        Finale: 24.850% (<t:1714305600:D>), the highest
        Average of the 3 known episodes (of 4): 14.401%
        [From first to last] lowest 5.853% (episode 1), highest 24.850% (episode 4); from one known episode to the next, up twice and down never
        ▁▃·█
        [On other bases] Seoul area: finale 28.381%
        [Rank] 1st of the 2 cable seasons known here on <t:1795176000:D>; 1st of 2 on its last day, <t:1714305600:D> (computed)
        [Netflix's worldwide Top 10 (non-English TV)] 287.6 million hours (known for 1 of 7 weeks), 26.6 million views (known for 1 of 7 weeks), 7 weeks, best rank 3 (week to <t:1713700800:D>); last known week to <t:1713700800:D>
        [Sources disagree] episode 4, nationwide: 24.850% (What's on Netflix) / 24.580% (KDramaVerse)
        [What sources claim (theirs, not computed)] Third among cable dramas (What's on Netflix, <t:1714478400:D>, 2 years ago; nationwide)
        [Source] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>, 2 years ago)
        and 1 more source
        -- As of today, 20 November 2026.
        <Another season?: v1|answer|renewal|queen-of-tears|> <Ending: v1|answer|ending|queen-of-tears|> <Sources: v1|sources|ratings|queen-of-tears|> <Follow: v1|follow|queen-of-tears>
        """);

    [Fact]
    public void Ending_GivesTheVerdictAndAButton() => Expect("/ending Queen of Tears", """
        # Queen of Tears (눈물의 여왕, 2024)
        Queen of Tears has a bittersweet ending. The story is complete.
        A rounded story.
        What happens is a spoiler: the button below shows it to you alone.
        [Last episode] <t:1714305600:D>, 2 years ago
        [Source] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>, 2 years ago)
        <Reveal the ending: v1|reveal|queen-of-tears|1> <Another season?: v1|answer|renewal|queen-of-tears|> <Ratings: v1|answer|ratings|queen-of-tears|>
        """);

    [Fact]
    public void Overview_LeadsOnToEverything() => Expect("/drama Queen of Tears", """
        # Queen of Tears (눈물의 여왕, 2024)
        A marriage in crisis.
        [Season 2] pending, nothing decided; very unlikely (What's on Netflix, <t:1714478400:D>, 2 years ago)
        [Season 1] tvN, 4 episodes, aired <t:1713614400:D> to <t:1714305600:D>, 2 years ago; highest 24.850% nationwide, 1st of 2 cable seasons known here
        [Next] <t:1796126400:D>, in 1 week: Fan meeting in Seoul
        [With] Kim Soo-hyun as Baek Hyun-woo, Kim Ji-won
        [Written by] Park Ji-eun
        [Streaming] Netflix
        [Format] limited series (one season tells the whole story)
        [Source] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>, 2 years ago)
        and 1 more source
        -- As of today, 20 November 2026.
        <Another season?: v1|answer|renewal|queen-of-tears|> <Ratings: v1|answer|ratings|queen-of-tears|> <Ending: v1|answer|ending|queen-of-tears|> <Cast: v1|answer|cast|queen-of-tears|> <Sources: v1|sources|overview|queen-of-tears|>
        <Follow: v1|follow|queen-of-tears>
        """);

    [Fact]
    public void Comparison_IsOneFieldEach() => Expect("/compare Queen of Tears vs SKY Castle", """
        # Queen of Tears and SKY Castle
        Queen of Tears rated higher: 24.850% against 23.779%, each at its highest nationwide.
        By Netflix hours they cannot be compared: none are known here of SKY Castle, only of Queen of Tears.
        [Queen of Tears (눈물의 여왕, 2024)] tvN, 4 episodes, aired <t:1713614400:D> to <t:1714305600:D>, 2 years ago
        Highest episode: 24.850% nationwide (episode 4, <t:1714305600:D>)
        Rank: 1st of the 2 cable seasons known here (computed)
        Netflix's worldwide Top 10 (non-English TV): 287.6 million hours (known for 1 of 7 weeks), 26.6 million views (known for 1 of 7 weeks), 7 weeks, best rank 3 (week to <t:1713700800:D>); last known week to <t:1713700800:D>
        Season 2: pending, nothing decided; very unlikely (<t:1714478400:D>, 2 years ago)
        [SKY Castle (2018)] JTBC, aired <t:1542974400:D> to <t:1549022400:D>, 7 years ago
        Highest episode: 23.779% nationwide (episode 20, <t:1549022400:D>)
        Rank: 2nd of the 2 cable seasons known here (computed)
        [Sources] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>, 2 years ago)
        [allkpop](https://example.org/sky) (<t:1549022400:D>, 7 years ago)
        -- As of today, 20 November 2026.
        <Queen of Tears: v1|answer|overview|queen-of-tears|> <SKY Castle: v1|answer|overview|sky-castle|>
        """);

    [Fact]
    public void Ranking_IsAList() => Expect("/top", """
        # Highest-rated cable dramas
        Ranked as of today, <t:1795176000:D>:
        1. Queen of Tears: 24.850% (tvN, <t:1714305600:D>)
        2. SKY Castle: 23.779% (JTBC, <t:1549022400:D>)
        By the highest nationwide episode average (Nielsen Korea). Computed from what is known here; those on air count.
        [Sources] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>, 2 years ago)
        [allkpop](https://example.org/sky) (<t:1549022400:D>, 7 years ago)
        -- As of today, 20 November 2026.
        """);

    [Fact]
    public void Upcoming_IsAListByDate() => Expect("/upcoming", """
        # Coming up
        <t:1796126400:D>, in 1 week: Queen of Tears: Fan meeting in Seoul
        [Source] KDramaVerse
        -- As of today, 20 November 2026.
        """);

    [Fact]
    public void Cast_IsAList() => Expect("who is in Queen of Tears", """
        # Queen of Tears (눈물의 여왕, 2024)
        Who plays whom:
        Kim Soo-hyun as Baek Hyun-woo
        Kim Ji-won
        [Source] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>, 2 years ago)
        <Another season?: v1|answer|renewal|queen-of-tears|> <Ratings: v1|answer|ratings|queen-of-tears|> <Ending: v1|answer|ending|queen-of-tears|> <At a glance: v1|answer|overview|queen-of-tears|>
        """);

    [Fact]
    public void DoubtfulTitle_IsAnsweredWithAMenu() => Expect("/ratings Chaser as_of:2024-05-01", """
        (private)
        Which one do you mean by “Chaser”?
        1. The Chase
        2. Chaser 2
        <Which one do you mean?: v1|choose|ratings|title|2024-05-01|: The Chase () = chase; Chaser 2 () = chaser-2>
        """);

    [Fact]
    public void UnknownTitle_IsAnsweredPrivatelyWithTheClosest() => Expect("/renewal Quantum Noodles", """
        (private)
        “Quantum Noodles” is not a drama in the knowledge base.
        Is it spelt right? Its Korean title or a shorter name may work.
        <Suggest a drama: v1|suggest|>
        """);

    [Fact]
    public void BadDate_IsAnsweredPrivately() => Expect("/ratings Queen of Tears as_of:soon", """
        (private)
        “soon” is not a date I can read: please write as_of as year-month-day, such as 2024-04-30.
        """);

    [Fact]
    public void FactThatIsMissing_IsAnsweredPublicly() => Expect("/renewal Signal", """
        # Signal
        Signal is in the knowledge base, but no report on another season is.
        That says nothing either way.
        [Fans' votes] Do you want a next season?
        Everywhere: 1 wants one, 2 are content
        This says nothing of how likely it is.
        -- As of today, 20 November 2026.
        <I want one: v1|vote|signal|yes> <I'm content: v1|vote|signal|no>
        <Ratings: v1|answer|ratings|signal|> <Ending: v1|answer|ending|signal|> <At a glance: v1|answer|overview|signal|> <Suggest a correction: v1|suggest|signal>
        """, new VoteTally(new VoteCount(1, 2), null));

    [Fact]
    public void CommandOfDiscordTypedAsText_IsExplained() => Expect("/follow Signal", """
        (private)
        /follow works as a slash command only: type / and choose it from the list.
        """);

    [Fact]
    public void Reveal_IsPrivateAndHoldsWhatHappens()
    {
        DiscordReply reply = EmbedRenderer.Reveal((EndingAnswer)Answer("/ending Queen of Tears"), Golden.Readers);
        Assert.Equal("""
            (private)
            # Queen of Tears (눈물의 여왕, 2024): how it ends
            They meet again in death.
            [Hae-in] Dies first.
            [Source] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>, 2 years ago)
            -- Spoilers: only you can see this.
            <Another season?: v1|answer|renewal|queen-of-tears|> <Ratings: v1|answer|ratings|queen-of-tears|>
            """, Replies.Shown(reply));
        Replies.AssertWithinLimits(reply, "reveal");
    }

    [Fact]
    public void AllSources_AreListedWithTheirDates() => Assert.Equal("""
        # Sources: Queen of Tears (눈물의 여왕, 2024)
        [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>)
        KDramaVerse
        """, Replies.Shown(EmbedRenderer.AllSources(Answer("/renewal Queen of Tears"), Golden.Readers)));

    [Fact]
    public void Dates_AreTagsAtNoon_SoThatTheDayStaysTheDay()
    {
        const string Tag = "<t:1714478400:D>";
        Assert.Equal(Tag, DateTags.Of(new(2024, 4, 30)));
        Assert.Equal($"on {Tag}, 2 years ago", DateTags.Mark("on 30 April 2024, 2 years ago"));
        Assert.Equal($"{Tag}, {Tag}; {Tag}x", DateTags.Mark("30 April 2024, 30 April 2024; 30 April 2024x"));
        foreach (string other in new[] { "", "7", "30", "30 April", "31 April 2024", "130 April 2024", "30 April 20245", "30 april 2024", "April 2024", "30 April2024" })
            Assert.Equal(other, DateTags.Mark(other));
    }

    [Fact]
    public void Votes_OutsideOfARenewal_AreNotShown() =>
        Assert.DoesNotContain("votes", Replies.Shown(EmbedRenderer.Render(Answer("/ratings Queen of Tears"), Golden.Readers, new VoteTally(new VoteCount(3, 4), null))));

    private static Answer Answer(string line) => new AnswerDesk().Answer(line, Golden.Snapshot, Golden.Today);

    private static void Expect(string line, string shown, VoteTally? votes = null)
    {
        DiscordReply reply = EmbedRenderer.Render(Answer(line), Golden.Readers, votes);
        Assert.Equal(shown, Replies.Shown(reply));
        Replies.AssertWithinLimits(reply, line);
        Replies.AssertNoMarkdown(reply, line);
    }
}
