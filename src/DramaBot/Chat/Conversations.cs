using DramaBot.Answers.Questions;

namespace DramaBot.Chat;

/// <summary>What was last spoken of with each person in each channel, for ten minutes: "and the ending?" goes on from there. Kept in memory alone.</summary>
internal sealed class Conversations(TimeProvider time)
{
    private const int Most = 4096;
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    private readonly Dictionary<(ulong Channel, ulong Person), (Conversation Conversation, DateTimeOffset Until)> _kept = [];
    private readonly Lock _lock = new();

    /// <summary>What was spoken of; null where nothing was, or it is too long ago.</summary>
    public Conversation? Find((ulong Channel, ulong Person) place)
    {
        lock (_lock)
            return _kept.TryGetValue(place, out (Conversation Conversation, DateTimeOffset Until) kept) && kept.Until > time.GetUtcNow() ? kept.Conversation : null;
    }

    /// <summary>Remembers it from now on.</summary>
    public void Keep((ulong Channel, ulong Person) place, Conversation? conversation)
    {
        if (conversation is null)
            return;
        DateTimeOffset now = time.GetUtcNow();
        lock (_lock)
        {
            if (_kept.Count >= Most)
                MakeRoom(now);
            _kept[place] = (conversation, now + Memory);
        }
    }

    // What is past goes; where all are in conversation at once, everybody starts anew.
    private void MakeRoom(DateTimeOffset now)
    {
        foreach ((ulong Channel, ulong Person) place in _kept.Where(pair => pair.Value.Until <= now).Select(static pair => pair.Key).ToArray())
            _kept.Remove(place);
        if (_kept.Count >= Most)
            _kept.Clear();
    }
}
