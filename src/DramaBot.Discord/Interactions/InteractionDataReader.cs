using System.Text.Json;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Components;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Interactions;

/// <summary>Reads what was done in an interaction; see <see cref="InteractionReader"/>.</summary>
internal static class InteractionDataReader
{
    public static InteractionData? Read(ref Utf8JsonReader reader)
    {
        if (!FastJson.BeginsObject(ref reader))
            return null;
        Snowflake? id = null;
        string? name = null;
        ApplicationCommandType? type = null;
        List<InteractionOption>? options = null;
        ResolvedData? resolved = null;
        Snowflake? guildId = null;
        Snowflake? targetId = null;
        string? customId = null;
        ComponentType? componentType = null;
        List<string>? values = null;
        IReadOnlyList<ReceivedComponent>? components = null;
        while (FastJson.NextProperty(ref reader))
        {
            if (InteractionReader.Is(ref reader, "id"u8))
                id = FastJson.IdOrNull(ref reader);
            else if (InteractionReader.Is(ref reader, "name"u8))
                name = FastJson.Text(ref reader);
            else if (InteractionReader.Is(ref reader, "type"u8))
                type = (ApplicationCommandType?)FastJson.WholeOrNull(ref reader);
            else if (InteractionReader.Is(ref reader, "options"u8))
                options = FastJson.List(ref reader, InteractionReader.Option);
            else if (InteractionReader.Is(ref reader, "resolved"u8))
                resolved = JsonSerializer.Deserialize(ref reader, DiscordJsonContext.Default.ResolvedData);
            else if (InteractionReader.Is(ref reader, "guild_id"u8))
                guildId = FastJson.IdOrNull(ref reader);
            else if (InteractionReader.Is(ref reader, "target_id"u8))
                targetId = FastJson.IdOrNull(ref reader);
            else if (InteractionReader.Is(ref reader, "custom_id"u8))
                customId = FastJson.Text(ref reader);
            else if (InteractionReader.Is(ref reader, "component_type"u8))
                componentType = (ComponentType?)FastJson.WholeOrNull(ref reader);
            else if (InteractionReader.Is(ref reader, "values"u8))
                values = FastJson.List(ref reader, static (ref Utf8JsonReader value) => FastJson.Text(ref value)!);
            else if (InteractionReader.Is(ref reader, "components"u8))
                components = JsonSerializer.Deserialize(ref reader, DiscordJsonContext.Default.IReadOnlyListReceivedComponent);
            else
                reader.Skip();
        }

        return new InteractionData
        {
            Id = id, Name = name, Type = type, Options = options, Resolved = resolved, GuildId = guildId, TargetId = targetId, CustomId = customId,
            ComponentType = componentType, Values = values, Components = components,
        };
    }
}
