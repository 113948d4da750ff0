using DramaBot.DiscordStandIn.Guilds;

namespace DramaBot.DiscordStandIn.Rest.Routes;

/// <summary>The nonces of the last minutes. Their scope is the author: the same nonce in another channel is the same nonce.</summary>
internal sealed class NonceMemory(TimeProvider time, TimeSpan window)
{
    private readonly Dictionary<string, StandInMessage> _messages = new(StringComparer.Ordinal);

    public StandInMessage? Find(string nonce) =>
        _messages.TryGetValue(nonce, out StandInMessage? message) && time.GetUtcNow() - message.CreatedAt < window ? message : null;

    public void Remember(string nonce, StandInMessage message) => _messages[nonce] = message;
}
