using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Turns a file's bytes into text, or says where they are no text.</summary>
internal static class SeedText
{
    /// <summary>Largest seed file in bytes. The largest real one is about a tenth of it; a larger file is a mistake.</summary>
    public const int LargestFile = 512 * 1024;

    private const int UsualFile = 16 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A buffer that most files fit.</summary>
    public static byte[] Rent() => ArrayPool<byte>.Shared.Rent(UsualFile);

    /// <summary>A file's bytes, but no more than one beyond <see cref="LargestFile"/>, whatever it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="buffer">From <see cref="Rent"/>; a larger one takes its place where the file needs it.</param>
    /// <returns>How many bytes stand in <paramref name="buffer"/>.</returns>
    public static int ReadBytes(string path, ref byte[] buffer)
    {
        using SafeFileHandle file = File.OpenHandle(path);
        int length = 0;
        while (length <= LargestFile)
        {
            if (length == buffer.Length)
                Grow(ref buffer);
            int read = RandomAccess.Read(file, buffer.AsSpan(length, Math.Min(buffer.Length, LargestFile + 1) - length), length);
            if (read == 0)
                break;
            length += read;
        }

        return length;
    }

    // The pool keeps what it got back: buffers for the largest file would stay in memory for good, one for each thread that read.
    private static void Grow(ref byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Min(buffer.Length * 2, LargestFile + 1));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    public static string? Decode(ReadOnlySpan<byte> bytes, SeedProblems problems)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            int at = FirstInvalid(bytes, Math.Max(0, fault.Index));
            problems.Add(PlaceOf(bytes, at), $"this byte (0x{bytes[at]:x2}) is not UTF-8: save the file as UTF-8");
            return null;
        }

        return ReportUnprintable(text, problems) ? null : text;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes, int hint)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed) == OperationStatus.Done)
            at += consumed;
        return at < bytes.Length ? at : Math.Min(hint, bytes.Length - 1);
    }

    private static SeedPlace PlaceOf(ReadOnlySpan<byte> bytes, int at)
    {
        ReadOnlySpan<byte> before = bytes[..at];
        int line = before.Count((byte)'\n') + 1;
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new SeedPlace(line, column);
    }

    private static bool ReportUnprintable(string text, SeedProblems problems)
    {
        bool found = false;
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (unit == '\n')
            {
                line++;
                column = 1;
                continue;
            }

            bool isLineEnd = unit == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (unit != '\t' && !isLineEnd && IsUnprintable(unit))
            {
                problems.Add(new SeedPlace(line, column), $"an invisible character (U+{(int)unit:X4}) stands here: delete it");
                found = true;
            }

            column++;
        }

        return found;
    }

    private static bool IsUnprintable(char unit) =>
        unit is not ((>= ' ' and <= '~') or (>= '가' and <= '힣'))
            && char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
