using System.Globalization;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Answers;
using DramaBot.Rendering.Words;

namespace DramaBot.Chat.Subscribing;

/// <summary>Finds time zones by id, city, or hours from UTC.</summary>
internal static class TimeZones
{
    private const int MostClosest = 3;
    private const int LongestId = 60;
    private const string Utc = "UTC";

    /// <summary>Those that most ask for, first where nothing says otherwise.</summary>
    private static readonly string[] Usual =
    [
        "Asia/Seoul", Utc, "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Sao_Paulo", "America/Mexico_City", "Europe/London", "Europe/Paris", "Europe/Madrid",
        "Europe/Berlin", "Asia/Jakarta", "Asia/Manila", "Asia/Tokyo", "Asia/Singapore", "Asia/Kuala_Lumpur", "Asia/Bangkok", "Asia/Ho_Chi_Minh", "Asia/Kolkata", "Asia/Dubai", "Africa/Cairo", "Australia/Sydney",
    ];

    /// <summary>Places whose name is not in the id of their zone.</summary>
    private static readonly (string Name, string Id)[] Elsewhere =
    [
        ("Korea", "Asia/Seoul"), ("KST", "Asia/Seoul"), ("Busan", "Asia/Seoul"), ("Japan", "Asia/Tokyo"), ("JST", "Asia/Tokyo"), ("Osaka", "Asia/Tokyo"), ("GMT", Utc), ("Beijing", "Asia/Shanghai"),
        ("China", "Asia/Shanghai"), ("Hanoi", "Asia/Bangkok"), ("Saigon", "Asia/Ho_Chi_Minh"), ("Bali", "Asia/Makassar"), ("Surabaya", "Asia/Jakarta"), ("Mumbai", "Asia/Kolkata"), ("Delhi", "Asia/Kolkata"),
        ("India", "Asia/Kolkata"), ("Calcutta", "Asia/Kolkata"), ("Riyadh", "Asia/Riyadh"), ("Barcelona", "Europe/Madrid"), ("Munich", "Europe/Berlin"), ("Hamburg", "Europe/Berlin"), ("Milan", "Europe/Rome"),
        ("Manchester", "Europe/London"), ("Kiev", "Europe/Kyiv"), ("Boston", "America/New_York"), ("Washington", "America/New_York"), ("Miami", "America/New_York"), ("Atlanta", "America/New_York"),
        ("Montreal", "America/Toronto"), ("Houston", "America/Chicago"), ("Dallas", "America/Chicago"), ("Seattle", "America/Los_Angeles"), ("San Francisco", "America/Los_Angeles"), ("Las Vegas", "America/Los_Angeles"),
        ("Rio de Janeiro", "America/Sao_Paulo"), ("Brasilia", "America/Sao_Paulo"), ("Rio", "America/Sao_Paulo"), ("Guadalajara", "America/Mexico_City"), ("Buenos Aires", "America/Argentina/Buenos_Aires"), ("Canberra", "Australia/Sydney"),
    ];

    private static readonly Lazy<IReadOnlyList<TimeZoneInfo>> All = new(Read);

