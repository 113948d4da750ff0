using System.Diagnostics;
using System.Globalization;
using DramaBot.Knowledge.Titles;
using DramaBot.Testing.Titles;

namespace DramaBot.Benchmarks.Titles;

/// <summary>Prints how well and how fast titles are found, by our index and by FuzzySharp's WRatio in the same run.</summary>
/// <remarks>
/// <c>--ours</c> leaves the peer out, <c>--tune</c> the held-out part; <c>--misses</c> lists what was missed; <c>--rules</c> takes queries made
/// by rule; <c>--explain TEXT</c> shows costs; <c>--strangers FILE</c> takes texts that name no drama; <c>--benchmark</c> runs BenchmarkDotNet.
/// </remarks>
internal static class TitleReport
{
    private const int Many = 20_000;

    private static readonly string[] Sentences =
    [
        "how did queen of tears end",
        "which did better, cloy or goblin",
        "사랑의 불시착 시즌2 나와?",
        "What rating did the Crash Landing on You finale get nationwide, and was it higher than the one of Reply 1988?",
        "will there be a second season of extraordinary attorney woo on netflix",
        "hello everyone how are you doing today",
    ];

    public static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args.Contains("--benchmark"))
        {
            BenchmarkDotNet.Running.BenchmarkRunner.Run<TitleFindBenchmark>();
            return 0;
        }

        if (args.Contains("--explain"))
            return Explain(args[^1]);

        if (args.Contains("--strangers"))
            return Strangers(args[^1]);

        if (args.Contains("--rules"))
            return ByRule(args);

        string[] parts = args.Contains("--tune") ? ["tune"] : ["tune", "holdout"];
        foreach (string part in parts)
        {
            TitleEvaluation evaluation = TitleEvaluation.Load(part);
            foreach (int count in (int[])[evaluation.Dramas.Count, Many])
            {
                IReadOnlyList<TitleEntry> dramas = TitleDistractors.Among(evaluation, count);
                TitleIndex index = TitleIndex.Build(dramas);
                Console.WriteLine($"== {part}, {count} dramas");
                Accuracy(index, evaluation, args);
                if (!args.Contains("--ours"))
                    FuzzyPeer.Print(dramas, evaluation);
            }
        }

        Speed(TitleEvaluation.Load("tune"), args);
        return 0;
    }

    // What stands behind the scores of one text.
    private static int Explain(string text)
    {
        TitleEvaluation evaluation = TitleEvaluation.Load("tune");
        foreach (int count in (int[])[evaluation.Dramas.Count, Many])
        {
            TitleData data = TitleDataBuilder.Build(TitleDistractors.Among(evaluation, count));
            var searcher = new TitleSearcher();
            searcher.Search(data, text);
            Console.WriteLine($"{count} dramas: {searcher.Info / 8.0:0.0} bits in the text");
            foreach (Candidate candidate in searcher.Candidates[..Math.Min(5, searcher.Candidates.Length)])
                Console.WriteLine($"  {data.Names[candidate.Name]}: cost {candidate.Cost / 8.0:0.0}, evidence {candidate.Evidence / 8.0:0.0}{(candidate.IsWhole ? ", whole" : "")}");
        }

        return 0;
    }

    // Texts of a file, one a line, none of which should be taken for a drama.
    private static int Strangers(string file)
    {
        TitleEvaluation evaluation = TitleEvaluation.Load("tune");
        string[] texts = File.ReadAllLines(file);
        foreach (int count in (int[])[evaluation.Dramas.Count, Many])
        {
            TitleIndex index = TitleIndex.Build(TitleDistractors.Among(evaluation, count));
            (string Text, TitleSearch Found)[] wrong = [.. texts.Select(text => (text, index.Find(text))).Where(pair => pair.Item2.Confident)];
            Console.WriteLine($"{count} dramas: {wrong.Length} of {texts.Length} taken for a drama");
            foreach ((string text, TitleSearch found) in wrong)
                Console.WriteLine($"  {text} -> {found.Matches[0].Matched} {found.Matches[0].Score:0.00}");
        }

        return 0;
    }

    // Queries made by rule instead of by hand.
    private static int ByRule(string[] args)
    {
        TitleEvaluation evaluation = TitleEvaluation.Load("tune");
        TitleQuery[] queries = [.. Misspeller.All(evaluation.Dramas)];
        foreach (int count in (int[])[evaluation.Dramas.Count, Many])
        {
            Console.WriteLine($"== by rule, {count} dramas");
            TitleIndex index = TitleIndex.Build(TitleDistractors.Among(evaluation, count));
            PrintOutcome(index, queries, evaluation.Strangers);
            if (args.Contains("--misses"))
                PrintMisses(index, queries);
        }

        return 0;
    }

    private static void Accuracy(TitleIndex index, TitleEvaluation evaluation, string[] args)
    {
        PrintOutcome(index, evaluation.Queries, evaluation.Strangers);
        if (args.Contains("--misses"))
            PrintMisses(index, evaluation.Queries.Concat(evaluation.Strangers));
    }

    private static void PrintOutcome(TitleIndex index, IReadOnlyList<TitleQuery> queries, IReadOnlyList<TitleQuery> unknown)
    {
        TitleOutcome all = TitleOutcome.Of(index, queries);
        TitleOutcome strangers = TitleOutcome.Of(index, unknown);
        Console.WriteLine($"ours        first {all.FirstShare:P1}  confident and right {all.SureShare:P1}  confidently wrong {all.Wrong}  strangers refused {strangers.RefusedShare:P1}");
        foreach (IGrouping<string, TitleQuery> kind in queries.GroupBy(query => query.Kind, StringComparer.Ordinal))
        {
            TitleOutcome outcome = TitleOutcome.Of(index, kind);
            Console.WriteLine($"  {kind.Key,-20} {outcome.Total,3}  first {outcome.FirstShare,6:P0}  sure {outcome.SureShare,6:P0}  wrong {outcome.Wrong}");
        }

    }

    private static void PrintMisses(TitleIndex index, IEnumerable<TitleQuery> queries)
    {
        foreach (TitleQuery query in queries)
        {
            TitleSearch found = index.Find(query.Text);
            bool right = found.Matches.Count > 0 && found.Matches[0].Id == query.Id;
            if (query.Id is null ? found.Confident || (found.Matches.Count > 0 && found.Matches[0].Score > 0.35) : !right || !found.Confident)
                Console.WriteLine($"  {(right ? "unsure" : found.Confident ? "WRONG" : query.Id is null ? "near" : "MISS"),-6} {query.Kind}: {query.Text} -> {string.Join(" | ", found.Matches.Take(3).Select(match => $"{match.Matched} {match.Score:0.00}"))}{(query.Id is null ? "" : $"   [{query.Id}]")}");
        }
    }

    private static void Speed(TitleEvaluation evaluation, string[] args)
    {
        IReadOnlyList<TitleEntry> dramas = TitleDistractors.Among(evaluation, Many);
        _ = TitleIndex.Build(dramas);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        TitleIndex index = TitleIndex.Build(dramas);
        double build = watch.Elapsed.TotalMilliseconds;
        long memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"== {Many} dramas: built in {build:0} ms, {memory / 1048576.0:0.0} MB");

        string[] texts = [.. evaluation.Queries.Concat(evaluation.Strangers).Select(query => query.Text)];
        for (int i = 0; i < 5; i++)
        {
            foreach (string text in texts)
                index.Find(text);
        }

        var times = new List<double>();
        const int rounds = 40;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        watch.Restart();
        for (int i = 0; i < rounds; i++)
        {
            foreach (string text in texts)
            {
                long start = Stopwatch.GetTimestamp();
                index.Find(text);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        double seconds = watch.Elapsed.TotalSeconds;
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        times.Sort();
        Console.WriteLine(
            $"ours        {texts.Length * rounds / seconds:0} queries/s ({texts.Length * rounds / processor.TotalSeconds:0} per second of processor time)  p50 {times[times.Count / 2]:0} us  p99 {times[times.Count * 99 / 100]:0} us  " +
            $"max {times[^1]:0} us  {allocated / (texts.Length * rounds)} bytes a query");
        Print("mentions", Sentences, text => index.FindMentions(text));
        Print("suggest", texts, text => index.Suggest(text));
        if (!args.Contains("--ours"))
            FuzzyPeer.PrintSpeed(dramas, texts);

        if (args.Contains("--misses"))
            Slowest(evaluation, index);
    }

    private static void Print(string what, string[] texts, Action<string> run)
    {
        double most = 0;
        double sum = 0;
        foreach (string text in texts)
        {
            for (int i = 0; i < 5; i++)
                run(text);

            TimeSpan start = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < 20; i++)
                run(text);

            double time = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / 20;
            sum += time;
            most = Math.Max(most, time);
        }

        Console.WriteLine($"{what,-11} {sum / texts.Length:0} us on average, {most:0} us for the slowest of {texts.Length}");
    }

    private static void Slowest(TitleEvaluation evaluation, TitleIndex index)
    {
        foreach (IGrouping<string, TitleQuery> kind in evaluation.Queries.Concat(evaluation.Strangers).GroupBy(query => query.Kind, StringComparer.Ordinal))
        {
            long start = Stopwatch.GetTimestamp();
            foreach (TitleQuery query in kind)
            {
                for (int i = 0; i < 20; i++)
                    index.Find(query.Text);
            }

            Console.WriteLine($"  {kind.Key,-20} {Stopwatch.GetElapsedTime(start).TotalMicroseconds / 20 / kind.Count():0} us");
        }
    }
}
