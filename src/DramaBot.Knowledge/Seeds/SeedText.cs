using System.Globalization;
using System.Text;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Turns a file's bytes into text, or says where they are no text.</summary>
internal static class SeedText
{
    /// <summary>Largest seed file in bytes. The largest real one is about a tenth of it; a larger file is a mistake.</summary>
    public const int LargestFile = 512 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

        ReportUnprintable(text, problems);
        return problems.Any ? null : text;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes, int hint)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
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

    private static void ReportUnprintable(string text, SeedProblems problems)
    {
        int line = 1;
        int column = 1;
        foreach (char unit in text)
        {
            if (unit == '\n')
            {
                line++;
                column = 1;
                continue;
            }

            if (unit is not ('\r' or '\t') && IsUnprintable(unit))
                problems.Add(new SeedPlace(line, column), $"an invisible character (U+{(int)unit:X4}) stands here: delete it");
            column++;
        }
    }

    private static bool IsUnprintable(char unit) =>
        unit >= ' ' && unit < '\u007f'
            ? false
            : char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
