using System.Globalization;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;
using DramaBot.Terminal;

namespace DramaBot.Verbs;

/// <summary>Resolves one title, or one per line of standard input.</summary>
internal static class FindVerb
{
    public static async Task<int> RunAsync(VerbContext context, IReadOnlyList<string> words, bool json, CancellationToken cancellation)
    {
        if (context.LoadKnowledge(cancellation) is not { } snapshot)
            return ExitCode.Failure;
        if (words.Count > 0)
            return Find(context, snapshot, string.Join(' ', words), json) ? ExitCode.Success : ExitCode.Failure;
        await InputLines.ForEachAsync(context, line => Find(context, snapshot, line, json), cancellation);
        return ExitCode.Success;
    }

    private static bool Find(VerbContext context, KnowledgeSnapshot snapshot, string query, bool json)
    {
        TitleSearch search = snapshot.Titles.Find(query);
        if (json)
            context.Output.WriteLine(OutputJson.Line(new FoundTitle(query, search.Confident, [.. search.Matches.Select(match => FoundOf(snapshot, match))])));
        else
            Print(context.Output, snapshot, query, search);
        return search.Matches.Count > 0;
    }

    private static FoundMatch FoundOf(KnowledgeSnapshot snapshot, TitleMatch match)
    {
        TitleEntry names = snapshot.NamesOf(match.Ordinal);
        return new FoundMatch(match.Id, names.Title, names.NativeTitle, names.Year, Math.Round(match.Score, 3), match.Matched);
    }

    private static void Print(TextWriter output, KnowledgeSnapshot snapshot, string query, TitleSearch search)
    {
        string asked = SafeText.Of(query.Length > 80 ? query[..80] + "…" : query);
        if (search.Matches.Count == 0)
        {
            output.WriteLine($"No drama called \"{asked}\" is in the knowledge base.");
            return;
        }

        if (!search.Confident)
            output.WriteLine($"\"{asked}\" is not certain; it may mean:");
        foreach (TitleMatch match in search.Confident ? search.Matches.Take(1) : search.Matches)
        {
            TitleEntry names = snapshot.NamesOf(match.Ordinal);
            string details = string.Join(", ", ((string?[])[names.NativeTitle, names.Year?.ToString(CultureInfo.InvariantCulture), match.Id]).OfType<string>());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names.Title} ({details}), {match.Score:P0} by \"{match.Matched}\""));
        }
    }
}
