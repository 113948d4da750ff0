using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Terminal;

/// <summary>What Tab offers in a session: the commands after a slash, then the titles of dramas.</summary>
/// <param name="knowledge">Where titles come from.</param>
/// <param name="commands">The commands with what each does.</param>
internal sealed class SessionCompletions(KnowledgeBase knowledge, IReadOnlyList<KeyValuePair<string, string>> commands) : ICompletions
{
    private const int Offered = 10;

    public IReadOnlyList<Completion> For(string text, int cursor)
    {
        string before = text[..cursor];
        int space = before.IndexOf(' ', StringComparison.Ordinal);
        if (before.StartsWith('/') && space < 0)
        {
            return [.. commands
                .Where(command => command.Key.StartsWith(before[1..], StringComparison.OrdinalIgnoreCase))
                .Select(command => new Completion(0, cursor, $"/{command.Key} ", command.Value))];
        }

        // After a command, and after the "title:" of an option, comes a title; a plain question is not completed, because what is typed may be any word of it.
        if (!before.StartsWith('/') || knowledge.Current is not { } snapshot)
            return [];
        int colon = before.LastIndexOf(':');
        int start = colon > space ? colon + 1 : space + 1;
        while (start < cursor && before[start] == ' ')
            start++;
        return [.. snapshot.Titles.Suggest(before[start..], Offered).Select(match => CompletionOf(snapshot.NamesOf(match.Ordinal), start, cursor))];
    }

    private static Completion CompletionOf(TitleEntry names, int start, int cursor) =>
        new(start, cursor - start, names.Title, string.Join(", ", ((string?[])[names.NativeTitle, names.Year is { } year ? $"{year}" : null]).OfType<string>()));
}
