namespace DramaBot.Discord.Gateway;

/// <summary>What a payload is for.</summary>
internal enum GatewayOpcode
{
    Unknown = -1,
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    PresenceUpdate = 3,
    Resume = 6,
    Reconnect = 7,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
}
