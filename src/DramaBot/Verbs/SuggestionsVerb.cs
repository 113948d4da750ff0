using DramaBot.Community;
using DramaBot.Storage;
using DramaBot.Terminal;

namespace DramaBot.Verbs;

/// <summary>Lists the corrections that people suggested, and marks them as dealt with.</summary>
internal static class SuggestionsVerb
{
    public static int List(VerbContext context)
    {
        IReadOnlyList<Suggestion> waiting = Open(context).Waiting();
        foreach (Suggestion suggestion in waiting)
        {
            context.Output.WriteLine($"{suggestion.Id}. {SafeText.Of(suggestion.Title)}{(suggestion.DramaId is { } id ? $" ({id})" : "")}, {suggestion.MadeAt:yyyy-MM-dd}");
            context.Output.WriteLine($"   {SafeText.Of(suggestion.Correction.ReplaceLineEndings(" "))}");
            context.Output.WriteLine($"   Source: {SafeText.Of(suggestion.Source)}");
        }

        context.Output.Flush();
        context.Error.WriteLine(waiting.Count == 0 ? "No suggestion waits." : $"Check the source, edit the seeds, then: DramaBot suggestions done NUMBER");
        return ExitCode.Success;
    }

    public static int Done(VerbContext context, long number)
    {
        if (Open(context).Finish(number))
        {
            context.Error.WriteLine($"Suggestion {number} is done.");
            return ExitCode.Success;
        }

        context.Error.WriteLine($"No suggestion {number} waits.");
        return ExitCode.Failure;
    }

    private static Suggestions Open(VerbContext context) => new(new SqliteDatabase(context.Options.Storage.StatePath), context.Time);
}
