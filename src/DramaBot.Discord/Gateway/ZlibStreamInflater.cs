using System.IO.Compression;

namespace DramaBot.Discord.Gateway;

/// <summary>
/// Unpacks one connection's zlib-stream. There is one context from the first byte to the last, so it lives and dies with its
/// connection. A message is whole when what has come ends with the mark of a sync flush.
/// </summary>
internal sealed class ZlibStreamInflater : IDisposable
{
    private readonly FeedStream _input = new();
    private readonly ZLibStream _zlib;
    private readonly GrowingBuffer _output;

    public ZlibStreamInflater(int longestMessage)
    {
        _zlib = new ZLibStream(_input, CompressionMode.Decompress);
        _output = new GrowingBuffer(longestMessage);
    }

    private static ReadOnlySpan<byte> SyncFlush => [0x00, 0x00, 0xFF, 0xFF];

    public static bool IsWhole(ReadOnlySpan<byte> compressed) => compressed.EndsWith(SyncFlush);

    /// <summary>The message; it stays valid until the next call.</summary>
    public ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> compressed)
    {
        _input.Feed(compressed);
        _output.Clear();
        try
        {
            while (true)
            {
                int read = _zlib.Read(_output.Free());
                if (read == 0)
                    break;
                _output.Advance(read);
            }
        }
        catch (InvalidDataException exception)
        {
            throw new GatewayProtocolException("The compressed stream is broken.", exception);
        }

        return _output.Written;
    }

    public void Dispose()
    {
        _zlib.Dispose();
        _input.Dispose();
    }

    /// <summary>A stream that ends with what it was fed, and goes on when it is fed again.</summary>
    private sealed class FeedStream : Stream
    {
        private ReadOnlyMemory<byte> _bytes;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public void Feed(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

        public override int Read(Span<byte> buffer)
        {
            int length = Math.Min(buffer.Length, _bytes.Length);
            _bytes.Span[..length].CopyTo(buffer);
            _bytes = _bytes[length..];
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
