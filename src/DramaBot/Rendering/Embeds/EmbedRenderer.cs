using DramaBot.Answers;
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
        DateOnly today = audience.Today;
        var draft = new EmbedDraft();
        if (answer.Dramas is [var drama])
            draft.Title = SeasonWords.Name(drama);
        Write(draft, answer, today);
        if (votes is not null && VotesField.BelongsTo(answer))
            draft.Keep(audience.Words[Line.VotesFieldName], VotesField.Say(votes, audience.Words));
        AddSources(draft, answer, today);
        return new DiscordReply([draft.Build()], FollowButton.Under(answer, ReplyButtons.For(answer, audience), audience.Words), IsPrivate(answer));
    }

    /// <summary>What happens in the end, for the one who asked to see it and for nobody else.</summary>
    /// <param name="ending">The answer on an ending.</param>
    /// <param name="audience">For whom.</param>
    public static DiscordReply Reveal(EndingAnswer ending, Audience audience)
    {
        DateOnly today = audience.Today;
        var draft = new EmbedDraft { Title = $"{SeasonWords.Name(ending.Drama)}: how it ends", Color = EmbedColors.Spoiler, Room = EmbedDraft.ListRoom };
        EndingEmbed.WriteSpoiler(draft, ending);
        draft.Keep("Source", SourceField.Leading(ending.Source, 1, today));
        return new DiscordReply([draft.Build()], ReplyButtons.AfterReveal(ending, audience.Words), IsPrivate: true);
    }

    /// <summary>Every source of an answer, a line each.</summary>
    public static DiscordReply AllSources(Answer answer, Audience audience)
    {
        string title = EmbedText.Fit(answer.Dramas is [var drama] ? $"Sources: {SeasonWords.Name(drama)}" : "Sources", DiscordLimits.MaxEmbedTitleLength, dates: false);
        IReadOnlyList<CitedSource> sources = SourceField.Different(answer);
        var embeds = new List<Embed>();
        int room = LongestSources - DiscordLimits.Length(title);
        do
        {
            // A description is shorter than what a message may hold: a long list goes on in a second one.
            int first = embeds.Count == 0 ? Math.Min(room, DiscordLimits.MaxEmbedDescriptionLength) : room;
            bool isLast = embeds.Count > 0;
            int taken = SourceField.Take(sources, first, null, rest: isLast, out string text);
            if (taken == 0)
                break;
            embeds.Add(new Embed { Title = isLast ? null : title, Description = text, Color = EmbedColors.Facts });
            room -= DiscordLimits.Length(text);
            sources = [.. sources.Skip(taken)];
        }
        while (sources.Count > 0 && embeds.Count < 2);

        if (embeds.Count == 0)
            embeds.Add(new Embed { Title = title, Description = "No source is cited for this answer.", Color = EmbedColors.Quiet });
        return new DiscordReply(embeds, [], IsPrivate(answer));
    }

    /// <summary>What is wrong with a request concerns nobody else; that a fact about a known drama is missing is an answer.</summary>
    private static bool IsPrivate(Answer answer) => answer.Outcome is not (Outcome.Answered or Outcome.NotInKb);

    private static void AddSources(EmbedDraft draft, Answer answer, DateOnly today)
    {
        IReadOnlyList<CitedSource> sources = SourceField.Different(answer);
        CitedSource? main = answer switch
        {
            RenewalAnswer { Latest: { } latest } => latest.Source,
            EndingAnswer ending => ending.Source,
            RatingsAnswer ratings when RatingsText.Best(ratings)?.Nationwide is { } best => best.Highest.Source,
            _ => sources.Count > 0 ? sources[0] : null,
        };
        if (answer.Dramas.Count > 1)
            draft.Keep(sources.Count == 1 ? "Source" : "Sources", SourceField.Several(sources, today));
        else
            draft.Keep("Source", SourceField.Leading(main, sources.Count, today));
    }

    private static void Write(EmbedDraft draft, Answer answer, DateOnly today)
    {
        switch (answer)
        {
            case RenewalAnswer renewal:
                RenewalEmbed.Write(draft, renewal, today);
                break;
            case RatingsAnswer ratings:
                RatingsEmbed.Write(draft, ratings, today);
                break;
            case EndingAnswer ending:
                EndingEmbed.Write(draft, ending, today);
                break;
            case OverviewAnswer overview:
                OverviewEmbed.Write(draft, overview, today);
                break;
            case ComparisonAnswer comparison:
                ListEmbeds.Write(draft, comparison, today);
                break;
            case RankingAnswer ranking:
                ListEmbeds.Write(draft, ranking, today);
                break;
            case VotesRankingAnswer votes:
                ListEmbeds.Write(draft, votes);
                break;
            case UpcomingAnswer upcoming:
                ListEmbeds.Write(draft, upcoming, today);
                break;
            case EventsAnswer events:
                ListEmbeds.Write(draft, events, today);
                break;
            case HelpAnswer help:
                ListEmbeds.Write(draft, help);
                break;
            case CastAnswer cast:
                FactsEmbeds.Write(draft, cast);
                break;
            case WhereToWatchAnswer watch:
                FactsEmbeds.Write(draft, watch);
                break;
            case EpisodesAnswer episodes:
                FactsEmbeds.Write(draft, episodes, today);
                break;
            case AirDatesAnswer dates:
                FactsEmbeds.Write(draft, dates, today);
                break;
            case FansAnswer fans:
                FactsEmbeds.Write(draft, fans, today);
                break;
            case NothingKnownAnswer nothing:
                FactsEmbeds.Write(draft, nothing, today);
                break;
            default:
                RefusalEmbeds.Write(draft, answer);
                break;
        }
    }
}
