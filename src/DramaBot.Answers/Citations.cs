using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers;

/// <summary>Collects the sources of an answer while it is made, each once.</summary>
/// <param name="spansDramas">Whether the answer speaks of several dramas, whose files may use one id for different sources.</param>
internal sealed class Citations(bool spansDramas = false)
{
    /// <summary>Whether ids name their drama.</summary>
    public bool SpansDramas => spansDramas;

    /// <summary>For figures of which not all will be shown: an empty collection with the same ids.</summary>
    public Citations Aside() => new(spansDramas);

    private readonly Dictionary<string, CitedSource> _byId = new(StringComparer.Ordinal);
    private readonly List<CitedSource> _inOrder = [];

    public IReadOnlyList<CitedSource> All => _inOrder;

    public CitedSource Cite(Drama drama, string sourceId)
    {
        string id = spansDramas ? $"{drama.Id}/{sourceId}" : sourceId;
        if (_byId.TryGetValue(id, out CitedSource? known))
            return known;

        // Seeds are refused when a fact names a source that the file lacks; a drama built in code may still do so.
        CitedSource cited = drama.Sources.TryGetValue(sourceId, out Source? source)
            ? new CitedSource(id, source.Publisher, source.Title, source.Author, source.Published, source.Url)
            : new CitedSource(id, sourceId, null, null, null, null);
        _byId.Add(id, cited);
        _inOrder.Add(cited);
        return cited;
    }

    /// <summary>Takes over sources that were cited elsewhere, under the ids they have.</summary>
    public void Add(IEnumerable<CitedSource> sources)
    {
        foreach (CitedSource source in sources)
        {
            if (_byId.TryAdd(source.Id, source))
                _inOrder.Add(source);
        }
    }

    public void CiteAll(Drama drama, IEnumerable<string> sourceIds)
    {
        foreach (string id in sourceIds)
            Cite(drama, id);
    }
}
