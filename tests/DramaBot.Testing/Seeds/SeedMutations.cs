using System.Text;
using System.Text.RegularExpressions;

namespace DramaBot.Testing.Seeds;

/// <summary>
/// Makes mistakes in good seed files by rule. A rule says which line it spoils and how, so that the place that must be
/// reported follows from the rule and not from what the checks happen to say.
/// </summary>
public static class SeedMutations
{
    private const int FilesPerRule = 2;

    /// <summary>Stands in a rule for a byte that is no UTF-8.</summary>
    private const char BrokenByte = '\uE000';

    /// <summary>The shipped dramas that mistakes are made in: several seasons and one, with Nielsen and Netflix figures and without, long and short.</summary>
    public static IReadOnlyList<string> Dramas { get; } =
        ["queen-of-tears", "squid-game", "crash-landing-on-you", "signal", "goblin", "taxi-driver", "hospital-playlist", "alchemy-of-souls", "voice", "the-glory"];

    /// <summary>Copies the files that the mistakes are made in into a seeds folder.</summary>
    public static void CopyGoodOnes(SeedFolder seeds)
    {
        foreach (string id in Dramas)
            seeds.Drama(id, Text(id));
        seeds.Networks(System.IO.File.ReadAllText(RepositoryRoot.At("seeds/networks.yaml")));
    }

    /// <summary>Every mistake: each rule on the first two files, from another one for each rule, that it can spoil.</summary>
    public static IEnumerable<SeedMutation> All()
    {
        var texts = Dramas.ToDictionary(static id => id, Text);
        int from = 0;
        foreach (SeedMutationRule rule in SeedMutationRules.All)
        {
            int start = from++;
            IEnumerable<SeedMutation> made = Enumerable.Range(0, Dramas.Count).Select(step => Dramas[(start + step) % Dramas.Count]).Select(id => Apply(rule, id, texts)).OfType<SeedMutation>();
            foreach (SeedMutation mutation in made.Take(FilesPerRule))
                yield return mutation;
        }
    }

    private static SeedMutation? Apply(SeedMutationRule rule, string id, Dictionary<string, string> texts)
    {
        var pattern = new Regex(rule.Pattern, RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));
        List<string> lines = [.. texts[id].Split('\n')];
        int at = lines.FindIndex(line => pattern.IsMatch(line));
        if (at < 0)
            return null;
        string other = Dramas[(Dramas.ToList().IndexOf(id) + 1) % Dramas.Count];
        string replacement = rule.Replacement
            .Replace("{title}", FirstLine(texts[other], "title: "), StringComparison.Ordinal)
            .Replace("{native_title}", FirstLine(texts[other], "native_title: "), StringComparison.Ordinal);
        lines[at] = pattern.Replace(lines[at], replacement, 1);
        byte[] content = [.. Encoding.UTF8.GetBytes(string.Join('\n', lines)).AsSpan()];
        return new SeedMutation(rule.Kind, rule.Name, id, string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.File, id), Broken(content), rule.IsWholeFile ? 1 : at + 1 + rule.Below);
    }

    private static byte[] Broken(byte[] content)
    {
        byte[] mark = Encoding.UTF8.GetBytes(BrokenByte.ToString());
        int at = content.AsSpan().IndexOf(mark);
        return at < 0 ? content : [.. content[..at], 0xE9, .. content[(at + mark.Length)..]];
    }

    private static string FirstLine(string text, string start) => text.Split('\n').First(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..];

    private static string Text(string id) => System.IO.File.ReadAllText(RepositoryRoot.At($"seeds/dramas/{id}.yaml"));
}
