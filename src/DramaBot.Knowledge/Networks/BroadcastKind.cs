using System.Text.Json.Serialization;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Networks;

/// <summary>How a network reaches its viewers. Ranks are computed among dramas of one kind.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BroadcastKind>))]
public enum BroadcastKind
{
    /// <summary>Over the air: KBS, MBC, SBS, EBS.</summary>
    Terrestrial,

    /// <summary>By cable, satellite or IPTV; includes the comprehensive channels such as JTBC.</summary>
    Cable,

    /// <summary>Over the internet.</summary>
    Streaming,
}
