using DramaBot.Answers;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>Answers that are one fact or a short list.</summary>
internal static class FactsEmbeds
{
    public static void Write(EmbedDraft draft, CastAnswer answer)
    {
        draft.Room = EmbedDraft.ListRoom;
        draft.Say("Who plays whom:").Say(answer.Cast.Select(KnowledgeWords.Of));
    }

    public static void Write(EmbedDraft draft, WhereToWatchAnswer answer)
    {
        var lines = new TextLines();
        FactsText.Write(lines, answer);
        draft.Say(lines.All);
    }

    public static void Write(EmbedDraft draft, EpisodesAnswer answer, DateOnly today)
    {
        var lines = new TextLines();
        FactsText.Write(lines, answer, today);
        if (answer is { Seasons: [_], Unknown: [] })
        {
            draft.Say(lines.All);
            return;
        }

        draft.Say(lines.All.Take(1));
        AddSeasons(draft, answer.Seasons, today);
        foreach (SeasonInfo season in answer.Unknown)
            draft.Fact(SeasonWords.Label(season), "Number of episodes not known");
    }

    public static void Write(EmbedDraft draft, AirDatesAnswer answer, DateOnly today)
    {
        var lines = new TextLines();
        FactsText.Write(lines, answer, today);
        draft.Say(answer.Seasons is [_] ? lines.All : lines.All.Take(1));
        if (answer.Seasons is not [_])
            AddSeasons(draft, answer.Seasons, today);
    }

    public static void Write(EmbedDraft draft, FansAnswer answer, DateOnly today)
    {
        draft.Room = EmbedDraft.ListRoom;
        draft.Say(FactsText.Lead(answer)).Say(answer.Wishes.Select(wish => FactsText.Say(wish, today)));
    }

    public static void Write(EmbedDraft draft, NothingKnownAnswer answer, DateOnly today)
    {
        draft.Color = EmbedColors.Quiet;
        draft.Footer = Footers.AsOf(answer.AsOf, today);
        draft.Say(NothingKnownText.Verdict(answer, today));
        draft.Fact("Format", answer.Format is { } format ? KnowledgeWords.Of(format) : null);
        AddSeasons(draft, answer.Known, today);
    }

    private static void AddSeasons(EmbedDraft draft, IReadOnlyList<SeasonInfo> seasons, DateOnly today)
    {
        foreach (SeasonInfo season in seasons)
            draft.Fact(SeasonWords.Label(season), SeasonWords.Facts(season, today));
    }
}
