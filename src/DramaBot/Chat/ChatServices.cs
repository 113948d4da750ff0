using DramaBot.Announcements.Subscriptions;
using DramaBot.Answers;
using DramaBot.Chat.Kept;
using DramaBot.Community;
using DramaBot.Knowledge;
using DramaBot.Metrics;

namespace DramaBot.Chat;

/// <summary>What answering in Discord works with. The snapshot may change between two calls; one call uses one.</summary>
internal sealed record ChatServices(KnowledgeBase Knowledge, AnswerDesk Desk, Votes Votes, Suggestions Suggestions, BotMetrics Metrics, TimeProvider Time)
{
    /// <summary>The first load: who asks before it is done is answered when it is.</summary>
    public Task Loading { get; init; } = Task.CompletedTask;

    /// <summary>Starts a delivery now: what was held may go out.</summary>
    public Action DeliverNow { get; init; } = static () => { };

    /// <summary>Replies that are at hand.</summary>
    public KeptReplies Kept { get; } = new();

    /// <summary>What is known now. Interactions are taken only once something is.</summary>
    public KnowledgeSnapshot Snapshot => Knowledge.Current ?? throw new InvalidOperationException("The knowledge base is not loaded yet.");

    /// <summary>Today in Seoul.</summary>
    public DateOnly Today => SeoulTime.Today(Time);

    /// <summary>What is kept about people.</summary>
    public People People => new(Votes, Suggestions);

    /// <summary>Who wants to hear of news, and where.</summary>
    public required SubscriptionBook Subscriptions { get; init; }
}
