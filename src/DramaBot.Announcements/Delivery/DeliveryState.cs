namespace DramaBot.Announcements.Delivery;

/// <summary>What has become of one piece of news on its way to one target; the values are stored.</summary>
public enum DeliveryState
{
    /// <summary>It waits for its time, or for its turn.</summary>
    Pending = 0,

    /// <summary>It was handed to Discord, and the answer is not known yet.</summary>
    Sending = 1,

    /// <summary>It is posted.</summary>
    Sent = 2,

    /// <summary>It is held: the target cannot be reached, or somebody paused it.</summary>
    Suspended = 3,

    /// <summary>It will not be posted; why stands beside it.</summary>
    Abandoned = 4,
}
