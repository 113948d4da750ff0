using System.Diagnostics;
using System.Runtime.InteropServices;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Store;

/// <summary>A process that is killed while it loads leaves the revision before; two that load at once do not disturb each other.</summary>
public class KilledLoadTests
{
    private const int Dramas = 2000;

    /// <param name="line">After how many lines of progress the process is killed; the eighth speaks of the last file, before the commit.</param>
    /// <param name="then">How many milliseconds later.</param>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(8, 0)]
    [InlineData(8, 40)]
    [InlineData(8, 120)]
    public async Task Load_Killed_LeavesTheRevisionBefore(int line, int then)
    {
        using var loads = new Loads();
        loads.Seeds.Drama("zzz-old", "title: The Old One\n");
        LoadReport before = loads.Start().Load();
        loads.Seeds.Remove("zzz-old");
        DramaGenerator.WriteTo(loads.Seeds.Path, Dramas);

        using (Process victim = StartVictim(loads))
        {
            for (int i = 0; i < line; i++)
                Assert.NotNull(await victim.StandardOutput.ReadLineAsync());
            await Task.Delay(then);
            victim.Kill();
            await victim.WaitForExitAsync();
        }

        // What another program finds: the old revision, or, where the kill came too late, the whole of the new one.
        Assert.Equal("ok", loads.Scalar("PRAGMA integrity_check;"));
        bool isOld = before.Revision == (string?)loads.Scalar("SELECT seeds FROM revision;");
        Assert.Equal(isOld ? 1L : Dramas, loads.Scalar("SELECT count(*) FROM drama;"));
        if (line < 8)
            Assert.True(isOld);

        // A bot that starts on broken seeds answers from it, and a later load succeeds.
        loads.Seeds.Drama("zzz-broken", "titel: x\n");
        KnowledgeBase knowledge = loads.Start();
        LoadReport kept = knowledge.Load();
        Assert.Equal((LoadOutcome.KeptLastGood, isOld ? 1 : Dramas), (kept.Outcome, kept.Dramas));
        if (isOld)
            Assert.Equal("The Old One", knowledge.Current!.Find("zzz-old")!.Title);
        loads.Seeds.Remove("zzz-broken");
        LoadReport loaded = knowledge.Load();
        Assert.Equal(Dramas, loaded.Dramas);
        Assert.Null(knowledge.Current!.Find("zzz-old"));
    }

    [Fact]
    public async Task Load_ByTwoProcessesAtOnce_BothSucceed()
    {
        using var loads = new Loads();
        DramaGenerator.WriteTo(loads.Seeds.Path, 1000);
        using Process first = StartVictim(loads);
        using Process second = StartVictim(loads);
        string[] said = await Task.WhenAll(first.StandardOutput.ReadToEndAsync(), second.StandardOutput.ReadToEndAsync());
        await first.WaitForExitAsync();
        await second.WaitForExitAsync();
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.All(said, static lines => Assert.EndsWith(" 1000", lines.TrimEnd(), StringComparison.Ordinal));
        Assert.Equal(1000L, loads.Scalar("SELECT count(*) FROM drama;"));
    }

    [Fact]
    public void Load_ByManyInstancesAtOnce_AllSucceedAndOneLoads()
    {
        using var loads = new Loads();
        DramaGenerator.WriteTo(loads.Seeds.Path, 300);
        var outcomes = new LoadReport[6];
        Parallel.For(0, outcomes.Length, i => outcomes[i] = loads.Start().Load());
        Assert.All(outcomes, static report => Assert.Equal(300, report.Dramas));
        Assert.Single(outcomes.Select(static report => report.Revision).Distinct());
    }

    private static Process StartVictim(Loads loads)
    {
        // The tests may run in a host of their own; the runtime's folder leads to the dotnet that runs them.
        string dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        var start = new ProcessStartInfo(dotnet) { UseShellExecute = false, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "DramaBot.LoadVictim.dll"));
        start.ArgumentList.Add(loads.Seeds.Path);
        start.ArgumentList.Add(loads.Database);
        return Process.Start(start)!;
    }
}
