using DramaBot.Knowledge.Seeds.Editing;
using DramaBot.Rendering.Words;
using DramaBot.Terminal;

namespace DramaBot.Verbs;

/// <summary>Writes seed files the one way; or only says which are not.</summary>
internal static class SeedsFormatVerb
{
    public static int Run(VerbContext context, IReadOnlyList<string> paths, bool isCheck)
    {
        IReadOnlyList<string> asked = paths.Count > 0 ? paths : [context.Options.Seeds.Directory];
        if (asked.FirstOrDefault(static path => !File.Exists(path) && !Directory.Exists(Path.Combine(path, "dramas"))) is { } absent)
        {
            context.Error.WriteLine($"'{SafeText.Of(absent)}' is neither a file nor a seeds folder (one that holds a folder 'dramas').");
            return ExitCode.Failure;
        }

        List<SeedFormatOutcome> outcomes = [.. asked.SelectMany(path => SeedFormatting.Run(path, context.Today, isCheck))];
        foreach (SeedFormatOutcome outcome in outcomes)
        {
            if (outcome.IsChanged)
                context.Output.WriteLine(outcome.Path);
            if (outcome.Left is not null)
                context.Error.WriteLine($"{outcome.Path}: left as it is: {SafeText.Of(outcome.Left)}.");
        }

        context.Output.Flush();
        int changed = outcomes.Count(static outcome => outcome.IsChanged);
        context.Error.WriteLine($"{NumberWords.Count(outcomes.Count, "file")}, {changed} {(isCheck ? "not canonical" : "written anew")}.");
        return isCheck && changed > 0 ? ExitCode.Failure : ExitCode.Success;
    }
}
