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
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;

namespace DramaBot.Rendering;

/// <summary>Makes plain text of an answer: the verdict first, then the facts on short lines, then the sources.</summary>
internal static class TextRenderer
{
    public static AnswerText Render(Answer answer, Audience audience)
    {
        var lines = new TextLines();
        switch (answer)
        {
            case RenewalAnswer renewal:
                RenewalText.Write(lines, renewal, audience);
                break;
            case RatingsAnswer ratings:
                RatingsText.Write(lines, ratings, audience);
                break;
            case EndingAnswer ending:
                EndingText.Write(lines, ending, audience);
                break;
            case OverviewAnswer overview:
                OverviewText.Write(lines, overview, audience);
                break;
            case CastAnswer cast:
                FactsText.Write(lines, cast, audience.Words);
                break;
            case WhereToWatchAnswer watch:
                FactsText.Write(lines, watch, audience.Words);
                break;
            case EpisodesAnswer episodes:
                FactsText.Write(lines, episodes, audience);
                break;
            case AirDatesAnswer dates:
                FactsText.Write(lines, dates, audience);
                break;
            case FansAnswer fans:
                FactsText.Write(lines, fans, audience);
                break;
            case ComparisonAnswer comparison:
                ComparisonText.Write(lines, comparison, audience);
                break;
            case RankingAnswer ranking:
                RankingText.Write(lines, ranking, audience);
                break;
            case AdviceAnswer advice:
                AdviceText.Write(lines, advice, audience.Words);
                break;
            case VotesRankingAnswer votes:
                VotesRankingText.Write(lines, votes, audience.Words);
                break;
            case UpcomingAnswer upcoming:
                EventsText.Write(lines, upcoming, audience);
                break;
            case EventsAnswer events:
                EventsText.Write(lines, events, audience);
                break;
            case HelpAnswer help:
                HelpText.Write(lines, help, audience.Words);
                break;
            case NothingKnownAnswer nothing:
                NothingKnownText.Write(lines, nothing, audience);
                break;
            default:
                RefusalText.Write(lines, answer, audience.Words);
                break;
        }

        SourceLines.Write(lines, answer.Sources, audience.Words);
        return answer is EndingAnswer { Spoiler: { } spoiler } told
            ? new AnswerText(lines.ToString(), EndingText.Spoil(spoiler)) { AskedHeading = told.WantsSpoiler ? EndingText.Heading(told, audience.Words) : null }
            : new AnswerText(lines.ToString(), null);
    }
}
