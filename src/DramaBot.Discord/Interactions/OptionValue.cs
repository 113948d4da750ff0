using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Interactions;

/// <summary>The value of an option or a choice: a text, a whole number, a number or a truth value, or none.</summary>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(OptionValueConverter))]
public readonly record struct OptionValue
{
    private readonly string? _text;
    private readonly double _number;
    private readonly long _whole;
    private readonly Kind _kind;

    public OptionValue(string text) => (_text, _kind) = (text, Kind.Text);

    public OptionValue(long whole) => (_whole, _kind) = (whole, Kind.Whole);

    public OptionValue(double number) => (_number, _kind) = (number, Kind.Number);

    public OptionValue(bool flag) => (_whole, _kind) = (flag ? 1 : 0, Kind.Flag);

    private enum Kind : byte
    {
        None,
        Text,
        Whole,
        Number,
        Flag,
    }

    public static implicit operator OptionValue(string text) => new(text);

    public static implicit operator OptionValue(long whole) => new(whole);

    public string? AsString() => _kind == Kind.Text ? _text : null;

    /// <summary>The whole number; also of a number without a fraction, as JSON does not tell them apart.</summary>
    public long? AsInt64() => _kind switch
    {
        Kind.Whole => _whole,
        Kind.Number when _number == Math.Truncate(_number) && Math.Abs(_number) <= DiscordLimits.MaxOptionInteger => (long)_number,
        _ => null,
    };

    public double? AsDouble() => _kind switch
    {
        Kind.Number => _number,
        Kind.Whole => _whole,
        _ => null,
    };

    public bool? AsBoolean() => _kind == Kind.Flag ? _whole != 0 : null;

    /// <summary>The id of a chosen user, channel, role or attachment.</summary>
    public Snowflake? AsSnowflake() => Snowflake.TryParse(AsString(), out Snowflake id) ? id : null;
}
