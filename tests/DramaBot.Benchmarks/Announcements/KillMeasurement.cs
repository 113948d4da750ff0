using System.Diagnostics;
using System.Globalization;

namespace DramaBot.Benchmarks.Announcements;

/// <summary>Kills the bot at random moments of a fan-out, starts it again each time, and counts what arrived.</summary>
internal static class KillMeasurement
{
    private const double FirstGuess = 1500;
    private const double PerMessage = 1000 / 48.0;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(40);

    public static int Run(string[] args)
    {
        int times = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
        int channels = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 500;
        int seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
        return RunAsync(times, channels, new Random(seed)).GetAwaiter().GetResult();
    }

    private static async Task<int> RunAsync(int times, int channels, Random random)
    {
        await using FanOutStage stage = await FanOutStage.SetAsync(channels, Math.Max(1, channels / 20), Latency);
        Process bot = stage.Start();
        await stage.Discord.WaitForSession();
        await stage.LookedAsync();
        stage.Change();
        int during = 0;
        int barren = 0;
        double start = FirstGuess;
        for (int kill = 0; kill < times; kill++)
        {
            // From a life in which nothing is posted to one in which a handful is: all of them together span the fan-out.
            int already = stage.Posted;
            double share = (channels - already) * PerMessage / (times - kill);
            await Task.Delay(TimeSpan.FromMilliseconds((start * (0.6 + (0.5 * random.NextDouble()))) + (random.NextDouble() * ((2 * share) + PerMessage))));
            int posted = stage.Posted;
            during += posted > 0 && posted < channels ? 1 : 0;
            barren += posted == already && posted < channels ? 1 : 0;
            // How long a start takes depends on the machine: lives in which nothing, or much more than their share, is posted teach it.
            int most = 4 + (int)(3 * share / PerMessage);
            start = posted == channels ? start : posted == already ? start * 1.05 : posted - already > most ? start * 0.8 : start * 0.98;
            bot.Kill();
            await bot.WaitForExitAsync();
            bot.Dispose();
            bot = stage.Start();
        }

        long quietSince = Stopwatch.GetTimestamp();
        int seen = -1;
        while (Stopwatch.GetElapsedTime(quietSince) < TimeSpan.FromSeconds(20))
        {
            if (stage.Posted != seen)
                quietSince = Stopwatch.GetTimestamp();
            seen = stage.Posted;
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        bot.Kill();
        await bot.WaitForExitAsync();
        bot.Dispose();
        int missing = stage.Channels.Count(static channel => channel.Messages.Count == 0);
        int twice = stage.Channels.Count(static channel => channel.Messages.Count > 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times} kills ({during} in the midst of the fan-out, {barren} before anything new was posted): {stage.Posted} messages for {channels} channels, {missing} missing, {twice} twice"));
        stage.Discord.AssertNoViolations();
        return missing == 0 && twice == 0 ? 0 : 1;
    }
}
