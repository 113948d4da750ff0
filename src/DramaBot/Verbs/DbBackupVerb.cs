using DramaBot.Storage;

namespace DramaBot.Verbs;

/// <summary>
/// Copies the database consistently while the bot runs: the state, which must not be lost. Where there is none yet, the
/// knowledge base's index, although seeds can make that again.
/// </summary>
internal static class DbBackupVerb
{
    public static int Run(VerbContext context, string file)
    {
        string? database = ((string[])[context.Options.Storage.StatePath, context.Options.Storage.KnowledgePath]).FirstOrDefault(File.Exists);
        if (database is null)
        {
            context.Error.WriteLine($"There is no database in {context.Options.Storage.DataDirectory} yet: start the bot once, or set Storage:DataDirectory.");
            return ExitCode.Failure;
        }

        new SqliteDatabase(database).BackUpTo(file);
        context.Error.WriteLine($"Wrote {file}, a copy of {database}.");
        return ExitCode.Success;
    }
}
