using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>Envelopes in the order in which Discord writes their members: t, s, op, d.</summary>
internal static class GatewayPayload
{
    public static byte[] Of(int op, JsonNode? data = null) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"t":null,"s":null,"op":{{op}},"d":{{data?.ToJsonString() ?? "null"}}}"""));

    public static byte[] Dispatch(string name, long sequence, ReadOnlySpan<byte> data)
    {
        var buffer = new ArrayBufferWriter<byte>(data.Length + 64);
        buffer.Write("{\"t\":\""u8);
        Encoding.UTF8.GetBytes(name, buffer);
        buffer.Write("\",\"s\":"u8);
        sequence.TryFormat(buffer.GetSpan(20), out int written, default, CultureInfo.InvariantCulture);
        buffer.Advance(written);
        buffer.Write(",\"op\":0,\"d\":"u8);
        buffer.Write(data);
        buffer.Write("}"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
