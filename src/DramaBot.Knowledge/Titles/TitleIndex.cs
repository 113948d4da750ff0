namespace DramaBot.Knowledge.Titles;

/// <summary>Temporary until the finder lands: exact names only.</summary>
public sealed class TitleIndex
{
    private readonly IReadOnlyList<TitleEntry> _entries;

    private TitleIndex(IReadOnlyList<TitleEntry> entries) => _entries = entries;

    public static TitleIndex Build(IReadOnlyList<TitleEntry> entries) => new(entries);

    public TitleSearch Find(string text, int limit = 5)
    {
        var matches = new List<TitleMatch>();
        for (int i = 0; i < _entries.Count && matches.Count < limit; i++)
        {
            foreach (string name in (IEnumerable<string>)[_entries[i].Title, _entries[i].NativeTitle ?? "", .. _entries[i].Aliases])
            {
                if (TitleKey.Of(name).Length > 0 && TitleKey.Of(name) == TitleKey.Of(text))
                {
                    matches.Add(new TitleMatch(i, _entries[i].Id, 1, name));
                    break;
                }
            }
        }

        return new TitleSearch(matches, matches.Count == 1, null);
    }

    public IReadOnlyList<TitleMatch> Suggest(string typed, int limit = 25) => Find(typed, limit).Matches;

    public IReadOnlyList<TitleMention> FindMentions(string sentence)
    {
        var mentions = new List<TitleMention>();
        foreach (TitleEntry entry in _entries)
        {
            int at = sentence.IndexOf(entry.Title, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                mentions.Add(new TitleMention(at, entry.Title.Length, Find(entry.Title)));
        }

        return mentions;
    }
}
