namespace DramaBot.Discord.Gateway;

/// <summary>A buffer that is used again for every message, grows up to a bound, and gives back what one long message made it take.</summary>
internal sealed class GrowingBuffer(int longest)
{
    private const int Smallest = 16 * 1024;
    private const int Kept = 256 * 1024;
    private byte[] _bytes = new byte[Smallest];
    private int _length;

    public int Length => _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Clear()
    {
        _length = 0;
        if (_bytes.Length > Kept)
            _bytes = new byte[Smallest];
    }

    /// <summary>Room for more, never none.</summary>
    public Span<byte> Free()
    {
        Grow();
        return _bytes.AsSpan(_length);
    }

    public Memory<byte> FreeMemory()
    {
        Grow();
        return _bytes.AsMemory(_length);
    }

    public void Advance(int count) => _length += count;

    private void Grow()
    {
        if (_length < _bytes.Length)
            return;
        if (_length >= longest)
            throw new GatewayProtocolException($"A message is longer than {longest} bytes.");
        Array.Resize(ref _bytes, (int)Math.Min(Math.Max(_bytes.Length * 2L, Smallest), longest));
    }
}
