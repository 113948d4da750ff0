using DramaBot.Terminal;

namespace DramaBot.Verbs;

/// <summary>Answers each line of standard input with something on standard output, in order and in constant memory.</summary>
internal static class InputLines
{
    /// <param name="context">The verb's surroundings.</param>
    /// <param name="answer">Called for each line.</param>
    /// <param name="cancellation">Ends reading.</param>
    public static async Task ForEachAsync(VerbContext context, Action<string> answer, CancellationToken cancellation)
    {
        using var lines = new PipedLineSource(context.Input);
        while (true)
        {
            ValueTask<string?> next = lines.ReadLineAsync(cancellation);
            // Whoever sends the next line only after reading this answer must get it now; for a file, output goes out in blocks.
            if (!next.IsCompleted)
                await context.Output.FlushAsync(cancellation);
            if (await next is not { } line)
                return;
            answer(line);
        }
    }
}
