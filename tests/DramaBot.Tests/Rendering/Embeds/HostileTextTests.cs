using DramaBot.Answers;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Refusals;
using DramaBot.Chat;
using DramaBot.Community;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Tests.Rendering.Embeds;

/// <summary>Texts that would like to be more than text, or more than fits.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "**b** [x](https://evil.example) <@1> <t:1:R> ||s|| `c` ~~d~~ @everyone https://evil.example # - > \u202e\u200b <:e:1>";

    [Theory]
    [InlineData(Hostile, "x")]
    [InlineData("- list\n# head\n> quote\n1. one\n-# small", "x")]
    [InlineData("x", Hostile)]
    [InlineData("💜눈물||", "💜")]
    public void Markdown_InSeeds_StaysDead(string text, string about) => Check(Filled(text, about, 2));

    [Theory]
    [InlineData("*", 300)]
    [InlineData("💜", 300)]
    [InlineData("눈물의 여왕. ", 900)]
    [InlineData("word 30 April 2024 ", 300)]
    public void Texts_LongerThanAnythingReal_AreCut(string word, int count) => Check(Filled(string.Concat(Enumerable.Repeat(word, count)), "x", 60));

    [Fact]
    public void Title_OfNothingVisible_IsLeftOut()
    {
        DiscordReply reply = EmbedRenderer.Render(new UnknownDramaAnswer(Intent.Renewal, Hostile, []), Golden.Readers);
        Replies.AssertNoMarkdown(reply, "unknown");
        Check(Filled("\u200b", "\u200b", 1) with { Id = "invisible" });
    }

    [Theory]
    [InlineData("https://example.org/a_(b)?q=[1]&x=||", true)]
    [InlineData("http://example.org/눈물 의", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("ftp://example.org/x", false)]
    [InlineData("https://good.example@evil.example/", false)]
    [InlineData("not an address", false)]
    [InlineData("", false)]
    public void Link_IsMadeOfAddressesOfTheWebOnly(string url, bool linked)
    {
        var source = new CitedSource("s", "A [publisher]", "Title]( **x**", "Author_", new(2024, 4, 30), url);
        string line = SourceField.Line(source, Wording.English, Golden.Today, 1000);
        Assert.Equal(linked, line.StartsWith('[') && line.Contains("](http", StringComparison.Ordinal));
        Assert.Equal(linked ? 1 : 0, line.Split("](").Length - 1);
        Assert.EndsWith(" (Author\\_, <t:1714478400:D>, 2 years ago)", line);
    }

    [Fact]
    public void Link_ThatDoesNotFit_IsLeftOutNotCut()
    {
        var source = new CitedSource("s", "Publisher", new string('t', 400), null, null, "https://example.org/" + new string('a', 990));
        string line = SourceField.Line(source, Wording.English, Golden.Today, 1000);
        Assert.DoesNotContain("http", line);
        Assert.StartsWith("Publisher: ttt", line);
    }

    [Fact]
    public void Id_TooLongForAButton_LeavesTheButtonOut()
    {
        Drama drama = Filled("x", "x", 1) with { Id = new string('a', 100) };
        Check(drama);
        Answer answer = new AnswerDesk().Answer(new EndingRequest(AskedTitle.Exactly(drama.Id)), Snapshot(drama), Golden.Today);
        Assert.Empty(EmbedRenderer.Render(answer, Golden.Readers).Components);
    }

    private static void Check(Drama drama)
    {
        KnowledgeSnapshot snapshot = Snapshot(drama);
        foreach (Intent intent in Enum.GetValues<Intent>().Where(IntentRequests.IsAboutOne))
        {
            Answer answer = new AnswerDesk().Answer(IntentRequests.About(intent, AskedTitle.Exactly(drama.Id))!, snapshot, Golden.Today);
            List<DiscordReply> replies = [EmbedRenderer.Render(answer, Golden.Readers, new VoteTally(default, null)), EmbedRenderer.AllSources(answer, Golden.Readers)];
            if (answer is EndingAnswer ending)
                replies.Add(EmbedRenderer.Reveal(ending, Golden.Readers));
            foreach (DiscordReply reply in replies)
            {
                Replies.AssertWithinLimits(reply, intent.ToString());
                Replies.AssertNoMarkdown(reply, intent.ToString());
            }
        }
    }

    private static KnowledgeSnapshot Snapshot(Drama drama) => KnowledgeSnapshot.Of([drama], new NetworkCatalogue([new Network { Name = "tvN", Kind = BroadcastKind.Cable }]));

    private static Drama Filled(string text, string about, int count)
    {
        DateOnly day = new(2024, 4, 30);
        int[] many = [.. Enumerable.Range(1, count)];
        string[] texts = [.. many.Select(_ => text)];
        return new Drama
        {
            Id = "hostile",
            Title = text,
            NativeTitle = about,
            Network = text,
            Streaming = texts,
            Studios = texts,
            Writers = texts,
            Directors = texts,
            Cast = [.. many.Select(_ => new CastMember { Actor = text, Role = about })],
            Premise = text,
            DescribedBy = ["source1"],
            Renewal = [.. many.Select(i => new RenewalReport { On = day.AddDays(i), Season = i, Status = RenewalStatus.InTalks, Summary = text, Source = $"source{i}" })],
            Seasons =
            [
                .. many.Select(i => new Season
                {
                    Number = i,
                    Title = about,
                    Network = text,
                    Premiere = day.AddDays(-90),
                    Finale = day,
                    Nielsen = [new NielsenRating { Episode = 1, On = day, Nationwide = i, Source = $"source{i}" }, new NielsenRating { Episode = 1, On = day, Nationwide = i + 1, Source = $"source{i}" }],
                    Ending = new Ending { Kind = EndingKind.Sad, Verdict = text, Spoiler = text, Fates = [.. many.Select(_ => new Fate { Character = about, Text = text })], Source = "source1" },
                }),
            ],
            Claims = [.. many.Select(i => new Claim { On = day, Text = text, Source = $"source{i}" })],
            Fans = [.. many.Select(i => new FanWish { On = day, Summary = text, Source = $"source{i}" })],
            Events = [.. many.Select(i => new DramaEvent { On = day.AddDays(i), Title = text, Source = $"source{i}" })],
            Sources = many.ToDictionary(i => $"source{i}", i => new Source { Publisher = about, Title = text, Author = text, Published = day, Url = $"https://example.org/{i}/{new string('x', i * 25)}" }),
        };
    }
}
