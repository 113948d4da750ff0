using DramaBot.Knowledge;

namespace DramaBot.Chat.Kept;

/// <summary>
/// The replies that are at hand, written already: what people ask, many ask. They hold for one snapshot and one day; what
/// comes after the change of either begins anew.
/// </summary>
internal sealed class KeptReplies
{
    private volatile ReplyShelf? _shelf;

    /// <summary>The replies from a snapshot on a day.</summary>
    public ReplyShelf For(KnowledgeSnapshot snapshot, DateOnly today)
    {
        ReplyShelf? shelf = _shelf;
        if (shelf is not null && ReferenceEquals(shelf.Snapshot, snapshot) && shelf.Today == today)
            return shelf;
        // Two who come at once may each make one; what the loser keeps is right, and made once more by the next who asks.
        return _shelf = new ReplyShelf(snapshot, today);
    }

    /// <summary>Lets go of everything, and with it of a snapshot that nothing answers from any more.</summary>
    public void Clear() => _shelf = null;
}
