using DramaBot.Storage;

namespace DramaBot.Community.Store;

/// <summary>The tables of what people tell the bot. Discord's ids are unsigned 64-bit numbers, kept as text.</summary>
internal static class CommunityMigrations
{
    public const string Module = "community";

    public static IReadOnlyList<Migration> All { get; } =
    [
        new(1, "votes and suggestions", """
            CREATE TABLE vote (
                person TEXT NOT NULL, drama TEXT NOT NULL, wants INTEGER NOT NULL, cast_at TEXT NOT NULL,
                PRIMARY KEY (person, drama)
            ) WITHOUT ROWID;
            CREATE TABLE vote_guild (
                person TEXT NOT NULL, drama TEXT NOT NULL, guild TEXT NOT NULL,
                PRIMARY KEY (drama, guild, person),
                FOREIGN KEY (person, drama) REFERENCES vote (person, drama) ON DELETE CASCADE
            ) WITHOUT ROWID;
            CREATE INDEX vote_guild_by_person ON vote_guild (person, drama);
            CREATE TABLE suggestion (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                person TEXT,
                drama TEXT,
                title TEXT NOT NULL,
                correction TEXT NOT NULL,
                source TEXT NOT NULL,
                made_at TEXT NOT NULL,
                done_at TEXT
            );
            CREATE INDEX suggestion_by_person ON suggestion (person, made_at);
            """),
    ];
}
