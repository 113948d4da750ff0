using System.Runtime.CompilerServices;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>
/// Every name of every drama, to be found inside a question by looking stretches up: most questions write the title as it is, and for
/// these the search for misspelt ones, which costs a hundred times as much, is not needed.
/// </summary>
internal sealed class TitleNames
{
    private const int LongestName = 60;
    private const int PlainLatin = 3;

    // "goblins ending": people leave the apostrophe out.
    private const int LongEnoughToOwn = 6;
    private static readonly ConditionalWeakTable<KnowledgeSnapshot, TitleNames> Of = [];

    private readonly Dictionary<ulong, TitleName> _names = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private TitleNames(KnowledgeSnapshot snapshot)
    {
        var folded = new FoldedText();
        for (int ordinal = 0; ordinal < snapshot.Count; ordinal++)
        {
            TitleEntry entry = snapshot.NamesOf(ordinal);
            foreach (string? name in (IEnumerable<string?>)[entry.Title, entry.NativeTitle, entry.RomanizedTitle, .. entry.Aliases])
            {
                if (name is not null)
                    Add(folded, name, ordinal, entry.Id);
            }
        }

        foreach (TitleName name in _names.Values)
            TellSeason(folded, name);
        // What the seeds know goes before what they do not.
        foreach ((ulong hash, TitleName name) in OtherTitles.Shared)
            _names.TryAdd(hash, name);
    }

    /// <summary>The names that a snapshot knows; gathered once.</summary>
    public static TitleNames In(KnowledgeSnapshot snapshot) => Of.GetValue(snapshot, static snapshot => new TitleNames(snapshot));

    /// <summary>Every stretch of a question that is a name.</summary>
    public void Find(FoldedText words, string source, List<NamedStretch> found)
    {
        ReadOnlySpan<char> units = words.Units;
        for (int word = 0; word < words.Words.Length; word++)
        {
            FoldedWord at = words.Words[word];
            // In scripts without spaces a name may begin anywhere; in Hangul it begins with a word.
            bool anywhere = units[at.Start] >= '\u2E80' && !Hangul.Is(units[at.Start]);
            for (int start = at.Start; start < (anywhere ? at.Start + at.Length : at.Start + 1); start++)
                From(words, source, word, start, found);
        }
    }

