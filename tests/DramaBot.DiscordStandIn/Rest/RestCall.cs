using System.Globalization;
using System.Text.Json;

namespace DramaBot.DiscordStandIn.Rest;

/// <summary>A request as its handler sees it.</summary>
internal sealed record RestCall(
    IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Query, JsonElement Body, IReadOnlyList<UploadedFile> Files)
{
    public ulong Id(string name) => ulong.TryParse(Values[name], NumberStyles.None, CultureInfo.InvariantCulture, out ulong id) ? id : 0;

    public bool Flag(string name) => Query.TryGetValue(name, out string? value) && value is "true" or "1" or "True";
}
