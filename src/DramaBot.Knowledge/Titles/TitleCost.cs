namespace DramaBot.Knowledge.Titles;

/// <summary>
/// What each way of writing a title other than its source costs, in eighths of a bit: the negative logarithm of how often people do it.
/// A candidate's evidence is the information in the text minus its cost, so that one scale serves typos, spellings and missing words.
/// </summary>
internal static class TitleCost
{
    /// <summary>One bit.</summary>
    public const int One = 8;

    public const int Infinite = 1 << 20;

    // Between words.
    public const int DropArticle = 3;
    public const int DropStop = 14;
    public const int DropWord = 6;
    public const int DropAny = 14; // once, when anything but small words is left out
    public const int DropRest = 15; // of a word that is begun
    public const int DropNumber = 16;
    public const int DropShare = 7; // of a dropped word's bits, one in this many
    public const int DropMost = 40;
    public const int TailMost = 8; // a text that is a name's beginning: what follows is not left out but still to come
    public const int AddArticle = 4;
    public const int AddFiller = 6;
    public const int AddStop = 36;
    public const int AddWord = 48;
    public const int Swap = 16;
    public const int Replace = 56;
    public const int Contradiction = 200;
    public const int WrongYear = 64;
    public const int YearInfo = 64; // a number that might have been a year, and is the title's
    public const int RealWord = 40;

    // Readings of the text.
    public const int Head = 20;
    public const int Derived = 14;
    public const int CrowdBySound = 3; // per doubling of the dramas
    public const int EnglishByEar = 36;
    public const int Transliterated = 16;
    public const int OtherLayout = 20;
    public const int Initialism = 16;
    public const int Choseong = 16;
    public const int Syllables = 20;
}
