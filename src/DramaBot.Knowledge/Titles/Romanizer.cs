using System.Text;

namespace DramaBot.Knowledge.Titles;

/// <summary>
/// Hangul in Latin letters by the Revised Romanization of Korean (Ministry of Culture and Tourism, notice 2000-8), in two readings:
/// as pronounced (assimilation between syllables, as the rule asks) and letter by letter (as fans often write).
/// </summary>
internal static class Romanizer
{
    private static readonly string[] Initials =
        ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];

    private static readonly string[] Vowels =
    [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i",
    ];

    // What a final sounds like before a pause or a consonant.
    private static readonly string[] Closed =
    [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t",
    ];

    // The letters a final is written with.
    private static readonly string[] Written =
    [
        "", "k", "kk", "ks", "n", "nj", "nh", "t", "l", "lk", "lm", "lp", "ls", "lt", "lp", "lh", "m", "p", "ps", "s", "ss", "ng", "j", "ch", "k", "t", "p", "h",
    ];

    // What is heard when the next syllable begins with a vowel.
    private static readonly string[] Linked =
    [
        "", "g", "kk", "ks", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m", "b", "ps", "s", "ss", "ng", "j", "ch", "k", "t", "p", "",
    ];

    private const int SilentInitial = 11;

    /// <summary>Appends the romanization; units that are not Hangul syllables are copied.</summary>
    public static void Append(StringBuilder to, ReadOnlySpan<char> units, bool pronounced)
    {
        string initialHeard = "";
        bool carried = false;
        for (int i = 0; i < units.Length; i++)
        {
            char unit = units[i];
            if (!Hangul.IsSyllable(unit))
            {
                AppendLone(to, unit);
                carried = false;
                continue;
            }

            to.Append(carried ? initialHeard : Initials[Hangul.InitialOf(unit)]).Append(Vowels[Hangul.VowelOf(unit)]);
            int final = Hangul.FinalOf(unit);
            carried = false;
            if (final == 0)
                continue;

            if (i + 1 == units.Length || !Hangul.IsSyllable(units[i + 1]))
            {
                to.Append(pronounced ? Closed[final] : Written[final]);
                continue;
            }

            (string end, initialHeard) = Join(final, units[i + 1], pronounced);
            to.Append(end);
            carried = true;
        }
    }

    private static (string End, string NextInitial) Join(int final, char next, bool pronounced)
    {
        int initial = Hangul.InitialOf(next);
        if (initial == SilentInitial)
        {
            bool palatal = pronounced && Hangul.VowelOf(next) == 20;
            string linked = palatal && final == 7 ? "j" : palatal && final == 25 ? "ch" : Linked[final];
            return (linked, "");
        }

        string heard = Initials[initial];
        if (!pronounced)
            return (Written[final], heard);

        // An h beside a stop makes it aspirated, whichever of the two comes first.
        if (final is 6 or 15 or 27 && heard is "g" or "d" or "j")
            return (final == 6 ? "n" : final == 15 ? "l" : "", heard switch { "g" => "k", "d" => "t", _ => "ch" });

        string end = Closed[final];
        if (heard is "n" or "m")
            end = end switch { "k" => "ng", "t" => "n", "p" => "m", _ => end };
        else if (heard == "r" && end is "k" or "t" or "p" or "m" or "ng")
            (end, heard) = (end switch { "k" => "ng", "t" => "n", "p" => "m", _ => end }, "n");

        if ((end == "n" && heard == "r") || (end == "l" && heard is "n" or "r"))
            (end, heard) = ("l", "l");

        return (end, heard);
    }

    private static void AppendLone(StringBuilder to, char unit)
    {
        if (!Hangul.IsJamo(unit))
        {
            to.Append(unit);
            return;
        }

        int initial = Hangul.Initials.IndexOf(unit, StringComparison.Ordinal);
        if (initial >= 0)
            to.Append(Initials[initial]);
    }
}
