using System.Collections.Concurrent;

namespace DramaBot.Discord.Gateway;

/// <summary>What a shard remembers across its connections; written by the receive loop of its present connection only.</summary>
internal sealed class ShardMemory(int shardId)
{
    private const int Remembered = 2048;
    private readonly ConcurrentDictionary<Snowflake, Snowflake> _botRoles = new();
    private readonly ConcurrentDictionary<Snowflake, string> _locales = new();

    public int ShardId { get; } = shardId;

    public Snowflake UserId { get; set; }

    public RecentIds Interactions { get; } = new(Remembered);

    public RecentIds Messages { get; } = new(Remembered);

    public IReadOnlyDictionary<Snowflake, Snowflake> BotRoles => _botRoles;

    public IReadOnlyDictionary<Snowflake, string> Locales => _locales;

    public Snowflake? BotRole(Snowflake guildId) => _botRoles.TryGetValue(guildId, out Snowflake role) ? role : null;

    public void SetBotRole(Snowflake guildId, Snowflake roleId) => _botRoles[guildId] = roleId;

    public string? Locale(Snowflake guildId) => _locales.GetValueOrDefault(guildId);

    public void SetLocale(Snowflake guildId, string locale) => _locales[guildId] = locale;
}
