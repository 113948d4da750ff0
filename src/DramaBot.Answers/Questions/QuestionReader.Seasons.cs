using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;

namespace DramaBot.Answers.Questions;

/// <content>Questions that name a season: what has been shown is asked about otherwise than what may come.</content>
public sealed partial class QuestionReader
{
    private sealed partial class Reading
    {
        // Of a season that has not been shown, when it comes is whether it comes; of one that has, its dates are asked for.
        private Signal ForSeason(Signal signal, AskedTitle title, int? season, Conversation? conversation, DateOnly today)
        {
            if (signal is not (Signal.AirDates or Signal.Renewal or Signal.Ending or Signal.Events or Signal.Overview) || season is null)
                return signal == Signal.None && season is not null ? Signal.Renewal : signal;
            bool shown = title.Found is not { Confident: false } && SeasonShown(title, season.Value, today);
            // "season 3, is it dead?" asks of the season that has not come.
            if (signal == Signal.Ending)
                return !shown && Scores.WeightOf(signal) < Sure && Scores.Has(Signal.Renewal) ? Signal.Renewal : signal;
            if (signal is Signal.Events or Signal.Overview)
                return shown || !Scores.Has(Signal.Renewal) ? signal : Signal.Renewal;
            if (signal == Signal.AirDates)
                return shown || (season == 1 && !Scores.Has(Signal.Renewal)) ? Signal.AirDates : Signal.Renewal;
            if (!shown)
                return signal;
            if (Scores.WeightOf(Signal.Renewal) <= Telling && Scores.Has(Signal.Also) && conversation is not null)
                return SignalOf(conversation.Intent);
            return OfShownSeason();
        }

        // "how did save me season two turn out": a number alone asks for no renewal of what has been shown.
        private Signal OfShownSeason()
        {
            int renewal = Scores.Why(Signal.Renewal)?.Text.Contains(PhraseText.Number, StringComparison.Ordinal) == true ? OfNumber : Scores.WeightOf(Signal.Renewal);
            Scores.Exclude(Signal.Renewal);
            (Signal other, int score) = IntentChooser.Choose(Scores, aboutOne: true);
            bool asksOther = renewal <= OfNumber ? Scores.WeightOf(other) > Telling || Scores.PlainlyMeans(other) : Scores.WeightOf(other) >= Sure || (other == Signal.AirDates && Scores.WeightOf(other) > Telling);
            return asksOther && score > 0 ? other : Signal.Renewal;
        }

        private bool SeasonShown(AskedTitle title, int season, DateOnly today)
        {
            int? ordinal = title.Found is { Matches: [var match, ..] } ? _snapshot.OrdinalOf(match.Id) : _snapshot.OrdinalOf(title.Text.Replace(AskedTitle.IdPrefix, "", StringComparison.Ordinal));
            return ordinal is { } at && ShownSeasons.IsShown(_snapshot, at, season, today);
        }
    }
}
