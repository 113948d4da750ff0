using DramaBot.Storage;

namespace DramaBot.Knowledge.Store;

/// <summary>
/// The index's tables. A drama's record is one document, the JSON that <c>show</c> prints; what is searched and ranked
/// stands in columns beside it. Views open the documents for a look with any SQLite tool.
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

            CREATE VIEW renewal_report AS
                SELECT drama.id AS drama, json_extract(report.value, '$.on') AS reported, json_extract(report.value, '$.status') AS status,
                       json_extract(report.value, '$.season') AS season, json_extract(report.value, '$.evidence') AS evidence,
                       json_extract(report.value, '$.source') AS source
                FROM drama, json_each(CAST(drama.record AS TEXT), '$.renewal') AS report;
            CREATE VIEW source AS
                SELECT drama.id AS drama, source.key AS id, json_extract(source.value, '$.publisher') AS publisher,
                       json_extract(source.value, '$.title') AS title, json_extract(source.value, '$.published') AS published, json_extract(source.value, '$.url') AS url
                FROM drama, json_each(CAST(drama.record AS TEXT), '$.sources') AS source;
            """),
    ];
}
