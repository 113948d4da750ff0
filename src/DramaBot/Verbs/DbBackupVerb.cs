using DramaBot.Storage;

namespace DramaBot.Verbs;

/// <summary>Copies the database consistently while the bot runs.</summary>
internal static class DbBackupVerb
{
    public static int Run(VerbContext context, string file)
    {
        if (!File.Exists(context.Options.Storage.KnowledgePath))
        {
            context.Error.WriteLine($"There is no database at {context.Options.Storage.KnowledgePath} yet: start the bot once, or set Storage:DataDirectory.");
            return ExitCode.Failure;
        }

        new SqliteDatabase(context.Options.Storage.KnowledgePath).BackUpTo(file);
        context.Error.WriteLine($"Wrote {file}.");
        return ExitCode.Success;
    }
}
