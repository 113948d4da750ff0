using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace DramaBot.Verbs;

/// <summary>Takes a seeds folder out of a git revision.</summary>
internal static class GitSeeds
{
    /// <summary>Writes the folder, as it stood in a revision, to another place.</summary>
    /// <returns>Null, or why it could not be done.</returns>
    public static async Task<string?> ExtractAsync(string folder, string revision, string destination, CancellationToken cancellation)
    {
        Directory.CreateDirectory(destination);
        // Run within the folder, so that git names files from there. What looks like an option is no revision.
        if (revision.StartsWith('-'))
            return $"'{revision}' is no git revision.";
        var start = new ProcessStartInfo("git", ["-C", Path.GetFullPath(folder), "archive", "--format=tar", revision]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process git = Process.Start(start)!;
            Task<string> error = git.StandardError.ReadToEndAsync(cancellation);
            using var tar = new MemoryStream();
            await git.StandardOutput.BaseStream.CopyToAsync(tar, cancellation);
            await git.WaitForExitAsync(cancellation);
            if (git.ExitCode != 0)
                return $"git cannot read {revision}: {(await error).Trim()}";
            tar.Position = 0;
            await TarFile.ExtractToDirectoryAsync(tar, destination, overwriteFiles: false, cancellation);
            return null;
        }
        catch (Win32Exception fault)
        {
            return $"git cannot be run: {fault.Message}";
        }
    }
}
