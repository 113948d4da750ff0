using DramaBot.Answers;
using DramaBot.Answers.Questions;
using DramaBot.Chat;
using DramaBot.Testing;

namespace DramaBot.Tests.Chat;

public sealed class ConversationsTests
{
    private static readonly Conversation Vincenzo = new([new DramaRef("vincenzo", "Vincenzo", null, 2021)], Intent.Ending);

    private readonly FakeTimeProvider _time = new();
    private readonly Conversations _conversations;

    public ConversationsTests() => _conversations = new Conversations(_time);

    [Fact]
    public void Conversation_OfOnePersonInOneChannel_IsNobodyElses()
    {
        _conversations.Keep((1, 2), Vincenzo);
        Assert.Same(Vincenzo, _conversations.Find((1, 2)));
        Assert.Null(_conversations.Find((1, 3)));
        Assert.Null(_conversations.Find((2, 2)));
    }

    [Fact]
    public void Conversation_AfterTenMinutes_IsForgotten()
    {
        _conversations.Keep((1, 2), Vincenzo);
        _time.Advance(TimeSpan.FromMinutes(9));
        Assert.NotNull(_conversations.Find((1, 2)));
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(_conversations.Find((1, 2)));
    }

    [Fact]
    public void Conversations_OfMorePeopleThanAreRemembered_LeaveRoom()
    {
        for (ulong person = 0; person < 10_000; person++)
            _conversations.Keep((1, person), Vincenzo);
        Assert.Same(Vincenzo, _conversations.Find((1, 9_999)));
    }
}
