using System.Globalization;

namespace DramaBot.DiscordStandIn;

/// <summary>Ids as Discord makes them: milliseconds since 2015, then a counter.</summary>
internal sealed class SnowflakeSource(TimeProvider time)
{
    private const long Epoch = 1_420_070_400_000;

    private long _last;

    public ulong Next()
    {
        while (true)
        {
            long last = Interlocked.Read(ref _last);
            long next = Math.Max(last + 1, (time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << 22);
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
                return (ulong)next;
        }
    }

    public static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out ulong id) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);
}
