using System.Text.Json.Serialization;

namespace DramaBot.Knowledge.Dramas;

/// <summary>How a drama's seasons relate.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DramaFormat>))]
public enum DramaFormat
{
    /// <summary>One season tells the whole story.</summary>
    LimitedSeries,

    /// <summary>Seasons continue one story.</summary>
    MultiSeason,

    /// <summary>Each season tells a story of its own.</summary>
    Anthology,
}
