using System.Text.Json;
using System.Text.Json.Serialization;
using DramaBot.Discord.Interactions;

namespace DramaBot.Discord.Json;

/// <summary>An option's value is a text, a number or a truth value; anything else is read as no value.</summary>
internal sealed class OptionValueConverter : JsonConverter<OptionValue>
{
    public override OptionValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new OptionValue(reader.GetString()!);
            case JsonTokenType.Number:
                return reader.TryGetInt64(out long whole) ? new OptionValue(whole) : new OptionValue(reader.GetDouble());
            case JsonTokenType.True:
                return new OptionValue(flag: true);
            case JsonTokenType.False:
                return new OptionValue(flag: false);
            default:
                reader.Skip();
                return default;
        }
    }

    public override void Write(Utf8JsonWriter writer, OptionValue value, JsonSerializerOptions options)
    {
        if (value.AsString() is { } text)
            writer.WriteStringValue(text);
        else if (value.AsInt64() is { } whole)
            writer.WriteNumberValue(whole);
        else if (value.AsDouble() is { } number)
            writer.WriteNumberValue(number);
        else if (value.AsBoolean() is { } flag)
            writer.WriteBooleanValue(flag);
        else
            writer.WriteNullValue();
    }
}
