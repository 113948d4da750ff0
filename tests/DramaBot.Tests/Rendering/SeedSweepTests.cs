using DramaBot.Answers;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Seeds;
using DramaBot.Rendering;

namespace DramaBot.Tests.Rendering;

/// <summary>Puts every question to every drama of the repository's own seeds.</summary>
public sealed class SeedSweepTests : IDisposable
{
    private const int TellingWords = 6;
    private readonly string _directory = Directory.CreateTempSubdirectory("dramabot-sweep").FullName;
    private readonly KnowledgeSnapshot _snapshot;

    public SeedSweepTests()
    {
        var knowledge = new KnowledgeBase(new SeedDirectory(Path.Combine(Root(), "seeds")), Path.Combine(_directory, "knowledge.db"), TimeProvider.System);
        Assert.Empty(knowledge.Load().Problems);
        _snapshot = knowledge.Current!;
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Text_OfEveryAnswer_HoldsNoSpoilerAndEveryFactItsSource()
    {
        var desk = new AnswerDesk();
        int endings = 0;
        foreach (Drama drama in Enumerable.Range(0, _snapshot.Count).Select(_snapshot.Get))
        {
            HashSet<string> spoilers = [.. drama.Seasons.SelectMany(season => Spoilers(season.Ending)).SelectMany(Runs)];
            foreach (Request request in Requests(drama))
            {
                Answer answer = desk.Answer(request, _snapshot, Golden.Today);
                AnswerText said = TextRenderer.Render(answer, Golden.Readers);
                string name = $"{request.GetType().Name} of {drama.Id}";

                Assert.False(string.IsNullOrWhiteSpace(said.Text), name);
                Assert.Equal(answer is EndingAnswer { Spoiler: not null }, said.SpoilerText is not null);
                string[] leaks = [.. Runs(said.Text).Where(spoilers.Contains)];
                Assert.True(leaks.Length == 0, $"{name} tells: {string.Join(" | ", leaks)}");
                if (answer is { Outcome: Outcome.Answered } and not OverviewAnswer)
                    Assert.True(answer.Sources.Count > 0 || answer is EpisodesAnswer or AirDatesAnswer or CastAnswer or WhereToWatchAnswer or EventsAnswer, name);
                Assert.Equal(answer.Sources.Count, answer.Sources.Select(source => source.Id).Distinct().Count());
                endings += said.SpoilerText is null ? 0 : 1;
            }
        }

        Assert.True(endings > 5, "The seeds hold too few endings for this test to mean anything.");
    }

    [Fact]
    public void Ranks_OfTheSeedArticles_ComeOutOfTheSeeds()
    {
        var desk = new AnswerDesk();
        var then = (RankingAnswer)desk.Answer("/top as_of:2020-02-19", _snapshot, Golden.Today);
        Assert.Equal("crash-landing-on-you", then.Rows[1].Drama.Id);
        Assert.Equal(new NetworkCount("tvN", 7), then.Networks[0]);
        var later = (RankingAnswer)desk.Answer("/top as_of:2024-04-30", _snapshot, Golden.Today);
        Assert.Equal("queen-of-tears", later.Rows[2].Drama.Id);
    }

    private static IEnumerable<Request> Requests(Drama drama)
    {
        var title = AskedTitle.Exactly(drama.Id);
        yield return new RenewalRequest(title);
        yield return new RatingsRequest(title);
        yield return new OverviewRequest(title);
        yield return new CastRequest(title);
        yield return new WhereToWatchRequest(title);
        yield return new EpisodesRequest(title);
        yield return new AirDatesRequest(title);
        yield return new EventsRequest(title);
        yield return new FansRequest(title);
        yield return new EndingRequest(title);
        foreach (Season season in drama.Seasons)
        {
            yield return new EndingRequest(AskedTitle.Exactly(drama.Id, season.Number));
            yield return new RatingsRequest(AskedTitle.Exactly(drama.Id, season.Number), season.Premiere);
            yield return new RenewalRequest(AskedTitle.Exactly(drama.Id, season.Number + 1), season.Finale);
        }

        yield return new ComparisonRequest(title, AskedTitle.Exactly(drama.Id == "goblin" ? "signal" : "goblin"));
    }

    private static IEnumerable<string> Spoilers(Ending? ending) =>
        ending is null ? [] : ending.Fates.Select(fate => fate.Text).Append(ending.Spoiler ?? "");

    /// <summary>Every run of words long enough to tell something.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        string[] words = new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + TellingWords <= words.Length; i++)
            yield return string.Join(' ', words, i, TellingWords);
    }

    private static string Root()
    {
        string directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "DramaBot.sln")))
            directory = Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("These tests run inside the repository.");
        return directory;
    }
}
