using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>The names that somebody typed, to tell whose they are however each is spelled: "seri", "Baek Hyun woo", "백현우".</summary>
internal sealed class PersonNames
{
    private const int LongestName = 120;
    private const int MostWords = 16;
    private static readonly char[] Between = ['/', '(', ')', ',', ';'];

    private readonly FoldedText _words = new(LongestName, MostWords);
    private readonly HashSet<ulong> _keys = [];

    public PersonNames(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            (ulong, ulong, ulong, ulong, ulong) keys = KeysOf(name);
            _keys.UnionWith([keys.Item1, keys.Item2, keys.Item3, keys.Item4, keys.Item5]);
        }

        _keys.Remove(0);
    }

    /// <summary>Whether a name of the seeds is one of them; several names of one person stand between slashes.</summary>
    public bool Include(string name)
    {
        foreach (string one in name.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            (ulong first, ulong second, ulong third, ulong fourth, ulong fifth) = KeysOf(one);
            if (_keys.Contains(first) || _keys.Contains(second) || _keys.Contains(third) || _keys.Contains(fourth) || _keys.Contains(fifth))
                return true;
        }

        return false;
    }

    // A key that a name does not have is 0, which is nobody's.
    private (ulong, ulong, ulong, ulong, ulong) KeysOf(string name)
    {
        _words.Read(name);
        if (_words.Words.IsEmpty)
            return default;
        if (Hangul.Is(_words.Word(0)[0]))
        {
            (ulong full, ulong given) = NameSounds.Hangul(_words.Word(0));
            return (full, given, 0, 0, 0);
        }

        ReadOnlySpan<char> rest = _words.Words.Length > 1 ? _words.Units[_words.Words[1].Start..] : [];
        return rest.IsEmpty
            ? (NameSounds.Exact(_words.Units), NameSounds.Given(_words.Units), 0, 0, 0)
            : (NameSounds.Exact(_words.Units), NameSounds.Given(_words.Units), NameSounds.Full(_words.Word(0), rest), NameSounds.Given(rest), NameSounds.Exact(rest));
    }
}
