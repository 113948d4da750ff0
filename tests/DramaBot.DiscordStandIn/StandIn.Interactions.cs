using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.DiscordStandIn;

/// <summary>What people do in Discord, each with what the bot answers.</summary>
public sealed partial class StandIn
{
    /// <summary>Waits until a shard has a session on an open connection.</summary>
    public async Task<GatewaySession> WaitForSession(int shard = 0, TimeSpan? timeout = null)
    {
        GatewaySession? found = null;
        await Until(() => (found = Gateway.Sessions.FirstOrDefault(s => s.Shard == shard && s.Connection is { IsOpen: true })) is not null, $"shard {shard} has a session", timeout);
        return found!;
    }

    /// <summary>Someone uses a slash command; returns when it is answered, a deferral being waited out.</summary>
    public async Task<InteractionRecord> InvokeCommand(string name, Action<InteractionBuilder>? configure = null, TimeSpan? timeout = null) =>
        await (await SendCommand(name, configure)).WaitForAnswer(timeout);

    /// <summary>As <see cref="InvokeCommand"/>, without waiting for an answer.</summary>
    public Task<InteractionRecord> SendCommand(string name, Action<InteractionBuilder>? configure = null) =>
        Send(InteractionType.ApplicationCommand, configure, builder => builder.CommandData(name));

    /// <summary>Someone types into an option with autocomplete.</summary>
    public async Task<InteractionRecord> Autocomplete(string command, string option, string partial, Action<InteractionBuilder>? configure = null, TimeSpan? timeout = null)
    {
        InteractionRecord record = await Send(
            InteractionType.ApplicationCommandAutocomplete,
            builder =>
            {
                configure?.Invoke(builder);
                builder.Typing(option, partial);
            },
            builder => builder.CommandData(command));
        return await record.WaitForCallback(timeout);
    }

    /// <summary>Someone presses a button that the message has.</summary>
    public Task<InteractionRecord> PressButton(StandInMessage message, string customId, Action<InteractionBuilder>? configure = null, TimeSpan? timeout = null)
    {
        JsonObject component = Component(message, customId);
        if ((bool?)component["disabled"] == true)
            throw new InvalidOperationException($"The button {customId} is disabled.");
        return UseComponent(message, customId, (int?)component["type"] ?? 2, null, configure, timeout);
    }

    /// <summary>Someone chooses in a select menu that the message has.</summary>
    public Task<InteractionRecord> Select(StandInMessage message, string customId, string[] values, Action<InteractionBuilder>? configure = null, TimeSpan? timeout = null)
    {
        JsonObject component = Component(message, customId);
        string[] offered = [.. (component["options"] as JsonArray ?? []).Select(o => (string?)o?["value"] ?? "")];
        string[] unknown = [.. values.Where(v => offered.Length > 0 && !offered.Contains(v))];
        if (unknown.Length > 0)
            throw new InvalidOperationException($"The menu {customId} does not offer {string.Join(", ", unknown)}; it offers {string.Join(", ", offered)}.");
        return UseComponent(message, customId, (int?)component["type"] ?? 3, values, configure, timeout);
    }

    /// <summary>Uses a component whether the message has it or not: forged and stale ids come this way.</summary>
    public async Task<InteractionRecord> UseComponent(
        StandInMessage message, string customId, int componentType = 2, string[]? values = null, Action<InteractionBuilder>? configure = null, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        InteractionRecord record = await Send(
            InteractionType.MessageComponent,
            builder =>
            {
                builder.In(message.Channel);
                configure?.Invoke(builder);
            },
            builder =>
            {
                var data = new JsonObject { ["custom_id"] = customId, ["component_type"] = componentType, ["id"] = 1 };
                if (values is not null)
                    data["values"] = new JsonArray([.. values.Select(v => (JsonNode)v)]);
                builder.AddResolved(data);
                return data;
            },
            message);
        return await record.WaitForAnswer(timeout);
    }

    /// <summary>Someone fills in the modal with which the bot answered.</summary>
    /// <remarks><c>values</c>: Text by custom_id; for menus the chosen values with commas between.</remarks>
    public async Task<InteractionRecord> SubmitModal(
        InteractionRecord opened, IReadOnlyDictionary<string, string> values, Action<InteractionBuilder>? configure = null, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(opened);
        JsonObject data = ModalAnswers.Fill(opened.Modal, values);
        InteractionRecord record = await Send(
            InteractionType.ModalSubmit,
            builder =>
            {
                builder.In(opened.Channel);
                configure?.Invoke(builder);
            },
            _ => data,
            opened.Source);
        return await record.WaitForAnswer(timeout);
    }

    /// <summary>Someone writes a message; <c>&lt;@id&gt;</c> and <c>&lt;@&amp;id&gt;</c> in it are mentions.</summary>
    public async Task<StandInMessage> Write(string content, StandInChannel? channel = null, StandInUser? author = null)
    {
        channel ??= World.Home.Channels[0];
        author ??= World.Someone;
        await WaitForSession(channel.GuildId);
        StandInMessage message = World.Post(channel, author, System.Text.Json.JsonSerializer.SerializeToElement(new JsonObject { ["content"] = content }));
        JsonNode[] people = [.. new[] { World.Bot, World.Someone }.Where(u => content.Contains(u.Mention, StringComparison.Ordinal)).Select(u => u.ToJson())];
        message.Json["mentions"] = new JsonArray(people);
        IEnumerable<StandInRole> roles = channel.GuildId is { } id && World.Guild(id) is { } guild ? guild.Roles : [];
        message.Json["mention_roles"] = new JsonArray([.. roles.Where(r => content.Contains($"<@&{r.Id}>", StringComparison.Ordinal)).Select(r => (JsonNode)SnowflakeSource.Text(r.Id))]);
        Gateway.DispatchMessage("MESSAGE_CREATE", message);
        return message;
    }

    /// <summary>Sends the same interaction once more, as Discord now and then does.</summary>
    public void Repeat(InteractionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Gateway.Dispatch("INTERACTION_CREATE", record.Payload, record.Channel.GuildId);
    }

    private async Task<InteractionRecord> Send(InteractionType type, Action<InteractionBuilder>? configure, Func<InteractionBuilder, JsonObject> data, StandInMessage? source = null)
    {
        var builder = new InteractionBuilder(Options, World);
        configure?.Invoke(builder);
        await WaitForSession(builder.ShardGuild);
        InteractionRecord record = builder.Build(type, data(builder), source);
        _interactions.Add(record);
        Gateway.Dispatch("INTERACTION_CREATE", record.Payload, builder.ShardGuild);
        return record;
    }

    private Task WaitForSession(ulong? guildId) => Until(
        () => Gateway.Sessions.Any(s => s.Connection is { IsOpen: true } && s.Shard == GatewayHub.ShardOf(guildId, s.ShardCount)),
        "the bot has a session that would get this event");

    private static JsonObject Component(StandInMessage message, string customId) =>
        message.Component(customId) ?? throw new InvalidOperationException($"The message has no component '{customId}'; it has {string.Join(", ", message.CustomIds)}.");
}
