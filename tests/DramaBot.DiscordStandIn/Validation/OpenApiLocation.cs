namespace DramaBot.DiscordStandIn.Validation;

/// <summary>Where Discord's document lies: an environment variable names it, or it lies beside the repository.</summary>
internal static class OpenApiLocation
{
    public const string Variable = "DRAMABOT_DISCORD_OPENAPI";
    public const string BesideTheRepository = "../shared/discord/openapi.json";
    public const string Absent =
        "Requests are not checked against Discord's OpenAPI document: it is neither at " + BesideTheRepository + " (from the repository's root) nor named by "
        + Variable + ". Discord publishes it in the repository discord/discord-api-spec as specs/openapi.json.";

    private static readonly Lazy<OpenApiDocument?> Shared = new(() =>
        Find(Environment.GetEnvironmentVariable, AppContext.BaseDirectory) is { } path ? Open(path) : null);

    /// <summary>The document, opened once for all stand-ins of this process; null where it is absent and may be.</summary>
    public static OpenApiDocument? Load()
    {
        OpenApiDocument? document = Shared.Value;
        if (document is null && IsRequired(Environment.GetEnvironmentVariable))
            throw new FileNotFoundException(Absent);
        return document;
    }

    /// <summary>A pipeline that silently checked nothing would be worse than one that fails.</summary>
    public static bool IsRequired(Func<string, string?> environment) =>
        string.Equals(environment("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static string? Find(Func<string, string?> environment, string start)
    {
        if (environment(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names a file that does not exist: {named}");

        for (DirectoryInfo? directory = new(start); directory is not null; directory = directory.Parent)
        {
            if (!File.Exists(Path.Combine(directory.FullName, "DramaBot.sln")))
                continue;
            string beside = Path.GetFullPath(Path.Combine(directory.FullName, BesideTheRepository));
            return File.Exists(beside) ? beside : null;
        }

        return null;
    }

    private static OpenApiDocument Open(string path)
    {
        using FileStream file = File.OpenRead(path);
        return new OpenApiDocument(file);
    }
}
