using System.Text.Json;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Json;
using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Interactions;

/// <summary>
/// Reads interactions by hand, as nothing comes more often: the serializer takes three times as long over records whose
/// properties are set once. What is rare in them is still left to it.
/// </summary>
internal static class InteractionReader
{
    private static readonly OptionValueConverter Values = new();

    /// <summary>An interaction, or null for the JSON null.</summary>
    /// <exception cref="JsonException">It is not as documented.</exception>
    public static Interaction? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            Interaction? interaction = FastJson.BeginsObject(ref reader) ? Body(ref reader) : null;
            // Throws where anything follows.
            reader.Read();
            return interaction;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A name or a text is not UTF-8, or holds half a character.", exception);
        }
    }

    private static Interaction Body(ref Utf8JsonReader reader)
    {
        Snowflake? id = null;
        (bool hasToken, string? token) = (false, null);
        var type = default(InteractionType);
        Snowflake applicationId = default;
        Snowflake? guildId = null;
        Snowflake? channelId = null;
        InteractionData? data = null;
        Channel? channel = null;
        GuildMember? member = null;
        User? user = null;
        Message? message = null;
        Permissions? appPermissions = null;
        string? locale = null;
        string? guildLocale = null;
        InteractionContextType? context = null;
        Dictionary<string, Snowflake>? owners = null;
        long? sizeLimit = null;
        while (FastJson.NextProperty(ref reader))
        {
            if (Is(ref reader, "id"u8))
                id = FastJson.Id(ref reader);
            else if (Is(ref reader, "token"u8))
                (hasToken, token) = (true, FastJson.Text(ref reader));
            else if (Is(ref reader, "type"u8))
                type = (InteractionType)FastJson.Whole(ref reader);
            else if (Is(ref reader, "data"u8))
                data = InteractionDataReader.Read(ref reader);
            else if (Is(ref reader, "member"u8))
                member = PeopleReader.Member(ref reader);
            else if (Is(ref reader, "user"u8))
                user = PeopleReader.User(ref reader);
            else if (Is(ref reader, "guild_id"u8))
                guildId = FastJson.IdOrNull(ref reader);
            else if (Is(ref reader, "channel_id"u8))
                channelId = FastJson.IdOrNull(ref reader);
            else if (Is(ref reader, "channel"u8))
                channel = PeopleReader.Channel(ref reader);
            else if (Is(ref reader, "application_id"u8))
                applicationId = FastJson.Id(ref reader);
            else if (Is(ref reader, "message"u8))
                message = JsonSerializer.Deserialize(ref reader, DiscordJsonContext.Default.Message);
            else if (Is(ref reader, "app_permissions"u8))
                appPermissions = FastJson.PermissionsOrNull(ref reader);
            else if (Is(ref reader, "locale"u8))
                locale = FastJson.Text(ref reader);
            else if (Is(ref reader, "guild_locale"u8))
                guildLocale = FastJson.Text(ref reader);
            else if (Is(ref reader, "context"u8))
                context = (InteractionContextType?)FastJson.WholeOrNull(ref reader);
            else if (Is(ref reader, "authorizing_integration_owners"u8))
                owners = FastJson.IdsByName(ref reader);
            else if (Is(ref reader, "attachment_size_limit"u8))
                sizeLimit = FastJson.LongOrNull(ref reader);
            else
                reader.Skip();
        }

        if (id is null || !hasToken)
            throw new JsonException("An interaction has no id or no token.");
        return new Interaction
        {
            Id = id.Value, ApplicationId = applicationId, Type = type, Token = token!, Data = data, GuildId = guildId, ChannelId = channelId, Channel = channel, Member = member,
            User = user, Message = message, AppPermissions = appPermissions, Locale = locale, GuildLocale = guildLocale, Context = context, AuthorizingIntegrationOwners = owners,
            AttachmentSizeLimit = sizeLimit,
        };
    }

    /// <summary>Whether the reader stands on that name; it is then on the value.</summary>
    internal static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    internal static InteractionOption Option(ref Utf8JsonReader reader)
    {
        // As the serializer has it, which does not know what may be null in a list.
        if (!FastJson.BeginsObject(ref reader))
            return null!;
        string? name = null;
        var type = default(ApplicationCommandOptionType);
        OptionValue? value = null;
        List<InteractionOption>? options = null;
        bool? focused = null;
        while (FastJson.NextProperty(ref reader))
        {
            if (Is(ref reader, "name"u8))
                name = FastJson.Text(ref reader);
            else if (Is(ref reader, "type"u8))
                type = (ApplicationCommandOptionType)FastJson.Whole(ref reader);
            else if (Is(ref reader, "value"u8))
                value = reader.TokenType == JsonTokenType.Null ? default(OptionValue?) : Values.Read(ref reader, typeof(OptionValue), JsonSerializerOptions.Default);
            else if (Is(ref reader, "options"u8))
                options = FastJson.List(ref reader, Option);
            else if (Is(ref reader, "focused"u8))
                focused = FastJson.Flag(ref reader);
            else
                reader.Skip();
        }

        return new InteractionOption { Name = name!, Type = type, Value = value, Options = options, Focused = focused };
    }
}
