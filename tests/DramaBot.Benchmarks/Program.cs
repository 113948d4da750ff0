namespace DramaBot.Benchmarks;

/// <summary>Measurements, by name: <c>dotnet run -c Release --project tests/DramaBot.Benchmarks -- load [DRAMAS]</c>.</summary>
internal static class Program
{
    private static int Main(string[] args) => args switch
    {
        ["load", .. string[] rest] => LoadMeasurement.Run(rest),
        _ => Usage(),
    };

    private static int Usage()
    {
        Console.Error.WriteLine("Name a measurement: load [DRAMAS]");
        return 2;
    }
}
