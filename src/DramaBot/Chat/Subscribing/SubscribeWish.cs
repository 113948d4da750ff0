using System.Globalization;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;

namespace DramaBot.Chat.Subscribing;

/// <summary>What <c>/subscribe</c> asks for, but for the drama: written into the id of the menu that asks which one is meant.</summary>
/// <param name="ChannelId">Where.</param>
/// <param name="Updates">Which kinds.</param>
/// <param name="RoleId">Whom to ping.</param>
/// <param name="Cadence">How often.</param>
/// <param name="TimeZone">By which clock; null where nobody says.</param>
internal sealed record SubscribeWish(ulong ChannelId, UpdateKinds Updates, ulong? RoleId, Cadence Cadence, string? TimeZone)
{
    /// <summary>The id of a menu.</summary>
    public ComponentId Encode() => new(ComponentActions.Subscribe, Text(ChannelId), Text((int)Updates), RoleId is { } role ? Text(role) : "", Text((int)Cadence), TimeZone ?? "");

    /// <summary>What an id asks for; null where it is none of ours. It comes from outside: nothing in it is trusted.</summary>
    public static SubscribeWish? Decode(ComponentId id)
    {
        if (!Number(id[0], out ulong channel) || channel == 0
            || !Number(id[1], out ulong updates) || updates is 0 or > (ulong)UpdateKinds.All
            || !Number(id[3], out ulong cadence) || cadence > (ulong)Cadence.Weekly)
            return null;
        ulong? role = null;
        if (id[2].Length > 0)
        {
            if (!Number(id[2], out ulong chosen))
                return null;
            role = chosen;
        }

        string? zone = id[4].Length == 0 ? null : TimeZones.Resolve(id[4]);
        return id[4].Length > 0 && zone is null ? null : new SubscribeWish(channel, (UpdateKinds)updates, role, (Cadence)cadence, zone);
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static bool Number(string text, out ulong number) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
