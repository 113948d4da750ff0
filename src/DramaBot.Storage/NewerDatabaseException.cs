namespace DramaBot.Storage;

/// <summary>The database was written by a newer version of the program, whose schema this one does not know.</summary>
public sealed class NewerDatabaseException(string path, long found, int known)
    : Exception($"{path} has schema version {found}, and this version of DramaBot knows up to {known}: run the newer version, or restore a backup.");
