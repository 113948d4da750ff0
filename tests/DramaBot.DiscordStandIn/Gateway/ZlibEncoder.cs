using System.IO.Compression;

namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>Transport compression: one zlib stream per connection, each payload ended by a sync flush (00 00 FF FF).</summary>
internal sealed class ZlibEncoder : IDisposable
{
    private readonly MemoryStream _output = new();
    private readonly ZLibStream _deflate;

    public ZlibEncoder() => _deflate = new ZLibStream(_output, CompressionLevel.Fastest, leaveOpen: true);

    public byte[] Encode(ReadOnlySpan<byte> payload)
    {
        _output.SetLength(0);
        _deflate.Write(payload);
        _deflate.Flush();
        return _output.ToArray();
    }

    public void Dispose()
    {
        _deflate.Dispose();
        _output.Dispose();
    }
}
