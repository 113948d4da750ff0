using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.EndToEnd.Tests.Discord.Subscribing;

/// <summary>A server of a test's own, with someone who manages it and someone who does not.</summary>
internal sealed class Server
{
    private readonly StandIn _discord;

    public Server(StandIn discord)
    {
        _discord = discord;
        Guild = discord.World.AddGuild();
        Channel = Guild.Channels[0];
        Manager = discord.World.AddUser("manager");
        Member = discord.World.AddUser("member");
    }

    public StandInGuild Guild { get; }

    public StandInChannel Channel { get; }

    public StandInUser Manager { get; }

    public StandInUser Member { get; }

    /// <summary>The manager uses a command in the server's first channel.</summary>
    public Task<InteractionRecord> Command(string name, Action<InteractionBuilder>? more = null) => _discord.InvokeCommand(name, command =>
    {
        command.In(Channel).By(Manager, Permissions.ServerManager);
        more?.Invoke(command);
    });

    /// <summary>Subscribes, and expects that it works.</summary>
    public async Task<StandInMessage> Subscribe(Action<InteractionBuilder>? more = null)
    {
        InteractionRecord answer = await Command("subscribe", more);
        Assert.Contains("Subscribed", answer.AllText);
        Assert.False(answer.IsEphemeral);
        return answer.Message;
    }

    /// <summary>The manager presses the button whose id ends so.</summary>
    public Task<InteractionRecord> Press(StandInMessage message, string ending) =>
        _discord.PressButton(message, IdOf(message, ending), press => press.By(Manager, Permissions.ServerManager));

    /// <summary>The manager chooses in the menu whose id ends so.</summary>
    public Task<InteractionRecord> Choose(StandInMessage message, string ending, string value) =>
        _discord.Select(message, IdOf(message, ending), [value], press => press.By(Manager, Permissions.ServerManager));

    public static string IdOf(StandInMessage message, string ending) => message.CustomIds.Single(id => id.EndsWith(ending, StringComparison.Ordinal));
}
