using System.Globalization;
using DramaBot.Knowledge.Seeds;

namespace DramaBot.Verbs;

/// <summary>Says how far reading has come, once it takes longer than a second: on one line of a terminal, else every few seconds.</summary>
internal sealed class ProgressLine(TextWriter error, TimeProvider time, string what) : IProgress<SeedProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private readonly bool _isTerminal = !Console.IsErrorRedirected && ReferenceEquals(error, Console.Error);
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next = Patience;
    private bool _shown;

    public void Report(SeedProgress value)
    {
        TimeSpan elapsed = time.GetElapsedTime(_start);
        if (elapsed < _next)
            return;
        _next = elapsed + (_isTerminal ? TimeSpan.FromMilliseconds(100) : Pause);
        _shown = true;
        string line = string.Create(CultureInfo.InvariantCulture, $"{what}: {value.Read:N0} of {value.Files:N0}");
        if (_isTerminal)
            error.Write("\r" + line);
        else
            error.WriteLine(line);
    }

    public void Dispose()
    {
        if (_shown && _isTerminal)
            error.Write("\r\u001b[K");
    }
}
