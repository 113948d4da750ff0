namespace DramaBot.Discord.Rest;

/// <summary>Every route that is used.</summary>
internal static class Routes
{
    public static readonly Route GetGatewayBot = new(HttpMethod.Get, "/gateway/bot");
    public static readonly Route GetApplication = new(HttpMethod.Get, "/applications/@me");
    public static readonly Route GetGlobalCommands = new(HttpMethod.Get, "/applications/{application.id}/commands");
    public static readonly Route PutGlobalCommands = new(HttpMethod.Put, "/applications/{application.id}/commands");
    public static readonly Route GetGuildCommands = new(HttpMethod.Get, "/applications/{application.id}/guilds/{guild.id}/commands");
    public static readonly Route PutGuildCommands = new(HttpMethod.Put, "/applications/{application.id}/guilds/{guild.id}/commands");

    public static readonly Route Callback = new(HttpMethod.Post, "/interactions/{interaction.id}/{interaction.token}/callback", RouteTraits.Callback);
    public static readonly Route GetOriginal =
        new(HttpMethod.Get, "/webhooks/{application.id}/{interaction.token}/messages/@original", RouteTraits.InteractionToken);
    public static readonly Route EditOriginal =
        new(HttpMethod.Patch, "/webhooks/{application.id}/{interaction.token}/messages/@original", RouteTraits.InteractionToken);
    public static readonly Route DeleteOriginal =
        new(HttpMethod.Delete, "/webhooks/{application.id}/{interaction.token}/messages/@original", RouteTraits.InteractionToken);
    public static readonly Route CreateFollowup = new(HttpMethod.Post, "/webhooks/{application.id}/{interaction.token}", RouteTraits.InteractionToken);
    public static readonly Route EditFollowup =
        new(HttpMethod.Patch, "/webhooks/{application.id}/{interaction.token}/messages/{message.id}", RouteTraits.InteractionToken);
    public static readonly Route DeleteFollowup =
        new(HttpMethod.Delete, "/webhooks/{application.id}/{interaction.token}/messages/{message.id}", RouteTraits.InteractionToken);

    public static readonly Route GetChannel = new(HttpMethod.Get, "/channels/{channel.id}");
    public static readonly Route CreateMessage = new(HttpMethod.Post, "/channels/{channel.id}/messages");
    public static readonly Route GetMessages = new(HttpMethod.Get, "/channels/{channel.id}/messages");
    public static readonly Route GetMessage = new(HttpMethod.Get, "/channels/{channel.id}/messages/{message.id}");
    public static readonly Route EditMessage = new(HttpMethod.Patch, "/channels/{channel.id}/messages/{message.id}");
    public static readonly Route DeleteMessage = new(HttpMethod.Delete, "/channels/{channel.id}/messages/{message.id}");
    public static readonly Route Crosspost = new(HttpMethod.Post, "/channels/{channel.id}/messages/{message.id}/crosspost");
    public static readonly Route StartForumThread = new(HttpMethod.Post, "/channels/{channel.id}/threads");
    public static readonly Route CreateDm = new(HttpMethod.Post, "/users/@me/channels");
}
