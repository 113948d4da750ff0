using DramaBot.Knowledge.Titles;

namespace DramaBot.Testing.Titles;

/// <summary>
/// Makes up dramas, the same every time: English and Korean titles built of the words that real ones are built of, so that many share
/// words, beginnings and initials with the titles searched for.
/// </summary>
public static partial class TitleDistractors
{
    /// <summary>The evaluation's dramas followed by made-up ones, <paramref name="total"/> in all; none made up has the name of a drama or stranger.</summary>
    public static IReadOnlyList<TitleEntry> Among(TitleEvaluation evaluation, int total)
    {
        IReadOnlyList<TitleEntry> entries = evaluation.Dramas;
        var all = new List<TitleEntry>(entries);
        var taken = new HashSet<string>(entries.SelectMany(NamesOf).Concat(evaluation.Strangers.Select(stranger => stranger.Text)).Select(TitleKey.Of), StringComparer.Ordinal);
        var random = new Random(20240428);
        while (all.Count < total)
        {
            (string english, string korean) = Make(random);
            if (taken.Contains(TitleKey.Of(korean)) || !taken.Add(TitleKey.Of(english)))
                continue;

            taken.Add(TitleKey.Of(korean));
            all.Add(new TitleEntry($"made-up-{all.Count}", english, korean, null, [], 1990 + random.Next(36), random.NextDouble()));
        }

        return all;
    }

    private static IEnumerable<string> NamesOf(TitleEntry entry) =>
        new[] { entry.Title, entry.NativeTitle ?? "", entry.RomanizedTitle ?? "" }.Concat(entry.Aliases);

    private static (string English, string Korean) Make(Random random)
    {
        (string e1, string k1) = Pick(random, Nouns);
        (string e2, string k2) = Pick(random, Nouns);
        (string e3, string k3) = Pick(random, Nouns);
        (string ea, string ka) = Pick(random, Adjectives);
        (string ep, string kp) = Pick(random, Places);
        (string en, string kn) = Person(random);
        int year = 1950 + random.Next(80);
        return random.Next(22) switch
        {
            0 => ($"{e1} of {e2}", $"{k2}의 {k1}"),
            1 => ($"The {e1} of the {e2}", $"{k2}의 {k1}"),
            2 => ($"My {ea} {e1}", $"나의 {ka} {k1}"),
            3 => ($"{ea} {e1}", $"{ka} {k1}"),
            4 => ($"The {ea} {e1}", $"{ka} {k1}"),
            5 => ($"{e1} in {ep}", $"{kp}의 {k1}"),
            6 => ($"{ea} {e1} {en}", $"{ka} {k1} {kn}"),
            7 => ($"{e1} {en}", $"{k1} {kn}"),
            8 => ($"{e1} {e2}", $"{k1} {k2}"),
            9 => ($"When the {e1} Meets {e2}", $"{k1} 만난 {k2}"),
            10 => ($"{e1} and {e2}", $"{k1}와 {k2}"),
            11 => ($"What's Wrong with {e1} {en}", $"{kn} {k1} 왜 그럴까"),
            12 => ($"{e1} {year}", $"{k1} {year}"),
            13 => ($"{en}: The {ea} {e1}", $"{kn} - {ka} {k1}"),
            14 => ($"{ea} {e1} of {e2}", $"{k2}의 {ka} {k1}"),
            15 => ($"Under the {e1}'s {e2}", $"{k1}의 {k2} 아래"),
            16 => ($"{e1} on the {e2}", $"{k2} 위의 {k1}"),
            17 => ($"Because This Is My {ea} {e1}", $"나의 {ka} {k1}이라서"),
            18 => ($"{e1} to {e2}: {e3}", $"{k1}에서 {k2}까지 {k3}"),
            19 => ($"{random.Next(2, 400)} Days of {e1}", $"{k1}의 {random.Next(2, 400)}일"),
            20 => ($"{ep} {e1} {e2}", $"{kp} {k1} {k2}"),
            _ => ($"{ea} {e1}, {ea} {e2}", $"{ka} {k1} {ka} {k2}"),
        };
    }

    private static (string English, string Korean) Person(Random random)
    {
        (string es, string ks) = Pick(random, Surnames);
        (string e1, string k1) = Pick(random, Given);
        (string e2, string k2) = Pick(random, Given);
        return ($"{es} {char.ToUpperInvariant(e1[0])}{e1[1..]}-{e2}", ks + k1 + k2);
    }

    private static (string English, string Korean) Pick(Random random, string[] words)
    {
        string word = words[random.Next(words.Length)];
        int space = word.LastIndexOf(' ');
        return (word[..space], word[(space + 1)..]);
    }
}
