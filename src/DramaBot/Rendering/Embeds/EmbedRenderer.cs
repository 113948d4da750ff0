using DramaBot.Answers;
using DramaBot.Answers.Advice;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Help;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Community;
using DramaBot.Discord;
using DramaBot.Discord.Messages;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

/// <summary>Makes one embed of an answer: the verdict first in words, then facts as fields, then the source; and the buttons that lead on.</summary>
internal static class EmbedRenderer
{
    private const int LongestSources = 5700;

    /// <summary>The answer without a spoiler.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="votes">How fans voted on a next season; shown where the answer is about one.</param>
    public static DiscordReply Render(Answer answer, Audience audience, VoteTally? votes = null)
    {
        var draft = new EmbedDraft(audience.Words);
        if (answer.Dramas is [var drama])
            draft.Title = SeasonWords.Name(drama, audience.Words);
        Write(draft, answer, audience);
        if (votes is not null && VotesField.BelongsTo(answer))
            draft.Keep(audience.Words[Line.VotesFieldName], VotesField.Say(votes, audience.Words));
        AddSources(draft, answer, audience);
        return new DiscordReply([draft.Build()], FollowButton.Under(answer, ReplyButtons.For(answer, audience), audience.Words), IsPrivate(answer));
    }

    /// <summary>What happens in the end, for the one who asked to see it and for nobody else.</summary>
    /// <param name="ending">The answer on an ending.</param>
    /// <param name="audience">For whom.</param>
    public static DiscordReply Reveal(EndingAnswer ending, Audience audience)
    {
        Wording words = audience.Words;
        var draft = new EmbedDraft(words) { Title = words.Say(Line.HowItEndsTitle, SeasonWords.Name(ending.Drama, words)), Color = EmbedColors.Spoiler, Room = EmbedDraft.ListRoom };
        EndingEmbed.WriteSpoiler(draft, ending, words);
        draft.Keep(words[Line.Source], SourceField.Leading(ending.Source, 1, audience));
        return new DiscordReply([draft.Build()], ReplyButtons.AfterReveal(ending, words), IsPrivate: true);
    }

    /// <summary>Every source of an answer, a line each.</summary>
    public static DiscordReply AllSources(Answer answer, Audience audience)
    {
        Wording words = audience.Words;
        string title = EmbedText.Fit(answer.Dramas is [var drama] ? words.Labelled(Line.Sources, SeasonWords.Name(drama, words)) : words[Line.Sources], DiscordLimits.MaxEmbedTitleLength, dates: false);
        IReadOnlyList<CitedSource> sources = SourceField.Different(answer);
        var embeds = new List<Embed>();
        int room = LongestSources - DiscordLimits.Length(title);
        do
        {
            // A description is shorter than what a message may hold: a long list goes on in a second one.
            int first = embeds.Count == 0 ? Math.Min(room, DiscordLimits.MaxEmbedDescriptionLength) : room;
            bool isLast = embeds.Count > 0;
            int taken = SourceField.Take(sources, first, words, null, rest: isLast, out string text);
            if (taken == 0)
                break;
            embeds.Add(new Embed { Title = isLast ? null : title, Description = text, Color = EmbedColors.Facts });
            room -= DiscordLimits.Length(text);
            sources = [.. sources.Skip(taken)];
        }
        while (sources.Count > 0 && embeds.Count < 2);

        if (embeds.Count == 0)
            embeds.Add(new Embed { Title = title, Description = words[Line.NoSourceCited], Color = EmbedColors.Quiet });
        return new DiscordReply(embeds, [], IsPrivate(answer));
    }

    /// <summary>What is wrong with a request concerns nobody else; that a fact about a known drama is missing is an answer.</summary>
    private static bool IsPrivate(Answer answer) => answer.Outcome is not (Outcome.Answered or Outcome.NotInKb);

    private static void AddSources(EmbedDraft draft, Answer answer, Audience audience)
    {
        IReadOnlyList<CitedSource> sources = SourceField.Different(answer);
        CitedSource? main = answer switch
        {
            RenewalAnswer { Latest: { } latest } => latest.Source,
            EndingAnswer ending => ending.Source,
            RatingsAnswer { Asked.Count: > 0 } when sources.Count > 0 => sources[0],
            RatingsAnswer ratings when RatingsText.Best(ratings)?.Nationwide is { } best => best.Highest.Source,
            _ => sources.Count > 0 ? sources[0] : null,
        };
        if (answer.Dramas.Count > 1)
            draft.Keep(audience.Words[sources.Count == 1 ? Line.Source : Line.Sources], SourceField.Several(sources, audience));
        else
            draft.Keep(audience.Words[Line.Source], SourceField.Leading(main, sources.Count, audience));
    }

    private static void Write(EmbedDraft draft, Answer answer, Audience audience)
    {
        switch (answer)
        {
            case RenewalAnswer renewal:
                RenewalEmbed.Write(draft, renewal, audience);
                break;
            case RatingsAnswer ratings:
                RatingsEmbed.Write(draft, ratings, audience);
                break;
            case EndingAnswer ending:
                EndingEmbed.Write(draft, ending, audience);
                break;
            case OverviewAnswer overview:
                OverviewEmbed.Write(draft, overview, audience);
                break;
            case ComparisonAnswer comparison:
                ListEmbeds.Write(draft, comparison, audience);
                break;
            case RankingAnswer ranking:
                ListEmbeds.Write(draft, ranking, audience);
                break;
            case AdviceAnswer advice:
                ListEmbeds.Write(draft, advice, audience);
                break;
            case VotesRankingAnswer votes:
                ListEmbeds.Write(draft, votes, audience.Words);
                break;
            case UpcomingAnswer upcoming:
                ListEmbeds.Write(draft, upcoming, audience);
                break;
            case EventsAnswer events:
                ListEmbeds.Write(draft, events, audience);
                break;
            case HelpAnswer help:
                ListEmbeds.Write(draft, help, audience.Words);
                break;
            case CastAnswer cast:
                FactsEmbeds.Write(draft, cast, audience.Words);
                break;
            case WhereToWatchAnswer watch:
                FactsEmbeds.Write(draft, watch, audience.Words);
                break;
            case EpisodesAnswer episodes:
                FactsEmbeds.Write(draft, episodes, audience);
                break;
            case AirDatesAnswer dates:
                FactsEmbeds.Write(draft, dates, audience);
                break;
            case FansAnswer fans:
                FactsEmbeds.Write(draft, fans, audience);
                break;
            case NothingKnownAnswer nothing:
                FactsEmbeds.Write(draft, nothing, audience);
                break;
            default:
                RefusalEmbeds.Write(draft, answer, audience.Words);
                break;
        }
    }
}
