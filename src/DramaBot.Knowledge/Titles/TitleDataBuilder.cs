namespace DramaBot.Knowledge.Titles;

/// <summary>Spells every name of every drama in every channel.</summary>
internal sealed class TitleDataBuilder
{
    private readonly FoldedText _folded = new();
    private readonly FoldedText _numbered = new();
    private readonly SymbolText _symbols = new();
    private readonly WordReader _reader = new();
    private readonly List<string> _names = [];
    private int[] _firstNames = [];
    private readonly List<int> _owners = [];
    private readonly ChannelBuilder _latin = new();
    private readonly ChannelBuilder _hangul = new();
    private readonly ChannelBuilder _sound = new();
    private readonly ChannelBuilder _initials = new();
    private readonly List<char> _units = [];
    private readonly List<bool> _unitStarts = [];
    private readonly List<int> _nameStarts = [0];
    private readonly List<ulong> _initialismKeys = [];
    private readonly List<int> _initialismNames = [];

    public static TitleData Build(IReadOnlyList<TitleEntry> entries) => new TitleDataBuilder().Run(entries);

    private TitleData Run(IReadOnlyList<TitleEntry> entries)
    {
        WordWeights weights = Weigh(entries);
        _reader.Weights = weights;
        _firstNames = new int[entries.Count];
        for (int i = 0; i < entries.Count; i++)
        {
            _firstNames[i] = _names.Count;
            foreach ((string name, bool romanized) in NamesOf(entries[i]))
                AddName(name, i, romanized);
        }

        int[] byPopularity = [.. Enumerable.Range(0, entries.Count).OrderByDescending(i => entries[i].Popularity).ThenBy(i => i)];
        var rank = new int[entries.Count];
        for (int i = 0; i < rank.Length; i++)
            rank[byPopularity[i]] = i;

        // The channels know nothing of each other: with more than one core they are built side by side.
        (Channel Channel, PrefixIndex Prefixes)[] channels = new (Channel, PrefixIndex)[4];
        Parallel.Invoke(
            () => channels[0] = Index(_latin, firmOnly: false),
            () => channels[1] = Index(_sound, firmOnly: true),
            () => channels[2] = Index(_hangul, firmOnly: false),
            () => channels[3] = Index(_initials, firmOnly: false));
        return new TitleData
        {
            Ids = [.. entries.Select(entry => entry.Id)],
            Years = [.. entries.Select(entry => entry.Year ?? 0)],
            Popularity = [.. entries.Select(entry => entry.Popularity)],
            ByPopularity = byPopularity,
            Rank = rank,
            Names = [.. _names],
            OwnerOf = [.. _owners],
            Crowd = Math.Max(0, System.Numerics.BitOperations.Log2((uint)entries.Count + 1) - 7),
            Weights = weights,
            FirstNameOf = _firstNames,
            Latin = channels[0].Channel,
            Hangul = channels[2].Channel,
            Sound = channels[1].Channel,
            Initials = channels[3].Channel,
            LatinPrefixes = channels[0].Prefixes,
            HangulPrefixes = channels[2].Prefixes,
            SoundPrefixes = channels[1].Prefixes,
            InitialsPrefixes = channels[3].Prefixes,
            Syllables = new SyllableTable(_units, _unitStarts, _nameStarts),
            Initialisms = HashIndex.Build([.. _initialismKeys], [.. _initialismNames]),
        };
    }

    private static (Channel Channel, PrefixIndex Prefixes) Index(ChannelBuilder names, bool firmOnly)
    {
        var channel = new Channel(names, firmOnly);
        return (channel, new PrefixIndex(channel));
    }