    /// <summary>The id of the zone that a text names: an id, or a city that has one; null where there is none.</summary>
    public static string? Resolve(string typed)
    {
        string text = typed.Trim();
        if (All.Value.FirstOrDefault(zone => zone.Id.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known.Id;
        string[] cities = [.. All.Value.Where(zone => City(zone.Id).Equals(text, StringComparison.OrdinalIgnoreCase)).Select(static zone => zone.Id)];
        if (cities is [var only])
            return only;
        if (Elsewhere.FirstOrDefault(place => place.Name.Equals(text, StringComparison.OrdinalIgnoreCase)).Id is { } elsewhere && DeliveryTimes.IsTimeZone(elsewhere))
            return elsewhere;
        // Old names and Etc/GMT-9 are in no list but work. The system looks for a file of that name: nothing else may reach it.
        return text.Length <= LongestId && text.Contains('/', StringComparison.Ordinal) && text.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '_' or '-' or '+') && DeliveryTimes.IsTimeZone(text) ? text : null;
    }

    /// <summary>What is said where no zone has that name.</summary>
    public static string Refuse(string typed, DateTimeOffset now)
    {
        IReadOnlyList<string> closest = [.. Suggest(typed, now).Take(MostClosest)];
        if (closest.Count == 0)
            closest = Spelling.Nearest(typed, All.Value.Select(static zone => (zone.Id, (IEnumerable<string>)[City(zone.Id), zone.Id])), MostClosest);
        string hint = closest.Count > 0 ? $"The closest: {string.Join(", ", closest.Select(id => Show(id, now)))}." : "Type a city and choose from the list, or name a zone such as Asia/Seoul or Europe/Paris.";
        return $"“{UserText.Quote(typed)}” is not a time zone I know. {hint} Nothing was stored.";
    }

    /// <summary>The zones that what is typed may become, best first.</summary>
    public static IEnumerable<string> Suggest(string typed, DateTimeOffset now)
    {
        string text = typed.Trim();
        if (text.Length == 0)
            return Usual.Where(DeliveryTimes.IsTimeZone);
        if (Offset(text) is { } offset)
            return All.Value.Where(zone => zone.GetUtcOffset(now) == offset).Select(static zone => zone.Id).OrderBy(static id => Array.IndexOf(Usual, id) is var place and >= 0 ? place : int.MaxValue);
        string words = text.Replace('_', ' ');
        return All.Value
            .Select(zone => (zone.Id, Place: Place(zone.Id, words)))
            .Concat(Elsewhere.Where(place => place.Name.StartsWith(words, StringComparison.OrdinalIgnoreCase)).Select(static place => (place.Id, Place: 2)))
            .Where(static zone => zone.Place < int.MaxValue)
            .OrderBy(static zone => zone.Place)
            .Select(static zone => zone.Id)
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>A zone with its time now: "Asia/Seoul (UTC+09:00, 20:39 now)".</summary>
    public static string Show(string id, DateTimeOffset now)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone))
            return id;
        DateTimeOffset local = TimeZoneInfo.ConvertTime(now, zone);
        return string.Create(CultureInfo.InvariantCulture, $"{id} (UTC{(local.Offset < TimeSpan.Zero ? '-' : '+')}{local.Offset:hh\\:mm}, {local:HH:mm} now)");
    }

    private static int Place(string id, string words)
    {
        if (City(id).StartsWith(words, StringComparison.OrdinalIgnoreCase))
            return 1;
        string plain = id.Replace('_', ' ');
        return plain.StartsWith(words, StringComparison.OrdinalIgnoreCase) ? 3 : plain.Contains(words, StringComparison.OrdinalIgnoreCase) ? 4 : int.MaxValue;
    }

    /// <summary>The hours from UTC that are typed, as in "+9", "UTC+5:30" or "GMT-3".</summary>
    private static TimeSpan? Offset(string text)
    {
        string rest = text.StartsWith(Utc, StringComparison.OrdinalIgnoreCase) || text.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) ? text[Utc.Length..].Trim() : text;
        if (rest.Length < 2 || rest[0] is not ('+' or '-'))
            return null;
        string[] parts = rest[1..].Split(':');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int hours) || hours > 14)
            return null;
        int minutes = 0;
        if (parts.Length == 2 && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out minutes) || minutes > 59))
            return null;
        TimeSpan offset = new(hours, minutes, 0);
        return rest[0] == '-' ? -offset : offset;
    }

    private static string City(string id) => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    // Reading hundreds of files takes a moment: only when somebody asks, and once.
    private static IReadOnlyList<TimeZoneInfo> Read() =>
        [.. TimeZoneInfo.GetSystemTimeZones()
            .Where(static zone => zone.Id == Utc || (zone.Id.Contains('/', StringComparison.Ordinal) && !zone.Id.StartsWith("Etc/", StringComparison.Ordinal)))
            .Where(static zone => DeliveryTimes.IsTimeZone(zone.Id))
            .UnionBy(DeliveryTimes.IsTimeZone(Utc) ? [TimeZoneInfo.FindSystemTimeZoneById(Utc)] : [], static zone => zone.Id, StringComparer.Ordinal)
            .OrderBy(static zone => zone.Id, StringComparer.Ordinal)];
}
