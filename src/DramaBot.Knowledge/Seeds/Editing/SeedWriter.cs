using System.Text;

namespace DramaBot.Knowledge.Seeds.Editing;

/// <summary>Puts a new text in a seed file's place, all at once: a running bot that looks in between reads the old one or the new.</summary>
internal static class SeedWriter
{
    public static void Replace(string path, string text)
    {
        // What begins with a dot is no seed file.
        string beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.new");
        File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
        File.Move(beside, path, overwrite: true);
    }
}
