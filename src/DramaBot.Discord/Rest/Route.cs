namespace DramaBot.Discord.Rest;

/// <summary>A kind of request. The template stands for it in logs, as addresses hold secrets.</summary>
internal sealed class Route(HttpMethod method, string template, RouteTraits traits = RouteTraits.None)
{
    public HttpMethod Method { get; } = method;

    /// <summary>Method and path, without ids; also the name of the bucket until Discord names it.</summary>
    public string Name { get; } = method.Method + " " + template;

    public RouteTraits Traits { get; } = traits;

    /// <summary>Whether the bot's token goes with it; what carries an interaction's token needs no other.</summary>
    public bool NeedsBotToken => (Traits & (RouteTraits.Callback | RouteTraits.InteractionToken)) == RouteTraits.None;

    public bool IsCallback => (Traits & RouteTraits.Callback) != RouteTraits.None;

    public bool CountsGlobally => NeedsBotToken;

    public bool IsIdempotent => Method != HttpMethod.Post;
}

/// <summary>What sets a route apart.</summary>
[Flags]
internal enum RouteTraits
{
    None = 0,

    /// <summary>The first answer to an interaction: outside every queue.</summary>
    Callback = 1,

    /// <summary>Authorized by an interaction's token: outside the bot's global limit.</summary>
    InteractionToken = 2,
}
