using System.Runtime.InteropServices;
using DramaBot.Answers;
using DramaBot.Community;
using DramaBot.Discord.Interactions;
using DramaBot.Knowledge;

namespace DramaBot.Chat.Kept;

/// <summary>Replies of one day from one snapshot. A shelf is never cleared: with the day or the snapshot it is left behind whole.</summary>
internal sealed class ReplyShelf(KnowledgeSnapshot snapshot, DateOnly today)
{
    private const int MostReplies = 8192;
    private const int MostLists = 8192;
    private const int MostReplyBytes = 11 * 1024 * 1024;
    private const int MostListBytes = 6 * 1024 * 1024;
    private const int LongestAsked = 700;

    /// <summary>What an entry takes beside its texts, about.</summary>
    private const int Overhead = 200;

    private readonly RecentCache<ReplyKey, KeptReply> _replies = new(MostReplies, MostReplyBytes);
    private readonly RecentCache<TypedText, PreparedChoices> _choices = new(MostLists, MostListBytes);

    /// <summary>What the replies were made from.</summary>
    public KnowledgeSnapshot Snapshot { get; } = snapshot;

    /// <summary>The day in Seoul that they were made for.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>The reply to a question as the votes stand now; null where it has to be made.</summary>
    /// <param name="key">The question.</param>
    /// <param name="votes">Where votes are counted.</param>
    /// <param name="guildId">The server whose votes are shown.</param>
    public KeptReply? Find(ReplyKey key, Votes votes, ulong? guildId)
    {
        if (!_replies.TryGet(key, out KeptReply? kept) || kept.VotesOn is null)
            return kept;
        return _replies.TryGet(key.With(votes.TallyOf(kept.VotesOn, guildId)), out KeptReply? shown) ? shown : null;
    }

    /// <summary>Keeps the reply to a question, with the tally that it shows.</summary>
    public void Keep(ReplyKey key, Answer answer, PreparedMessage message, string? votesOn, VoteTally? shown)
    {
        if (!answer.IsLasting || key.Asked.Length > LongestAsked)
            return;
        var reply = new KeptReply(answer.Intent, answer.Outcome, message, VotesOn: null);
        int bytes = Overhead + (sizeof(char) * key.Asked.Length);
        if (votesOn is not null && shown is not null)
        {
            _replies.Add(key, reply with { Message = null, VotesOn = votesOn }, bytes);
            key = key.With(shown);
        }

        _replies.Add(key, reply, bytes + message.Length);
    }

    /// <summary>The choices for a text that is being typed, made where they are not at hand.</summary>
    public PreparedChoices Choices(TypedText typed, Func<KnowledgeSnapshot, TypedText, PreparedChoices> make)
    {
        if (_choices.TryGet(typed, out PreparedChoices? kept))
            return kept;
        PreparedChoices made = make(Snapshot, typed);
        _choices.Add(typed, made, Overhead + (sizeof(char) * typed.Text.Length) + made.Length);
        return made;
    }
}

/// <summary>What somebody has typed of an option so far.</summary>
/// <param name="Kind">What the option names.</param>
/// <param name="Text">The text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TypedText(TypedKind Kind, string Text);

/// <summary>What is offered while an option is typed.</summary>
internal enum TypedKind
{
    Title,
    Network,
}
