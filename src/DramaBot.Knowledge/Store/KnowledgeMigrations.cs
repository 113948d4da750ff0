using DramaBot.Storage;

namespace DramaBot.Knowledge.Store;

/// <summary>
/// The index's tables. A drama's record is one document, the JSON that <c>show</c> prints, packed; what is searched and
/// ranked stands in columns beside it.
/// </summary>
internal static class KnowledgeMigrations
{
    public static IReadOnlyList<Migration> All { get; } =
    [
        new(1, "dramas, their names, figures and days", """
            CREATE TABLE revision (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                seeds TEXT NOT NULL,
                program TEXT NOT NULL,
                directory TEXT NOT NULL,
                dramas INTEGER NOT NULL,
                digest BLOB NOT NULL,
                loaded_at TEXT NOT NULL
            );
            CREATE TABLE network (place INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, names TEXT NOT NULL);
            CREATE TABLE drama (
                ordinal INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                title TEXT NOT NULL,
                native_title TEXT,
                romanized_title TEXT,
                year INTEGER,
                popularity REAL NOT NULL,
                record BLOB NOT NULL
            );
            CREATE TABLE other_name (drama INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (drama, place)) WITHOUT ROWID;
            CREATE TABLE season (
                drama INTEGER NOT NULL, number INTEGER NOT NULL, network TEXT, year INTEGER, premiere TEXT, finale TEXT,
                PRIMARY KEY (drama, number)
            ) WITHOUT ROWID;
            CREATE TABLE nationwide_rating (
                drama INTEGER NOT NULL, season INTEGER NOT NULL, place INTEGER NOT NULL, broadcast TEXT NOT NULL, percent TEXT NOT NULL, source TEXT NOT NULL,
                PRIMARY KEY (drama, season, place)
            ) WITHOUT ROWID;
            CREATE TABLE netflix_week (
                drama INTEGER NOT NULL, season INTEGER NOT NULL, week_ending TEXT NOT NULL, hours INTEGER NOT NULL, source TEXT NOT NULL,
                PRIMARY KEY (drama, season, week_ending)
            ) WITHOUT ROWID;
            CREATE TABLE event_day (drama INTEGER NOT NULL, day TEXT NOT NULL, PRIMARY KEY (drama, day)) WITHOUT ROWID;
            """),
    ];
}
