using System.Runtime.InteropServices;

namespace DramaBot.Verbs;

/// <summary>
/// Turns Ctrl-C and the system's request to end into a cancellation, from the program's first moment on; a second one ends
/// the process at once. (System.CommandLine's own handling begins only once a verb has first waited for something.)
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignals() =>
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Cancelled when the process is told to end.</summary>
    public CancellationToken Token => _stopping.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
        _stopping.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = !_stopping.IsCancellationRequested;
        _stopping.Cancel();
    }
}
