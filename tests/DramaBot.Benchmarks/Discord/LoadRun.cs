using System.Diagnostics;
using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.Benchmarks.Discord;

/// <summary>Takes one subject through all that is measured of it.</summary>
internal sealed class LoadRun(Subject subject, LoadPlan plan)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private const int Burst = 16;

    public async Task<LoadFigures> MeasureAsync()
    {
        using Subject _ = subject;
        InteractionFeed feed = await InteractionFeed.StartAsync(plan);
        await using StandIn standIn = feed.StandIn;
        await WarmStandInAsync(feed);
        // Such a subject is measured as a service is started again; its very first start is a figure of its own.
        double learning = 0;
        if (subject.LearnsOnce)
        {
            long launched = Stopwatch.GetTimestamp();
            (Process Process, TimeSpan, GatewaySession) learner = await ReadyAsync(feed);
            await feed.SendAsync(1, 1, Limit);
            learning = Stopwatch.GetElapsedTime(launched).TotalMilliseconds;
            await StopAsync(learner);
        }

        (Process cold, TimeSpan _, GatewaySession _) = await ReadyAsync(feed);
        double burst = (await feed.SendAsync(Burst, Burst, Limit))[^1];
        await StopAsync((cold, default, null!));

        (Process process, TimeSpan identify, GatewaySession session) = await ReadyAsync(feed);
        double first = (await feed.SendAsync(1, 1, Limit))[0];
        IReadOnlyList<string> problems = await CheckAnswersAsync(standIn);
        await feed.SendAsync(plan.Warming, plan.AtOnce, Limit);
        double[] single = await feed.SendAsync(plan.Single, 1, Limit);

        TimeSpan cpu = Cpu(process);
        TimeSpan own = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        double[] loaded = await feed.SendAsync(plan.Measured, plan.AtOnce, Limit);
        TimeSpan took = Stopwatch.GetElapsedTime(start);
        cpu = Cpu(process) - cpu;
        own = Environment.CpuUsage.TotalTime - own;
        double afterMeasured = Memory(process);

        int left = plan.Memory - plan.Warming - plan.Single - plan.Measured - 1;
        double afterAll = afterMeasured;
        double afterHalfAgain = afterMeasured;
        if (left > 0)
        {
            await feed.SendAsync(left, plan.AtOnce, Limit);
            afterAll = Memory(process);
            await feed.SendAsync(plan.Memory / 2, plan.AtOnce, Limit);
            afterHalfAgain = Memory(process);
        }

        await StopAsync((process, identify, session));
        return new LoadFigures
        {
            IdentifyAfter = identify.TotalMilliseconds,
            FirstAnswer = first,
            FirstAnswerEver = learning,
            ColdBurst = burst,
            SingleP50 = At(single, 0.50),
            SingleP99 = At(single, 0.99),
            PerSecond = plan.Measured / took.TotalSeconds,
            CpuEach = cpu.TotalMilliseconds / plan.Measured,
            LoadedP50 = At(loaded, 0.50),
            LoadedP99 = At(loaded, 0.99),
            MemoryAfterMeasured = afterMeasured,
            MemoryAfterAll = afterAll,
            MemoryAfterHalfAgain = afterHalfAgain,
            StandInCpuEach = own.TotalMilliseconds / plan.Measured,
            Problems = feed.Empty == 0 ? problems : [.. problems, $"{feed.Empty} answers held neither choice nor embed nor component"],
        };
    }

    /// <summary>The stand-in's own code is compiled before anything is measured, by the bare loop whoever the subject is.</summary>
    private async Task WarmStandInAsync(InteractionFeed feed)
    {
        using Subject bare = Subject.Named("bare", plan);
        (Process Process, TimeSpan, GatewaySession) started = await ReadyAsync(feed, bare);
        await feed.SendAsync(10_000, plan.AtOnce, Limit);
        await StopAsync(started);
    }

    private async Task<(Process Process, TimeSpan Identify, GatewaySession Session)> ReadyAsync(InteractionFeed feed, Subject? other = null)
    {
        StandIn standIn = feed.StandIn;
        long start = Stopwatch.GetTimestamp();
        Process process = (other ?? subject).Start(standIn);
        TimeSpan patience = TimeSpan.FromSeconds(60);
        Task exited = process.WaitForExitAsync();
        Task<ClientPayload> identified = standIn.Gateway.Identifies.Take(static _ => true, "an IDENTIFY", patience);
        if (await Task.WhenAny(identified, exited) == exited)
            throw new InvalidOperationException($"{(other ?? subject).Name} ended with {process.ExitCode} before it identified.");
        await identified;
        TimeSpan identify = Stopwatch.GetElapsedTime(start);
        GatewaySession session = await standIn.Gateway.Readies.Take(static _ => true, "a session", patience);
        if (plan.Settle > 0)
            await Task.Delay(plan.Settle);
        return (process, identify, session);
    }

    /// <summary>One of each in full: the answers have to be right, not only fast.</summary>
    private static async Task<IReadOnlyList<string>> CheckAnswersAsync(StandIn standIn)
    {
        var problems = new List<string>();
        InteractionRecord typed = await standIn.Autocomplete("renewal", "title", "The ");
        if (typed.Choices.Count == 0)
            problems.Add("autocomplete of 'The ' offered nothing");
        InteractionRecord asked = await standIn.InvokeCommand("renewal", i => i.With("title", DramaBot.Testing.DramaGenerator.Title(3)));
        if (asked.Original?.Embed is null)
            problems.Add($"/renewal was answered with {asked.Callback} and no embed");
        problems.AddRange(standIn.Violations.Take().Select(v => v.ToString()));
        return problems;
    }

    private static async Task StopAsync((Process Process, TimeSpan Identify, GatewaySession Session) started)
    {
        using Process process = started.Process;
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static TimeSpan Cpu(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static double Memory(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
