using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Help;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>
/// Reads plain questions in seven languages: which drama by title, people or what was spoken of before, and what about it by weighted
/// phrases and by what words are learned to mean. Every reading can be explained by what was found; nothing in a question changes how it is read.
/// </summary>
public sealed partial class QuestionReader : IQuestionReader
{
    private const int FewWords = 6;
    private const int Telling = 4;
    private const int Sure = 9;
    private const int Hint = 6;
    private const int Leaning = 100;
    private const int OfNumber = 7;
    private const int Decisive = 12;

    [ThreadStatic]
    private static Reading? _spare;

    /// <inheritdoc/>
    public Request? Read(string question, KnowledgeSnapshot snapshot, DateOnly today) => ReadAfter(question, snapshot, today, null);

    /// <inheritdoc/>
    public Request? Read(string question, KnowledgeSnapshot snapshot, DateOnly today, Conversation conversation) => ReadAfter(question, snapshot, today, conversation);

    private static Request? ReadAfter(string question, KnowledgeSnapshot snapshot, DateOnly today, Conversation? conversation)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(snapshot);
        // Taken out of its place while in use: what throws does not leave half-used buffers behind.
        Reading reading = _spare ?? new Reading();
        _spare = null;
        Request? request = reading.Heed(reading.Read(question, snapshot, today, conversation));
        _spare = reading;
        return request;
    }

    /// <summary>One question at a time, with every buffer that takes.</summary>
    private sealed partial class Reading
    {
        private static readonly TitleSearch Nothing = new([], false, null);

        private readonly QuestionText _text = new();
        private readonly SubjectFinder _finder = new();
        private readonly Func<int, bool> _isMarked;
        private KnowledgeSnapshot _snapshot = null!;
        private DateOnly _today;

        public Reading() => _isMarked = _text.IsMarked;

        private SubjectList Subjects => _finder.Subjects;

        private SignalScores Scores => _text.Scores;

        public Request? Read(string question, KnowledgeSnapshot snapshot, DateOnly today, Conversation? conversation)
        {
            (_snapshot, _today) = (snapshot, today);
            _text.Read(question);
            if (_text.Words.Words.IsEmpty)
                return null;
            _finder.Find(_text, snapshot);
            _text.Learn();
            if (GoneOnRanking(conversation) is { } narrowed)
                return narrowed;
            TitleSearch? told = Told();
            bool ofEpisodeBefore = conversation is { Dramas.Count: > 0 } && EpisodeReader.GoesOn(_text, _isMarked, Subjects);
            if (told is null && !ofEpisodeBefore && IsRefused(conversation))
                return null;
            if (Scores.Has(Signal.Help) && Subjects.Titles.Count == 0 && _text.Words.Words.Length <= FewWords && Subjects.Stranger is null && (Scores.WeightOf(Signal.Help) > Telling))
                return new HelpRequest();

            DateOnly? asOf = QuestionDate.In(question, today);
            int? season = SpokenSeason.In(_text, _isMarked);
            if (told is not null)
                return Make(AskedOfTold(), new AskedTitle(told.Matches[0].Matched, season, told), asOf);
            ListReader.FindShortNames(_text, Subjects, snapshot);
            if (!IsMoreOfRatings(conversation) && ListReader.Read(_text, Subjects, asOf, snapshot, today, goesOn: conversation is not null && Scores.Has(Signal.Pointer)) is { } list)
                return list;
            if (ReadComparison(asOf, conversation) is { } comparison)
                return comparison;

            List<AskedTitle> titles = TitlesAsked(season);
            bool pointsBack = titles.Count == 0 && conversation is { Dramas.Count: > 0 } && (ofEpisodeBefore || IsMoreOfRatings(conversation) || (!AsksForList() && GoesOnFrom()));
            if (pointsBack)
                titles = PointedAt(conversation!, season);
            Signal signal = IntentChooser.Choose(Scores, aboutOne: titles.Count > 0).Signal;
            return titles.Count == 0
                ? GoneOnUnknown(conversation, signal, asOf, season) ?? ReadWithoutTitle(signal, asOf, season)
                : ReadOf(titles[0], signal, asOf, season, conversation, pointsBack);
        }

        // What is asked of a drama that is named, meant by who is in it, or was spoken of before.
        private Request? ReadOf(AskedTitle title, Signal signal, DateOnly? asOf, int? season, Conversation? conversation, bool pointsBack)
        {
            // How actors fare is their own affair; how characters do is the story.
            if (Subjects.Titles.Count == 0 && signal == Signal.Ending && Scores.Why(signal)?.Text.Contains('^', StringComparison.Ordinal) == true && Subjects.People.Count > 0 && !NamesRoles())
                return null;

            // Nor is it the story's that two actors are together.
            if (Subjects.Titles.Count == 0 && signal == Signal.Ending && Subjects.People.Count > 1 && !NamesRoles() && !Scores.Has(Signal.Subject) && !Scores.Has(Signal.Pointer))
                return null;

            // A title that is a plain word takes more than a hint: "signal me when ready".
            bool namesEpisode = EpisodeReader.NamesOne(_text, _isMarked);
            if (conversation is null && season is null && !namesEpisode && title.Season is null && Scores.WeightOf(signal) <= Hint && !Scores.PlainlyMeans(signal) && !Scores.Has(Signal.Subject) && Subjects.Titles is [{ Strength: NameStrength.Plain }] && _text.Words.Words.Length > 2)
                return null;
            // "true beauty comes from within": no more does one of a few, where only a leaning of its words makes it a question.
            if (conversation is null && !namesEpisode && Scores.WeightOf(signal) == 0 && !Scores.PlainlyMeans(signal) && Subjects.Titles is [{ Strength: not NameStrength.Distinct } few] && !char.IsUpper(few.Text[0]) && (!IsAsked() || Scores.Lead < Leaning))
                return IsOnlyTitle(pointsBack) ? Make(Signal.Overview, title, asOf) : null;
            if (IsMoreOfRatings(conversation) && (signal == Signal.None || WeighsSeasons()))
                return Make(Signal.Ratings, title, asOf);
            signal = ForSeason(signal, title, season ?? title.Season, conversation, _today);
            Signal settled = EpisodeReader.Settle(_text, _isMarked, signal, conversation);
            bool vague = settled == signal && (signal == Signal.None || (signal == Signal.Overview && Scores.WeightOf(signal) <= Telling) || (Scores.WeightOf(signal) == 0 && !Scores.PlainlyMeans(signal)));
            signal = settled;
            if (vague && Carried(conversation, pointsBack) is var carried and not Signal.None)
                signal = carried;
            // Who names people and asks nothing wants to know which drama it is.
            if (signal == Signal.None && !pointsBack && (NamesPeopleInFull() || Subjects.Titles.Exists(IsSurelyMeant)))
                signal = Signal.Overview;
            return signal == Signal.None && !IsOnlyTitle(pointsBack) ? null : Make(signal, title, asOf);
        }

        // "a general manager takes over a losing baseball team, which one was it".
        private TitleSearch? Told() =>
            Subjects.Titles.Count == 0 && !Subjects.IsKnownElsewhere && Scores.WeightOf(Signal.Refuse) == 0 && (Scores.Has(Signal.AsksTitle) || Scores.PlainlyMeans(Signal.Overview)) && !Scores.PlainlyMeans(Signal.Ranking)
                ? PremiseGuess.Of(Subjects, _text, _snapshot)
                : null;

        // What a story tells of murders and courts is not what is asked of it.
        private Signal AskedOfTold()
        {
            Signal signal = IntentChooser.Choose(Scores, aboutOne: true).Signal;
            // "the one where the cook is stuck in the queen: does he get back": it is told which one, and something else is asked.
            bool onlyTold = Scores[Signal.AsksTitle] < Scores.WeightOf(Signal.AsksTitle) * SignalScores.PerWeight && Scores.PlainlyMeans(signal);
            return onlyTold || (signal is Signal.Ratings or Signal.Cast or Signal.Episodes or Signal.AirDates or Signal.WhereToWatch or Signal.Renewal && Scores.PlainlyMeans(signal) && Scores.WeightOf(signal) >= Sure) ? signal : Signal.Overview;
        }

        private bool IsRefused(Conversation? conversation)
        {
            int refuse = Scores[Signal.Refuse];
            Signal signal = IntentChooser.Choose(Scores, aboutOne: Subjects.Titles.Count > 0).Signal;
            // "do they have kids?" after talk of a story asks of its people.
            if (conversation is { Dramas.Count: > 0 } && Subjects.People.Count == 0 && Scores.WeightOf(Signal.Refuse) == 0 && Scores.Has(Signal.Pointer) && Scores.WeightOf(signal) > Telling)
                return false;
            // "no, me refería a ...": a title and a correction ask what was asked before.
            if (conversation is not null && Subjects.Titles.Count > 0 && Scores.WeightOf(Signal.Refuse) == 0 && Scores.Has(Signal.Also))
                return false;
            // What the bot has not, such as the scores of other sites, it has not whatever else is asked.
            if (Scores.WeightOf(Signal.Refuse) > Decisive)
                return true;
            if (Subjects.Titles.Count == 0 && Scores.WeightOf(Signal.Private) > 0 && !NamesRoles())
                return true;
            // "a cracked apk to get it without paying netflix": a word in passing does not outweigh it.
            if (Scores.WeightOf(Signal.Refuse) >= Decisive && (Scores.WeightOf(signal) <= Telling || signal == Signal.FanVotes))
                return true;
            // What actors do is their own affair even where it is asked in the words of a story.
            if (Subjects.Titles.Count == 0 && Subjects.People.Count > 0 && !NamesRoles() && (signal == Signal.Ending || (signal == Signal.None && !IsOnlyTitle(pointsBack: false))) && Scores.LikelyMeans(Signal.Refuse))
                return true;
            // What words are learned to mean refuses nothing that is asked of the bot itself, and little without being plain.
            if (Scores.WeightOf(Signal.Refuse) == 0 && (Scores.Has(Signal.Help) || !Scores.PlainlyMeans(Signal.Refuse) || (Scores.WeightOf(signal) > Sure && Subjects.StrangerIsName)))
                return false;
            return refuse > 0 && refuse >= IntentChooser.Choose(Scores, aboutOne: Subjects.Titles.Count > 0).Score;
        }

        private List<AskedTitle> TitlesAsked(int? season)
        {
            var titles = new List<AskedTitle>();
            foreach (NamedSubject named in Subjects.Titles)
                titles.Add(new AskedTitle(named.Text, season ?? named.Search.Season, named.Search));
            // "Mouse with lee seunggi": who is in it does not make another drama of it.
            bool isAnother = Subjects.Near is null && Subjects.StrangerLooks > TitleLooks.WithCast;
            if (titles.Count == 0 && !isAnother && PeopleGuess.Of(Subjects, _text, _snapshot) is { } guess && !IsBesideATitle(guess.Search))
                titles.Add(new AskedTitle(guess.Text, season, guess.Search));
            return titles;
        }

        // Whether a question that asks nothing we know is about the drama all the same: how sure the title is decides.
        private bool IsSurelyMeant(NamedSubject named)
        {
            if (named.Strength == NameStrength.Distinct && named.Text.Contains(' ', StringComparison.Ordinal))
                return true;
            bool asked = IsAsked();
            return named.Strength switch
            {
                NameStrength.Distinct => asked,
                NameStrength.Common => asked && (char.IsUpper(named.Text[0]) || LeadsToTitle(named.Start)),
                _ => false,
            };
        }

        private bool LeadsToTitle(int start)
        {
            for (int word = 1; word < _text.Words.Words.Length; word++)
            {
                if (_text.Words.Words[word].Start == start)
                    return _text.Words.Word(word - 1) is "is" or "of" or "in" or "about" or "was" or "watching" or "finished" or "for" or "on" or "does" or "did" or "drama" or "kdrama" or "show" or "series";
            }

            return false;
        }

        private static bool OpensQuestion(ReadOnlySpan<char> word) =>
            word is "how" or "what" or "whats" or "who" or "whos" or "which" or "why" or "is" or "was" or "does" or "did" or "give" or "tell" or "explain" or "que" or "quien" or "como" or "quem" or "qual" or "apa" or "siapa" or "kenapa" or "qui" or "quel" or "quelle" or "comment";

        // A text that is hardly more than a title asks for the drama.
        private bool IsOnlyTitle(bool pointsBack)
        {
            if (pointsBack || (Subjects.Stranger is not null && Subjects.Titles.Count == 0))
                return false;
            int others = 0;
            for (int word = 0; word < _text.Words.Words.Length; word++)
                others += _text.IsMarked(word) || CommonWords.IsFiller(_text.Words.Word(word)) || CommonWords.IsStop(_text.Words.Word(word)) || CommonWords.IsArticle(_text.Words.Word(word)) ? 0 : 1;
            bool plain = Subjects.Titles.Exists(static named => named.Strength == NameStrength.Plain);
            return others <= (plain ? 0 : 1);
        }

        private Request Make(Signal signal, AskedTitle title, DateOnly? asOf) => signal switch
        {
            Signal.Renewal => new RenewalRequest(title, asOf) { Asks = Scores.Has(Signal.AsksCancelled) ? RenewalQuestion.WhyCancelled : RenewalQuestion.Whether },
            Signal.Ratings => new RatingsRequest(title, asOf) { Episode = EpisodeReader.In(_text, _isMarked) },
            Signal.Ending => new EndingRequest(title) { AsksFate = Scores.Has(Signal.AsksFate) },
            Signal.Cast => new CastRequest(title) { Named = [.. Subjects.People.Select(static person => person.Text)] },
            Signal.WhereToWatch => new WhereToWatchRequest(title),
            Signal.Episodes => new EpisodesRequest(title) { Episode = EpisodeReader.Beside(signal, _text, _isMarked), AsksLength = Scores.Has(Signal.EpisodeLength) },
            Signal.AirDates => new AirDatesRequest(title) { Episode = EpisodeReader.Beside(signal, _text, _isMarked) },
            Signal.Events => new EventsRequest(title),
            Signal.FanVotes => new FansRequest(title, asOf),
            _ => new OverviewRequest(title),
        };
    }
}
