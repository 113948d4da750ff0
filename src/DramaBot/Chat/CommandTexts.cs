using System.Collections.Frozen;
using System.Text.Json;

namespace DramaBot.Chat;

/// <summary>
/// What Discord shows beside commands and options while people type, in each language that we speak. Names of commands and
/// options stay English: that is how people tell each other what to type.
/// </summary>
internal static class CommandTexts
{
    private const string DefaultLocale = "en-US";

    /// <summary>Stands for any command where an option means the same in several.</summary>
    private const string AnyCommand = "*";

    /// <summary>The locales, as Discord names them. Other Spanish and English ones fall back to these by themselves.</summary>
    public static readonly IReadOnlyList<string> Locales = [DefaultLocale, "ko", "es-ES", "pt-BR", "id", "ja", "fr"];

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Texts =
        Locales.ToFrozenDictionary(static locale => locale, Read, StringComparer.Ordinal);

    /// <summary>The English description.</summary>
    /// <param name="command">The command's name, without the slash.</param>
    /// <param name="option">The option's name; null for the command itself.</param>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    public static string Describe(string command, string? option = null) => Text(DefaultLocale, command, option);

    /// <summary>The descriptions by locale, English included, as Discord falls back to whatever it likes where a key is missing.</summary>
    /// <param name="command">The command's name, without the slash.</param>
    /// <param name="option">The option's name; null for the command itself.</param>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    public static IReadOnlyDictionary<string, string> Localizations(string command, string? option = null) =>
        Locales.ToDictionary(static locale => locale, locale => Text(locale, command, option), StringComparer.Ordinal);

    /// <summary>The keys of one locale's texts: <c>command</c>, <c>command.option</c> or <c>*.option</c>.</summary>
    internal static IReadOnlyCollection<string> KeysOf(string locale) => Texts[locale].Keys;

    private static string Text(string locale, string command, string? option)
    {
        FrozenDictionary<string, string> texts = Texts[locale];
        string key = option is null ? command : $"{command}.{option}";
        return texts.TryGetValue(key, out string? text) || (option is not null && texts.TryGetValue($"{AnyCommand}.{option}", out text))
            ? text
            : throw new ArgumentException($"'{key}' has no text in {locale}.", nameof(command));
    }

    private static FrozenDictionary<string, string> Read(string locale)
    {
        using Stream file = typeof(CommandTexts).Assembly.GetManifestResourceStream($"Localization/{locale}.json")
            ?? throw new InvalidOperationException($"The program lacks its own texts in {locale}.");
        using var json = JsonDocument.Parse(file);
        return json.RootElement.EnumerateObject().ToFrozenDictionary(static text => text.Name, static text => text.Value.GetString()!, StringComparer.Ordinal);
    }
}
