using System.Collections.Frozen;
using System.Reflection;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>
/// Titles that exist and that no seed file is about: a question that names one is about that drama, and not about the one of ours that
/// sounds most like it. Nothing is known of them but the name; who writes a seed file for one need not take it off the list.
/// </summary>
internal static class OtherTitles
{
    /// <summary>The list's name among the resources: a title a line, <c>#</c> before what is said of the list, <c>~</c> before what is also plain talk.</summary>
    public const string Resource = "subjects.other-titles";

    private static readonly Lazy<FrozenDictionary<ulong, TitleName>> Lazily = new(static () =>
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
        return Read(reader);
    });

    /// <summary>What is shipped.</summary>
    public static FrozenDictionary<ulong, TitleName> Shared => Lazily.Value;

    /// <summary>Whether a text is one of them, whatever its spaces and marks.</summary>
    public static bool IsOne(string text)
    {
        var folded = new FoldedText();
        folded.Read(text);
        return Shared.TryGetValue(UnitHash.Of(folded.Units), out TitleName? name) && name.Units == folded.Units.Length;
    }

    /// <summary>Reads a list, by the keys under which <see cref="TitleNames"/> keeps names.</summary>
    public static FrozenDictionary<ulong, TitleName> Read(TextReader list)
    {
        var names = new Dictionary<ulong, TitleName>();
        var folded = new FoldedText();
        while (list.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            bool isTalk = line.StartsWith('~');
            folded.Read(isTalk ? line[1..] : line);
            if (!folded.Words.IsEmpty)
                names.TryAdd(UnitHash.Of(folded.Units), new TitleName(folded.Units.Length, isTalk ? NameStrength.Plain : TitleNames.StrengthOf(folded)) { Words = folded.Words.Length });
        }

        return names.ToFrozenDictionary();
    }
}