    private WordWeights Weigh(IReadOnlyList<TitleEntry> entries)
    {
        var counts = new Dictionary<ulong, int>();
        var seen = new HashSet<ulong>();
        foreach (TitleEntry entry in entries)
        {
            seen.Clear();
            foreach ((string name, _) in NamesOf(entry))
            {
                _folded.Read(name);
                _reader.Written(_folded, _symbols);
                for (int i = 0; i < _symbols.WordCount; i++)
                    seen.Add(Symbols.Hash(_symbols.Word(i)));
            }

            foreach (ulong word in seen)
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return new WordWeights(counts, entries.Count);
    }

    private static IEnumerable<(string Name, bool Romanized)> NamesOf(TitleEntry entry)
    {
        yield return (entry.Title, false);
        if (!string.IsNullOrWhiteSpace(entry.NativeTitle))
            yield return (entry.NativeTitle, false);

        if (!string.IsNullOrWhiteSpace(entry.RomanizedTitle))
            yield return (entry.RomanizedTitle, true);

        foreach (string alias in entry.Aliases)
        {
            if (!string.IsNullOrWhiteSpace(alias))
                yield return (alias, false);
        }
    }

    private void AddName(string text, int owner, bool romanized)
    {
        int name = _names.Count;
        _names.Add(text);
        _owners.Add(owner);
        _folded.Read(text);
        if (_folded.Words.IsEmpty)
            return;

        bool hangul = _folded.Units.ContainsAnyInRange('\u3131', '\uD7A3') && HasHangul(_folded.Units);
        bool numbered = NumberReader.ToDigits(_folded, _numbered);
        ChannelBuilder written = hangul ? _hangul : _latin;
        _reader.Written(_folded, _symbols);
        written.Add(_symbols, name, owner, NameOrigin.Given);
        if (numbered)
        {
            _reader.Written(_numbered, _symbols);
            written.Add(_symbols, name, owner, NameOrigin.Given);
        }

        if (!hangul && _folded.Words.Length > 1 && CommonWords.IsArticle(_folded.Word(0)))
        {
            _reader.Written(_folded, _symbols, from: 1);
            written.Add(_symbols, name, owner, NameOrigin.NoArticle);
        }

        if (!hangul && ShortForms.Other(text) is { } other)
        {
            _folded.Read(other);
            _reader.Written(_folded, _symbols);
            written.Add(_symbols, name, owner, NameOrigin.Given);
        }

        if (HeadOf(text) is { } head)
            AddHead(written, head, name, owner);

        _folded.Read(text);
        NameOrigin origin = hangul ? NameOrigin.Hangul : romanized ? NameOrigin.Romanization : NameOrigin.English;
        _reader.Heard(_folded, _symbols, pronounced: true, english: origin != NameOrigin.Romanization);
        _sound.Add(_symbols, name, owner, origin);
        if (!hangul)
        {
            AddInitialisms(name);
            return;
        }

        _reader.Heard(_folded, _symbols, pronounced: false, english: true);
        _sound.Add(_symbols, name, owner, origin);
        AddSyllables(name);
    }

    // People leave subtitles out: "The King" for "The King: Eternal Monarch".
    private static string? HeadOf(string text)
    {
        int end = text.IndexOfAny([':', '(', '–', '—']);
        if (end < 0)
            end = text.IndexOf(" - ", StringComparison.Ordinal);

        return end > 0 ? text[..end] : null;
    }

    private void AddHead(ChannelBuilder written, string head, int name, int owner)
    {
        _folded.Read(head);
        _reader.Written(_folded, _symbols);
        written.Add(_symbols, name, owner, NameOrigin.Head);
    }

    private static bool HasHangul(ReadOnlySpan<char> units)
    {
        foreach (char unit in units)
        {
            if (Hangul.Is(unit))
                return true;
        }

        return false;
    }

    private void AddSyllables(int name)
    {
        _symbols.Clear();
        Span<byte> word = stackalloc byte[FoldedText.MaxUnits];
        for (int i = 0; i < _folded.Words.Length; i++)
        {
            ReadOnlySpan<char> units = _folded.Word(i);
            for (int j = 0; j < units.Length; j++)
            {
                char initial = Hangul.InitialConsonant(units[j]);
                word[j] = initial == '\0' ? Symbols.Of(units[j]) : Hangul.SymbolOf(initial);
                _units.Add(units[j]);
                _unitStarts.Add(j == 0);
            }

            _symbols.Add(word[..units.Length], 0, WordKind.None);
        }

        // The owner is the name itself: every name stays, so that the ordinals agree with the syllables.
        _initials.Add(_symbols, name, name, NameOrigin.Hangul);
        _nameStarts.Add(_units.Count);
    }

    private void AddInitialisms(int name)
    {
        AddInitialisms(name, hyphens: false);
        foreach (FoldedWord word in _folded.Words)
        {
            if (word.Hyphenated)
            {
                AddInitialisms(name, hyphens: true);
                return;
            }
        }
    }

    private void AddInitialisms(int name, bool hyphens)
    {
        if (_folded.Words.Length < 2)
            return;

        Span<byte> all = stackalloc byte[FoldedText.MaxUnits];
        Span<byte> main = stackalloc byte[FoldedText.MaxUnits];
        int allLength = 0;
        int mainLength = 0;
        for (int i = 0; i < _folded.Words.Length; i++)
        {
            // "Strong Girl Bong-soon" is SGBS to some and SGB to others.
            if (hyphens && _folded.Words[i].Hyphenated)
                continue;

            ReadOnlySpan<char> word = _folded.Word(i);
            int take = char.IsAsciiDigit(word[0]) ? word.Length : 1;
            bool small = CommonWords.IsArticle(word) || CommonWords.IsStop(word);
            foreach (char unit in word[..take])
            {
                all[allLength++] = Symbols.Of(unit);
                if (!small)
                    main[mainLength++] = Symbols.Of(unit);
            }
        }

        if (allLength < 2)
            return;

        AddInitialism(all[..allLength], name * 2);
        if (mainLength != allLength && mainLength > 1)
            AddInitialism(main[..mainLength], (name * 2) + 1);

        if (CommonWords.IsArticle(_folded.Word(0)) && allLength > 2)
            AddInitialism(all[1..allLength], name * 2);
    }

    private void AddInitialism(ReadOnlySpan<byte> letters, int value)
    {
        _initialismKeys.Add(Symbols.Hash(letters));
        _initialismNames.Add(value);
    }
}
