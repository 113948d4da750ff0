using System.Collections.Frozen;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge;

/// <summary>
/// The whole knowledge base at one revision, immutable and in memory: answering touches no disk and no lock. Records are
/// kept packed and read when they are asked for, so that twenty thousand dramas stay small.
/// </summary>
public sealed class KnowledgeSnapshot
{
    /// <summary>How many dramas are kept unpacked: some five megabytes at most.</summary>
    private const int MostKept = 192;

    /// <summary>Up to so many dramas all are kept: the few that would share a place cost every other answer its speed.</summary>
    private const int AllKept = 256;

    private readonly KeptDrama?[] _kept;
    private readonly PackedRecord[] _records;
    private readonly IReadOnlyList<TitleEntry> _names;
    private readonly FrozenDictionary<string, int> _ordinals;

    internal KnowledgeSnapshot(string revision, IReadOnlyList<DramaFacts> dramas, NetworkCatalogue networks)
        : this(revision, dramas, networks, TitleIndex.Build([.. dramas.Select(static drama => drama.Names)]))
    {
    }

    internal KnowledgeSnapshot(string revision, IReadOnlyList<DramaFacts> dramas, NetworkCatalogue networks, TitleIndex titles)
    {
        Revision = revision;
        Networks = networks;
        Titles = titles;
        _names = [.. dramas.Select(static drama => drama.Names)];
        _records = [.. dramas.Select(static drama => drama.Record)];
        _kept = new KeptDrama?[dramas.Count is > 0 and <= AllKept ? dramas.Count : MostKept];
        _ordinals = _names.Select(static (name, ordinal) => KeyValuePair.Create(name.Id, ordinal)).ToFrozenDictionary(StringComparer.Ordinal);
        Rankings = new SeasonRankings([.. dramas.SelectMany((drama, ordinal) => drama.Seasons.Select(season => new SeasonSeries(ordinal, drama.Names.Id, networks.KindOf(season.Network), season)))], networks);
        Events = [.. dramas.SelectMany(static (drama, ordinal) => drama.Days.Select(day => new EventDay(day, ordinal))).OrderBy(static day => day.On)];
    }

    /// <summary>A hash of what the seed files said.</summary>
    public string Revision { get; }

    /// <summary>How many dramas are known.</summary>
    public int Count => _records.Length;

    /// <summary>Finds dramas by what people call them.</summary>
    public TitleIndex Titles { get; }

    /// <summary>The networks.</summary>
    public NetworkCatalogue Networks { get; }

    /// <summary>Ranks seasons as of a day.</summary>
    public SeasonRankings Rankings { get; }

    /// <summary>The days on which something happens (events, premieres, finales), by date.</summary>
    public IReadOnlyList<EventDay> Events { get; }

    /// <summary>The drama with that id, or null.</summary>
    public Drama? Find(string id) => _ordinals.TryGetValue(id, out int ordinal) ? Get(ordinal) : null;

    /// <summary>The place of the drama with that id, or null.</summary>
    public int? OrdinalOf(string id) => _ordinals.TryGetValue(id, out int ordinal) ? ordinal : null;

    /// <summary>The drama at a place in the snapshot: the ordinal of a match, a rank or an event.</summary>
    /// <remarks>What was asked for last is kept: people ask about the same few dramas, and unpacking one takes twice as long as all the rest of an answer.</remarks>
    public Drama Get(int ordinal)
    {
        ref KeptDrama? slot = ref _kept[ordinal % _kept.Length];
        KeptDrama? kept = Volatile.Read(ref slot);
        if (kept is not null && kept.Ordinal == ordinal)
            return kept.Drama;
        Drama drama = _records[ordinal].ReadDrama();
        Volatile.Write(ref slot, new KeptDrama(ordinal, drama));
        return drama;
    }

    /// <summary>The drama's JSON record, as UTF-8 on one line.</summary>
    public ReadOnlyMemory<byte> GetJson(int ordinal) => _records[ordinal].Unpack();

    /// <summary>The names of the drama at a place, without reading its record.</summary>
    public TitleEntry NamesOf(int ordinal) => _names[ordinal];

    /// <summary>Makes a snapshot of dramas that are at hand already.</summary>
    public static KnowledgeSnapshot Of(IEnumerable<Drama> dramas, NetworkCatalogue networks) =>
        new("in-memory", [.. dramas.OrderBy(static drama => drama.Id, StringComparer.Ordinal).Select(DramaFacts.Of)], networks);

    private sealed record KeptDrama(int Ordinal, Drama Drama);
}
