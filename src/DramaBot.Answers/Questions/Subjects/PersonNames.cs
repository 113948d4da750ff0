using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>Whether two names are one person's, however each is spelled.</summary>
internal static class PersonNames
{
    private static readonly char[] Between = ['/', '(', ')', ',', ';'];

    /// <param name="named">As somebody typed it: "seri", "Baek Hyun woo", "백현우".</param>
    /// <param name="name">As the seeds have it; several names of one person stand between slashes.</param>
    public static bool AreOne(string named, string name)
    {
        HashSet<ulong> keys = [.. KeysOf(named)];
        return name.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(one => KeysOf(one).Any(keys.Contains));
    }

    private static List<ulong> KeysOf(string name)
    {
        var words = new FoldedText();
        words.Read(name);
        var keys = new List<ulong>();
        if (words.Words.IsEmpty)
            return keys;
        if (Hangul.Is(words.Word(0)[0]))
        {
            (ulong full, ulong given) = NameSounds.Hangul(words.Word(0));
            keys.AddRange([full, given]);
        }
        else
        {
            keys.AddRange([NameSounds.Exact(words.Units), NameSounds.Given(words.Units)]);
            if (words.Words.Length > 1)
            {
                ReadOnlySpan<char> rest = words.Units[words.Words[1].Start..];
                keys.AddRange([NameSounds.Full(words.Word(0), rest), NameSounds.Given(rest), NameSounds.Exact(rest)]);
            }
        }

        keys.RemoveAll(static key => key == 0);
        return keys;
    }
}
