namespace DramaBot.DiscordStandIn.Rest;

/// <summary>One route that the stand-in serves.</summary>
internal sealed record Route(string Method, string Template, Func<RestCall, RestAnswer> Handle)
{
    public string[] Segments { get; } = Template.Trim('/').Split('/');

    /// <summary>Interaction callbacks and their webhooks need no bot token and are outside the global limit.</summary>
    public bool ExemptFromGlobal { get; } = Template.StartsWith("/interactions/", StringComparison.Ordinal) || Template.StartsWith("/webhooks/", StringComparison.Ordinal);

    /// <summary>A callback has no bucket at all.</summary>
    public bool HasBucket { get; } = !Template.StartsWith("/interactions/", StringComparison.Ordinal);

    public RouteMatch? Match(string[] path)
    {
        if (path.Length != Segments.Length)
            return null;
        for (int i = 0; i < path.Length; i++)
        {
            if (!Segments[i].StartsWith('{') && Segments[i] != path[i])
                return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < path.Length; i++)
        {
            if (Segments[i].StartsWith('{'))
                values[Segments[i].Trim('{', '}')] = path[i];
        }

        return new RouteMatch(this, values);
    }
}

internal sealed record RouteMatch(Route Route, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The top-level resource that has its own budget: channel, server, or webhook with its token.</summary>
    public string Major => Route.Segments[0] switch
    {
        "channels" when Values.TryGetValue("channel_id", out string? channel) => channel,
        "guilds" when Values.TryGetValue("guild_id", out string? guild) => guild,
        "webhooks" => $"{Values["webhook_id"]}/{Values["webhook_token"]}",
        _ => "",
    };
}
