using System.Diagnostics;
using DramaBot.DiscordStandIn;
using DramaBot.Testing;

namespace DramaBot.Benchmarks.Discord;

/// <summary>A program that answers interactions, started as its users would start it.</summary>
internal sealed class Subject : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Func<ProcessStartInfo> _start;

    private Subject(string name, bool learnsOnce, Func<TempFolder, ProcessStartInfo> start)
    {
        Name = name;
        LearnsOnce = learnsOnce;
        _start = () => start(_folder);
    }

    public string Name { get; }

    /// <summary>Whether its first start ever builds something that later starts find.</summary>
    public bool LearnsOnce { get; }

    public static Subject Named(string name, LoadPlan plan) => name switch
    {
        "bare" => new Subject(name, learnsOnce: false, _ => ThisProgram(["discord", "bare-loop"])),
        "bot" => Bot(plan),
        _ => throw new ArgumentException($"{name} is no subject: bare, bot.", nameof(name)),
    };

    /// <summary>This program again, with other words.</summary>
    public static ProcessStartInfo ThisProgram(string[] words)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false };
        // Under the `dotnet` host the program's own file comes first.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(Subject).Assembly.Location);
        foreach (string word in words)
            start.ArgumentList.Add(word);
        return start;
    }

    public Process Start(StandIn standIn)
    {
        ProcessStartInfo start = _start();
        start.Environment.Remove("DOTNET_GCgen0size");
        start.Environment.Remove("DOTNET_GCGen0MaxBudget");
        return MeasuredProgram.Start(start, standIn);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The real program from where building the solution leaves it, with as many dramas as titles are asked for.</summary>
    private static Subject Bot(LoadPlan plan) => new("bot", learnsOnce: true, folder =>
    {
        string seeds = folder.At("seeds");
        if (!Directory.Exists(seeds))
            DramaGenerator.WriteTo(seeds, plan.Titles);
        // Every start is measured as a first one: it neither resumes the session of the last, nor waits because of it.
        if (Directory.Exists(folder.At("data/sessions")))
            Directory.Delete(folder.At("data/sessions"), recursive: true);
        return MeasuredProgram.Bot(seeds, folder.At("data"), plan.Program);
    });
}
