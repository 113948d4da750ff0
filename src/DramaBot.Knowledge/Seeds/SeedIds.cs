namespace DramaBot.Knowledge.Seeds;

/// <summary>What ids look like.</summary>
internal static class SeedIds
{
    /// <summary>What <see cref="IsLocalId"/> accepts, as a regular expression for editors.</summary>
    public const string LocalIdPattern = "^[A-Za-z0-9._-]{1,100}$";

    private const int Longest = 100;

    /// <summary>A drama's id is a file's name on every system: lower-case letters, digits, '-' and '_', not first or last.</summary>
    public static bool IsDramaId(string id) =>
        id.Length is > 0 and <= Longest && char.IsAsciiLetterOrDigit(id[0]) && char.IsAsciiLetterOrDigit(id[^1])
        && id.All(static letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_');

    /// <summary>An id within a file: letters, digits, '-', '_' and '.'.</summary>
    public static bool IsLocalId(string id) =>
        id.Length is > 0 and <= Longest && id.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
}
