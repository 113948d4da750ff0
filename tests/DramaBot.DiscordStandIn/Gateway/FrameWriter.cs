using System.Buffers;
using System.Buffers.Binary;

namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>Writes WebSocket frames as a server does, unmasked; by hand, so that wrong ones can be written too.</summary>
internal static class FrameWriter
{
    public const byte Continuation = 0;
    public const byte Text = 1;
    public const byte Binary = 2;

    public static void Write(IBufferWriter<byte> target, byte opcode, ReadOnlySpan<byte> payload, bool final = true)
    {
        Span<byte> header = stackalloc byte[10];
        header[0] = (byte)((final ? 0x80 : 0) | opcode);
        int length;
        if (payload.Length < 126)
        {
            header[1] = (byte)payload.Length;
            length = 2;
        }
        else if (payload.Length <= ushort.MaxValue)
        {
            header[1] = 126;
            BinaryPrimitives.WriteUInt16BigEndian(header[2..], (ushort)payload.Length);
            length = 4;
        }
        else
        {
            header[1] = 127;
            BinaryPrimitives.WriteUInt64BigEndian(header[2..], (ulong)payload.Length);
            length = 10;
        }

        target.Write(header[..length]);
        target.Write(payload);
    }

    /// <summary>One message in pieces: as fragments of one message, or as messages of their own, which Discord's zlib-stream allows.</summary>
    public static void WriteSplit(IBufferWriter<byte> target, byte opcode, ReadOnlySpan<byte> payload, FrameSplit split)
    {
        int size = Math.Max(1, split.Size);
        for (int from = 0; from < payload.Length; from += size)
        {
            int length = Math.Min(size, payload.Length - from);
            bool last = from + length == payload.Length;
            byte code = split.AsMessages || from == 0 ? opcode : Continuation;
            Write(target, code, payload.Slice(from, length), final: split.AsMessages || last);
        }
    }
}

/// <summary>How payloads are cut up on their way.</summary>
/// <param name="Size">Bytes per piece.</param>
/// <param name="AsMessages">Each piece is a whole WebSocket message; only a client of zlib-stream can put them together.</param>
public sealed record FrameSplit(int Size, bool AsMessages = false);
