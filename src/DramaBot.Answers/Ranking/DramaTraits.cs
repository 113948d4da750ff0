using System.Runtime.CompilerServices;
using System.Text.Json;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Ranking;

/// <summary>
/// What lists go by that rankings do not: who is in which drama, how each season ends, where it streams. Gathered once per
/// snapshot, when the first list needs it: it takes reading every record.
/// </summary>
internal sealed class DramaTraits
{
    private static readonly ConditionalWeakTable<KnowledgeSnapshot, DramaTraits> Of = [];

    private readonly TraitsOfDrama[] _dramas;
    private readonly ActorIndex _actors = new();

    private DramaTraits(KnowledgeSnapshot snapshot)
    {
        _dramas = new TraitsOfDrama[snapshot.Count];
        for (int ordinal = 0; ordinal < snapshot.Count; ordinal++)
            _dramas[ordinal] = Read(snapshot, ordinal);
    }

    /// <summary>The traits of a snapshot's dramas.</summary>
    public static DramaTraits In(KnowledgeSnapshot snapshot) => Of.GetValue(snapshot, static snapshot => new DramaTraits(snapshot));

    /// <summary>The drama at a place in the snapshot.</summary>
    public TraitsOfDrama this[int ordinal] => _dramas[ordinal];

    /// <summary>How many dramas there are.</summary>
    public int Count => _dramas.Length;

    /// <summary>Whom a name means; null where nobody is surely meant.</summary>
    public KnownActor? Find(string name) => _actors.Find(name);

    /// <summary>Who has a name in full, written with one word: "IU", "공유"; null where nobody has.</summary>
    public KnownActor? FindNamed(string name) => _actors.FindNamed(name);

    private TraitsOfDrama Read(KnowledgeSnapshot snapshot, int ordinal)
    {
        using var record = JsonDocument.Parse(snapshot.GetJson(ordinal));
        JsonElement drama = record.RootElement;
        foreach (JsonElement member in ListOf(drama, "cast"))
            _actors.Add(member.GetProperty("actor").GetString() ?? "", ordinal);
        string? network = TextOf(drama, "network");
        TraitsOfSeason[] seasons = [.. ListOf(drama, "seasons").Select(season => SeasonOf(season, network))];
        bool isAnthology = TextOf(drama, "format") == "anthology";
        return new TraitsOfDrama([.. ListOf(drama, "streaming").Select(static one => one.GetString() ?? "")], network, isAnthology, seasons);
    }

    private static TraitsOfSeason SeasonOf(JsonElement season, string? network)
    {
        DateOnly? premiere = TextOf(season, "premiere") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
        int? year = season.TryGetProperty("year", out JsonElement given) && given.ValueKind == JsonValueKind.Number ? given.GetInt32() : premiere?.Year;
        bool ends = season.TryGetProperty("ending", out JsonElement ending) && ending.ValueKind == JsonValueKind.Object;
        EndingKind? kind = ends && Enum.TryParse(TextOf(ending, "kind"), ignoreCase: true, out EndingKind known) ? known : null;
        return new TraitsOfSeason(season.GetProperty("season").GetInt32(), year, premiere, TextOf(season, "network") ?? network, kind);
    }

    private static JsonElement.ArrayEnumerator ListOf(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    private static string? TextOf(JsonElement of, string name) => of.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
