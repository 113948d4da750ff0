using DramaBot.Storage;

namespace DramaBot.Announcements.Store;

/// <summary>
/// The tables of who wants to hear what, what was seen and told, and what became of each message. Moments are milliseconds
/// since 1970, Discord's ids are their 64 bits as a signed number.
/// </summary>
internal static class AnnouncementMigrations
{
    public const string Module = "announcements";

    public static IReadOnlyList<Migration> All { get; } =
    [
        new(1, "subscriptions, news and deliveries", """
            CREATE TABLE target (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                kind INTEGER NOT NULL, channel INTEGER NOT NULL, guild INTEGER, channel_type INTEGER NOT NULL,
                direct_channel INTEGER,
                last_sent_at INTEGER,
                trouble_code INTEGER, trouble TEXT, trouble_since INTEGER, trouble_count INTEGER NOT NULL DEFAULT 0,
                suspended_at INTEGER, next_try_at INTEGER, told_at INTEGER, not_before INTEGER,
                UNIQUE (kind, channel)
            );
            CREATE INDEX target_by_guild ON target (guild);

            CREATE TABLE subscription (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                target INTEGER NOT NULL REFERENCES target (id),
                drama TEXT, network TEXT,
                updates INTEGER NOT NULL, role INTEGER, cadence INTEGER NOT NULL,
                time_zone TEXT NOT NULL, hour INTEGER NOT NULL, weekday INTEGER NOT NULL,
                quiet_from INTEGER, quiet_to INTEGER,
                crosspost INTEGER NOT NULL, paused_at INTEGER,
                created_by INTEGER NOT NULL, created_at INTEGER NOT NULL
            );
            CREATE UNIQUE INDEX subscription_once ON subscription (target, ifnull(drama, ''), ifnull(network, ''));

            CREATE TABLE seen_drama (drama TEXT PRIMARY KEY, digest BLOB NOT NULL) WITHOUT ROWID;
            CREATE TABLE seen_fact (
                key TEXT PRIMARY KEY, drama TEXT NOT NULL, place INTEGER NOT NULL, content TEXT NOT NULL,
                announcement INTEGER REFERENCES announcement (id), announced_at INTEGER, withdrawn_at INTEGER
            );
            CREATE INDEX seen_fact_by_drama ON seen_fact (drama, place);

            CREATE TABLE announcement (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                key TEXT NOT NULL UNIQUE, drama TEXT NOT NULL, network TEXT, kind INTEGER NOT NULL,
                content TEXT NOT NULL, first_content TEXT NOT NULL,
                revision INTEGER NOT NULL DEFAULT 1, withdrawn INTEGER NOT NULL DEFAULT 0,
                created_at INTEGER NOT NULL, changed_at INTEGER
            );

            CREATE TABLE delivery (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                announcement INTEGER NOT NULL REFERENCES announcement (id),
                target INTEGER NOT NULL REFERENCES target (id),
                subscription INTEGER, role INTEGER, crosspost INTEGER NOT NULL,
                state INTEGER NOT NULL, due_at INTEGER NOT NULL, joined INTEGER NOT NULL,
                post INTEGER, attempts INTEGER NOT NULL DEFAULT 0, uncertain_since INTEGER,
                channel INTEGER, message INTEGER, revision INTEGER, sent_at INTEGER,
                error_code INTEGER, error TEXT, is_stale INTEGER NOT NULL DEFAULT 0,
                UNIQUE (announcement, target)
            );
            CREATE INDEX delivery_by_state ON delivery (state, due_at);
            CREATE INDEX delivery_by_target ON delivery (target, state, due_at);
            CREATE INDEX delivery_by_post ON delivery (post);
            CREATE INDEX delivery_to_correct ON delivery (due_at) WHERE is_stale = 1;
            CREATE INDEX delivery_to_publish ON delivery (due_at) WHERE crosspost = 1 AND state = 2;

            CREATE TABLE job_run (job TEXT PRIMARY KEY, started_at INTEGER NOT NULL, ended_at INTEGER, outcome TEXT, failed INTEGER NOT NULL) WITHOUT ROWID;
            """),
    ];
}
