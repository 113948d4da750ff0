using DramaBot.Answers.Endings;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Renewal;

namespace DramaBot.Answers.Questions;

/// <content>What is wished besides what is asked: spoilers or none, one of two things, an opinion.</content>
public sealed partial class QuestionReader
{
    private sealed partial class Reading
    {
        /// <summary>The request with what the question wishes besides.</summary>
        public Request? Heed(Request? request) => request switch
        {
            EndingRequest ending => Heed(ending),
            RenewalRequest { Asks: RenewalQuestion.Whether } renewal when Scores.Has(Signal.AsksEither) => renewal with { Asks = RenewalQuestion.Either },
            _ => request,
        };

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
