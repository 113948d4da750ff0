using DramaBot.Knowledge.Seeds;
using DramaBot.Knowledge.Seeds.Editing;
using DramaBot.Terminal;

namespace DramaBot.Verbs;

/// <summary>Writes a new drama's file to fill in, and says what to do with it.</summary>
internal static class SeedsNewVerb
{
    public static int Run(VerbContext context, string title, string? id)
    {
        (string? path, string? fault) = SeedSkeleton.Create(new SeedDirectory(context.Options.Seeds.Directory), title, id, context.Today);
        if (path is null)
        {
            context.Error.WriteLine(SafeText.Of(fault!));
            return ExitCode.Failure;
        }

        context.Output.WriteLine(path);
        context.Output.Flush();
        context.Error.WriteLine($"""

            Next:
              1. Fill it in: {path}
              2. DramaBot seeds check        says what is wrong, with line and column
              3. DramaBot seeds format       puts it in order
              4. DramaBot ask "/drama {SafeText.Of(title)}"    shows the answer that fans will get
              5. DramaBot seeds diff         shows what would be announced
            """);
        return ExitCode.Success;
    }
}
