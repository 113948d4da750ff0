using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Guilds;

public sealed class StandInUser(ulong id, string name, bool isBot = false)
{
    public ulong Id { get; } = id;

    public string Name { get; } = name;

    public bool IsBot { get; } = isBot;

    /// <summary>False answers a direct message with 50007.</summary>
    public bool AcceptsDirectMessages { get; set; } = true;

    public string Mention => $"<@{Id}>";

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = SnowflakeSource.Text(Id),
            ["username"] = Name,
            ["discriminator"] = "0",
            ["global_name"] = Name,
            ["avatar"] = null,
            ["public_flags"] = 0,
        };
        if (IsBot)
            json["bot"] = true;
        return json;
    }
}
