namespace DramaBot.Discord.Gateway;

/// <summary>What came over a connection cannot be read, nor anything that follows it.</summary>
internal sealed class GatewayProtocolException(string message, Exception? inner = null) : Exception(message, inner);
