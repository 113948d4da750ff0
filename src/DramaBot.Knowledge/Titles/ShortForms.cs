namespace DramaBot.Knowledge.Titles;

/// <summary>Words that people write short or in full as they please.</summary>
internal static class ShortForms
{
    // Nobody shortens a mister that is no form of address: "My Mister" is not "My Mr".
    private static readonly (string Full, string Short, bool IsShortened)[] Pairs =
        [("okay", "ok", true), ("doctor", "dr", true), ("versus", "vs", true), ("mister", "mr", false), ("missus", "mrs", false), ("saint", "st", false)];

    /// <summary>The name with each such word in its other form, or null where it has none.</summary>
    public static string? Other(string name)
    {
        string[] words = name.Split(' ');
        bool changed = false;
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> word = words[i].AsSpan().TrimEnd(".,!?:;");
            foreach ((string full, string brief, bool isShortened) in Pairs)
            {
                string? other = isShortened && word.Equals(full, StringComparison.OrdinalIgnoreCase) ? brief : word.Equals(brief, StringComparison.OrdinalIgnoreCase) ? full : null;
                if (other is null)
                    continue;
                words[i] = other;
                changed = true;
                break;
            }
        }

        return changed ? string.Join(' ', words) : null;
    }
}
