using System.Diagnostics;
using System.Text;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

/// <summary>The real program as a process, with seeds and data of the test's own.</summary>
internal sealed class BotProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly SemaphoreSlim _more = new(0);

    private BotProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Note(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Note(_error, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => Text(_output);

    public string Error => Text(_error);

    /// <summary>The lines of standard output that are not empty.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of standard error that are not empty.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public int ExitCode => _process.ExitCode;

    public int Id => _process.Id;

    /// <summary>Starts the program in the repository's root, with the shipped seeds unless the words say otherwise.</summary>
    public static BotProcess Start(TempFolder data, params string[] words) => Start(data, [], words);

    public static BotProcess Start(TempFolder data, IReadOnlyList<KeyValuePair<string, string>> environment, params string[] words)
    {
        var start = new ProcessStartInfo(ProgramPath())
        {
            WorkingDirectory = RepositoryRoot.Path,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("DRAMABOT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["DRAMABOT_Storage__DataDirectory"] = data.At("data");
        start.Environment["DRAMABOT_Http__Url"] = "";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        foreach (string word in words)
            start.ArgumentList.Add(word);
        return new BotProcess(new Process { StartInfo = start });
    }

    /// <summary>Starts the program, gives it a text to read, and waits for its end.</summary>
    public static async Task<BotProcess> RunAsync(TempFolder data, string input, params string[] words)
    {
        BotProcess bot = Start(data, words);
        await bot.TypeAsync(input);
        await bot.EndAsync();
        return bot;
    }

    public async Task TypeAsync(string text)
    {
        await _process.StandardInput.WriteAsync(text);
        await _process.StandardInput.FlushAsync();
    }

    public async Task TypeBytesAsync(byte[] bytes)
    {
        await _process.StandardInput.BaseStream.WriteAsync(bytes);
        await _process.StandardInput.BaseStream.FlushAsync();
    }

    /// <summary>Ends the input and waits for the process.</summary>
    public async Task EndAsync()
    {
        _process.StandardInput.Close();
        await ExitAsync();
    }

    public async Task ExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        // Only this waits until the last line was read, too.
        _process.WaitForExit();
    }

    public async Task WaitForAsync(Func<BotProcess, bool> seen, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!seen(this))
        {
            try
            {
                await _more.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"Waited in vain for {what}. Output:\n{Output}\nError:\n{Error}");
            }
        }
    }

    public void Kill(string signal)
    {
        using Process kill = Process.Start("kill", [signal, Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _more.Dispose();
    }

    private static string ProgramPath()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return RepositoryRoot.At($"src/DramaBot/bin/{configuration}/net10.0/DramaBot{(OperatingSystem.IsWindows() ? ".exe" : "")}");
    }

    private void Note(StringBuilder text, string? line)
    {
        if (line is null)
            return;
        lock (text)
            text.Append(line).Append('\n');
        _more.Release();
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
            return text.ToString();
    }
}
