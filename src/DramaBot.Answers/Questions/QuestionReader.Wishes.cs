using DramaBot.Answers.Advice;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.WhereToWatch;

namespace DramaBot.Answers.Questions;

/// <content>What is wished besides what is asked: spoilers or none, one of two things, an opinion.</content>
public sealed partial class QuestionReader
{
    private sealed partial class Reading
    {
        /// <summary>The request with what the question wishes besides.</summary>
        public Request? Heed(Request? request) => request switch
        {
            _ when AsksAdvice(request) => new AdviceRequest(),
            EndingRequest ending => Heed(ending),
            RenewalRequest { Asks: RenewalQuestion.Whether } renewal when Scores.Has(Signal.AsksEither) => renewal with { Asks = RenewalQuestion.Either },
            _ => request,
        };

        // "What should I watch first": nothing that is named, and no limit that a list could keep to.
        private bool AsksAdvice(Request? request)
        {
            if (_text.Words.Words.IsEmpty || !Scores.Has(Signal.AsksAdvice) || Scores.Has(Signal.Measured) || Scores.Has(Signal.Pointer) || ListReader.SpeaksOfEndings(Scores))
                return false;
            if (Subjects.Titles.Count > 0 || Subjects.People.Count > 0 || Subjects.Near is not null || Subjects.IsKnownElsewhere || Subjects.StrangerIsName)
                return false;
            return request switch
            {
                null => Scores.WeightOf(Signal.Refuse) == 0,
                RankingRequest list => list is { Network: null, Year: null, Ending: null, Actors.Count: 0 },
                // One that is told by its story is known, and asked about.
                OverviewRequest { Title.Found.Confident: true } => false,
                OverviewRequest or WhereToWatchRequest or AirDatesRequest => true,
                _ => false,
            };
        }

        private EndingRequest Heed(EndingRequest request)
        {
            // "don't spoil it" says no, "i don't mind if you spoil it" yes: the more that is understood of it, the more it weighs.
            bool none = Scores.WeightOf(Signal.NoSpoilers) > Scores.WeightOf(Signal.WantsSpoilers);
            return request with
            {
                // Who asks for the kind and for nothing that spoils is told no fate, however near the words are.
                AsksFate = request.AsksFate && !(none && Scores.Has(Signal.AsksHappy)),
                WantsSpoiler = !none && Scores.Has(Signal.WantsSpoilers),
                AsksReception = Scores.Has(Signal.AsksReception),
            };
        }
    }
}
