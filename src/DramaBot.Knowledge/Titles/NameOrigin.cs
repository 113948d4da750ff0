namespace DramaBot.Knowledge.Titles;

/// <summary>Where a spelling of a name comes from.</summary>
internal enum NameOrigin : byte
{
    /// <summary>As a source writes it.</summary>
    Given,

    /// <summary>Without the article that a name begins with.</summary>
    NoArticle,

    /// <summary>What stands before the colon, the dash or the bracket of a name that a source writes.</summary>
    Head,

    /// <summary>By sound, from a romanization that a source gives.</summary>
    Romanization,

    /// <summary>By sound, from Hangul.</summary>
    Hangul,

    /// <summary>By sound, from an English name.</summary>
    English,
}
