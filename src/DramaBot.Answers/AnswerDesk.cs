using DramaBot.Answers.Advice;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Commands;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Help;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Knowledge;

namespace DramaBot.Answers;

/// <summary>
/// Where every request is answered: a typed line (a slash command or a plain question), or a request whose options
/// Discord has parsed. Holds no state, touches no disk; any number of threads may ask.
/// </summary>
public sealed class AnswerDesk(IQuestionReader questions)
{
    /// <summary>A desk that reads plain questions as people ask them.</summary>
    public AnswerDesk()
        : this(new QuestionReader())
    {
    }

    /// <summary>How fans have voted so far; nobody has where this is not set.</summary>
    public Func<IReadOnlyList<CountedVotes>> Votes { get; init; } = static () => [];

    /// <summary>Answers a line as someone typed it.</summary>
    /// <param name="text">A slash command with its options, or a plain question; anything at all.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="today">The day in Seoul.</param>
    /// <param name="conversation">What was spoken of before, for questions that go on from there.</param>
    public Answer Answer(string text, KnowledgeSnapshot snapshot, DateOnly today, Conversation? conversation = null)
    {
        string line = UserText.Plain(text);
        if (line.Length > UserText.LongestQuestion)
            return new InvalidRequestAnswer(Intent.None, RequestProblem.TooLong, "question") { Limit = UserText.LongestQuestion };
        if (!line.StartsWith('/'))
            return Ask(line, snapshot, today, conversation);

        CommandReading reading = CommandLine.Read(line, snapshot, today);
        return reading.Request is { } request ? Answer(request, snapshot, today) : reading.Refusal!;
    }

    /// <summary>Answers a request whose options were read already.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="today">The day in Seoul.</param>
    public Answer Answer(Request request, KnowledgeSnapshot snapshot, DateOnly today)
    {
        Answer answer = Handle(request, new AnswerContext(snapshot, today));
        return answer is ClarifyAnswer { Pending: null } clarify ? clarify with { Pending = request } : answer;
    }

    private Answer Handle(Request request, AnswerContext context) =>
        request switch
        {
            RenewalRequest renewal => RenewalHandler.Answer(renewal, context),
            RatingsRequest ratings => RatingsHandler.Answer(ratings, context),
            EndingRequest ending => EndingHandler.Answer(ending, context),
            OverviewRequest overview => OverviewHandler.Answer(overview, context),
            CastRequest cast => CastHandler.Answer(cast, context),
            WhereToWatchRequest watch => WhereToWatchHandler.Answer(watch, context),
            EpisodesRequest episodes => EpisodesHandler.Answer(episodes, context),
            AirDatesRequest dates => AirDatesHandler.Answer(dates, context),
            ComparisonRequest comparison => ComparisonHandler.Answer(comparison, context),
            RankingRequest ranking => RankingHandler.Answer(ranking, context),
            AdviceRequest => AdviceHandler.Answer(context),
            VotesRankingRequest => VotesRankingHandler.Answer(Votes(), context),
            UpcomingRequest => UpcomingHandler.Answer(context),
            EventsRequest events => EventsHandler.Answer(events, context),
            FansRequest fans => FansHandler.Answer(fans, context),
            AskRequest ask => Ask(UserText.Plain(ask.Question), context.Snapshot, context.Today, ask.Conversation),
            HelpRequest => HelpHandler.Answer(context),
            _ => throw new ArgumentException($"No handler answers {request.GetType().Name}.", nameof(request)),
        };

    private Answer Ask(string question, KnowledgeSnapshot snapshot, DateOnly today, Conversation? conversation)
    {
        string plain = question.TrimStart('/', ' ');
        if (plain.Length == 0)
            return new InvalidRequestAnswer(Intent.None, RequestProblem.Missing, "question");
        if (plain.Length > UserText.LongestQuestion)
            return new InvalidRequestAnswer(Intent.None, RequestProblem.TooLong, "question") { Limit = UserText.LongestQuestion };
        Request? read = conversation is null ? questions.Read(plain, snapshot, today) : questions.Read(plain, snapshot, today, conversation);
        return read switch
        {
            null => HelpHandler.NotUnderstood(new AnswerContext(snapshot, today)),
            // A reader that hands the question back would ask without end.
            AskRequest => HelpHandler.NotUnderstood(new AnswerContext(snapshot, today)),
            { } request => Answer(request, snapshot, today),
        };
    }
}
