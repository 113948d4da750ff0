using System.Runtime.InteropServices;

namespace DramaBot.Hosting;

/// <summary>How the C library keeps the memory that the runtime and SQLite ask it for.</summary>
internal static class NativeHeap
{
    /// <summary>M_ARENA_MAX in glibc's malloc.h.</summary>
    private const int MostArenas = -8;

    /// <summary>
    /// Keeps all native memory in one place. By itself glibc gives each thread that allocates a heap of its own, and each keeps what
    /// was given back to it: the threads of the JIT compiler leave some megabytes each behind, which nobody uses again.
    /// </summary>
    /// <remarks>Where the C library is another one, nothing happens.</remarks>
    public static void KeepTogether()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = SetOption(MostArenas, 1);
        }
        catch (EntryPointNotFoundException)
        {
            // A glibc without the option keeps its ways.
        }
        catch (DllNotFoundException)
        {
            // Another C library: musl has one heap anyway.
        }
    }

    [DllImport("libc.so.6", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetOption(int option, int value);
}
