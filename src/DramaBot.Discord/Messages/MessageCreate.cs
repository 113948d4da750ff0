namespace DramaBot.Discord.Messages;

/// <summary>A message to post in a channel.</summary>
public sealed record MessageCreate : MessageBody
{
    /// <summary>
    /// At most 25 characters, the same for every attempt at one logical message. With a nonce the request is sent with
    /// <c>enforce_nonce</c> and may be retried; Discord then posts it once. Discord looks at the author only, so a nonce must
    /// not be used for two channels.
    /// </summary>
    public string? Nonce { get; init; }

    /// <summary>Written by the client whenever there is a nonce.</summary>
    public bool? EnforceNonce => Nonce is null ? null : true;

    /// <summary>The message that this one answers.</summary>
    public MessageReference? MessageReference { get; init; }
}
