using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <content>Who is named, and what follows from it.</content>
public sealed partial class QuestionReader
{
    private sealed partial class Reading
    {
        // "mouse ratings lee seung gi", "snowdrop season 2 jisoo": a word where a title stands, that says nothing of the dramas in which somebody of
        // that name is, is the title of another. A character's name says more than an actor's, and one in full is surely meant.
        private bool IsBesideATitle(TitleSearch guess)
        {
            if (Subjects.Near is not null || Subjects.Stranger is not { } stranger || (guess.Confident && (Subjects.People.Count > 1 || NamesRolesInFull() || IsListedWithPerson(stranger))))
                return false;
            bool isRole = NamesRoles();
            int least = isRole || _text.IsOfAnotherTongue ? TitleLooks.Perhaps + 1 : TitleLooks.Perhaps;
            return Subjects.StrangerLooks >= least && !(isRole && guess.Confident && Subjects.StrangerLooks < TitleLooks.Likely) && !PeopleGuess.IsSaidOf(guess, stranger, _snapshot);
        }

        private bool NamesRolesInFull() => Subjects.People.Exists(static person => person.Parts.Exists(static part => part.IsRole && part.Weight >= PeopleIndex.Part.FullRole));

        // "captain ri and se-ri": who is named together with somebody is somebody.
        private bool IsListedWithPerson(string stranger) =>
            Subjects.People.Exists(person => _text.Source.Contains($"{stranger} and {person.Text}", StringComparison.Ordinal) || _text.Source.Contains($"{person.Text} and {stranger}", StringComparison.Ordinal));

        private bool NamesRoles() => Subjects.People.Exists(static person => person.Parts.Exists(static part => part.IsRole));

        // One given name may be any word of any language.
        private bool NamesPeopleInFull() =>
            Subjects.People.Count > 1 || (Subjects.People.Count == 1 && (Scores.Has(Signal.Subject) || Subjects.People[0].Text.AsSpan().IndexOfAny(' ', '-') > 0));
    }
}
