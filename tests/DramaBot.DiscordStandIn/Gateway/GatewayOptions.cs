namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>The gateway's numbers; defaults are Discord's where it publishes any.</summary>
public sealed record GatewayOptions
{
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>After how many intervals without a heartbeat the server gives the connection up with 4009; 0 never does.</summary>
    public double HeartbeatPatience { get; init; } = 2.5;

    /// <summary>What <c>/gateway/bot</c> advises.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Fewer shards than this are refused with 4011.</summary>
    public int RequiredShards { get; init; } = 1;

    public int SessionStartTotal { get; init; } = 1_000;

    public int SessionStartRemaining { get; init; } = 1_000;

    public TimeSpan SessionStartResetAfter { get; init; } = TimeSpan.FromHours(24);

    public int MaxConcurrency { get; init; } = 1;

    /// <summary>In which <see cref="MaxConcurrency"/> IDENTIFYs are allowed; sooner gives op 9 false.</summary>
    public TimeSpan IdentifyInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a session lives without a connection.</summary>
    public TimeSpan SessionSurvival { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>How many events a session keeps for a RESUME.</summary>
    public int ReplayCapacity { get; init; } = 10_000;

    public int SendLimit { get; init; } = 120;

    public TimeSpan SendWindow { get; init; } = TimeSpan.FromSeconds(60);

    public int MaxPayloadBytes { get; init; } = 4_096;

    /// <summary>Privileged intents that are switched on for the application; others end with 4014.</summary>
    public GatewayIntents PrivilegedIntents { get; init; }

    /// <summary>Path of the gateway URL. Discord's example ends in a slash, its answers do not.</summary>
    public string GatewayPath { get; init; } = "/gateway";
}