    /// <summary>Whether a word is one of some name.</summary>
    public bool HasWord(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>What the name means, in the form in which titles are looked up.</summary>
    public static TitleSearch SearchOf(TitleName name, int? season) =>
        new([.. name.Owners.Select(static owner => new TitleMatch(owner.Ordinal, owner.Id, 1, owner.Name))], name.Owners.Count == 1, season ?? name.Owners[0].Season);

    private void From(FoldedText words, string source, int first, int start, List<NamedStretch> found)
    {
        ReadOnlySpan<char> units = words.Units;
        ulong hash = UnitHash.Seed;
        int last = first;
        int limit = Math.Min(units.Length, start + LongestName);
        for (int unit = start; unit < limit; unit++)
        {
            hash = UnitHash.Mix(hash, units[unit]);
            FoldedWord word = words.Words[last];
            bool isEnd = unit + 1 == word.Start + word.Length;
            // "slayer s3" is not "slayers".
            bool isSeason = isEnd && word.Length == 1 && last > first && last + 1 < words.Words.Length && words.Words[last + 1].Glued;
            bool isOwner = unit + 2 == word.Start + word.Length && units[unit + 1] == 's' && (source[word.SourceEnd - 2] is '\'' or '’' || unit + 1 - start >= LongEnoughToOwn);
            if (!isSeason && (isEnd || isOwner || units[unit] >= '\u2E80') && _names.TryGetValue(hash, out TitleName? name) && name.Units == unit + 1 - start)
                found.Add(new NamedStretch(start, unit + 1, first, last, isEnd || isOwner, name));
            if (isEnd && ++last == words.Words.Length)
                return;
        }
    }

    private void Add(FoldedText folded, string name, int ordinal, string id)
    {
        folded.Read(name);
        if (folded.Words.IsEmpty)
            return;
        for (int word = 0; word < folded.Words.Length; word++)
            _words.Add(folded.Word(word).ToString());
        Add(folded, 0, name, ordinal, id);
        // "glory" for "The Glory"; a name that would be one plain word without its article keeps it.
        if (folded.Words.Length > 1 && CommonWords.IsArticle(folded.Word(0)) && (folded.Words.Length > 2 || CommonWords.BitsOf(folded.Word(1)) < 0))
            Add(folded, folded.Words[1].Start, name, ordinal, id);
    }

    private void Add(FoldedText folded, int from, string name, int ordinal, string id)
    {
        ulong hash = UnitHash.Of(folded.Units[from..]);
        if (!_names.TryGetValue(hash, out TitleName? known))
            _names.Add(hash, known = new TitleName(folded.Units.Length - from, StrengthOf(folded)));
        if (!known.Owners.Exists(owner => owner.Ordinal == ordinal))
            known.Owners.Add(new NameOwner(ordinal, id, name));
    }

    // "Good Partner 2" is a name by which its second season goes where "Good Partner" is one of the drama.
    private void TellSeason(FoldedText folded, TitleName name)
    {
        for (int i = 0; i < name.Owners.Count; i++)
        {
            NameOwner owner = name.Owners[i];
            folded.Read(owner.Name);
            if (folded.Words.Length < 2 || folded.Word(folded.Words.Length - 1) is not [>= '2' and <= '9'])
                continue;
            if (_names.TryGetValue(UnitHash.Of(folded.Units[..^1]), out TitleName? shorter) && shorter.Owners.Exists(other => other.Ordinal == owner.Ordinal))
                name.Owners[i] = owner with { Season = folded.Units[^1] - '0' };
        }
    }

    /// <summary>How surely the words of a name mean what has it.</summary>
    public static NameStrength StrengthOf(FoldedText name)
    {
        if (name.Units[0] >= '\u2E80')
            return name.Units.Length < 2 ? NameStrength.Plain : NameStrength.Distinct;
        int telling = 0;
        for (int i = 0; i < name.Words.Length; i++)
        {
            ReadOnlySpan<char> word = name.Word(i);
            bool common = CommonWords.BitsOf(word) >= 0 || PhraseBook.Shared.Plain.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || CommonWords.IsStop(word) || CommonWords.IsArticle(word);
            telling += common ? 0 : 2;
        }

        if (telling > 0 && name.Units.Length >= PlainLatin)
            return NameStrength.Distinct;
        return name.Words.Length == 1 || name.Units.Length < PlainLatin ? NameStrength.Plain
            : name.Words.Length == 2 || (name.Words.Length == 3 && CommonWords.IsArticle(name.Word(0))) ? NameStrength.Common
            : NameStrength.Distinct;
    }
}

/// <summary>A name as people write it, and the dramas that have it; none of ours where it is one of <see cref="OtherTitles"/>.</summary>
/// <param name="Units">How many folded units it has.</param>
/// <param name="Strength">How much it takes to mean a drama by it.</param>
internal sealed record TitleName(int Units, NameStrength Strength)
{
    /// <summary>How many words it has where it is one of <see cref="OtherTitles"/>.</summary>
    public int Words { get; init; }

    public List<NameOwner> Owners { get; } = [];

    /// <summary>Whether it is the name of a drama that the seeds do not know.</summary>
    public bool IsOther => Owners.Count == 0;
}

/// <summary>A drama that has a name.</summary>
internal readonly record struct NameOwner(int Ordinal, string Id, string Name, int? Season = null);

/// <summary>How surely the words of a name mean a drama.</summary>
internal enum NameStrength
{
    /// <summary>One word of general vocabulary: "moving".</summary>
    Plain,

    /// <summary>A few such words: "full house".</summary>
    Common,

    /// <summary>Nothing else is likely to be meant.</summary>
    Distinct,
}

/// <summary>A name in a question.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit behind it.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">The word its last unit stands in.</param>
/// <param name="IsWhole">Whether it ends where a word does.</param>
/// <param name="Name">The name.</param>
internal readonly record struct NamedStretch(int Start, int End, int First, int Last, bool IsWhole, TitleName Name);
