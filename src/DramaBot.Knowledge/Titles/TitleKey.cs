namespace DramaBot.Knowledge.Titles;

/// <summary>Temporary until the finder lands.</summary>
public static class TitleKey
{
    public static string Of(string title) => new([.. title.ToUpperInvariant().Where(char.IsLetterOrDigit)]);
}
