using DramaBot.Benchmarks.Titles;

namespace DramaBot.Benchmarks;

/// <summary>Measurements, by name: <c>dotnet run -c Release --project tests/DramaBot.Benchmarks -- NAME</c>.</summary>
internal static class Program
{
    private static readonly Dictionary<string, (string About, Func<string[], int> Run)> Commands = new(StringComparer.Ordinal)
    {
        ["titles"] = ("accuracy and speed of the title search, beside FuzzySharp", TitleReport.Run),
        ["load"] = ("loading, starting and memory with many dramas: load [DRAMAS]", LoadMeasurement.Run),
        ["outbox"] = ("queueing and sending announcements, and looking at many dramas: outbox [DRAMAS]", OutboxMeasurement.Run),
        ["start"] = ("from the program's start to its first answer", ProgramMeasurement.Start),
        ["discord"] = ("interactions answered beside a bare loop: discord [bare] [bot] [--rounds N ...]", Discord.DiscordMeasurement.Run),
        ["fanout"] = ("one change told to many channels inside Discord's limits, while interactions are answered: fanout [CHANNELS] [SERVERS]", Announcements.FanOutMeasurement.Run),
        ["kills"] = ("a fan-out killed at random moments and started again: kills [TIMES] [CHANNELS]", Announcements.KillMeasurement.Run),
        ["questions"] = ("how well and how fast plain questions are understood: questions [held-out]", QuestionMeasurement.Run),
        ["stream"] = ("many lines of input through ask and find: stream [LINES]", ProgramMeasurement.Stream),
    };

    private static int Main(string[] args)
    {
        if (args.Length > 0 && Commands.TryGetValue(args[0], out (string About, Func<string[], int> Run) command))
            return command.Run(args[1..]);

        foreach ((string name, (string about, _)) in Commands)
            Console.WriteLine($"{name,-12} {about}");

        return args.Length == 0 ? 0 : 2;
    }
}
