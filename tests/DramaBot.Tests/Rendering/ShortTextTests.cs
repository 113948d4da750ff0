using DramaBot.Rendering;

namespace DramaBot.Tests.Rendering;

/// <summary>The short answers, and those that refuse, word for word.</summary>
public sealed class ShortTextTests
{
    [Fact]
    public void Cast() => Expect("/ask cast of Queen of Tears", """
        Cast of Queen of Tears (눈물의 여왕, 2024):
        - Kim Soo-hyun as Baek Hyun-woo
        - Kim Ji-won

        Source:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        """);

    [Fact]
    public void WhereToWatch() => Expect("/ask where can I watch Queen of Tears", """
        Queen of Tears streams on Netflix, as far as is known; that may differ where you live.
        First shown by tvN.

        Source:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        """);

    [Fact]
    public void Episodes() => Expect("/ask how many episodes has Queen of Tears", """
        Queen of Tears has 4 episodes.
        It aired 20 April 2024 to 28 April 2024, 2 years ago.

        Source:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        """);

    [Fact]
    public void AirDates() => Expect("/ask when did Queen of Tears air", """
        Queen of Tears aired 20 April 2024 to 28 April 2024, 2 years ago.
        On tvN, 4 episodes.

        Source:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        """);

    [Fact]
    public void Fans() => Expect("/ask what do fans want of Queen of Tears", """
        What fans of Queen of Tears want, as sources report it (it says nothing of how likely it is):
        - Many hope for more. (KDramaVerse, 29 April 2024, 2 years ago)

        Source:
        - KDramaVerse
        """);

    [Fact]
    public void Events() => Expect("/ask fan meeting of Queen of Tears", """
        Coming up for Queen of Tears:
        - 1 December 2026, in 1 week: Fan meeting in Seoul

        Before:
        - 28 April 2024, 2 years ago: last episode
        - 20 April 2024, 2 years ago: first episode

        Sources:
        - KDramaVerse
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        """);

    [Fact]
    public void Upcoming() => Expect("/upcoming", """
        Coming up:
        - 1 December 2026, in 1 week: Queen of Tears: Fan meeting in Seoul

        Source:
        - KDramaVerse
        """);

    [Fact]
    public void EmptyRanking() => Expect("/top year:1999", """
        Nothing to rank: the knowledge base has no nationwide ratings of cable dramas that began in 1999, as of today, 20 November 2026.
        """);

    [Fact]
    public void NothingKnown_OfRenewal() => Expect("/renewal SKY Castle", """
        SKY Castle is in the knowledge base, but no report on another season is.
        That says nothing either way.
        What is known:
        - Season 1: JTBC, aired 23 November 2018 to 1 February 2019, 7 years ago
        """);

    [Fact]
    public void NothingKnown_OfEnding() => Expect("/ending Signal", """
        Signal is in the knowledge base, but how it ends is not.
        """);

    [Fact]
    public void Clarify() => Expect("/renewal Chaser", """
        Which one do you mean by “Chaser”?
        1. The Chase
        2. Chaser 2
        """);

    [Fact]
    public void UnknownDrama() => Expect("/renewal Nope *x*", """
        “Nope x” is not a drama in the knowledge base.
        Is it spelt right? Its Korean title or a shorter name may work.
        """);

    [Fact]
    public void UnknownCommand() => Expect("/renewl x", """
        There is no command “renewl”.
        Did you mean /renewal?
        """);

    [Fact]
    public void NeedsDiscord() => Expect("/subscribe", """
        /subscribe works in Discord only: it is about servers, channels and people there.
        """);

    [Fact]
    public void BadDate() => Expect("/ratings Queen of Tears as_of:soon", """
        “soon” is not a date I can read: please write as_of as year-month-day, such as 2024-04-30.
        """);

    [Fact]
    public void MissingTitle() => Expect("/compare Queen of Tears", """
        Please name two dramas, such as /compare first:one title second:another title.
        """);

    [Fact]
    public void NotUnderstood() => Expect("what is the weather", """
        Sorry, that is not a question I can answer. I know K-dramas: further seasons, ratings, endings, cast, dates.
        Try /renewal Queen of Tears, /ratings SKY Castle, /top, or /help.
        """);

    private static void Expect(string line, string text)
    {
        AnswerText said = Golden.Say(line);
        Assert.Equal(text, said.Text);
        Assert.Null(said.SpoilerText);
    }
}
