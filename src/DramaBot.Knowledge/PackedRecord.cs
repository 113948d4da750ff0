using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge;

/// <summary>
/// A drama's JSON record as it is kept in the index and in memory: compressed to a third, which takes some fifteen
/// microseconds to undo when the drama is asked for.
/// </summary>
internal readonly struct PackedRecord
{
    // The fastest of Brotli; the next better ones save a tenth and take half as long again.
    private const int Quality = 0;
    private const int Window = 16;

    // The record's length, then what Brotli made of it.
    private readonly byte[] _packed;

    private PackedRecord(byte[] packed) => _packed = packed;

    /// <summary>The packed bytes, for the store.</summary>
    public ReadOnlySpan<byte> Bytes => _packed;

    private int Length => BinaryPrimitives.ReadInt32LittleEndian(_packed);

    /// <summary>A record whose packed bytes come from the store; that they are what was stored, its digest says.</summary>
    public static PackedRecord FromBytes(ReadOnlySpan<byte> packed) => new(packed.ToArray());

    public static PackedRecord Of(ReadOnlySpan<byte> record)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(sizeof(int) + BrotliEncoder.GetMaxCompressedLength(record.Length));
        try
        {
            BinaryPrimitives.WriteInt32LittleEndian(buffer, record.Length);
            return BrotliEncoder.TryCompress(record, buffer.AsSpan(sizeof(int)), out int written, Quality, Window)
                ? new PackedRecord(buffer.AsSpan(0, sizeof(int) + written).ToArray())
                : throw new InvalidOperationException("A record does not fit the room that Brotli asked for.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public byte[] Unpack()
    {
        byte[] record = new byte[Length];
        Unpack(record);
        return record;
    }

    public Drama ReadDrama()
    {
        int length = Length;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Unpack(buffer.AsSpan(0, length));
            return DramaJson.FromUtf8(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Unpack(Span<byte> record)
    {
        if (!BrotliDecoder.TryDecompress(_packed.AsSpan(sizeof(int)), record, out int written) || written != record.Length)
            throw new InvalidOperationException("A record in memory cannot be unpacked.");
    }
}
