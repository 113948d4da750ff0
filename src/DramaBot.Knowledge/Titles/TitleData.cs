namespace DramaBot.Knowledge.Titles;

/// <summary>Everything a search reads: immutable once built.</summary>
internal sealed class TitleData
{
    public required string[] Ids { get; init; }

    public required int[] Years { get; init; }

    public required double[] Popularity { get; init; }

    /// <summary>Ordinals of all dramas, the best known first.</summary>
    public required int[] ByPopularity { get; init; }

    /// <summary>Place of each drama in <see cref="ByPopularity"/>.</summary>
    public required int[] Rank { get; init; }

    /// <summary>All names as sources write them.</summary>
    public required string[] Names { get; init; }

    /// <summary>The drama of each name.</summary>
    public required int[] OwnerOf { get; init; }

    /// <summary>Doublings of the number of dramas beyond 128: each makes a chance likeness twice as likely.</summary>
    public int Crowd { get; init; }

    public required WordWeights Weights { get; init; }

    /// <summary>Names without Hangul, as written.</summary>
    public required Channel Latin { get; init; }

    /// <summary>Names with Hangul, as the keys that type them.</summary>
    public required Channel Hangul { get; init; }

    /// <summary>All names by their sound.</summary>
    public required Channel Sound { get; init; }

    /// <summary>Names with Hangul by their initial consonants; the ordinals are those of <see cref="Syllables"/>.</summary>
    public required Channel Initials { get; init; }

    public required PrefixIndex LatinPrefixes { get; init; }

    public required PrefixIndex HangulPrefixes { get; init; }

    public required PrefixIndex SoundPrefixes { get; init; }

    public required PrefixIndex InitialsPrefixes { get; init; }

    /// <summary>The first name of each drama: its title.</summary>
    public required int[] FirstNameOf { get; init; }

    public required SyllableTable Syllables { get; init; }

    /// <summary>From an initialism to twice the ordinal of a name, plus one where small words were left out.</summary>
    public required HashIndex Initialisms { get; init; }
}
