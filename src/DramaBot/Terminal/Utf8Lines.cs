using System.Text;

namespace DramaBot.Terminal;

/// <summary>
/// Cuts a stream of bytes into lines while holding at most one line. Invalid UTF-8 becomes U+FFFD; a line ends at LF or CR LF;
/// what a line has beyond <see cref="MaxLength"/> characters is skipped.
/// </summary>
internal sealed class Utf8Lines
{
    /// <summary>The longest line, in UTF-16 characters; never half of a surrogate pair.</summary>
    public const int MaxLength = 16_384;

    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetDecoder();
    private readonly StringBuilder _line = new();
    private readonly char[] _chars = new char[1024];
    private bool _atStart = true;
    private bool _carriageReturn;
    private bool _full;
    private bool _open;

    /// <summary>Takes bytes and puts the lines they complete into <paramref name="lines"/>.</summary>
    public void Push(ReadOnlySpan<byte> bytes, Queue<string> lines) => Decode(bytes, flush: false, lines);

    /// <summary>Ends the stream: a last line without a line end is a line too.</summary>
    public void Complete(Queue<string> lines)
    {
        Decode([], flush: true, lines);
        if (_carriageReturn)
            Append('\r');
        if (_open)
            EndLine(lines);
    }

    private void Decode(ReadOnlySpan<byte> bytes, bool flush, Queue<string> lines)
    {
        bool completed;
        do
        {
            _decoder.Convert(bytes, _chars, flush, out var used, out var written, out completed);
            bytes = bytes[used..];
            foreach (var c in _chars.AsSpan(0, written))
                Take(c, lines);
        }
        while (!completed);
    }

    private void Take(char c, Queue<string> lines)
    {
        var byteOrderMark = _atStart && c == '\uFEFF';
        _atStart = false;
        if (byteOrderMark)
            return;
        if (c == '\n')
        {
            EndLine(lines);
            return;
        }
        if (_carriageReturn)
            Append('\r');
        _carriageReturn = c == '\r';
        _open = true;
        if (!_carriageReturn)
            Append(c);
    }

    private void Append(char c)
    {
        if (_full)
            return;
        _full = _line.Length == MaxLength || (_line.Length == MaxLength - 1 && char.IsHighSurrogate(c));
        if (!_full)
            _line.Append(c);
    }

    private void EndLine(Queue<string> lines)
    {
        lines.Enqueue(_line.ToString());
        _line.Clear();
        _carriageReturn = false;
        _full = false;
        _open = false;
    }
}
