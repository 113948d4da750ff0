using System.Collections.Concurrent;
using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Testing;

namespace DramaBot.Announcements.Tests.Support;

/// <summary>
/// Posts into memory and, like Discord, knows a nonce for a few minutes: whoever comes again with it gets the message that
/// is there. What goes wrong is scripted by target.
/// </summary>
internal sealed class FakeSender(FakeTimeProvider time) : IAnnouncementSender
{
    /// <summary>Longer than the desk trusts it, and not for ever.</summary>
    public static readonly TimeSpan NonceKnownFor = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (ulong Message, DateTimeOffset At)> _nonces = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ulong, int> _underWay = new();
    private ulong _lastId = 9000;

    public List<SentMessage> Messages { get; } = [];

    public List<Post> Attempts { get; } = [];

    public List<Post> Edits { get; } = [];

    public List<Post> Crossposts { get; } = [];

    public List<Post> Searches { get; } = [];

    public List<TroubleNotice> Notices { get; } = [];

    public int MostUnderWayForOneTarget { get; private set; }

    public HashSet<TargetKind> Kinds { get; init; } = [TargetKind.Channel, TargetKind.Person];

    /// <summary>What is done before a message is posted; an outcome ends it there.</summary>
    public Func<Post, CancellationToken, Task<SendOutcome?>> BeforePost { get; set; } = static (_, _) => Task.FromResult<SendOutcome?>(null);

    /// <summary>What becomes of the answer after the message is posted.</summary>
    public Func<Post, SendOutcome, CancellationToken, Task<SendOutcome>> AfterPost { get; set; } = static (_, outcome, _) => Task.FromResult(outcome);

    public Func<Post, SendOutcome?> OnEdit { get; set; } = static _ => null;

    public Func<Post, SendOutcome?> OnCrosspost { get; set; } = static _ => null;

    public Func<Post, SendOutcome?> OnFind { get; set; } = static _ => null;

    public Action<TroubleNotice> OnNotice { get; set; } = static _ => { };

    public bool Reaches(TargetKind kind) => Kinds.Contains(kind);

    public IReadOnlyList<SentMessage> To(ulong target)
    {
        lock (_gate)
            return [.. Messages.Where(message => message.Post.Target.Id == target)];
    }

    /// <summary>Answers every message to a target in one way.</summary>
    public void Answer(ulong target, SendOutcome outcome) =>
        BeforePost = (post, _) => Task.FromResult(post.Target.Id == target ? outcome : null);

    public async Task<SendOutcome> SendAsync(Post post, CancellationToken cancellationToken)
    {
        int underWay = _underWay.AddOrUpdate(post.Target.Id, 1, static (_, count) => count + 1);
        lock (_gate)
        {
            Attempts.Add(post);
            MostUnderWayForOneTarget = Math.Max(MostUnderWayForOneTarget, underWay);
        }

        try
        {
            await Task.Yield();
            if (await BeforePost(post, cancellationToken) is { } end)
                return end;
            return await AfterPost(post, PostOnce(post), cancellationToken);
        }
        finally
        {
            _underWay.AddOrUpdate(post.Target.Id, 0, static (_, count) => count - 1);
        }
    }

    public async Task<SendOutcome> EditAsync(Post post, CancellationToken cancellationToken)
    {
        await Task.Yield();
        if (OnEdit(post) is { } end)
            return end;
        lock (_gate)
            Edits.Add(post);
        return new SendOutcome.Sent(post.ChannelId!.Value, post.MessageId!.Value);
    }

    public Task<SendOutcome> CrosspostAsync(Post post, CancellationToken cancellationToken)
    {
        lock (_gate)
            Crossposts.Add(post);
        return Task.FromResult(OnCrosspost(post) ?? new SendOutcome.Sent(post.ChannelId!.Value, post.MessageId!.Value));
    }

    public Task<SendOutcome> FindAsync(Post post, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Searches.Add(post);
            if (OnFind(post) is { } end)
                return Task.FromResult(end);
            SentMessage? there = Messages.Find(message => message.Post.Marker == post.Marker && message.Post.Target == post.Target);
            return Task.FromResult<SendOutcome>(there is null ? new SendOutcome.NotThere() : new SendOutcome.Sent(there.ChannelId, there.MessageId));
        }
    }

    public Task TellTroubleAsync(TroubleNotice notice, CancellationToken cancellationToken)
    {
        OnNotice(notice);
        Notices.Add(notice);
        return Task.CompletedTask;
    }

    private SendOutcome.Sent PostOnce(Post post)
    {
        lock (_gate)
        {
            ulong channel = post.ChannelId ?? (post.Target.Kind == TargetKind.Person ? post.Target.Id + 700_000 : post.Target.Id);
            if (_nonces.TryGetValue(post.Nonce, out (ulong Message, DateTimeOffset At) known) && time.GetUtcNow() - known.At < NonceKnownFor)
                return new SendOutcome.Sent(channel, known.Message);
            ulong id = ++_lastId;
            _nonces[post.Nonce] = (id, time.GetUtcNow());
            Messages.Add(new SentMessage(post, channel, id));
            return new SendOutcome.Sent(channel, id);
        }
    }
}

/// <summary>A message as it stands in its channel.</summary>
internal sealed record SentMessage(Post Post, ulong ChannelId, ulong MessageId);
