using DramaBot.Answers.Comparison;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Help;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Upcoming;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>Answers that speak of several dramas, or are lists.</summary>
internal static class ListEmbeds
{
    public static void Write(EmbedDraft draft, ComparisonAnswer answer, DateOnly today)
    {
        draft.Title = $"{answer.First.Drama.Title} and {answer.Second.Drama.Title}";
        draft.Footer = Footers.AsOf(answer.AsOf, today);
        draft.Say(answer.AsOf == today ? null : $"As it stood on {DateWords.Both(answer.AsOf, today)}:").Say(ComparisonText.Verdict(answer));
        foreach (ComparedDrama one in new[] { answer.First, answer.Second })
            draft.Fact(ComparisonText.Name(one), ComparisonText.Facts(one, today));
    }

    public static void Write(EmbedDraft draft, RankingAnswer answer, DateOnly today)
    {
        var lines = new TextLines();
        RankingText.Write(lines, answer, today);
        draft.Title = RankingText.Name(answer);
        draft.Footer = Footers.AsOf(answer.AsOf, today);
        draft.Room = EmbedDraft.ListRoom;

        // The title says what the first line of the text does, except for the day.
        draft.Say(answer.Rows.Count == 0 ? lines.All : lines.All.Skip(1).Prepend($"Ranked {RankingText.AsOf(answer, today)}:"));
    }

    public static void Write(EmbedDraft draft, VotesRankingAnswer answer)
    {
        var lines = new TextLines();
        VotesRankingText.Write(lines, answer);
        draft.Title = VotesRankingText.Name;
        draft.Room = EmbedDraft.ListRoom;
        draft.Say(lines.All.Skip(1));
    }

    public static void Write(EmbedDraft draft, UpcomingAnswer answer, DateOnly today)
    {
        draft.Title = "Coming up";
        draft.Footer = Footers.AsOf(answer.From, today);
        draft.Room = EmbedDraft.ListRoom;
        if (answer.Events.Count == 0)
            draft.Say(EventsText.Nothing(answer));
        draft.Say(answer.Events.Select(one => EventsText.SayWithTitle(one, today))).Say(EventsText.More(answer));
    }

    public static void Write(EmbedDraft draft, EventsAnswer answer, DateOnly today)
    {
        var lines = new TextLines();
        EventsText.Write(lines, answer, today);
        draft.Say(lines.All.Take(1));
        draft.Fact("Coming", answer.Coming.Select(one => EventsText.Say(one, today)));
        draft.Fact("Before", answer.Past.Select(one => EventsText.Say(one, today)));
    }

    public static void Write(EmbedDraft draft, HelpAnswer answer)
    {
        var lines = new TextLines();
        HelpText.Write(lines, answer);
        draft.Title = "What DramaBot knows";
        draft.Room = EmbedDraft.ListRoom;
        draft.Say(lines.All);
        // Only where there are channels and people to tell.
        draft.Say("News by itself: /follow a drama, and it comes to you by direct message. Whoever manages a server can /subscribe a channel, and see under /subscriptions how it fares.");
    }
}
