namespace DramaBot.Configuration;

/// <summary>Everything that can be configured, bound once at start and checked before anything runs.</summary>
internal sealed class BotOptions
{
    public DiscordOptions Discord { get; set; } = new();

    public SeedsOptions Seeds { get; set; } = new();

    public StorageOptions Storage { get; set; } = new();

    public HttpOptions Http { get; set; } = new();

    /// <summary>When the jobs run.</summary>
    public Schedule Schedule { get; set; } = null!;
}

/// <summary>The connection to Discord.</summary>
internal sealed class DiscordOptions
{
    /// <summary>The bot's token. Never logged. Without it and <see cref="TokenFile"/> the bot serves the terminal.</summary>
    public string? Token { get; set; }

    /// <summary>A file that holds the token, for container secrets; white space around it is ignored.</summary>
    public string? TokenFile { get; set; }

    /// <summary>The REST root, an absolute http or https address. Default: Discord's API v10.</summary>
    public string ApiBaseUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>The address of the page of whoever runs the bot, an absolute http or https one; Discord sees it with every request. Default: none, then it sees the program's name.</summary>
    public string? ProjectUrl { get; set; }

    /// <summary>Registers commands to one guild, at once, instead of globally. Default: none.</summary>
    public ulong? DevelopmentGuildId { get; set; }

    /// <summary>How many shards there are; at least 1. Default: Discord's own advice.</summary>
    public int? Shards { get; set; }

    /// <summary>Which shards this process runs: a comma-separated list, or indexed keys. Default: all.</summary>
    public IReadOnlyList<int> ShardIds { get; set; } = [];
}

/// <summary>The knowledge base's source.</summary>
internal sealed class SeedsOptions
{
    /// <summary>The seeds folder. Default: <c>seeds</c> in the working directory.</summary>
    public string Directory { get; set; } = "seeds";

    /// <summary>How often the scheduled job looks for changed seeds, from one second to one day. Default: five minutes.</summary>
    public TimeSpan RefreshInterval { get; set; } = TimeSpan.FromMinutes(5);
}

/// <summary>What is kept on disk.</summary>
internal sealed class StorageOptions
{
    /// <summary>Where the SQLite files live. Default: <c>data</c> in the working directory.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>The knowledge base's index; can be thrown away.</summary>
    public string KnowledgePath => Path.Combine(DataDirectory, "knowledge.db");

    /// <summary>The state: what people told the bot; must not be lost.</summary>
    public string StatePath => Path.Combine(DataDirectory, "state.db");
}

/// <summary>Health and metrics.</summary>
internal sealed class HttpOptions
{
    /// <summary>The address to listen on; empty turns it off. Default: port 8080 on this machine only.</summary>
    public string Url { get; set; } = "http://127.0.0.1:8080";
}
