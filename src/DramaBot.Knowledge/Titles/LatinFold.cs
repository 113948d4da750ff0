namespace DramaBot.Knowledge.Titles;

/// <summary>Takes case, width and diacritics from one UTF-16 unit.</summary>
/// <remarks>
/// The tables hold the base letter of Unicode's compatibility decomposition (NFKD) for the Latin blocks; they stand here because the
/// program runs with invariant globalization, and because one unit at a time needs no allocation.
/// </remarks>
internal static class LatinFold
{
    // U+00C0 to U+024F.
    private const string Extended = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "                                oo             uu               "
        + "    dddlllnnnaaiioouuuuuuuuuu aaaa    ggkkoooo  jdddgg  nnaa    "
        + "aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy            "
        + "                ";

    // U+1E00 to U+1EFF.
    private const string Additional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyas    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";

    /// <summary>The folded letter or digit; the unit itself when it has no Latin base; '\0' for marks that vanish.</summary>
    public static char Fold(char unit) => unit switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => unit,
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        < '\u00C0' => unit == '\u00AD' ? '\0' : unit,
        <= '\u024F' => Known(Extended[unit - 0xC0], unit),
        >= '\u0300' and <= '\u036F' => '\0',
        >= '\u1E00' and <= '\u1EFF' => Known(Additional[unit - 0x1E00], unit),
        >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' or '\uFEFF' => '\0',
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(unit - 0xFEE0)),
        _ => char.ToLowerInvariant(unit),
    };

    private static char Known(char folded, char unit) => folded == ' ' ? unit : folded;
}
