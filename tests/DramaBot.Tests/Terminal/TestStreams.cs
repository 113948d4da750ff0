namespace DramaBot.Tests.Terminal;

/// <summary>A stream that is only read, synchronously, as standard input is.</summary>
internal abstract class InputStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>One byte at a read; at the end nothing, or a failure.</summary>
internal sealed class Trickle(byte[] bytes, bool fails = false) : InputStream
{
    private int _at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at == bytes.Length)
            return fails ? throw new IOException("gone") : 0;
        buffer[offset] = bytes[_at++];
        return 1;
    }
}

/// <summary>So many NUL bytes.</summary>
internal sealed class Zeros(int count) : InputStream
{
    private int _left = count;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = Math.Min(count, _left);
        Array.Clear(buffer, offset, read);
        _left -= read;
        return read;
    }
}

/// <summary>Reads that block their thread and cannot be cancelled, not even where the caller would rather not wait.</summary>
internal sealed class Blocking(Stream inner) : InputStream
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Entered => _entered.Task;

    public int Reads { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Reads++;
        _entered.TrySetResult();
        return inner.Read(buffer, offset, count);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var bytes = new byte[buffer.Length];
        var count = Read(bytes, 0, bytes.Length);
        bytes.AsMemory(0, count).CopyTo(buffer);
        return new(count);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
