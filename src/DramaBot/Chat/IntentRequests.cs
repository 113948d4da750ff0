using DramaBot.Answers;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Answers.WhereToWatch;

namespace DramaBot.Chat;

/// <summary>The requests about one drama, by what they ask for.</summary>
internal static class IntentRequests
{
    /// <summary>The request; null for an intent that is not about one drama.</summary>
    /// <param name="intent">What is asked for.</param>
    /// <param name="title">Of which drama.</param>
    /// <param name="asOf">As it stood on which day, where the request knows of days.</param>
    public static Request? About(Intent intent, AskedTitle title, DateOnly? asOf = null) => intent switch
    {
        Intent.Renewal => new RenewalRequest(title, asOf),
        Intent.Ratings => new RatingsRequest(title, asOf),
        Intent.Ending => new EndingRequest(title),
        Intent.Overview => new OverviewRequest(title),
        Intent.Cast => new CastRequest(title),
        Intent.WhereToWatch => new WhereToWatchRequest(title),
        Intent.Episodes => new EpisodesRequest(title),
        Intent.AirDates => new AirDatesRequest(title),
        Intent.Events => new EventsRequest(title),
        Intent.FanVotes => new FansRequest(title, asOf),
        _ => null,
    };

    /// <summary>Whether what is asked for can be asked for as it stood on a day.</summary>
    public static bool KnowsDays(Intent intent) => intent is Intent.Renewal or Intent.Ratings or Intent.FanVotes;

    /// <summary>Whether an intent is about one drama.</summary>
    public static bool IsAboutOne(Intent intent) => intent is not (Intent.None or Intent.Ranking or Intent.Compare);
}
