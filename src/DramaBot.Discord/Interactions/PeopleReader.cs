using System.Text.Json;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Interactions;

/// <summary>Reads who did something and where; see <see cref="InteractionReader"/>.</summary>
internal static class PeopleReader
{
    public static GuildMember? Member(ref Utf8JsonReader reader)
    {
        if (!FastJson.BeginsObject(ref reader))
            return null;
        User? user = null;
        string? nick = null;
        List<Snowflake>? roles = null;
        Permissions? permissions = null;
        while (FastJson.NextProperty(ref reader))
        {
            if (InteractionReader.Is(ref reader, "user"u8))
                user = User(ref reader);
            else if (InteractionReader.Is(ref reader, "nick"u8))
                nick = FastJson.Text(ref reader);
            else if (InteractionReader.Is(ref reader, "roles"u8))
                roles = FastJson.List(ref reader, FastJson.Id);
            else if (InteractionReader.Is(ref reader, "permissions"u8))
                permissions = FastJson.PermissionsOrNull(ref reader);
            else
                reader.Skip();
        }

        return new GuildMember { User = user, Nick = nick, Roles = roles, Permissions = permissions };
    }

    public static User? User(ref Utf8JsonReader reader)
    {
        if (!FastJson.BeginsObject(ref reader))
            return null;
        Snowflake id = default;
        string? username = null;
        string? globalName = null;
        bool? bot = null;
        while (FastJson.NextProperty(ref reader))
        {
            if (InteractionReader.Is(ref reader, "id"u8))
                id = FastJson.Id(ref reader);
            else if (InteractionReader.Is(ref reader, "username"u8))
                username = FastJson.Text(ref reader);
            else if (InteractionReader.Is(ref reader, "global_name"u8))
                globalName = FastJson.Text(ref reader);
            else if (InteractionReader.Is(ref reader, "bot"u8))
                bot = FastJson.Flag(ref reader);
            else
                reader.Skip();
        }

        return new User { Id = id, Username = username, GlobalName = globalName, Bot = bot };
    }

    public static Channel? Channel(ref Utf8JsonReader reader)
    {
        if (!FastJson.BeginsObject(ref reader))
            return null;
        Snowflake id = default;
        var type = default(ChannelType);
        Snowflake? guildId = null;
        Snowflake? parentId = null;
        string? name = null;
        ThreadMetadata? thread = null;
        Permissions? permissions = null;
        Permissions? appPermissions = null;
        IReadOnlyList<ForumTag>? tags = null;
        long? flags = null;
        while (FastJson.NextProperty(ref reader))
        {
            if (InteractionReader.Is(ref reader, "id"u8))
                id = FastJson.Id(ref reader);
            else if (InteractionReader.Is(ref reader, "type"u8))
                type = (ChannelType)FastJson.Whole(ref reader);
            else if (InteractionReader.Is(ref reader, "guild_id"u8))
                guildId = FastJson.IdOrNull(ref reader);
            else if (InteractionReader.Is(ref reader, "parent_id"u8))
                parentId = FastJson.IdOrNull(ref reader);
            else if (InteractionReader.Is(ref reader, "name"u8))
                name = FastJson.Text(ref reader);
            else if (InteractionReader.Is(ref reader, "thread_metadata"u8))
                thread = JsonSerializer.Deserialize(ref reader, DiscordJsonContext.Default.ThreadMetadata);
            else if (InteractionReader.Is(ref reader, "permissions"u8))
                permissions = FastJson.PermissionsOrNull(ref reader);
            else if (InteractionReader.Is(ref reader, "app_permissions"u8))
                appPermissions = FastJson.PermissionsOrNull(ref reader);
            else if (InteractionReader.Is(ref reader, "available_tags"u8))
                tags = JsonSerializer.Deserialize(ref reader, DiscordJsonContext.Default.IReadOnlyListForumTag);
            else if (InteractionReader.Is(ref reader, "flags"u8))
                flags = FastJson.LongOrNull(ref reader);
            else
                reader.Skip();
        }

        return new Channel
        {
            Id = id, Type = type, GuildId = guildId, ParentId = parentId, Name = name, ThreadMetadata = thread, Permissions = permissions, AppPermissions = appPermissions,
            AvailableTags = tags, Flags = flags,
        };
    }
}
