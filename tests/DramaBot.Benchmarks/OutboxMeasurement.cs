using System.Diagnostics;
using System.Globalization;
using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Store;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Seeds;
using DramaBot.Storage;
using DramaBot.Testing;
using Microsoft.Data.Sqlite;

namespace DramaBot.Benchmarks;

/// <summary>
/// How long it takes to queue announcements and to look at many dramas, and what memory a fan-out to many channels takes
/// where sending takes no time. Each fan-out runs in a process of its own, so that nothing is left over from another.
/// </summary>
internal static class OutboxMeasurement
{
    private const int Dramas = 20_000;

    public static int Run(string[] args)
    {
        if (args is ["child", string folder, string count])
            return RunChild(folder, int.Parse(count, CultureInfo.InvariantCulture));
        using var temporary = new TempFolder();
        bool sound = true;
        Console.WriteLine($"{"fan-out to",-14}{"queueing s",12}{"sending s",12}{"a second",12}{"before MB",12}{"peak MB",12}{"heap MB",12}");
        foreach (int channels in (ReadOnlySpan<int>)[1_000, 10_000, 100_000])
            sound &= FanOut(temporary.At(Inv($"fan-out-{channels}")), channels);
        Console.WriteLine();
        MeasureLooks(temporary, args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Dramas);
        return sound ? 0 : 1;
    }

    private static bool FanOut(string folder, int channels)
    {
        var state = new SqliteDatabase(Path.Combine(folder, "state.db"));
        Subscribe(state, channels);
        new NewsRoom(state, TimeProvider.System).Look(Snapshot());
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        // Under the `dotnet` host the program's own file comes first.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(OutboxMeasurement).Assembly.Location);
        foreach (string word in (ReadOnlySpan<string>)["outbox", "child", folder, Inv($"{channels}")])
            start.ArgumentList.Add(word);
        using Process process = Process.Start(start)!;
        string[] figures = process.StandardOutput.ReadToEnd().Split('\t', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        bool sound = process.ExitCode == 0 && figures.Length == 6;
        Console.WriteLine(Inv($"{channels,-14:N0}") + string.Concat(figures.Select(static figure => $"{figure,12}")));
        return sound;
    }

    private static int RunChild(string folder, int channels)
    {
        var state = new SqliteDatabase(Path.Combine(folder, "state.db"));
        var news = new NewsRoom(state, TimeProvider.System);
        KnowledgeSnapshot changed = Snapshot(new RenewalReport { On = SeoulTime.Today(TimeProvider.System), Status = RenewalStatus.Renewed, Season = 2, Summary = "It will come.", Source = "page" });
        // What is loaded at the first use is not the fan-out's.
        news.Preview(Snapshot());
        double before = LoadMeasurement.Status("VmRSS");
        var watch = Stopwatch.StartNew();
        int queued = news.Look(changed).Queued;
        double queueing = watch.Elapsed.TotalSeconds;
        var sender = new InstantSender();
        watch.Restart();
        DeliveryReport report = new DeliveryDesk(state, sender, TimeProvider.System).DeliverAsync(CancellationToken.None).GetAwaiter().GetResult();
        double sending = watch.Elapsed.TotalSeconds;
        if (queued != channels || report.Sent != channels || sender.Sent != channels)
            return 1;
        Console.WriteLine(Inv($"{queueing:N3}\t{sending:N2}\t{channels / sending:N0}\t{before:N1}\t{LoadMeasurement.Status("VmHWM"):N1}\t{GC.GetTotalMemory(forceFullCollection: true) / 1e6:N1}"));
        return 0;
    }

    private static void MeasureLooks(TempFolder temporary, int dramas)
    {
        DramaGenerator.WriteTo(temporary.At("seeds"), dramas);
        File.WriteAllText(temporary.At("seeds/networks.yaml"), "{tvN: {kind: cable}, JTBC: {kind: cable}, SBS: {kind: terrestrial}, MBC: {kind: terrestrial}, KBS2: {kind: terrestrial}, OCN: {kind: cable}, ENA: {kind: cable}, Netflix: {kind: streaming}, TVING: {kind: streaming}}\n");
        var knowledge = new KnowledgeBase(new SeedDirectory(temporary.At("seeds")), temporary.At("data/knowledge.db"), TimeProvider.System);
        LoadReport load = knowledge.Load();
        if (load.Problems.Count > 0)
            throw new InvalidOperationException(load.Problems[0].ToString());
        var news = new NewsRoom(new SqliteDatabase(temporary.At("data/state.db")), TimeProvider.System);
        foreach (string name in (ReadOnlySpan<string>)["first look", "look, nothing changed", "look, nothing changed", "look, nothing changed"])
        {
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            LookReport report = news.Look(knowledge.Current!);
            Console.WriteLine(Inv($"{name + Inv($" over {dramas:N0} dramas"),-44}{watch.Elapsed.TotalSeconds,8:N2} s{(Environment.CpuUsage.TotalTime - processor).TotalSeconds,8:N2} s of processor{report.Changes.Count,10:N0} changes"));
        }
    }

    private static void Subscribe(SqliteDatabase state, int channels)
    {
        // Makes the tables.
        _ = new SubscriptionBook(state, TimeProvider.System).OfGuild(0);
        using SqliteConnection connection = state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        for (int i = 0; i < channels; i++)
            SubscriptionRows.Insert(connection, new Subscription { Target = Target.Channel(1_000_000_000_000_000_000 + (ulong)i, (ulong)(i / 20) + 1, 0), CreatedAt = TimeProvider.System.GetUtcNow() });
        transaction.Commit();
    }

    private static KnowledgeSnapshot Snapshot(params RenewalReport[] renewal) =>
        KnowledgeSnapshot.Of(
            [new Drama { Id = "signal", Title = "Signal", Network = "tvN", Renewal = renewal, Sources = new Dictionary<string, Source> { ["page"] = new() { Publisher = "Page" } } }],
            new NetworkCatalogue([new Network { Name = "tvN", Kind = BroadcastKind.Cable }]));

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed class InstantSender : IAnnouncementSender
    {
        private long _sent;

        public long Sent => _sent;

        public bool Reaches(TargetKind kind) => kind == TargetKind.Channel;

        public Task<SendOutcome> SendAsync(Post post, CancellationToken cancellationToken) =>
            Task.FromResult<SendOutcome>(new SendOutcome.Sent(post.Target.Id, (ulong)Interlocked.Increment(ref _sent)));

        public Task<SendOutcome> EditAsync(Post post, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<SendOutcome> CrosspostAsync(Post post, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<SendOutcome> FindAsync(Post post, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task TellTroubleAsync(TroubleNotice notice, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
