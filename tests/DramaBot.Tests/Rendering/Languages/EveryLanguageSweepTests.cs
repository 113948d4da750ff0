using System.Text.RegularExpressions;
using DramaBot.Answers;
using DramaBot.Answers.Endings;
using DramaBot.Community;
using DramaBot.Discord.Messages;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Seeds;
using DramaBot.Rendering;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;
using DramaBot.Testing;
using DramaBot.Tests.Rendering.Embeds;

namespace DramaBot.Tests.Rendering.Languages;

/// <summary>Gives every answer about every drama of the repository's own seeds in every language.</summary>
public sealed partial class EveryLanguageSweepTests : IDisposable
{
    private static readonly VoteTally Votes = new(new VoteCount(1_234_567, 765_432), new VoteCount(12, 0));

    private static readonly string[] Lines =
    [
        "/top", "/top by:netflix", "/top by:netflix broadcast:cable", "/top broadcast:all as_of:2020-02-19", "/top network:tvN year:2020", "/top year:1999",
        "/top by:netflix year:1999", "/top by:votes", "/top network:nowhere", "/top broadcast:nowhere", "/top year:12", "/upcoming", "/help", "what is love", "/renewal", "/",
        "/nonsense", "/reveal", "/renewl x", "/follow x", "/ratings the king", "/compare the king vs signal", "/compare signal", "/compare signal vs signal", "/ending zzzz qqqq", "/ask",
        "/ratings signal as_of:soon", "/ratings signal as_of:2030-01-01", "will signal get a season 2", "why was signal cancelled", "who dies in goblin", "who dies in goblin, spoil me",
        "was the ending of sky castle good", "what should i watch first", "highest rated kdrama of all time", "most netflix views", "is start-up finished or will there be more",
    ];

    private readonly string _directory = Directory.CreateTempSubdirectory("dramabot-languages").FullName;
    private readonly KnowledgeSnapshot _snapshot;

    public EveryLanguageSweepTests()
    {
        var knowledge = new KnowledgeBase(new SeedDirectory(RepositoryRoot.At("seeds")), Path.Combine(_directory, "knowledge.db"), TimeProvider.System);
        Assert.Empty(knowledge.Load().Problems);
        _snapshot = knowledge.Current!;
    }

    public static TheoryData<string> Languages => [.. Wording.Languages];

    private IEnumerable<Drama> Dramas => Enumerable.Range(0, _snapshot.Count).Select(_snapshot.Get);

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Answer_InEveryLanguage_FitsAndIsFilledIn(string language)
    {
        var audience = new Audience(Golden.Today, Wording.For(language));
        foreach ((string name, Answer answer) in Dramas.SelectMany(About).Concat(OfLists()))
        {
            AnswerText said = TextRenderer.Render(answer, audience);
            Assert.False(string.IsNullOrWhiteSpace(said.Text), name);
            Assert.DoesNotMatch(Blank(), said.Text);
            foreach (DiscordReply reply in Replied(answer, audience, Votes))
            {
                Replies.AssertWithinLimits(reply, name);
                Replies.AssertNoMarkdown(reply, name);
                foreach (string text in Shown(reply))
                    Assert.DoesNotMatch(Blank(), text);
                // Whatever the language, the reader's own Discord says the dates; a link alone cannot hold a tag.
                foreach (string? text in reply.Embeds.SelectMany(static embed => (embed.Fields ?? []).Select(static field => field.Value).Append(embed.Description)))
                    Assert.True(text is null || Link().Replace(text, "") is var free && DateTags.Mark(free) == free, $"{name} holds a date that is no tag: {text}");
            }
        }
    }

    /// <summary>Besides what the seeds say, only commands, options and the names of networks are in Latin letters.</summary>
    [Fact]
    public void Answer_InKorean_HoldsNoEnglishOfTheBotsOwn()
    {
        var audience = new Audience(Golden.Today, Wording.For("ko"));
        string[] networks = [.. _snapshot.Networks.All.Select(static network => network.Name), "TV"];
        foreach (Drama drama in Dramas)
        {
            Drama other = _snapshot.Get(_snapshot.OrdinalOf(drama.Id == "goblin" ? "signal" : "goblin")!.Value);
            string[] written = Written([.. Texts(drama), .. Texts(other), .. networks]);
            var read = new HashSet<string>(StringComparer.Ordinal);
            foreach ((string name, Answer answer) in About(drama))
            {
                AssertKorean(TextRenderer.Render(answer, audience).Text, written, read, name);
                foreach (DiscordReply reply in Replied(answer, audience, votes: null))
                {
                    foreach (EmbedField field in reply.Embeds.SelectMany(static embed => embed.Fields ?? []))
                        Assert.True(field.Name!.Any(IsHangul) || IsOfTheSeeds(Replies.Unescaped(field.Name!), written, drama, other), $"{name} has a field “{field.Name}”");
                    foreach (string text in Shown(reply))
                        AssertKorean(Link().Replace(Replies.Unescaped(text), "${label}"), written, read, name);
                }
            }
        }
    }

