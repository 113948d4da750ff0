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
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;

namespace DramaBot.Rendering;

/// <summary>Makes plain text of an answer: the verdict first, then the facts on short lines, then the sources.</summary>
internal static class TextRenderer
{
    public static AnswerText Render(Answer answer, Audience audience)
    {
        DateOnly today = audience.Today;
        var lines = new TextLines();
        switch (answer)
        {
            case RenewalAnswer renewal:
                RenewalText.Write(lines, renewal, today);
                break;
            case RatingsAnswer ratings:
                RatingsText.Write(lines, ratings, today);
                break;
            case EndingAnswer ending:
                EndingText.Write(lines, ending, today);
                break;
            case OverviewAnswer overview:
                OverviewText.Write(lines, overview, today);
                break;
            case CastAnswer cast:
                FactsText.Write(lines, cast);
                break;
            case WhereToWatchAnswer watch:
                FactsText.Write(lines, watch);
                break;
            case EpisodesAnswer episodes:
                FactsText.Write(lines, episodes, today);
                break;
            case AirDatesAnswer dates:
                FactsText.Write(lines, dates, today);
                break;
            case FansAnswer fans:
                FactsText.Write(lines, fans, today);
                break;
            case ComparisonAnswer comparison:
                ComparisonText.Write(lines, comparison, today);
                break;
            case RankingAnswer ranking:
                RankingText.Write(lines, ranking, today);
                break;
            case VotesRankingAnswer votes:
                VotesRankingText.Write(lines, votes);
                break;
            case UpcomingAnswer upcoming:
                EventsText.Write(lines, upcoming, today);
                break;
            case EventsAnswer events:
                EventsText.Write(lines, events, today);
                break;
            case HelpAnswer help:
                HelpText.Write(lines, help);
                break;
            case NothingKnownAnswer nothing:
                NothingKnownText.Write(lines, nothing, today);
                break;
            default:
                RefusalText.Write(lines, answer);
                break;
        }

        SourceLines.Write(lines, answer.Sources);
        return new AnswerText(lines.ToString(), answer is EndingAnswer { Spoiler: { } spoiler } ? EndingText.Spoil(spoiler) : null);
    }
}
