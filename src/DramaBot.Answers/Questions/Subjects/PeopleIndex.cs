using System.Runtime.CompilerServices;
using System.Text.Json;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>
/// Which dramas a person's or a character's name belongs to. Gathered once per snapshot, when the first question needs it: it takes
/// reading every record.
/// </summary>
internal sealed class PeopleIndex
{
    private const int ShortestGiven = 4;
    private const int Leads = 2;
    private static readonly ConditionalWeakTable<KnowledgeSnapshot, PeopleIndex> Of = [];

    private static readonly char[] Splitters = ['/', '(', ')', ',', ';'];

    private readonly Dictionary<ulong, List<Part>> _people = [];
    private readonly Dictionary<ulong, List<Part>> _givenOfActors = [];
    private bool _isLead;

    private PeopleIndex(KnowledgeSnapshot snapshot)
    {
        for (int ordinal = 0; ordinal < snapshot.Count; ordinal++)
            Read(snapshot, ordinal);
    }

    /// <summary>The people of a snapshot.</summary>
    public static PeopleIndex In(KnowledgeSnapshot snapshot) => Of.GetValue(snapshot, static snapshot => new PeopleIndex(snapshot));

    /// <summary>The parts of whoever has a name, by its key; null where nobody does. Those who spell it so come before those who sound so.</summary>
    public List<Part>? Find(ulong key) => key == 0 ? null : _people.GetValueOrDefault(key);

    /// <summary>The parts of actors who go by a given name, letter by letter.</summary>
    public List<Part>? FindActor(ReadOnlySpan<char> given) => _givenOfActors.GetValueOrDefault(NameSounds.Exact(given));

    // Only what is needed is read of each record; making a whole drama of it takes several times as long.
    private void Read(KnowledgeSnapshot snapshot, int ordinal)
    {
        using var record = JsonDocument.Parse(snapshot.GetJson(ordinal));
        if (!record.RootElement.TryGetProperty("cast", out JsonElement cast))
            return;
        int at = 0;
        foreach (JsonElement member in cast.EnumerateArray())
        {
            _isLead = at++ < Leads;
            AddPerson(member.GetProperty("actor").GetString() ?? "", ordinal, isActor: true);
            if (member.TryGetProperty("role", out JsonElement role))
                AddPerson(role.GetString() ?? "", ordinal, isActor: false);
        }
    }

    private void AddPerson(string written, int ordinal, bool isActor)
    {
        foreach (string name in written.Split(Splitters, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // "The Front Man" goes by what he is.
            bool isThe = name.StartsWith("The ", StringComparison.Ordinal) && name.AsSpan(4).Contains(' ');
            string one = isThe ? name[4..] : name;
            // "Hae-young's mother" is somebody else.
            if (one.Contains("'s", StringComparison.Ordinal) || one.Contains('’', StringComparison.Ordinal) || one.StartsWith("the ", StringComparison.Ordinal))
                continue;
            string[] words = [.. one.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(static word => word.Length > 0)];
            while (words.Length > 1 && IsStyle(words[0]))
                words = words[1..];
            if (words.Length == 0 || (words.Length == 1 && IsStyle(words[0])))
                continue;

            string all = string.Concat(words);
            if (words.Length == 1)
            {
                Add(words[0], ordinal, isActor ? Part.Actor : Part.Role);
                // Who goes by one name, "Rowoon", is meant by it rather than a minor character whose given name sounds so.
                if (isActor && words[0].Length >= ShortestGiven)
                    AddKey(_people, NameSounds.Exact(words[0]), new Part(ordinal, Part.StageName, IsRole: false));
                continue;
            }

            string given = string.Concat(words[1..]);
            bool isKorean = NameSounds.IsFamily(words[0]);
            if (isKorean)
            {
                AddKey(NameSounds.Full(words[0], given), ordinal, isActor ? Part.Actor : Part.FullRole);
                AddKey(NameSounds.Exact(all), ordinal, isActor ? Part.Actor + 1 : Part.FullRole + 1);
                // An actor's given name alone is anybody's, except where the question says that it is an actor's.
                if (isActor && given.Length >= ShortestGiven && CommonWords.BitsOf(given) < 0)
                    AddKey(_givenOfActors, NameSounds.Exact(given), ordinal, Part.Actor);
                if (!isActor)
                {
                    // Of several with one given name people mean a lead.
                    Add(given, ordinal, Part.Role + (_isLead ? 1 : 0));
                    AddKey(NameSounds.Exact(given), ordinal, Part.Role + (_isLead ? 2 : 1));
                }
            }
            else
            {
                AddKey(NameSounds.Given(all), ordinal, isActor ? Part.Actor : Part.FullRole);
                if (!isActor)
                {
                    Add(words[0], ordinal, Part.Role);
                    Add(words[^1], ordinal, Part.Role);
                }
            }
        }
    }

    private void Add(string name, int ordinal, int weight)
    {
        // Two short syllables, such as Ae-ra, are a name; one, such as Dan, is a word of many languages.
        if (name.Length >= ShortestGiven)
            AddKey(NameSounds.Given(name), ordinal, weight);
    }

    private void AddKey(ulong key, int ordinal, int weight) => AddKey(_people, key, ordinal, weight);

    private static void AddKey(Dictionary<ulong, List<Part>> people, ulong key, int ordinal, int weight) => AddKey(people, key, new Part(ordinal, weight, weight > Part.Actor + 1));

    private static void AddKey(Dictionary<ulong, List<Part>> people, ulong key, Part part)
    {
        if (key == 0)
            return;
        if (!people.TryGetValue(key, out List<Part>? parts))
            people.Add(key, parts = []);
        int known = parts.FindIndex(other => other.Ordinal == part.Ordinal);
        if (known < 0)
            parts.Add(part);
        else if (parts[known].Weight < part.Weight)
            parts[known] = part;
    }

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetterOrDigit).Select(LatinFold.Fold).Where(static unit => unit != '\0'));

    private static bool IsStyle(string word) =>
        word is "king" or "queen" or "prince" or "princess" or "crown" or "grand" or "lady" or "lord" or "consort" or "dowager" or "dr" or "mr" or "mrs" or "miss" or "emperor" or "empress" or "captain" or "detective" or "general" or "father" or "sister" or "the" or "young" or "old" or "older" or "younger" or "ceo" or "judge" or "prosecutor" or "professor" or "doctor" or "and" or "royal" or "noble" or "secretary" or "director" or "chef" or "officer" or "chief"
            or "seoul" or "tokyo" or "berlin" or "rio" or "denver" or "moscow" or "nairobi" or "helsinki" or "oslo" or "busan";

    /// <summary>A part that somebody of a name has in a drama.</summary>
    /// <param name="Ordinal">The drama.</param>
    /// <param name="Weight">How surely the name means it.</param>
    /// <param name="IsRole">Whether it is a character's name.</param>
    internal readonly record struct Part(int Ordinal, int Weight, bool IsRole = false)
    {
        public const int StageName = 9;
        public const int FullRole = 9;
        public const int Role = 7;
        public const int Actor = 5;
    }
}
