using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Answers.WhereToWatch;

namespace DramaBot.Answers.Refusals;

/// <summary>The title may mean several dramas, or one that is not certain: asked back.</summary>
/// <param name="Intent">What was asked for.</param>
/// <param name="Asked">The title that was typed, safe to show.</param>
/// <param name="Choices">What it may mean, best first; one to five.</param>
public sealed record ClarifyAnswer(Intent Intent, string Asked, IReadOnlyList<DramaRef> Choices) : Answer
{
    public override Intent Intent { get; } = Intent;

    public override Outcome Outcome => Outcome.Ambiguous;

    public override IReadOnlyList<DramaRef> Dramas => Choices;

    /// <summary>Which option of the request holds the title: <c>title</c>, or <c>first</c> or <c>second</c> of a comparison.</summary>
    public string Option { get; init; } = "title";

    /// <summary>The request that waits for a choice.</summary>
    public Request? Pending { get; init; }

    /// <summary>The request with one of the choices in place of the doubtful title.</summary>
    /// <param name="choice">One of <see cref="Choices"/>.</param>
    public Request Choose(DramaRef choice)
    {
        AskedTitle Exactly(AskedTitle asked) => AskedTitle.Exactly(choice.Id, asked.Season ?? asked.Found?.Season);
        return Pending switch
        {
            RenewalRequest request => request with { Title = Exactly(request.Title) },
            RatingsRequest request => request with { Title = Exactly(request.Title) },
            EndingRequest request => request with { Title = Exactly(request.Title) },
            OverviewRequest request => request with { Title = Exactly(request.Title) },
            CastRequest request => request with { Title = Exactly(request.Title) },
            WhereToWatchRequest request => request with { Title = Exactly(request.Title) },
            EpisodesRequest request => request with { Title = Exactly(request.Title) },
            AirDatesRequest request => request with { Title = Exactly(request.Title) },
            EventsRequest request => request with { Title = Exactly(request.Title) },
            FansRequest request => request with { Title = Exactly(request.Title) },
            ComparisonRequest request when Option == "first" => request with { First = Exactly(request.First) },
            ComparisonRequest request => request with { Second = Exactly(request.Second) },
            _ => new OverviewRequest(AskedTitle.Exactly(choice.Id)),
        };
    }
}
