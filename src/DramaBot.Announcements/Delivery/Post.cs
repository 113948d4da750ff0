using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DramaBot.Announcements.Subscriptions;

namespace DramaBot.Announcements.Delivery;

/// <summary>One message to one target, with one piece of news, or several that go out together.</summary>
public sealed record Post
{
    /// <summary>Its number, for good: that of the delivery that leads it.</summary>
    public required long Id { get; init; }

    public required Target Target { get; init; }

    public required PostKind Kind { get; init; }

    /// <summary>
    /// The same for every attempt at this message, and different for every other: at most 25 characters, as Discord asks.
    /// It is a hash of the announcement that leads the message and of the target.
    /// </summary>
    public required string Nonce { get; init; }

    /// <summary>What the message tells, oldest first; at least one, at most <see cref="MostItems"/>.</summary>
    public required IReadOnlyList<Announcement> Items { get; init; }

    /// <summary>The roles to ping: several where subscriptions with roles of their own share a message, none to ping nobody.</summary>
    public IReadOnlyList<ulong> RoleIds { get; init; } = [];

    /// <summary>The channel of direct messages with a person, once it is known; the message's own channel once it is posted.</summary>
    public ulong? ChannelId { get; init; }

    /// <summary>The message, once it is posted.</summary>
    public ulong? MessageId { get; init; }

    /// <summary>Since when nobody knows whether it is posted; null where it surely is not.</summary>
    public DateTimeOffset? UncertainSince { get; init; }

    /// <summary>The most pieces of news in one message.</summary>
    public const int MostItems = 10;

    /// <summary>A short text by which the message can be found again among a channel's messages, and that people can quote.</summary>
    public string Marker => Nonce[..8];

    /// <summary>The nonce of the message that an announcement leads in a target.</summary>
    public static string NonceOf(long announcementId, Target target)
    {
        string identity = string.Create(CultureInfo.InvariantCulture, $"v1|{announcementId}|{(int)target.Kind}|{target.Id}");
        return NonceOf(identity);
    }

    /// <summary>A nonce that is the same for the same words, within the 25 characters that Discord allows.</summary>
    public static string NonceOf(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..24];
}

/// <summary>Kinds of messages.</summary>
public enum PostKind
{
    /// <summary>One piece of news, told at once.</summary>
    News = 0,

    /// <summary>What came up since the last one, or in quiet hours.</summary>
    Digest = 1,

    /// <summary>What was held while the target could not be reached, or was paused.</summary>
    CatchUp = 2,
}
