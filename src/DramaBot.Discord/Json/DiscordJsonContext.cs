using System.Text.Json.Serialization;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Gateway;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;

namespace DramaBot.Discord.Json;

/// <summary>How every payload is read and written, made when the project is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(List<Message>))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(List<ApplicationCommand>))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationCommand>))]
[JsonSerializable(typeof(MessageCreate))]
[JsonSerializable(typeof(MessageEdit))]
[JsonSerializable(typeof(InteractionMessage))]
[JsonSerializable(typeof(InteractionResponse<InteractionMessage>))]
[JsonSerializable(typeof(InteractionResponse<DeferredData>))]
[JsonSerializable(typeof(InteractionResponse<AutocompleteData>))]
[JsonSerializable(typeof(InteractionResponse<Modal>))]
[JsonSerializable(typeof(CreateDmRequest))]
[JsonSerializable(typeof(ForumThreadCreate))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(ReadyEvent))]
[JsonSerializable(typeof(MessageCreateEvent))]
[JsonSerializable(typeof(GuildCreateEvent))]
[JsonSerializable(typeof(GuildDeleteEvent))]
[JsonSerializable(typeof(ChannelEvent))]
internal sealed partial class DiscordJsonContext : JsonSerializerContext;
