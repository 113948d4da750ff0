using System.Globalization;
using System.Text.Json.Serialization;
using DramaBot.Discord.Json;

namespace DramaBot.Discord;

/// <summary>One of Discord's ids: 64 bits, a decimal string on the wire.</summary>
[JsonConverter(typeof(SnowflakeConverter))]
public readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    private const long EpochMilliseconds = 1420070400000;

    /// <summary>When Discord made the id, by Discord's clock.</summary>
    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> 22) + EpochMilliseconds);

    public static implicit operator ulong(Snowflake id) => id.Value;

    public static implicit operator Snowflake(ulong value) => new(value);

    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;

    /// <summary>Reads digits only: no sign, no white space, nothing beyond 64 bits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Snowflake id)
    {
        bool read = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value);
        id = new Snowflake(value);
        return read;
    }

    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
