using System.Globalization;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;

namespace DramaBot.LoadVictim;

/// <summary>
/// Loads a seeds folder into a database and says how far it is, line by line, so that a test can kill it at a moment of its
/// choosing: <c>DramaBot.LoadVictim SEEDS DATABASE</c>.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        LoadReport report = new KnowledgeBase(new SeedDirectory(args[0]), args[1], TimeProvider.System).Load(new Lines());
        Console.WriteLine($"{report.Outcome} {report.Dramas.ToString(CultureInfo.InvariantCulture)}");
        return report.Problems.Count == 0 ? 0 : 1;
    }

    // Progress<T> would print on another thread, later than the moment it speaks of.
    private sealed class Lines : IProgress<SeedProgress>
    {
        public void Report(SeedProgress value)
        {
            Console.WriteLine(value.Read.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
        }
    }
}
