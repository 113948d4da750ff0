using System.Globalization;
using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Guilds;

/// <summary><c>BotId</c>: The bot whose managed role this is.</summary>
public sealed record StandInRole(ulong Id, string Name, Permissions Permissions, bool Mentionable, ulong? BotId)
{
    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = SnowflakeSource.Text(Id),
            ["name"] = Name,
            ["color"] = 0,
            ["hoist"] = false,
            ["position"] = 1,
            ["permissions"] = ((ulong)Permissions).ToString(CultureInfo.InvariantCulture),
            ["managed"] = BotId is not null,
            ["mentionable"] = Mentionable,
            ["flags"] = 0,
        };
        if (BotId is { } bot)
            json["tags"] = new JsonObject { ["bot_id"] = SnowflakeSource.Text(bot) };
        return json;
    }
}
