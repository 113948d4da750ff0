namespace DramaBot.Discord.Gateway;

/// <summary>Where to connect. The token goes to Discord's own gateway only, or to the host that was configured in place of Discord's API.</summary>
internal static class GatewayAddress
{
    /// <summary>The address with our query, or null where it is not to be trusted.</summary>
    public static Uri? Build(string url, DiscordClientOptions options)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || !IsTrusted(address, options.ApiBaseUrl))
            return null;
        string query = "v=10&encoding=json" + (options.Compress ? "&compress=zlib-stream" : "");
        return new UriBuilder(address) { Query = query, Fragment = "" }.Uri;
    }

    private static bool IsTrusted(Uri address, Uri api)
    {
        bool secure = string.Equals(address.Scheme, Uri.UriSchemeWss, StringComparison.Ordinal);
        if (secure && (HasHost(address, "discord.gg") || address.Host.EndsWith(".discord.gg", StringComparison.OrdinalIgnoreCase)))
            return true;
        bool plain = string.Equals(address.Scheme, Uri.UriSchemeWs, StringComparison.Ordinal);
        return (secure || plain) && !HasHost(api, "discord.com") && (HasHost(address, api.Host) || (address.IsLoopback && api.IsLoopback));
    }

    private static bool HasHost(Uri address, string host) => string.Equals(address.Host, host, StringComparison.OrdinalIgnoreCase);
}
