using System.Text.Json;
using System.Text.Json.Serialization;
using DramaBot.Discord;
using DramaBot.Discord.Gateway;

namespace DramaBot.Chat;

/// <summary>
/// Keeps gateway sessions in one small file per shard, readable by the bot's own user only: with the token a session id is a
/// key to the bot's events.
/// </summary>
internal sealed class FileSessionStore(string directory) : ISessionStore
{
    public async ValueTask<GatewaySession?> TakeAsync(int shardId, int shardCount, CancellationToken cancellationToken)
    {
        string path = PathOf(shardId, shardCount);
        if (!File.Exists(path))
            return null;
        byte[] json = await File.ReadAllBytesAsync(path, cancellationToken);
        File.Delete(path);
        try
        {
            StoredSession? stored = JsonSerializer.Deserialize(json, StoredSessionContext.Default.StoredSession);
            return stored is null ? null : new GatewaySession(stored.SessionId, stored.Sequence, stored.ResumeGatewayUrl, stored.UserId, stored.ApplicationId, stored.SavedAt)
            {
                BotRoles = stored.BotRoles.ToDictionary(static pair => new Snowflake(pair.Key), static pair => new Snowflake(pair.Value)),
                // A file from before languages were kept has none.
                Locales = stored.Locales?.ToDictionary(static pair => new Snowflake(pair.Key), static pair => pair.Value) ?? [],
            };
        }
        catch (JsonException)
        {
            // A file from another version, or cut off: a new session costs one IDENTIFY.
            return null;
        }
    }

    public async ValueTask SaveAsync(int shardId, int shardCount, GatewaySession session, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory);
        var stored = new StoredSession(
            session.SessionId, session.Sequence, session.ResumeGatewayUrl, session.UserId, session.ApplicationId, session.SavedAt,
            session.BotRoles.ToDictionary(static pair => pair.Key.Value, static pair => pair.Value.Value),
            session.Locales.ToDictionary(static pair => pair.Key.Value, static pair => pair.Value));
        string path = PathOf(shardId, shardCount);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var file = new FileStream(path + ".partial", options))
            await JsonSerializer.SerializeAsync(file, stored, StoredSessionContext.Default.StoredSession, cancellationToken);
        File.Move(path + ".partial", path, overwrite: true);
    }

    private string PathOf(int shardId, int shardCount) => Path.Combine(directory, $"session-{shardId}-of-{shardCount}.json");
}

/// <summary>A session as the file holds it.</summary>
internal sealed record StoredSession(
    string SessionId, long Sequence, string? ResumeGatewayUrl, ulong UserId, ulong ApplicationId, DateTimeOffset SavedAt, IReadOnlyDictionary<ulong, ulong> BotRoles,
    IReadOnlyDictionary<ulong, string>? Locales);

[JsonSerializable(typeof(StoredSession))]
internal sealed partial class StoredSessionContext : JsonSerializerContext;
