using System.Text.Json.Serialization;

namespace DramaBot.Discord.Gateway;

/// <summary>Something that Discord tells, other than an interaction. Events may be lost or come twice.</summary>
public abstract record GatewayEvent
{
    [JsonIgnore]
    public int ShardId { get; internal set; }
}
