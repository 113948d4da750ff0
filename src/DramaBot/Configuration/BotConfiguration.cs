using System.Globalization;

namespace DramaBot.Configuration;

/// <summary>
/// Reads the configuration: <c>config/appsettings.json</c>, then environment variables that begin with <c>DRAMABOT_</c>,
/// then <c>--Section:Key value</c> on the command line. Later ones win.
/// </summary>
internal static class BotConfiguration
{
    private const string FilePath = "config/appsettings.json";
    private const string SchedulePath = "config/schedule.json";
    private const string ScheduleResource = "schedule.json";
    private const string EnvironmentPrefix = "DRAMABOT_";

    private static readonly string[] Keys =
    [
        "Discord:Token", "Discord:TokenFile", "Discord:ApiBaseUrl", "Discord:ProjectUrl", "Discord:DevelopmentGuildId", "Discord:Shards", "Discord:ShardIds",
        "Seeds:Directory", "Seeds:RefreshInterval", "Storage:DataDirectory", "Http:Url",
    ];

    /// <exception cref="ConfigurationException">A value is bad, a key of ours is misspelt, or the file cannot be read.</exception>
    public static BotOptions Read(IReadOnlyList<KeyValuePair<string, string?>> commandLine)
    {
        var builder = new ConfigurationBuilder();
        try
        {
            using Stream schedule = typeof(BotConfiguration).Assembly.GetManifestResourceStream(ScheduleResource)!;
            IConfiguration configuration = builder
                .AddJsonStream(schedule)
                .AddJsonFile(Path.GetFullPath(SchedulePath), optional: true, reloadOnChange: false)
                .AddJsonFile(Path.GetFullPath(FilePath), optional: true, reloadOnChange: false)
                .AddEnvironmentVariables(EnvironmentPrefix)
                .AddInMemoryCollection(commandLine)
                .Build();
            return Bind(configuration);
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{FilePath} or {SchedulePath} cannot be read: {(fault.InnerException ?? fault).Message}");
        }
    }

    /// <summary>Whether an argument is a configuration key on the command line (<c>--Seeds:Directory</c>), and which.</summary>
    public static bool IsKey(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf(':', StringComparison.Ordinal) is > 2 and var colon
        && Keys.Any(key => key.AsSpan(0, key.IndexOf(':', StringComparison.Ordinal)).Equals(argument.AsSpan(2, colon - 2), StringComparison.OrdinalIgnoreCase));

    private static BotOptions Bind(IConfiguration configuration)
    {
        RefuseUnknownKeys(configuration);
        var options = new BotOptions();
        options.Discord.Token = Text(configuration, "Discord:Token");
        options.Discord.TokenFile = Text(configuration, "Discord:TokenFile");
        options.Discord.ApiBaseUrl = Url(configuration, "Discord:ApiBaseUrl", options.Discord.ApiBaseUrl);
        options.Discord.ProjectUrl = Text(configuration, "Discord:ProjectUrl") is { } page ? new Uri(Url(configuration, "Discord:ProjectUrl", page)).AbsoluteUri : null;
        options.Discord.DevelopmentGuildId = Number<ulong>(configuration, "Discord:DevelopmentGuildId", 1, ulong.MaxValue, "a server's id, digits only");
        options.Discord.Shards = Number(configuration, "Discord:Shards", 1, 100_000, "a number of shards, at least 1");
        options.Discord.ShardIds = ShardIds(configuration, options.Discord.Shards);
        options.Seeds.Directory = Text(configuration, "Seeds:Directory") ?? options.Seeds.Directory;
        options.Seeds.RefreshInterval = Interval(configuration, "Seeds:RefreshInterval", options.Seeds.RefreshInterval);
        options.Storage.DataDirectory = Text(configuration, "Storage:DataDirectory") ?? options.Storage.DataDirectory;
        options.Http.Url = configuration["Http:Url"] is { } url && url.Trim().Length == 0 ? "" : Url(configuration, "Http:Url", options.Http.Url);
        options.Schedule = Schedule.Read(configuration, options.Seeds.RefreshInterval);
        ReadTokenFile(options.Discord);
        return options;
    }

    private static void RefuseUnknownKeys(IConfiguration configuration)
    {
        foreach (string section in Keys.Select(static key => key[..key.IndexOf(':', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal))
        {
            foreach (IConfigurationSection child in configuration.GetSection(section).GetChildren())
            {
                if (!Keys.Contains(child.Path, StringComparer.OrdinalIgnoreCase))
                    throw new ConfigurationException($"{child.Path}: there is no such key; the keys of {section} are {string.Join(", ", Keys.Where(key => key.StartsWith(section + ":", StringComparison.Ordinal)))}");
            }
        }
    }

    private static string? Text(IConfiguration configuration, string key) =>
        configuration[key]?.Trim() is { Length: > 0 } value ? value : null;

    private static string Url(IConfiguration configuration, string key, string standard)
    {
        string value = Text(configuration, key) ?? standard;
        return Uri.TryCreate(value, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"
            ? value.TrimEnd('/')
            : throw new ConfigurationException($"{key}: '{value}' is not an address; write http://host:port");
    }

    private static T? Number<T>(IConfiguration configuration, string key, T least, T greatest, string expected)
        where T : struct, System.Numerics.IBinaryInteger<T>
    {
        if (Text(configuration, key) is not { } value)
            return null;
        return T.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out T number) && number >= least && number <= greatest
            ? number
            : throw new ConfigurationException($"{key}: '{value}' is not {expected}");
    }

    private static IReadOnlyList<int> ShardIds(IConfiguration configuration, int? shards)
    {
        const string Key = "Discord:ShardIds";
        IEnumerable<string> values = configuration.GetSection(Key).GetChildren().Select(static child => child.Value ?? "")
            .Concat((configuration[Key] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var ids = new SortedSet<int>();
        foreach (string value in values)
        {
            if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int id) || id >= (shards ?? 100_000))
                throw new ConfigurationException($"{Key}: '{value}' is not a shard's id; they run from 0 to one less than Discord:Shards");
            ids.Add(id);
        }

        return ids.Count > 0 && shards is null
            ? throw new ConfigurationException($"{Key}: set Discord:Shards too, so that every process agrees on how many shards there are")
            : [.. ids];
    }

    private static TimeSpan Interval(IConfiguration configuration, string key, TimeSpan standard)
    {
        if (Text(configuration, key) is not { } value)
            return standard;
        return TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out TimeSpan interval) && interval >= TimeSpan.FromSeconds(1) && interval <= TimeSpan.FromDays(1)
            ? interval
            : throw new ConfigurationException($"{key}: '{value}' is not an interval from one second to one day; write hours:minutes:seconds, such as 00:05:00");
    }

    private static void ReadTokenFile(DiscordOptions discord)
    {
        if (discord.TokenFile is not { } path)
            return;
        if (discord.Token is not null)
            throw new ConfigurationException("Discord:TokenFile: Discord:Token is set too; set one of them");
        try
        {
            discord.Token = File.ReadAllText(path).Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"Discord:TokenFile: '{path}' cannot be read");
        }

        if (discord.Token.Length == 0)
            throw new ConfigurationException($"Discord:TokenFile: '{path}' is empty");
    }
}
