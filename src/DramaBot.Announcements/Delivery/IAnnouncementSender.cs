using DramaBot.Announcements.Subscriptions;

namespace DramaBot.Announcements.Delivery;

/// <summary>Brings messages to where they belong. It is called for many targets at a time, for each target one after the other.</summary>
public interface IAnnouncementSender
{
    /// <summary>Whether this target is reached from here; those of others are left alone.</summary>
    bool Reaches(TargetKind kind);

    /// <summary>Posts a message. A second call with the same nonce, within two minutes, must not post it again.</summary>
    Task<SendOutcome> SendAsync(Post post, CancellationToken cancellationToken);

    /// <summary>Changes a posted message to what it says now, without pinging anybody.</summary>
    Task<SendOutcome> EditAsync(Post post, CancellationToken cancellationToken);

    /// <summary>Publishes a posted message to the followers of its announcement channel.</summary>
    Task<SendOutcome> CrosspostAsync(Post post, CancellationToken cancellationToken);

    /// <summary>Looks whether a message of which nobody knows if it was posted is there.</summary>
    /// <returns><see cref="SendOutcome.Sent"/> where it is; <see cref="SendOutcome.NotThere"/> where it is not; else why nobody can tell.</returns>
    Task<SendOutcome> FindAsync(Post post, CancellationToken cancellationToken);

    /// <summary>Tells those who subscribed a channel that it cannot be reached, where they can be told.</summary>
    Task TellTroubleAsync(TroubleNotice notice, CancellationToken cancellationToken);
}

/// <summary>What became of a request.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It was done.</summary>
    public sealed record Sent(ulong ChannelId, ulong MessageId) : SendOutcome;

    /// <summary>The message that was looked for is not there.</summary>
    public sealed record NotThere : SendOutcome;

    /// <summary>The target does not let us, for as long as nobody mends it.</summary>
    /// <param name="Code">Discord's JSON error code; 0 where there is none.</param>
    /// <param name="Text">What Discord said.</param>
    public sealed record Refused(int Code, string Text) : SendOutcome;

    /// <summary>It did not work now, and may later.</summary>
    /// <param name="After">The earliest moment to try again, from now; null leaves it to the caller.</param>
    /// <param name="MayBeThere">Whether Discord may have posted it all the same.</param>
    /// <param name="Text">Why.</param>
    public sealed record Later(TimeSpan? After, bool MayBeThere, string Text) : SendOutcome;

    /// <summary>It will never work: the message itself is at fault, or what it would change is gone.</summary>
    public sealed record Impossible(int Code, string Text) : SendOutcome;
}

/// <summary>A channel that cannot be reached, and who is to be told.</summary>
/// <param name="Target">The channel.</param>
/// <param name="Trouble">Why.</param>
/// <param name="Subscribers">Who subscribed it.</param>
/// <param name="OtherChannels">Channels of the same server that are in no trouble, those that got a message last first.</param>
/// <param name="Held">How many pieces of news are held.</param>
public sealed record TroubleNotice(Target Target, Trouble Trouble, IReadOnlyList<ulong> Subscribers, IReadOnlyList<Target> OtherChannels, int Held);
