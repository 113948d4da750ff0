using DramaBot.Answers.Advice;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Help;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Upcoming;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>Answers that speak of several dramas, or are lists.</summary>
internal static class ListEmbeds
{
    public static void Write(EmbedDraft draft, ComparisonAnswer answer, Audience audience)
    {
        draft.Title = audience.Words.Say(Line.ComparisonTitle, answer.First.Drama.Title, answer.Second.Drama.Title);
        draft.Footer = Footers.AsOf(answer.AsOf, audience);
        draft.Say(DateWords.AsItStood(answer.AsOf, audience)).Say(ComparisonText.Verdict(answer, audience.Words));
        foreach (ComparedDrama one in new[] { answer.First, answer.Second })
            draft.Fact(ComparisonText.Name(one, audience.Words), ComparisonText.Facts(one, audience));
    }

    public static void Write(EmbedDraft draft, RankingAnswer answer, Audience audience)
    {
        var lines = new TextLines();
        RankingText.Write(lines, answer, audience);
        draft.Title = answer.ListsAll ? DramaListText.Name(answer, audience) : RankingText.Name(answer, audience.Words);
        draft.Footer = Footers.AsOf(answer.AsOf, audience);
        draft.Room = EmbedDraft.ListRoom;
        if (answer.ListsAll)
        {
            draft.Say(lines.All.Skip(1));
            return;
        }

        // The title says what the first line of the text does, except for the day.
        draft.Say(answer.Rows.Count == 0 ? lines.All : lines.All.Skip(1).Prepend(audience.Words.Say(Line.RankedAsOf, RankingText.AsOf(answer, audience))));
    }

    public static void Write(EmbedDraft draft, AdviceAnswer answer, Audience audience)
    {
        var lines = new TextLines();
        AdviceText.Write(lines, answer, audience.Words);
        draft.Title = audience.Words[Line.AdviceTitle];
        draft.Footer = Footers.AsOf(audience.Today, audience);
        draft.Room = EmbedDraft.ListRoom;
        draft.Say(lines.All);
    }

    public static void Write(EmbedDraft draft, VotesRankingAnswer answer, Wording words)
    {
        var lines = new TextLines();
        VotesRankingText.Write(lines, answer, words);
        draft.Title = words[Line.VotesTitle];
        draft.Room = EmbedDraft.ListRoom;
        draft.Say(lines.All.Skip(1));
    }

    public static void Write(EmbedDraft draft, UpcomingAnswer answer, Audience audience)
    {
        draft.Title = audience.Words[Line.ComingUp];
        draft.Footer = Footers.AsOf(answer.From, audience);
        draft.Room = EmbedDraft.ListRoom;
        if (answer.Events.Count == 0)
            draft.Say(EventsText.Nothing(answer, audience.Words));
        draft.Say(answer.Events.Select(one => EventsText.SayWithTitle(one, audience))).Say(EventsText.More(answer, audience.Words));
    }

    public static void Write(EmbedDraft draft, EventsAnswer answer, Audience audience)
    {
        var lines = new TextLines();
        EventsText.Write(lines, answer, audience);
        draft.Say(lines.All.Take(1));
        draft.Fact(audience.Words[Line.Coming], answer.Coming.Select(one => EventsText.Say(one, audience)));
        draft.Fact(audience.Words[Line.Before], answer.Past.Select(one => EventsText.Say(one, audience)));
    }

    public static void Write(EmbedDraft draft, HelpAnswer answer, Wording words)
    {
        var lines = new TextLines();
        HelpText.Write(lines, answer, words);
        draft.Title = words[Line.HelpTitle];
        draft.Room = EmbedDraft.ListRoom;
        draft.Say(lines.All);
        // Only where there are channels and people to tell.
        draft.Say(words[Line.HelpNews]);
    }
}
