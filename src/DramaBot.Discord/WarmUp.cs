using System.Globalization;
using System.Net;
using System.Text;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Components;
using DramaBot.Discord.Gateway;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace DramaBot.Discord;

/// <summary>
/// Goes once through everything that an interaction goes through, without a network, while the connection is being made.
/// The first person to ask would otherwise wait for all of it to be compiled.
/// </summary>
internal static class WarmUp
{
    private const string Head = """
        {"t":"INTERACTION_CREATE","s":1,"op":0,"d":{"version":1,"token":"t","id":"@","guild_id":"2","channel_id":"3","application_id":"4","locale":"ko","guild_locale":"en-US","context":0,
        "channel":{"id":"3","type":0,"name":"c","permissions":"1"},"authorizing_integration_owners":{"0":"2"},"attachment_size_limit":1,"app_permissions":"1","entitlements":[],
        "member":{"user":{"id":"5","username":"u","global_name":"g"},"roles":["6"],"permissions":"1","nick":null},
        """;

    private static readonly string[] Samples =
    [
        """ "type":2,"data":{"type":1,"name":"n","id":"7","options":[{"type":3,"name":"a","value":"b"},{"type":4,"name":"c","value":1}],"resolved":{"channels":{"3":{"id":"3","type":0}}}}}} """,
        """ "type":4,"data":{"type":1,"name":"n","id":"7","options":[{"type":3,"name":"a","value":"b","focused":true}]}}} """,
        """ "type":3,"message":{"id":"8","channel_id":"3","flags":0,"embeds":[{"title":"t"}],"components":[]},"data":{"custom_id":"x","component_type":3,"values":["v"]}}} """,
        """ "type":5,"data":{"custom_id":"x","components":[{"type":18,"component":{"type":4,"custom_id":"y","value":"z"}}]}}} """,
    ];

    /// <returns>How many answers were given.</returns>
    public static async Task<int> RunAsync(DiscordClientOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        using var rest = new DiscordRestClient(options, NullLogger<DiscordRestClient>.Instance, time, new NoNetwork());
        int answered = 0;
        var dispatcher = new InteractionDispatcher(options, rest, CountAsync, NullLogger<InteractionDispatcher>.Instance, time);
        var pump = new GatewayEventPump(options, NullLogger.Instance, time);
        var shard = new ShardMemory(0);
        for (int sample = 0; sample < Samples.Length; sample++)
        {
            string json = Head.Replace("@", (sample + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + Samples[sample];
            GatewayPayload payload = GatewayPayload.Read(Encoding.UTF8.GetBytes(json));
            pump.Take(shard, payload.Event, payload.Data.Span);
        }

        pump.Complete();
        await dispatcher.RunAsync(pump.Interactions, cancellationToken);
        return answered;

        async Task CountAsync(Interaction interaction, InteractionResponder responder, CancellationToken handling)
        {
            await AnswerAsync(interaction, responder, handling);
            Interlocked.Increment(ref answered);
        }
    }

    private static async Task AnswerAsync(Interaction interaction, InteractionResponder responder, CancellationToken cancellationToken)
    {
        switch (interaction.Type)
        {
            case InteractionType.ApplicationCommandAutocomplete:
                await responder.AutocompleteAsync([new ApplicationCommandOptionChoice("a", "b")], cancellationToken);
                break;
            case InteractionType.MessageComponent:
                await responder.UpdateAsync(Answer(), cancellationToken);
                break;
            case InteractionType.ModalSubmit:
                await responder.DeferAsync(ephemeral: true, cancellationToken);
                await responder.EditOriginalAsync(Answer().AsEdit(), cancellationToken);
                break;
            default:
                await responder.RespondAsync(Answer(), cancellationToken);
                break;
        }
    }

    private static InteractionMessage Answer() => new()
    {
        Content = "c",
        Flags = MessageFlags.Ephemeral,
        Embeds = [new Embed { Title = "t", Url = "https://example.org", Color = 1, Fields = [new EmbedField("n", "v", Inline: true)], Footer = new EmbedFooter("f") }],
        Components =
        [
            new ActionRow(Button.Action("a", "b"), Button.Link("https://example.org", "l")),
            new ActionRow(new StringSelect { CustomId = "s", Options = [new SelectOption("l", "v")] }),
        ],
    };

    private sealed class NoNetwork : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(request.Method == HttpMethod.Patch
                ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"1","channel_id":"2"}""", Encoding.UTF8, "application/json") }
                : new HttpResponseMessage(HttpStatusCode.NoContent));
    }
}
