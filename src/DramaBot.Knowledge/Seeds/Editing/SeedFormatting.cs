using System.Text;

namespace DramaBot.Knowledge.Seeds.Editing;

/// <summary>What formatting one file came to.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsChanged">Whether it was not canonical.</param>
/// <param name="Left">Why it is left as it is; null where it is not.</param>
public sealed record SeedFormatOutcome(string Path, bool IsChanged, string? Left);

/// <summary>Writes seed files the one way, without losing a comment or changing what they say.</summary>
public static class SeedFormatting
{
    /// <summary>Formats a folder's files, or single ones.</summary>
    /// <param name="path">A seeds folder, or a drama's file.</param>
    /// <param name="today">Today in Seoul.</param>
    /// <param name="isDry">Whether to write nothing.</param>
    public static IReadOnlyList<SeedFormatOutcome> Run(string path, DateOnly today, bool isDry) =>
        [.. (Directory.Exists(path) ? new SeedDirectory(path).ListFiles() : [path]).AsParallel().AsOrdered().Select(file => RunOne(file, today, isDry))];

    private static SeedFormatOutcome RunOne(string path, DateOnly today, bool isDry)
    {
        byte[] bytes = File.ReadAllBytes(path);
        string text;
        try
        {
            text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException)
        {
            return new SeedFormatOutcome(path, IsChanged: false, "it is no UTF-8 text");
        }

        FormattedSeed formatted = SeedFormatter.Format(path, text, today);
        bool isChanged = formatted.Left is null && !Encoding.UTF8.GetBytes(formatted.Text).AsSpan().SequenceEqual(bytes);
        if (isChanged && !isDry)
            SeedWriter.Replace(path, formatted.Text);
        return new SeedFormatOutcome(path, isChanged, formatted.Left);
    }
}
