using System.Diagnostics;
using System.Globalization;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.Benchmarks.Announcements;

/// <summary>One change told to many channels against a Discord with its real limits, while people go on asking.</summary>
internal static class FanOutMeasurement
{
    private const double DiscordsLimit = 50;
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(40);

    public static int Run(string[] args)
    {
        int channels = Number(args, 0, 10_000);
        int servers = Number(args, 1, 500);
        return RunAsync(channels, servers).GetAwaiter().GetResult();
    }

    private static async Task<int> RunAsync(int channels, int servers)
    {
        await using FanOutStage stage = await FanOutStage.SetAsync(channels, servers, TimeSpan.FromMilliseconds(20));
        using Process bot = stage.Start();
        await stage.Discord.WaitForSession();
        await stage.LookedAsync();
        double memoryBefore = Megabytes(bot);
        var milliseconds = new List<double>();
        long start = Stopwatch.GetTimestamp();
        stage.Change();
        int posted = 0;
        long last = start;
        double peak = 0;
        while (posted < channels && Stopwatch.GetElapsedTime(last) < TimeSpan.FromSeconds(30))
        {
            InteractionRecord asked = await stage.Discord.InvokeCommand("renewal", static command => command.With("title", "Moonlight"));
            milliseconds.Add(asked.TimeToCallback.TotalMilliseconds);
            await Task.Delay(BetweenQuestions);
            int now = stage.Posted;
            if (now > posted)
                last = Stopwatch.GetTimestamp();
            posted = now;
            if (milliseconds.Count % 50 == 0)
                peak = Math.Max(peak, Megabytes(bot));
        }

        StandInMessage[] messages = [.. stage.Channels.SelectMany(static channel => channel.Messages).OrderBy(static message => message.CreatedAt)];
        double seconds = messages.Length < 2 ? 0 : (messages[^1].CreatedAt - messages[0].CreatedAt).TotalSeconds;
        double rate = seconds == 0 ? 0 : (messages.Length - 1) / seconds;
        milliseconds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{channels} channels in {servers} servers: {messages.Length} messages, {stage.Channels.Count(static channel => channel.Messages.Count != 1)} channels without exactly one"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first message {(messages.Length == 0 ? double.NaN : Stopwatch.GetElapsedTime(start, last).TotalSeconds - seconds):0.00} s after the change, all within {seconds:0.0} s: {rate:0.0} a second, {rate / DiscordsLimit:P1} of Discord's limit"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"requests sent although an earlier answer forbade it: {stage.Discord.RateLimits.ForbiddenRequests.Count}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds.Count} interactions meanwhile: p50 {At(milliseconds, 0.5):0.0} ms, p99 {At(milliseconds, 0.99):0.0} ms, slowest {milliseconds[^1]:0.0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {memoryBefore:0} MB before, {peak:0} MB at most meanwhile"));
        stage.Discord.AssertNoViolations();
        bot.Kill();
        await bot.WaitForExitAsync();
        return messages.Length == channels && rate >= DiscordsLimit * 0.95 && stage.Discord.RateLimits.ForbiddenRequests.Count == 0 && At(milliseconds, 0.99) < 250 ? 0 : 1;
    }

    private static int Number(string[] args, int place, int standard) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : standard;

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * share)];

    private static double Megabytes(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }
}
