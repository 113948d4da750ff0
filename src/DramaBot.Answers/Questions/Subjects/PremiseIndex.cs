using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>
/// Which words are said of which dramas: in their premises and titles, and in what became of their people. Gathered once per snapshot, when
/// the first question needs it: it takes reading every record.
/// </summary>
internal sealed class PremiseIndex
{
    /// <summary>What a word of a premise is worth beside one of an ending: fans remember how it began.</summary>
    public const int OfPremise = 2;

    private const string Resource = "subjects.akin";
    private const int LongestWord = 64;
    private static readonly ConditionalWeakTable<KnowledgeSnapshot, PremiseIndex> Of = [];

    private static readonly Lazy<Dictionary<string, string[]>> Akin = new(ReadAkin);

    private readonly Dictionary<string, List<Saying>> _words = new(StringComparer.Ordinal);
    private readonly FoldedText _folded = new(2400, 600);
    private readonly int _count;

    private PremiseIndex(KnowledgeSnapshot snapshot)
    {
        _count = snapshot.Count;
        for (int ordinal = 0; ordinal < snapshot.Count; ordinal++)
            Read(snapshot, ordinal);
    }

    /// <summary>The words of a snapshot.</summary>
    public static PremiseIndex In(KnowledgeSnapshot snapshot) => Of.GetValue(snapshot, static snapshot => new PremiseIndex(snapshot));

    /// <summary>The dramas of which a word is said, whatever its ending; null where none is.</summary>
    public List<Saying>? Having(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return null;
        Span<char> stem = stackalloc char[LongestWord];
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(StemOf(word, stem), out List<Saying>? having) ? having : null;
    }

    /// <summary>Words that say nearly the same as a word, in the form in which they are looked up.</summary>
    public static ReadOnlySpan<string> AkinTo(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return [];
        Span<char> stem = stackalloc char[LongestWord];
        return Akin.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(StemOf(word, stem), out string[]? akin) ? akin : [];
    }

    /// <summary>How much a word tells: the fewer dramas it is said of, the more. In sixteenths of a bit.</summary>
    public int Telling(List<Saying> having) => (int)(16 * Math.Log2((_count + 1.0) / having.Count));

    // Only what is needed is read of each record; making a whole drama of it takes several times as long.
    private void Read(KnowledgeSnapshot snapshot, int ordinal)
    {
        using var record = JsonDocument.Parse(snapshot.GetJson(ordinal));
        AddWords(snapshot.NamesOf(ordinal).Title, ordinal, OfPremise);
        if (record.RootElement.TryGetProperty("premise", out JsonElement premise))
            AddWords(premise.GetString() ?? "", ordinal, OfPremise);
        if (record.RootElement.TryGetProperty("seasons", out JsonElement seasons))
        {
            foreach (JsonElement season in seasons.EnumerateArray())
            {
                if (season.TryGetProperty("ending", out JsonElement ending) && ending.ValueKind == JsonValueKind.Object)
                    AddTexts(ending, ordinal);
            }
        }
    }

    private void AddTexts(JsonElement of, int ordinal)
    {
        foreach (JsonProperty property in of.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() is { Length: > 20 } text)
                AddWords(text, ordinal, 1);
            if (property.Value.ValueKind == JsonValueKind.Object)
                AddTexts(property.Value, ordinal);
            if (property.Value.ValueKind != JsonValueKind.Array)
                continue;
            foreach (JsonElement one in property.Value.EnumerateArray())
            {
                if (one.ValueKind == JsonValueKind.Object)
                    AddTexts(one, ordinal);
            }
        }
    }

    private void AddWords(string text, int ordinal, int weight)
    {
        _folded.Read(text);
        Span<char> stem = stackalloc char[LongestWord];
        for (int i = 0; i < _folded.Words.Length; i++)
        {
            ReadOnlySpan<char> word = _folded.Word(i);
            if (word.Length is < 3 or > LongestWord || CommonWords.IsStop(word) || CommonWords.IsArticle(word))
                continue;
            string key = StemOf(word, stem).ToString();
            if (!_words.TryGetValue(key, out List<Saying>? having))
                _words.Add(key, having = []);
            if (having.Count == 0 || having[^1].Ordinal != ordinal)
                having.Add(new Saying(ordinal, weight));
        }
    }

    private static Dictionary<string, string[]> ReadAkin()
    {
        var akin = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            string[] words = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => StemOf(word, new char[LongestWord]).ToString()).Distinct(StringComparer.Ordinal)];
            foreach (string word in words)
            {
                if (!akin.TryGetValue(word, out HashSet<string>? others))
                    akin.Add(word, others = []);
                others.UnionWith(words.Where(other => other != word));
            }
        }

        return akin.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    private static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> word, Span<char> stem)
    {
        word.CopyTo(stem);
        return stem[..Stem(stem[..word.Length])];
    }

    // English endings that do not change which word it is.
    private static int Stem(Span<char> word)
    {
        int length = word.Length;
        if (length > 5 && word.EndsWith("ing"))
            return WithoutDouble(word, length - 3);
        if (length > 4 && word.EndsWith("ies"))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        if (length > 4 && word.EndsWith("ed"))
            return WithoutDouble(word, length - 2);
        if (length > 4 && word.EndsWith("es"))
            return length - 2;
        return length > 3 && word[^1] == 's' ? length - 1 : length > 4 && word[^1] == 'e' ? length - 1 : length;
    }

    // "kidnapped", "running".
    private static int WithoutDouble(Span<char> word, int length) =>
        length > 3 && word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's') ? length - 1 : length;

    /// <summary>A drama of which a word is said.</summary>
    /// <param name="Ordinal">The drama.</param>
    /// <param name="Weight">Where: <see cref="OfPremise"/>, or 1 where it is said of the ending.</param>
    internal readonly record struct Saying(int Ordinal, int Weight);
}
