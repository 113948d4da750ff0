using DramaBot.Answers;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Ratings;
using DramaBot.Chat;
using DramaBot.Community;
using DramaBot.Discord.Components;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Seeds;
using DramaBot.Rendering.Embeds;
using DramaBot.Testing;

namespace DramaBot.Tests.Rendering.Embeds;

/// <summary>Shows every answer about every drama of the repository's own seeds.</summary>
public sealed class EmbedSweepTests : IDisposable
{
    private const int TellingWords = 6;
    private static readonly VoteTally Votes = new(new VoteCount(1_234_567, 765_432), new VoteCount(12, 0));
    private readonly string _directory = Directory.CreateTempSubdirectory("dramabot-embeds").FullName;
    private readonly KnowledgeSnapshot _snapshot;

    public EmbedSweepTests()
    {
        var knowledge = new KnowledgeBase(new SeedDirectory(RepositoryRoot.At("seeds")), Path.Combine(_directory, "knowledge.db"), TimeProvider.System);
        Assert.Empty(knowledge.Load().Problems);
        _snapshot = knowledge.Current!;
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Reply_OfEveryAnswer_KeepsLimitsAndSpoilers()
    {
        int revealed = 0;
        foreach (Drama drama in Enumerable.Range(0, _snapshot.Count).Select(_snapshot.Get))
        {
            HashSet<string> spoilers = [.. drama.Seasons.SelectMany(static season => Spoilers(season.Ending)).SelectMany(Runs)];
            foreach (Request request in Requests(drama))
            {
                Answer answer = new AnswerDesk().Answer(request, _snapshot, Golden.Today);
                string name = $"{request.GetType().Name} of {drama.Id}";
                DiscordReply[] replies = [EmbedRenderer.Render(answer, Golden.Readers, Votes), EmbedRenderer.AllSources(answer, Golden.Readers)];
                foreach (DiscordReply reply in replies)
                {
                    Replies.AssertWithinLimits(reply, name);
                    Replies.AssertNoMarkdown(reply, name);
                    Assert.False(reply.IsPrivate, name);
                    string[] leaks = [.. Replies.Texts(reply).SelectMany(static text => Runs(Replies.Unescaped(text))).Where(spoilers.Contains)];
                    Assert.True(leaks.Length == 0, $"{name} tells: {string.Join(" | ", leaks)}");
                }

                Assert.All(Replies.Buttons(replies[0]), static button => Assert.NotNull(ComponentId.Parse(button.CustomId)));
                if (answer.Sources.Count > 0)
                    Assert.Contains(replies[0].Embeds[0].Fields!, static field => field.Name is "Source" or "Sources");
                revealed += answer is EndingAnswer ending ? CheckReveal(ending) : 0;
            }
        }

        Assert.True(revealed > 5, "The seeds hold too few endings for this test to mean anything.");
    }

    [Theory]
    [InlineData("/top")]
    [InlineData("/top by:netflix")]
    [InlineData("/top broadcast:all as_of:2020-02-19")]
    [InlineData("/top year:1999")]
    [InlineData("/top by:votes")]
    [InlineData("/top network:nowhere")]
    [InlineData("/upcoming")]
    [InlineData("/help")]
    [InlineData("what is love")]
    [InlineData("/renewal")]
    [InlineData("/nonsense")]
    [InlineData("/ratings the king")]
    [InlineData("/compare the king vs signal")]
    [InlineData("/ending zzzz qqqq")]
    public void Reply_OfLists_KeepsLimits(string line)
    {
        Answer answer = new AnswerDesk().Answer(line, _snapshot, Golden.Today);
        foreach (DiscordReply reply in new[] { EmbedRenderer.Render(answer, Golden.Readers, Votes), EmbedRenderer.AllSources(answer, Golden.Readers) })
        {
            Replies.AssertWithinLimits(reply, line);
            Replies.AssertNoMarkdown(reply, line);
            Assert.Equal(answer.Outcome is not (Outcome.Answered or Outcome.NotInKb), reply.IsPrivate);
        }
    }

    [Fact]
    public void Menu_OfADoubtfulTitle_LeadsToAnAnswer()
    {
        Answer answer = new AnswerDesk().Answer("/compare the king vs signal", _snapshot, Golden.Today);
        DiscordReply reply = EmbedRenderer.Render(answer, Golden.Readers);
        var menu = Assert.IsType<StringSelect>(Assert.Single(((ActionRow)reply.Components[0]).Components));
        Request? request = ChoiceCodec.Decode(ComponentId.Parse(menu.CustomId)!, menu.Options[0].Value, Golden.Today);
        var comparison = Assert.IsType<ComparisonAnswer>(new AnswerDesk().Answer(request!, _snapshot, Golden.Today));
        Assert.Equal([menu.Options[0].Value, "signal"], comparison.Dramas.Select(static drama => drama.Id));
    }

    private static int CheckReveal(EndingAnswer ending)
    {
        DiscordReply reply = EmbedRenderer.Reveal(ending, Golden.Readers);
        Replies.AssertWithinLimits(reply, ending.Drama.Id);
        Replies.AssertNoMarkdown(reply, ending.Drama.Id);
        Assert.True(reply.IsPrivate);
        Assert.Equal(ending.Spoiler is not null, Replies.Buttons(EmbedRenderer.Render(ending, Golden.Readers)).Any(static button => button.CustomId!.StartsWith("v1|reveal|", StringComparison.Ordinal)));
        if (ending.Spoiler is not { } spoiler)
            return 0;

        // Nothing of a real ending is cut.
        Assert.False(reply.Embeds[0].Description!.EndsWith('…'), ending.Drama.Id);
        Assert.DoesNotContain(" more", reply.Embeds[0].Footer!.Text);
        Assert.All(spoiler.Fates, fate => Assert.Contains(reply.Embeds[0].Fields!, field => Replies.Unescaped(field.Name!) == fate.Character && !field.Value!.EndsWith('…')));
        return 1;
    }

    /// <summary>Every question about one drama: of today, and by its seasons of their days.</summary>
    internal static IEnumerable<Request> Requests(Drama drama)
    {
        foreach (Intent intent in Enum.GetValues<Intent>().Where(IntentRequests.IsAboutOne))
        {
            yield return IntentRequests.About(intent, AskedTitle.Exactly(drama.Id))!;
            foreach (Season season in drama.Seasons)
            {
                yield return IntentRequests.About(intent, AskedTitle.Exactly(drama.Id, season.Number), season.Finale)!;
                yield return IntentRequests.About(intent, AskedTitle.Exactly(drama.Id, season.Number + 1), season.Premiere)!;
            }
        }

        var title = AskedTitle.Exactly(drama.Id);
        foreach (EpisodeKind kind in Enum.GetValues<EpisodeKind>())
            yield return new RatingsRequest(title) { Episode = new AskedEpisode(kind, 7) { InSeoul = kind is EpisodeKind.Last or EpisodeKind.Lowest } };
        yield return new EpisodesRequest(title) { Episode = new AskedEpisode(EpisodeKind.Numbered, 400), AsksLength = true };
        yield return new AirDatesRequest(title) { Episode = new AskedEpisode(EpisodeKind.First) { AtPeak = true } };
        yield return new ComparisonRequest(AskedTitle.Exactly(drama.Id), AskedTitle.Exactly(drama.Id == "goblin" ? "signal" : "goblin"));
    }

    private static IEnumerable<string> Spoilers(Ending? ending) =>
        ending is null ? [] : ending.Fates.Select(static fate => fate.Text).Append(ending.Spoiler ?? "");

    /// <summary>Every run of words long enough to tell something.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        string[] words = new string([.. text.ToLowerInvariant().Select(static c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + TellingWords <= words.Length; i++)
            yield return string.Join(' ', words, i, TellingWords);
    }
}
