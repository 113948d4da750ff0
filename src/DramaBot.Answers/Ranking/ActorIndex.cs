using DramaBot.Answers.Questions.Subjects;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Ranking;

/// <summary>The people of all casts by their names, however each is spelled.</summary>
internal sealed class ActorIndex
{
    private const int LongestName = 120;
    private const int MostWords = 16;
    private static readonly char[] Between = ['/', '(', ')', ',', ';'];

    private readonly FoldedText _words = new(LongestName, MostWords);
    private readonly Dictionary<string, KnownActor> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownActor>> _byGiven = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<KnownActor>> _bySound = [];

    /// <summary>Adds somebody of a cast; several names of one person stand between slashes or brackets.</summary>
    /// <param name="written">As the seeds write the name.</param>
    /// <param name="ordinal">The drama's place in the snapshot.</param>
    public void Add(string written, int ordinal)
    {
        KnownActor? actor = null;
        foreach (string name in written.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            _words.Read(name);
            if (_words.Words.IsEmpty)
                continue;
            ReadOnlySpan<char> family = _words.Word(0);
            ReadOnlySpan<char> given = GivenOf(_words);
            string letters = _words.Units.ToString();
            string? spelling = NameSpelling.Full(family, given);
            actor ??= _byName.GetValueOrDefault(spelling ?? letters) ?? _byName.GetValueOrDefault(letters) ?? new KnownActor(written);
            _byName.TryAdd(letters, actor);
            if (spelling is null)
                continue;
            _byName.TryAdd(spelling, actor);
            AddTo(_byGiven, NameSpelling.Given(given), actor);
            AddTo(_bySound, NameSounds.Full(family, given), actor);
        }

        actor?.Add(ordinal, written);
    }

    /// <summary>Whom a name means: who has it in full, else the only one who sounds so or whose given name it is; null where nobody is surely meant.</summary>
    public KnownActor? Find(string name) =>
        name.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(FindOne).FirstOrDefault(static actor => actor is not null);

    /// <summary>Who has a name in full, written with one word; null where nobody has.</summary>
    public KnownActor? FindNamed(string word) => Hangul.Is(word[0]) ? Named(NameSpelling.Hangul(word)) : Named(word);

    private KnownActor? FindOne(string name)
    {
        var words = new FoldedText(LongestName, MostWords);
        words.Read(name);
        if (words.Words.IsEmpty)
            return null;
        ReadOnlySpan<char> first = words.Word(0);
        if (Hangul.Is(first[0]))
            return Named(NameSpelling.Hangul(first)) ?? Only(_bySound, NameSounds.Hangul(first).Full) ?? Only(_byGiven, NameSpelling.GivenHangul(first));
        ReadOnlySpan<char> given = GivenOf(words);
        ReadOnlySpan<char> last = words.Word(words.Words.Length - 1);
        // "Soo-hyun Kim", as English puts names.
        ReadOnlySpan<char> before = words.Units[..^last.Length];
        return Named(words.Units.ToString())
            ?? Named(NameSpelling.Full(first, given))
            ?? Named(NameSpelling.Full(last, before))
            ?? Only(_bySound, NameSounds.Full(first, given))
            ?? Only(_byGiven, NameSpelling.Given(words.Units));
    }

    private static ReadOnlySpan<char> GivenOf(FoldedText words) => words.Words.Length > 1 ? words.Units[words.Words[1].Start..] : [];

    private KnownActor? Named(string? spelling) => spelling is null ? null : _byName.GetValueOrDefault(spelling);

    private static KnownActor? Only<TKey>(Dictionary<TKey, List<KnownActor>> index, TKey key)
        where TKey : notnull => index.GetValueOrDefault(key) is [var only] ? only : null;

    private static void AddTo<TKey>(Dictionary<TKey, List<KnownActor>> index, TKey key, KnownActor actor)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<KnownActor>? those))
            index.Add(key, those = []);
        if (!those.Contains(actor))
            those.Add(actor);
    }
}
