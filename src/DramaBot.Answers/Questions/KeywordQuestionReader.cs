using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Help;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>Reads plain questions by keywords, in English and in basic Korean.</summary>
public sealed class KeywordQuestionReader : IQuestionReader
{
    private const int LongestBareTitle = 6;

    /// <inheritdoc/>
    public Request? Read(string question, KnowledgeSnapshot snapshot, DateOnly today)
    {
        var words = QuestionWords.Of(question);
        if (words.Has(Keywords.Help) && words.Count <= LongestBareTitle)
            return new HelpRequest();

        TitleSearch whole = snapshot.Titles.Find(question);
        if (IsTitle(question, whole))
            return new OverviewRequest(new AskedTitle(question));

        IReadOnlyList<AskedTitle> titles = MentionedTitles.In(question, snapshot, out string rest);
        var others = QuestionWords.Of(rest);
        DateOnly? asOf = QuestionDate.In(rest, today);
        if (Compare(question, titles, others, asOf, snapshot) is { } comparison)
            return comparison;
        if (titles.Count == 0 && General(others, asOf, snapshot) is { } general)
            return general;

        Intent intent = IntentRules.Of(others);
        if (titles.Count > 0)
        {
            // "Hospital Playlist 2" asks for that season, not for the drama.
            if (intent == Intent.None && titles[0].Season is not null)
                intent = Intent.Renewal;
            bool onTopic = intent != Intent.None || others.Has(Keywords.About) || QuestionWords.WithoutFillers(rest).Length == 0;
            return onTopic ? Make(intent, titles[0], asOf) : null;
        }

        AskedTitle left = MentionedTitles.LeftOver(rest, others);
        if (intent != Intent.None || (others.Has(Keywords.About) && snapshot.Titles.Find(left.Text).Matches.Count > 0))
            return Make(intent, left, asOf);
        return whole.Confident || (words.Count <= LongestBareTitle && whole.Matches.Count > 0) ? new OverviewRequest(new AskedTitle(question)) : null;
    }

    /// <summary>A text that is a name of one drama from end to end asks for the drama, whatever words the name is made of.</summary>
    private static bool IsTitle(string question, TitleSearch whole) =>
        whole.Confident && TitleKey.Of(whole.Matches[0].Matched) == TitleKey.Of(question);

    private static ComparisonRequest? Compare(string question, IReadOnlyList<AskedTitle> titles, QuestionWords others, DateOnly? asOf, KnowledgeSnapshot snapshot)
    {
        bool asked = others.Has(Keywords.Compare);
        if (titles.Count > 1)
            return asked || others.Has(Keywords.Ratings) ? new ComparisonRequest(titles[0], titles[1], asOf) : null;
        return asked && Commands.TitlePair.Split(QuestionWords.WithoutAsking(question), snapshot) is { } pair
            ? new ComparisonRequest(pair.First, pair.Second, asOf)
            : null;
    }

    /// <summary>What can be asked without a title.</summary>
    private static Request? General(QuestionWords words, DateOnly? asOf, KnowledgeSnapshot snapshot)
    {
        if (words.Has(Keywords.Ranking))
            return RankingReader.Read(words, asOf, snapshot);
        return words.Has(Keywords.Upcoming) && QuestionWords.WithoutFillers(words.Text).Length == 0 ? new UpcomingRequest() : null;
    }

    private static Request Make(Intent intent, AskedTitle title, DateOnly? asOf) => intent switch
    {
        Intent.Renewal => new RenewalRequest(title, asOf),
        Intent.Ratings => new RatingsRequest(title, asOf),
        Intent.Ending => new EndingRequest(title),
        Intent.Cast => new CastRequest(title),
        Intent.WhereToWatch => new WhereToWatchRequest(title),
        Intent.Episodes => new EpisodesRequest(title),
        Intent.AirDates => new AirDatesRequest(title),
        Intent.Events => new EventsRequest(title),
        Intent.FanVotes => new FansRequest(title, asOf),
        _ => new OverviewRequest(title),
    };
}
