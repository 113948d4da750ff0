using System.Text;
using DramaBot.Hosting;
using DramaBot.Verbs;

namespace DramaBot;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        // Hangul and blocks must come out as they are, whatever the locale says; no byte order mark.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        NativeHeap.KeepTogether();
        return await CommandLine.RunAsync(args);
    }
}
