using DramaBot.Answers;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>Answers that are one fact or a short list.</summary>
internal static class FactsEmbeds
{
    public static void Write(EmbedDraft draft, CastAnswer answer, Wording words)
    {
        draft.Room = EmbedDraft.ListRoom;
        draft.Say(FactsText.Asked(answer, words)).Say(words[Line.WhoPlaysWhom]).Say(answer.Cast.Select(role => KnowledgeWords.Of(role, words)));
    }

    public static void Write(EmbedDraft draft, WhereToWatchAnswer answer, Wording words)
    {
        var lines = new TextLines();
        FactsText.Write(lines, answer, words);
        draft.Say(lines.All);
    }

    public static void Write(EmbedDraft draft, EpisodesAnswer answer, Audience audience)
    {
        var lines = new TextLines();
        FactsText.Write(lines, answer, audience);
        if (answer is { Seasons: [_], Unknown: [] })
        {
            draft.Say(lines.All);
            return;
        }

        draft.Say(lines.All.Take(FactsText.Lead(answer, audience.Words).Count() + 1));
        AddSeasons(draft, answer.Seasons, audience);
        foreach (SeasonInfo season in answer.Unknown)
            draft.Fact(SeasonWords.Label(season, audience.Words), audience.Words[Line.EpisodesNotKnownAlone]);
    }

    public static void Write(EmbedDraft draft, AirDatesAnswer answer, Audience audience)
    {
        var lines = new TextLines();
        FactsText.Write(lines, answer, audience);
        draft.Say(answer.Seasons is [_] ? lines.All : lines.All.Take(EpisodeText.Say(answer.Asked, answer.Drama, audience.Words).Count() + 1));
        if (answer.Seasons is not [_])
            AddSeasons(draft, answer.Seasons, audience);
    }

    public static void Write(EmbedDraft draft, FansAnswer answer, Audience audience)
    {
        draft.Room = EmbedDraft.ListRoom;
        draft.Say(FactsText.Lead(answer, audience.Words)).Say(answer.Wishes.Select(wish => FactsText.Say(wish, audience)));
    }

    public static void Write(EmbedDraft draft, NothingKnownAnswer answer, Audience audience)
    {
        draft.Color = EmbedColors.Quiet;
        draft.Footer = Footers.AsOf(answer.AsOf, audience);
        draft.Say(NothingKnownText.Verdict(answer, audience));
        draft.Fact(audience.Words[Line.Format], answer.Format is { } format ? KnowledgeWords.Of(format, audience.Words) : null);
        AddSeasons(draft, answer.Known, audience);
    }

    private static void AddSeasons(EmbedDraft draft, IReadOnlyList<SeasonInfo> seasons, Audience audience)
    {
        foreach (SeasonInfo season in seasons)
            draft.Fact(SeasonWords.Label(season, audience.Words), SeasonWords.Facts(season, audience));
    }
}
