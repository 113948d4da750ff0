using System.Diagnostics;
using System.Globalization;
using DramaBot.Answers;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Tests.Evaluation;
using DramaBot.Knowledge;

namespace DramaBot.Benchmarks;

/// <summary>How well and how fast questions are understood: <c>questions [held-out]</c>.</summary>
internal static class QuestionMeasurement
{
    private const int Rounds = 40;

    public static int Run(string[] args)
    {
        bool heldOut = args.Contains("held-out", StringComparer.Ordinal);
        string table = ShippedKnowledge.Table(heldOut ? "held-out.tsv" : "tuned.tsv");
        if (!File.Exists(table))
            return 1;

        IReadOnlyList<QuestionCase> cases = QuestionCase.Read(table);
        var desk = new AnswerDesk();
        var report = QuestionReport.Of(cases, desk, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        Console.Write(report);
        if (!heldOut)
        {
            foreach (string miss in report.Misses)
                Console.WriteLine(miss);
        }

        string[] questions = [.. cases.Select(static one => one.Question)];
        var reader = new QuestionReader();
        KnowledgeSnapshot snapshot = ShippedKnowledge.Snapshot;
        Time("read", questions, question => reader.Read(question, snapshot, ShippedKnowledge.Today));
        Time("answered", questions, question => desk.Answer(question, snapshot, ShippedKnowledge.Today));
        return 0;
    }

    // By the processor's time rather than the clock's: other programs share the machine.
    private static void Time(string what, string[] questions, Action<string> ask)
    {
        for (int i = 0; i < Rounds / 4; i++)
            Array.ForEach(questions, ask);
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++)
            Array.ForEach(questions, ask);
        process.Refresh();
        double count = Rounds * (double)questions.Length;
        double rate = count / (process.TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-9}{rate,10:N0} questions a second on one core, {(GC.GetAllocatedBytesForCurrentThread() - allocated) / count:N0} bytes each"));
    }
}
