namespace DramaBot.DiscordStandIn.Rest;

/// <summary>Whose limit was reached, as <c>X-RateLimit-Scope</c> says; Cloudflare says nothing.</summary>
public enum LimitScope
{
    User,
    Global,
    Shared,
    Cloudflare,
}
