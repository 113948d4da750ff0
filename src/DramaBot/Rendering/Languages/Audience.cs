namespace DramaBot.Rendering.Languages;

/// <summary>For whom something is written.</summary>
/// <param name="Today">The day in Seoul.</param>
/// <param name="Words">Their language.</param>
internal readonly record struct Audience(DateOnly Today, Wording Words)
{
    /// <summary>Readers of English: the terminal, announcements, and whoever's language we do not speak.</summary>
    public static Audience English(DateOnly today) => new(today, Wording.English);
}
