using DramaBot.Answers.Comparison;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <content>Questions that weigh two dramas.</content>
public sealed partial class QuestionReader
{
    private sealed partial class Reading
    {
        private ComparisonRequest? ReadComparison(DateOnly? asOf, Conversation? conversation)
        {
            bool asked = Scores.WeightOf(Signal.Compare) >= Telling;
            if (Subjects.Titles is [var only] && TwoSeasons() is (var earlier, var later))
                return new ComparisonRequest(new AskedTitle(only.Text, earlier, only.Search), new AskedTitle(only.Text, later, only.Search), asOf);
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
                return new ComparisonRequest(Elsewhere(one), Elsewhere(other), asOf);

            // Neither is known: "princess hours vs playful kiss".
            if (Subjects.Titles.Count == 0 && Subjects.People.Count == 0 && conversation is null && Subjects.Stranger is { } neither && Scores.Has(Signal.Beside) && (Scores.WeightOf(Signal.Compare) >= Sure || ListsStrangers(neither)))
                return new ComparisonRequest(new AskedTitle(Clean(neither), null, Subjects.Near ?? Nothing), new AskedTitle(Clean(neither), null, Nothing), asOf);
            if (!asked || Subjects.Titles.Count != 1)
                return null;
            // "bong-soon vs nam-soon": one by a title, the other by who is in it.
            if (Subjects.People.Count > 0 && Scores.Has(Signal.Beside) && PeopleGuess.Of(Subjects, _text, _snapshot) is { Search: { Confident: true } found } guess && found.Matches[0].Ordinal != Subjects.Titles[0].Search.Matches[0].Ordinal)
                return InOrder(new AskedTitle(guess.Text, null, found), Subjects.People[0].Text, asOf);
            if (conversation is { Dramas: [var before] } && Subjects.StrangerLooks < TitleLooks.Likely && Scores.Has(Signal.Pointer) && _snapshot.NamesOf(Subjects.Titles[0].Search.Matches[0].Ordinal).Id != before.Id)
                return new ComparisonRequest(AskedTitle.Exactly(before.Id), Asked(Subjects.Titles[0]), asOf);
            // The other one is not known: the answer says so. "did healer do better than suspicious partner": beside a title a plain word is one.
            if (Subjects.Stranger is not { } stranger || !Scores.Has(Signal.Beside))
                return null;
            TitleSearch near = Subjects.Near is { Matches: [{ Score: >= 1 }] } exact ? exact with { Confident = true } : Subjects.Near ?? Nothing;
            return InOrder(Subjects.Others.Contains(stranger) ? Elsewhere(stranger) : new AskedTitle(Clean(stranger), null, near), stranger, asOf);
        }

        // "season 2 versus season 1".
        private (int First, int Second)? TwoSeasons()
        {
            int first = 0;
            bool weighs = false;
            for (int word = 0; word < _text.Words.Words.Length; word++)
                weighs |= _text.Words.Word(word) is "versus" or "vs" or "than" or "compared" or "better" or "보다" or "contra";
            if (!weighs)
                return null;
            for (int word = 0; word + 1 < _text.Words.Words.Length; word++)
            {
                if (_text.Words.Word(word) is not ("season" or "s" or "part" or "temporada" or "saison" or "시즌" or "シーズン") || _text.Words.Word(word + 1) is not [>= '1' and <= '9'])
                    continue;
                int number = _text.Words.Word(word + 1)[0] - '0';
                if (first != 0 && number != first)
                    return (first, number);
                first = number;
            }

            return null;
        }

        // The one known title and the other drama, as they stand in the question.
        private ComparisonRequest InOrder(AskedTitle other, string words, DateOnly? asOf)
        {
            AskedTitle known = Asked(Subjects.Titles[0]);
            bool isFirst = _text.Source.IndexOf(words, StringComparison.Ordinal) is >= 0 and int at && at < _text.Source.IndexOf(Subjects.Titles[0].Text, StringComparison.Ordinal);
            return isFirst ? new ComparisonRequest(other, known, asOf) : new ComparisonRequest(known, other, asOf);
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
