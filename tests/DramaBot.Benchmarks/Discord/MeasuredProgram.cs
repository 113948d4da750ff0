using System.Diagnostics;
using DramaBot.DiscordStandIn;
using DramaBot.Testing;

namespace DramaBot.Benchmarks.Discord;

/// <summary>Starts what is measured against a stand-in, as its users would start it.</summary>
internal static class MeasuredProgram
{
    /// <summary>The bot's program from where building the solution leaves it, with seeds and data of its own.</summary>
    /// <param name="seeds">Where its seeds are.</param>
    /// <param name="data">Where it keeps its data.</param>
    /// <param name="program">Another build of it; null for the usual one.</param>
    public static ProcessStartInfo Bot(string seeds, string data, string? program = null)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo(program ?? RepositoryRoot.At($"src/DramaBot/bin/{configuration}/net10.0/DramaBot")) { WorkingDirectory = RepositoryRoot.Path, ArgumentList = { "run" } };
        start.Environment["DRAMABOT_Seeds__Directory"] = seeds;
        start.Environment["DRAMABOT_Storage__DataDirectory"] = data;
        start.Environment["DRAMABOT_Http__Url"] = "";
        return start;
    }

    /// <summary>Starts it against a stand-in.</summary>
    /// <param name="start">What to start.</param>
    /// <param name="standIn">The Discord that it connects to.</param>
    /// <param name="error">Is given each line of its error stream.</param>
    public static Process Start(ProcessStartInfo start, StandIn standIn, Action<string>? error = null)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        start.Environment["DRAMABOT_Discord__ApiBaseUrl"] = standIn.ApiBaseUrl;
        start.Environment["DRAMABOT_Discord__Token"] = standIn.Token;
        Process process = Process.Start(start)!;
        // What it writes is let through unread: a full pipe would stop it.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
                error?.Invoke(text);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
