using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.DiscordStandIn.Rest;

namespace DramaBot.DiscordStandIn;

/// <summary>How the stand-in behaves from its start; most of it can be changed later on <see cref="StandIn"/>.</summary>
public sealed record StandInOptions
{
    /// <summary>The bot token that is accepted. It has the shape of a real one so that redaction by shape is tried too, and is none.</summary>
    public string Token { get; init; } = "MTAwMDAwMDAwMDAwMDAwMDAwMA.GStand.this-is-no-real-token-for-tests-only-000";

    public ulong ApplicationId { get; init; } = 1_000_000_000_000_000_001;

    public ulong BotUserId { get; init; } = 1_000_000_000_000_000_002;

    /// <summary>The port on loopback; 0 takes a free one. A fixed port lets a restarted stand-in be found again.</summary>
    public int Port { get; init; }

    /// <summary>How long the awaitable helpers wait before they say what did not come.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Clock of sessions, deadlines and rate limits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public GatewayOptions Gateway { get; init; } = new();

    public RateLimitOptions RateLimits { get; init; } = new();

    /// <summary>Whether a callback that comes later than 3 s after its interaction is refused with 10062.</summary>
    public bool EnforceInteractionDeadline { get; init; }

    public TimeSpan InteractionDeadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long an interaction's token lives; afterwards 401 with 50027.</summary>
    public TimeSpan InteractionTokenLife { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a nonce is remembered ("a few minutes", Discord gives no number).</summary>
    public TimeSpan NonceWindow { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether <c>applications/@me</c> names an interactions endpoint, which turns gateway delivery off.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    /// <summary>Whether messages that the bot creates come back as MESSAGE_CREATE, as they do from Discord.</summary>
    public bool EchoMessages { get; init; } = true;

    /// <summary>Whether bodies are checked against Discord's document and the limits that it does not state.</summary>
    public bool Validate { get; init; } = true;

    /// <summary>Whether an invalid body is also refused with 400 and 50035, as Discord does.</summary>
    public bool RefuseInvalid { get; init; } = true;

    /// <summary>House rule: every message that is created or edited carries <c>allowed_mentions</c> with an empty <c>parse</c>.</summary>
    public bool RequireAllowedMentions { get; init; } = true;

    /// <summary>
    /// The developer pages type <c>default_member_permissions</c> as a string, the OpenAPI document as an integer; Discord takes both. Off, only the document's reading passes.
    /// </summary>
    public bool AcceptStringPermissions { get; init; } = true;

    /// <summary>Whether requests are kept for tests to look at.</summary>
    public bool Record { get; init; } = true;

    /// <summary>Load programs: callbacks go to the observer and nothing else is done with them.</summary>
    public IInteractionObserver? Observer { get; init; }
}
