using DramaBot.Announcements.Subscriptions;
using DramaBot.Answers;
using DramaBot.Answers.Ranking;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Chat;
using DramaBot.Chat.Kept;
using DramaBot.Commands;
using DramaBot.Community;
using DramaBot.Discord.Interactions;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;
using DramaBot.Metrics;
using DramaBot.Rendering.Languages;
using DramaBot.Storage;
using DramaBot.Testing;

namespace DramaBot.Tests.Chat.Kept;

/// <summary>A kept reply is the one that would be made now, whatever has happened since.</summary>
public sealed class KeptRepliesTests : IDisposable
{
    private const ulong Here = 11;
    private const ulong There = 12;
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));
    private readonly ChatServices _services;
    private readonly KnowledgeSnapshot _snapshot;

    public KeptRepliesTests()
    {
        DramaGenerator.WriteTo(_folder.At("seeds"), 5);
        var knowledge = new KnowledgeBase(new SeedDirectory(_folder.At("seeds")), _folder.At("knowledge.db"), _time);
        knowledge.Load();
        _snapshot = knowledge.Current!;
        var state = new SqliteDatabase(_folder.At("state.db"));
        var votes = new Votes(state, _time);
        _services = new ChatServices(knowledge, new AnswerDesk { Votes = votes.Counted }, votes, new Suggestions(state, _time), new BotMetrics(knowledge, _time), _time) { Subscriptions = new SubscriptionBook(state, _time) };
    }

    private static string Title => DramaGenerator.Title(1);

    private static string Id => DramaGenerator.Id(1);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reply_IsAtHandForTheSameQuestionOnly()
    {
        ReplyShelf shelf = Shelf();
        PreparedMessage written = Make(shelf, "asked").Written;

        Assert.Same(written, Find(shelf, "asked"));
        Assert.Null(Find(shelf, "asked otherwise"));
        Assert.Null(shelf.Find(new ReplyKey("asked", Wording.English, IsPrivate: true), _services.Votes, Here));
    }

    [Fact]
    public void Reply_IsAtHandInItsLanguageOnly()
    {
        ReplyShelf shelf = Shelf();
        Answer answer = Answer(new RenewalRequest(Title));
        foreach (string language in Wording.Languages)
        {
            var key = new ReplyKey("asked", Wording.For(language), IsPrivate: false);
            Assert.Null(shelf.Find(key, _services.Votes, Here));

            (InteractionMessage message, PreparedMessage written) = Replies.Make(_services, Here, key, shelf, answer);

            Assert.Same(written, shelf.Find(key, _services.Votes, Here)?.Message);
            Assert.Contains(Wording.For(language)[Line.VotesNone], Text(message), StringComparison.Ordinal);
        }

        Assert.Equal(Wording.Languages.Count, Wording.Languages.Select(language => shelf.Find(new ReplyKey("asked", Wording.For(language), IsPrivate: false), _services.Votes, Here)!.Message).Distinct().Count());
    }

    [Fact]
    public void Find_OfAReplyAtHand_AllocatesNothing()
    {
        ReplyShelf shelf = Shelf();
        Replies.Make(_services, Here, new ReplyKey("asked", Wording.For("ko"), IsPrivate: false), shelf, Answer(new RatingsRequest(Title)));
        Ask();

        long before = GC.GetAllocatedBytesForCurrentThread();
        KeptReply? found = Ask();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.NotNull(found);

        KeptReply? Ask() => shelf.Find(new ReplyKey("asked", Wording.For("ko"), IsPrivate: false), _services.Votes, Here);
    }

    [Fact]
    public void Private_IsWrittenForTheOneWhoAsked()
    {
        ReplyShelf shelf = Shelf();
        Answer answer = Answer(new RatingsRequest(Title));

        InteractionMessage open = Replies.Make(_services, Here, new ReplyKey("asked", Wording.English, IsPrivate: false), shelf, answer).Message;
        InteractionMessage closed = Replies.Make(_services, Here, new ReplyKey("asked", Wording.English, IsPrivate: true), shelf, answer).Message;

        Assert.Null(open.Flags);
        Assert.Equal(open.AsEphemeral().Flags, closed.Flags);
        PreparedMessage? kept = shelf.Find(new ReplyKey("asked", Wording.English, IsPrivate: true), _services.Votes, Here)?.Message;
        Assert.Equal(PreparedMessage.Of(closed).Length, kept?.Length);
        Assert.NotEqual(kept?.Length, Find(shelf, "asked")?.Length);
    }

    [Fact]
    public void Vote_ShowsAtOnceHereAndElsewhere()
    {
        ReplyShelf shelf = Shelf();
        PreparedMessage nobody = Make(shelf, "asked", Here).Written;
        Make(shelf, "asked", There);

        _services.Votes.Cast(userId: 1, Here, Id, wants: true);

        Assert.Null(Find(shelf, "asked", Here));
        Assert.Null(Find(shelf, "asked", There));
        Assert.Contains("This server: 1 wants one", Text(Make(shelf, "asked", Here).Message), StringComparison.Ordinal);
        Assert.Contains("This server: nobody has voted yet", Text(Make(shelf, "asked", There).Message), StringComparison.Ordinal);
        Assert.NotNull(Find(shelf, "asked", Here));
        Assert.NotSame(Find(shelf, "asked", Here), Find(shelf, "asked", There));
        _services.Votes.Forget(userId: 1);
        Assert.Same(nobody, Find(shelf, "asked", Here));
    }

    [Fact]
    public void Vote_LeavesRepliesThatShowNone()
    {
        ReplyShelf shelf = Shelf();
        PreparedMessage written = Replies.Make(_services, Here, new ReplyKey("asked", Wording.English, IsPrivate: false), shelf, Answer(new RatingsRequest(Title))).Written;

        _services.Votes.Cast(userId: 1, Here, Id, wants: true);

        Assert.Same(written, Find(shelf, "asked"));
    }

    [Fact]
    public void Rankings_ByVotesAreNeverKept()
    {
        ReplyShelf shelf = Shelf();
        Replies.Make(_services, Here, new ReplyKey("top", Wording.English, IsPrivate: false), shelf, Answer(new VotesRankingRequest()));
        Assert.Null(Find(shelf, "top"));

        _services.Votes.Cast(userId: 1, Here, Id, wants: true);
        Replies.Make(_services, Here, new ReplyKey("top", Wording.English, IsPrivate: false), shelf, Answer(new VotesRankingRequest()));

        Assert.Null(Find(shelf, "top"));
    }

    [Fact]
    public void NewDay_BeginsAnew()
    {
        ReplyShelf shelf = Shelf();
        Make(shelf, "asked");

        Assert.Same(shelf, Shelf());
        ReplyShelf tomorrow = _services.Kept.For(_snapshot, Today.AddDays(1));
        Assert.NotSame(shelf, tomorrow);
        Assert.Null(Find(tomorrow, "asked"));
    }

    [Fact]
    public void NewSnapshot_BeginsAnew()
    {
        ReplyShelf shelf = Shelf();
        shelf.Choices(new TypedText(TypedKind.Title, "the"), Autocomplete.Make);
        Make(shelf, "asked");
        File.AppendAllText(Path.Combine(_folder.At("seeds"), "dramas", Id + ".yaml"), "# looked at again\n");
        _services.Knowledge.Load();

        ReplyShelf next = _services.Kept.For(_services.Snapshot, Today);

        Assert.NotSame(_snapshot, next.Snapshot);
        Assert.Null(Find(next, "asked"));
        int made = 0;
        next.Choices(new TypedText(TypedKind.Title, "the"), (snapshot, typed) =>
        {
            made++;
            Assert.Same(_services.Snapshot, snapshot);
            return Autocomplete.Make(snapshot, typed);
        });
        Assert.Equal(1, made);
    }

    [Fact]
    public void Choices_AreMadeOncePerKindAndText()
    {
        ReplyShelf shelf = Shelf();

        PreparedChoices titles = shelf.Choices(new TypedText(TypedKind.Title, "t"), Autocomplete.Make);
        PreparedChoices networks = shelf.Choices(new TypedText(TypedKind.Network, "t"), Autocomplete.Make);

        Assert.Same(titles, shelf.Choices(new TypedText(TypedKind.Title, "t"), static (_, _) => throw new InvalidOperationException()));
        Assert.Same(networks, shelf.Choices(new TypedText(TypedKind.Network, "t"), static (_, _) => throw new InvalidOperationException()));
        Assert.NotEqual(titles.Length, networks.Length);
    }

    [Fact]
    public void Asked_IsUnlikeForUnlikeOptions()
    {
        string[] asked =
        [
            AnsweringCommand.Asked("compare", [Option("first", "a"), Option("second", "b")]),
            AnsweringCommand.Asked("compare", [Option("first", "a second=1:b")]),
            AnsweringCommand.Asked("compare", [Option("first", "b"), Option("second", "a")]),
            AnsweringCommand.Asked("renewal", [Option("first", "a"), Option("second", "b")]),
            AnsweringCommand.Asked("compare", []),
        ];

        Assert.Equal(asked.Length, asked.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Rehearsal_MakesWhatPeopleAskMost() => Assert.Equal(4, Rehearsal.Run(_services, CancellationToken.None));

    private static InteractionOption Option(string name, string value) => new() { Name = name, Value = value };

    private static string Text(InteractionMessage message) => string.Join('\n', message.Embeds![0].Fields!.Select(static field => field.Value));

    private ReplyShelf Shelf() => _services.Kept.For(_snapshot, Today);

    private Answer Answer(Request request) => _services.Desk.Answer(request, _snapshot, Today);

    private (InteractionMessage Message, PreparedMessage Written) Make(ReplyShelf shelf, string asked, ulong guild = Here) =>
        Replies.Make(_services, guild, new ReplyKey(asked, Wording.English, IsPrivate: false), shelf, Answer(new RenewalRequest(Title)));

    private PreparedMessage? Find(ReplyShelf shelf, string asked, ulong guild = Here) =>
        shelf.Find(new ReplyKey(asked, Wording.English, IsPrivate: false), _services.Votes, guild)?.Message;
}
