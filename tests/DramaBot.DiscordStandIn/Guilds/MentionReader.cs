using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DramaBot.DiscordStandIn.Limits;

namespace DramaBot.DiscordStandIn.Guilds;

/// <summary>Who gets a notification from a message: what its text mentions, as far as <c>allowed_mentions</c> lets it.</summary>
internal static partial class MentionReader
{
    private const int TextDisplay = 10;

    [GeneratedRegex(@"<@!?(?<id>\d+)>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex UserPattern { get; }

    [GeneratedRegex(@"<@&(?<id>\d+)>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex RolePattern { get; }

    /// <summary>Names such as <c>everyone</c>, <c>user 1</c> and <c>role 2</c>. Embeds never ping; text displays do.</summary>
    /// <param name="body">The body that was sent.</param>
    /// <param name="interaction">Answers to interactions parse people only unless told otherwise; ordinary messages parse everything.</param>
    public static IReadOnlyList<string> Pings(JsonElement body, bool interaction)
    {
        string text = Faults.Text(body, "content") + string.Concat(Faults.Items(body, "components").SelectMany(Displayed));
        if (text.Length == 0)
            return [];
        JsonElement? allowed = Faults.Member(body, "allowed_mentions");
        HashSet<string> parse = allowed is { } given
            ? Names(given, "parse")
            : interaction ? ["users"] : ["users", "roles", "everyone"];
        var pings = new List<string>();
        if (parse.Contains("everyone") && (text.Contains("@everyone", StringComparison.Ordinal) || text.Contains("@here", StringComparison.Ordinal)))
            pings.Add("everyone");
        HashSet<string> users = allowed is { } u ? Names(u, "users") : [];
        HashSet<string> roles = allowed is { } r ? Names(r, "roles") : [];
        pings.AddRange(Ids(UserPattern, text).Where(id => parse.Contains("users") || users.Contains(id)).Select(id => Name("user", id)));
        pings.AddRange(Ids(RolePattern, text).Where(id => parse.Contains("roles") || roles.Contains(id)).Select(id => Name("role", id)));
        return pings;
    }

    private static IEnumerable<string> Displayed(JsonElement component)
    {
        if (Faults.Number(component, "type") == TextDisplay)
            yield return "\n" + Faults.Text(component, "content");
        foreach (string inner in Faults.Items(component, "components").SelectMany(Displayed))
            yield return inner;
    }

    private static HashSet<string> Names(JsonElement allowed, string member) =>
        Faults.Items(allowed, member).Select(i => i.ToString()).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Ids(Regex pattern, string text) => pattern.Matches(text).Select(m => m.Groups["id"].Value).Distinct(StringComparer.Ordinal);

    private static string Name(string kind, string id) => string.Create(CultureInfo.InvariantCulture, $"{kind} {id}");
}
