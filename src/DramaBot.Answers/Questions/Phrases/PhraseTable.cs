using System.Globalization;
using System.Text;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Phrases;

/// <summary>
/// Reads a language's table. A heading in brackets names a signal and a weight; the lines below it hold phrases between commas.
/// In a phrase <c>a/b</c> is either word, <c>_</c> no word, <c>..</c> anything, <c>@</c> a title, <c>^</c> a person, <c>#</c> a
/// number. Below <c>[words]</c> stand words that say nothing; below <c>[plain]</c> those of general vocabulary, which may say what a
/// drama is about; below <c>[soft]</c> those that may also be part of a title.
/// </summary>
internal sealed class PhraseTable
{
    private const int ShortestMisspelt = 8;

    private readonly FoldedText _folded = new();
    private readonly Dictionary<string, string[]> _words = new(StringComparer.Ordinal);
    private int _shortestMisspelt;
    private Tongue _tongue;

    /// <summary>Every phrase, with the spellings of each of its stretches in the form in which they are searched.</summary>
    public List<(PhraseRule Rule, string[][] Parts)> Phrases { get; } = [];

    /// <summary>The words that ask by themselves, which people also misspell: of English all, of the others those long enough not to be a word of another language.</summary>
    public HashSet<string> Misspelt { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that say nothing.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Whose words those are.</summary>
    public Dictionary<string, Tongue> Tongues { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of general vocabulary that no question is made of and that are no sign of a title.</summary>
    public HashSet<string> Plain { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that say nothing by themselves and may be part of a title.</summary>
    public HashSet<string> Soft { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds what a table says.</summary>
    /// <param name="table">The lines.</param>
    /// <param name="tongue">The language.</param>
    public void Read(TextReader table, Tongue tongue)
    {
        _tongue = tongue;
        // The others' short words are too near to words of each other.
        _shortestMisspelt = tongue == Tongue.English ? 0 : ShortestMisspelt;
        string section = "";
        var signal = Signal.None;
        int weight = 0;
        while (table.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal))
                continue;
            if (line[0] == '[')
            {
                string[] heading = line.Trim('[', ']').Split(' ');
                section = heading[0];
                signal = IsList(section) ? Signal.None : Enum.Parse<Signal>(section.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
                weight = heading.Length > 1 ? int.Parse(heading[1], CultureInfo.InvariantCulture) : 1;
                continue;
            }

            foreach (string phrase in line.Split(IsList(section) ? ' ' : ',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Add(section, signal, weight, phrase);
        }
    }

    private void Add(string section, Signal signal, int weight, string phrase)
    {
        if (IsList(section))
        {
            string word = Form([phrase]).Trim();
            if (section == "words")
                Tongues[word] = Tongues.GetValueOrDefault(word) | _tongue;
            (section == "words" ? Words : section == "plain" ? Plain : Soft).Add(word);
            if (PhraseText.IsDense(word[0]))
                Phrases.Add((new PhraseRule(Signal.None, 0, 1, word, _tongue), [[Form([phrase])]]));
            return;
        }

        // Each stretch has its spellings; written out together they would be their product.
        string[][] parts = [.. phrase.Split("..", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Spelled(part.Split(' ', StringSplitOptions.RemoveEmptyEntries), 0).ToArray())
            .Where(static spellings => !Array.Exists(spellings, static words => words.Length == 0))
            .Select(spellings => spellings.Select(Form).Distinct(StringComparer.Ordinal).ToArray())];
        if (parts.Length == 0)
            return;
        Phrases.Add((new PhraseRule(signal, weight, parts.Length, phrase, _tongue), parts));
        // Only what asks by itself: any other word may be one of a misspelt title.
        // Nor is anybody refused for a slip: "contracena" is no "contraseña".
        if (weight >= PhraseBook.Telling && parts.Length == 1 && signal != Signal.Refuse)
            Misspelt.UnionWith(parts[0].Select(static spelling => spelling.Trim()).Where(word => word.Length >= _shortestMisspelt && !word.Contains(' ', StringComparison.Ordinal)));
    }

    private static bool IsList(string section) => section is "words" or "plain" or "soft";

    // Every way to choose among the alternatives.
    private static IEnumerable<string[]> Spelled(string[] words, int from)
    {
        if (from == words.Length)
        {
            yield return [];
            yield break;
        }

        foreach (string choice in words[from].Split('/'))
        {
            foreach (string[] rest in Spelled(words, from + 1))
                yield return choice is "_" or "" ? rest : [choice, .. rest];
        }
    }

    private string Form(IEnumerable<string> words)
    {
        var form = new StringBuilder(" ");
        foreach (string word in words)
        {
            if (word is "@" or "^" or "#")
            {
                Append(form, word);
                continue;
            }

            if (word.IndexOfAny('@', '^', '#') >= 0)
                throw new InvalidDataException($"A sign stands by itself, with spaces around it: '{word}'.");
            foreach (string folded in Folded(word))
                Append(form, folded);
        }

        if (form.Length == 1)
            throw new InvalidDataException($"A phrase has neither letters nor signs: '{string.Join(' ', words)}'.");
        form.Append(' ');
        string text = form.ToString();
        // Where spaces may be left out, other words may touch.
        return text[(PhraseText.IsDense(text[1]) ? 1 : 0)..(PhraseText.IsDense(text[^2]) ? text.Length - 1 : text.Length)];
    }

    // The same few thousand words make all the phrases.
    private string[] Folded(string word)
    {
        if (_words.TryGetValue(word, out string[]? known))
            return known;
        _folded.Read(word);
        string[] folded = new string[_folded.Words.Length];
        for (int i = 0; i < folded.Length; i++)
            folded[i] = _folded.Word(i).ToString();
        _words.Add(word, folded);
        return folded;
    }

    private static void Append(StringBuilder form, ReadOnlySpan<char> word)
    {
        if (PhraseText.IsApart(form[^1], word[0]))
            form.Append(' ');
        form.Append(word);
    }
}
