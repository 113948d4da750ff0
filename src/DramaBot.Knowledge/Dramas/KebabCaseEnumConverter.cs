using System.Text.Json;
using System.Text.Json.Serialization;

namespace DramaBot.Knowledge.Dramas;

/// <summary>Writes an enum as seed files do: <c>VeryUnlikely</c> is <c>very-unlikely</c>.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class KebabCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
