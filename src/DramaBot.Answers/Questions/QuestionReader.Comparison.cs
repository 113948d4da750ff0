using DramaBot.Answers.Comparison;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;

namespace DramaBot.Answers.Questions;

/// <content>Questions that weigh two dramas.</content>
public sealed partial class QuestionReader
{
    private sealed partial class Reading
    {
        private ComparisonRequest? ReadComparison(DateOnly? asOf, Conversation? conversation)
        {
            bool asked = Scores.WeightOf(Signal.Compare) >= Telling;
            // "cheese in the trap who does she end up with": a word that weighs makes no comparison of what plainly asks something else.
            if (Subjects.Titles.Count < 2 && Scores.PlainlyMeansOther(Signal.Compare))
                return null;
            if (Subjects.Titles.Count >= 2)
            {
                NamedSubject first = Subjects.Titles[0];
                NamedSubject? second = Subjects.Titles.Find(one => one.Search.Matches[0].Ordinal != first.Search.Matches[0].Ordinal || one.Search.Season != first.Search.Season);
                bool weighs = asked || (Scores.Has(Signal.Beside) && IsOfBoth());
                return second is not null && weighs ? new ComparisonRequest(Asked(first), Asked(second), asOf) : null;
            }

            // Both exist, and neither is known here.
            if (Subjects.Titles.Count == 0 && Subjects.Others is [var one, var other, ..] && (asked || (Scores.Has(Signal.Beside) && IsOfBoth())))
                return new ComparisonRequest(new AskedTitle(Clean(one), null, Nothing), new AskedTitle(Clean(other), null, Nothing), asOf);

            // Neither is known: "princess hours vs playful kiss".
            if (Subjects.Titles.Count == 0 && Subjects.People.Count == 0 && conversation is null && Subjects.Stranger is { } neither && Scores.Has(Signal.Beside) && (Scores.WeightOf(Signal.Compare) >= Sure || ListsStrangers(neither)))
                return new ComparisonRequest(new AskedTitle(Clean(neither), null, Subjects.Near ?? Nothing), new AskedTitle(Clean(neither), null, Nothing), asOf);
            if (!asked || Subjects.Titles.Count != 1)
                return null;
            // "bong-soon vs nam-soon": one by a title, the other by who is in it.
            if (Subjects.People.Count > 0 && Scores.Has(Signal.Beside) && PeopleGuess.Of(Subjects, _text, _snapshot) is { Search: { Confident: true } found } guess && found.Matches[0].Ordinal != Subjects.Titles[0].Search.Matches[0].Ordinal)
                return new ComparisonRequest(Asked(Subjects.Titles[0]), new AskedTitle(guess.Text, null, found), asOf);
            if (conversation is { Dramas: [var before] } && Subjects.Stranger is null && Scores.Has(Signal.Pointer) && _snapshot.NamesOf(Subjects.Titles[0].Search.Matches[0].Ordinal).Id != before.Id)
                return new ComparisonRequest(AskedTitle.Exactly(before.Id), Asked(Subjects.Titles[0]), asOf);
            // The other one is not known: the answer says so.
            return Subjects.Stranger is { } stranger && Scores.Has(Signal.Beside)
                ? new ComparisonRequest(Asked(Subjects.Titles[0]), new AskedTitle(Clean(stranger), null, Subjects.Near ?? Nothing), asOf)
                : null;
        }

        // What is asked of two is a comparison unless it is plainly something else.
        private bool IsOfBoth()
        {
            Signal signal = IntentChooser.Choose(Scores, aboutOne: true).Signal;
            return signal is Signal.None or Signal.Ratings or Signal.Overview || Scores.WeightOf(signal) <= Hint;
        }

        // "the first frost or love between fairy and devil": nothing is asked but which.
        private bool ListsStrangers(string stranger) =>
            Subjects.StrangerLooks >= TitleLooks.Likely && stranger.Contains(" or ", StringComparison.OrdinalIgnoreCase) && IntentChooser.Choose(Scores, aboutOne: true).Signal == Signal.None;

        private static AskedTitle Asked(NamedSubject named) => new(named.Text, named.Search.Season, named.Search);
    }
}