    [Fact]
    public void List_InKorean_HoldsNoEnglishOfTheBotsOwn()
    {
        var audience = new Audience(Golden.Today, Wording.For("ko"));
        string[] written = Written([.. Dramas.SelectMany(Texts), .. _snapshot.Networks.All.Select(static network => network.Name), .. Lines.SelectMany(static line => line.Split(' ', ':', '/')), "cable", "terrestrial", "DM", "TV", "vs"]);
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, Answer answer) in OfLists())
            AssertKorean(TextRenderer.Render(answer, audience).Text, written, read, name);
    }

    private static void AssertKorean(string text, string[] written, HashSet<string> read, string name)
    {
        // What was cut is not to be found in the seeds as it stands; and many answers share a line.
        foreach (string line in text.Split('\n').Where(line => !line.Contains('…') && read.Add(line)))
        {
            string own = Technical().Replace(line, "");
            foreach (string said in written)
                own = own.Replace(said, "", StringComparison.Ordinal);
            Assert.False(Latin().IsMatch(own), $"{name} says in Korean: {own.Trim()} (of: {line})");
        }
    }

    // The fields of a comparison are headed with titles, those of a revealed ending with names.
    private static bool IsOfTheSeeds(string name, string[] written, Drama drama, Drama other) =>
        !Latin().IsMatch(name) || written.Contains(name) || name.StartsWith(drama.Title, StringComparison.Ordinal) || name.StartsWith(other.Title, StringComparison.Ordinal);

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';

    private static IEnumerable<DiscordReply> Replied(Answer answer, Audience audience, VoteTally? votes)
    {
        yield return EmbedRenderer.Render(answer, audience, votes);
        yield return EmbedRenderer.AllSources(answer, audience);
        if (answer is EndingAnswer ending)
            yield return EmbedRenderer.Reveal(ending, audience);
    }

    private static IEnumerable<string> Shown(DiscordReply reply) => reply.Embeds.SelectMany(static (Embed embed) => (embed.Fields ?? [])
        .SelectMany(static field => new[] { field.Name, field.Value }).Append(embed.Title).Append(embed.Description).Append(embed.Footer?.Text)).OfType<string>();

    private IEnumerable<(string Name, Answer Answer)> About(Drama drama) =>
        EmbedSweepTests.Requests(drama).Select(request => ($"{request.GetType().Name} of {drama.Id}", new AnswerDesk().Answer(request, _snapshot, Golden.Today)));

    private IEnumerable<(string Name, Answer Answer)> OfLists() => Lines.Select(line => (line, new AnswerDesk().Answer(line, _snapshot, Golden.Today)));

    /// <summary>The longest first: a title may be a part of a sentence. Links show brackets as parentheses.</summary>
    private static string[] Written(IEnumerable<string?> texts) => [.. texts
        .OfType<string>()
        .SelectMany(static text => new[] { text, text.Replace('[', '(').Replace(']', ')') })
        .SelectMany(static text => text.Split('\n', StringSplitOptions.TrimEntries).Append(text))
        .Where(static text => Latin().IsMatch(text))
        .Select(static text => text.Trim())
        .SelectMany(static text => new[] { text, DateTags.Mark(text) })
        .Distinct(StringComparer.Ordinal)
        .OrderByDescending(static text => text.Length)];

    private static IEnumerable<string?> Texts(Drama drama) =>
    [
        drama.Title, drama.NativeTitle, drama.Network, drama.Premise,
        .. drama.Streaming, .. drama.Studios, .. drama.Writers, .. drama.Directors,
        .. drama.Cast.SelectMany(static one => new[] { one.Actor, one.Role }),
        .. drama.Renewal.Select(static one => one.Summary), .. drama.Claims.Select(static one => one.Text), .. drama.Fans.Select(static one => one.Summary), .. drama.Events.Select(static one => one.Title),
        .. drama.Seasons.SelectMany(static one => new[] { one.Title, one.Network, one.Ending?.Verdict, one.Ending?.Spoiler }),
        .. drama.Seasons.SelectMany(static one => one.Ending?.Fates ?? []).SelectMany(static one => new[] { one.Character, one.Text }),
        .. drama.Sources.Values.SelectMany(static one => new[] { one.Publisher, one.Title, one.Author, one.Url }),
    ];

    [GeneratedRegex(@"\{\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"\[(?<label>[^\[\]]+)\]\(https?://[^\s()]+\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    // Addresses; commands and their options, as people type them.
    [GeneratedRegex(@"https?://\S+|(?<!\S)/[a-z]+|(by|broadcast|network|year|as_of|first|second):(?=\S)[a-z0-9-]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Technical();
}
