using System.Diagnostics;
using DramaBot.Testing;

namespace DramaBot.Discord.Tests.Support;

/// <summary>Waits for what happens on other threads; a test that waits in vain fails after ten seconds.</summary>
internal static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task True(Func<bool> condition, string what)
    {
        long start = Stopwatch.GetTimestamp();
        while (!condition())
        {
            if (Stopwatch.GetElapsedTime(start) > Patience)
                Assert.Fail("In vain: " + what);
            await Task.Delay(1);
        }
    }

    /// <summary>Moves the clock on, step by step, until something has happened.</summary>
    public static async Task<TimeSpan> Passes(FakeTimeProvider time, Func<bool> condition, string what, TimeSpan step, TimeSpan atMost)
    {
        TimeSpan passed = TimeSpan.Zero;
        while (!condition())
        {
            if (passed >= atMost)
                Assert.Fail($"Not within {atMost}: {what}");
            time.Advance(step);
            passed += step;

            // What the clock has set off runs on other threads, some of it through sockets.
            for (int turn = 0; turn < 5 && !condition(); turn++)
                await Task.Delay(1);
        }

        return passed;
    }

    public static async Task<T> Soon<T>(Task<T> task, string what)
    {
        await Task.WhenAny(task, Task.Delay(Patience));
        Assert.True(task.IsCompleted, "In vain: " + what);
        return await task;
    }

    public static async Task Soon(Task task, string what)
    {
        await Task.WhenAny(task, Task.Delay(Patience));
        Assert.True(task.IsCompleted, "In vain: " + what);
        await task;
    }
}
