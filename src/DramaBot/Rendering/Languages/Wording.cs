using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DramaBot.Answers;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Rendering.Languages;

/// <summary>
/// What the bot says by itself, in one language. Facts and summaries stay in the language in which they are written; only what
/// stands around them is said in the reader's.
/// </summary>
internal sealed class Wording
{
    private const string DefaultCode = "en";

    private static readonly string[] Codes = [DefaultCode, "ko", "es", "pt", "id", "ja", "fr"];
    private static readonly ConcurrentDictionary<string, Wording> Read = new(StringComparer.Ordinal);

    private readonly string[] _texts;
    private readonly CompositeFormat?[] _formats;

    private Wording(string code)
    {
        Code = code;
        _texts = new string[Enum.GetValues<Line>().Length];
        _formats = new CompositeFormat?[_texts.Length];
        Load();
    }

    /// <summary>The languages that we speak, by their ISO 639-1 codes.</summary>
    public static IReadOnlyList<string> Languages => Codes;

    /// <summary>What is said where no language is known.</summary>
    public static Wording English => In(DefaultCode);

    private string[] Months => field ??= this[Line.Months].Split(' ');

    /// <summary>How figures are written: with a decimal comma or a point.</summary>
    public NumberFormatInfo Figures => field ??= new NumberFormatInfo
    {
        NumberDecimalSeparator = this[Line.Separators][..1],
        NumberGroupSeparator = this[Line.Separators][1..],
    };

    /// <summary>The language's ISO 639-1 code.</summary>
    public string Code { get; }

    /// <summary>A text into which nothing is filled.</summary>
    public string this[Line line] => _texts[(int)line];

    /// <summary>The wording for one of Discord's locales ("ko", "pt-BR", "es-419"); English where we do not speak it.</summary>
    /// <param name="locale">A locale as Discord names them; null where none is known.</param>
    public static Wording For(string? locale)
    {
        if (locale is null)
            return English;
        ReadOnlySpan<char> language = locale.AsSpan()[..(locale.IndexOf('-', StringComparison.Ordinal) is var dash and >= 0 ? dash : locale.Length)];
        foreach (string code in Codes)
        {
            if (language.SequenceEqual(code))
                return In(code);
        }

        return English;
    }

    /// <summary>The title by which readers of the language know a drama: the Korean one in Korean, where it is known, else the English one.</summary>
    public string TitleOf(DramaRef drama) => TitleOf(drama.Title, drama.NativeTitle);

    /// <summary>The same of a drama whose names are at hand.</summary>
    public string TitleOf(TitleEntry drama) => TitleOf(drama.Title, drama.NativeTitle);

    /// <summary>A text with what is filled into it.</summary>
    public string Say(Line line, params ReadOnlySpan<object?> filled)
    {
        CompositeFormat format = _formats[(int)line] ??= CompositeFormat.Parse(_texts[(int)line]);
        string said = string.Format(CultureInfo.InvariantCulture, format, filled);
        return Code == "ko" ? Particles.Choose(said) : said;
    }

    /// <summary>A day in full: "30 April 2024".</summary>
    public string Day(DateOnly day) => Say(Line.Day, day.Day == 1 ? this[Line.FirstOfMonth] : day.Day, Months[day.Month - 1], day.Year, day.Month);

    /// <summary>A month's name, of January for 1.</summary>
    public string Month(int month) => Months[month - 1];

    /// <summary>The text for one, or the one for several; both are filled with the number.</summary>
    public string Count(int number, Line one, Line several) => Say(number == 1 ? one : several, number);

    private string TitleOf(string title, string? native) => Code == "ko" && native is not null ? native : title;

    private static Wording In(string code) => Read.GetOrAdd(code, static code => new Wording(code));

    private void Load()
    {
        using Stream file = typeof(Wording).Assembly.GetManifestResourceStream($"Texts/{Code}.json")
            ?? throw new InvalidOperationException($"The program lacks its own texts in '{Code}'.");
        using var json = JsonDocument.Parse(file);
        foreach (JsonProperty text in json.RootElement.EnumerateObject())
        {
            if (!Enum.TryParse(text.Name, out Line name))
                throw new InvalidOperationException($"Texts/{Code}.json says '{text.Name}', which nothing asks for.");
            _texts[(int)name] = text.Value.GetString()!;
        }

        if (Array.FindIndex(_texts, static text => text is null) is var missing and >= 0)
            throw new InvalidOperationException($"Texts/{Code}.json lacks '{(Line)missing}'.");
    }
}
