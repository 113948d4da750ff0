namespace DramaBot.Rendering.Languages;

/// <summary>
/// A sentence, or a piece of one, that the bot says in each of its languages. What it says stands in <c>Texts/en.json</c> under the
/// same name; <c>{0}</c> and so on are filled in, in whatever order a language puts them.
/// </summary>
internal enum Line
{
    // Days: the day of the month, the month's name, the year and the month's number.
    Day,
    Months,
}
