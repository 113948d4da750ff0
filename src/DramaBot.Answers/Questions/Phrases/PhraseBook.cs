using System.Reflection;

namespace DramaBot.Answers.Questions.Phrases;

/// <summary>Every phrase of every language, ready to be searched for.</summary>
internal sealed class PhraseBook
{
    /// <summary>Weight from which a phrase asks something by itself.</summary>
    public const int Telling = 4;

    private static readonly Lazy<PhraseBook> Lazily = new(static () => new PhraseBook(Shipped()));

    private PhraseBook(PhraseTable table)
    {
        Rules = [.. table.Phrases.Select(static phrase => phrase.Rule)];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var uses = new List<List<PhraseUse>>();
        for (int rule = 0; rule < Rules.Length; rule++)
        {
            string[][] parts = table.Phrases[rule].Parts;
            for (int part = 0; part < parts.Length; part++)
            {
                foreach (string spelling in parts[part])
                {
                    if (places.TryAdd(spelling, uses.Count))
                        uses.Add([]);
                    uses[places[spelling]].Add(new PhraseUse(rule, part));
                }
            }
        }

        string[] phrases = [.. places.OrderBy(static pair => pair.Value).Select(static pair => pair.Key)];
        Uses = [.. uses.Select(static list => list.ToArray())];
        Lengths = [.. phrases.Select(static phrase => phrase.Length)];
        Tells = [.. Uses.Select(of => Array.Exists(of, use => Rules[use.Rule] is { Weight: >= Telling, Parts: 1 }))];
        Automaton = new PhraseAutomaton(phrases);
        // What only says which episode is meant makes no word of a question known: "Moonlight Falls" stays a name.
        string[] asking = [.. phrases.Where((_, place) => Array.Exists(Uses[place], use => Rules[use.Rule].Signal is < Signal.FirstEpisode or > Signal.NoEpisode))];
        Known = asking.SelectMany(static phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(static word => !PhraseText.IsDense(word[0]))
            .Concat(table.Words).Concat(table.Plain).Concat(table.Soft).ToHashSet(StringComparer.Ordinal);
        Soft = table.Soft.ToHashSet(StringComparer.Ordinal);
        Tongues = table.Tongues;
        Plain = [.. table.Plain];
        Empty = [.. table.Words];
        Speller = new Speller(table.Misspelt);
        Asking = asking.SelectMany(static phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Concat(table.Words).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What is shipped.</summary>
    public static PhraseBook Shared => Lazily.Value;

    /// <summary>The phrases as rules.</summary>
    public PhraseRule[] Rules { get; }

    /// <summary>What each phrase of the automaton is a stretch of.</summary>
    public PhraseUse[][] Uses { get; }

    /// <summary>How long each phrase of the automaton is.</summary>
    public int[] Lengths { get; }

    /// <summary>Whether a phrase of the automaton asks something by itself; a stretch of a longer one does not.</summary>
    public bool[] Tells { get; }

    /// <summary>Finds the phrases.</summary>
    public PhraseAutomaton Automaton { get; }

    // Plain sets: freezing one takes longer than the few questions it would speed up in most runs.

    /// <summary>Every word, of scripts that use spaces, that some phrase holds or that says nothing.</summary>
    public HashSet<string> Known { get; }

    /// <summary>Whose are the words that say nothing.</summary>
    public Dictionary<string, Tongue> Tongues { get; }

    /// <summary>Those of general vocabulary.</summary>
    public HashSet<string> Plain { get; }

    /// <summary>Those of them that say nothing.</summary>
    public HashSet<string> Empty { get; }

    /// <summary>Those of them that questions are made of.</summary>
    public HashSet<string> Asking { get; }

    /// <summary>Corrects words that questions are made of.</summary>
    public Speller Speller { get; }

    /// <summary>The words among them that may be part of a title.</summary>
    public HashSet<string> Soft { get; }

    private static Tongue TongueOf(ReadOnlySpan<char> code) => code switch
    {
        "en" => Tongue.English,
        "es" => Tongue.Spanish,
        "pt" => Tongue.Portuguese,
        "fr" => Tongue.French,
        "id" => Tongue.Indonesian,
        _ => Tongue.Dense,
    };

    private static PhraseTable Shipped()
    {
        var table = new PhraseTable();
        Assembly assembly = typeof(PhraseBook).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith("languages.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            table.Read(reader, TongueOf(name.AsSpan("languages.".Length, 2)));
        }

        return table;
    }
}

/// <summary>A stretch of a rule.</summary>
/// <param name="Rule">The place of the rule.</param>
/// <param name="Part">Which of its stretches.</param>
internal readonly record struct PhraseUse(int Rule, int Part);
