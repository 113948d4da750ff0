using System.Text.Json;
using System.Text.RegularExpressions;
using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn.Limits;

/// <summary>What Discord refuses in a bulk registration of commands although its OpenAPI document does not say so.</summary>
internal static partial class CommandLimits
{
    private const int ChatInput = 1;
    private const int SubCommand = 1;
    private const int SubCommandGroup = 2;

    private static readonly HashSet<string> Locales = new(StringComparer.Ordinal)
    {
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr",
        "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko", "ar", "he",
    };

    /// <summary>Discord's own expression: .NET has no scripts as classes, so Devanagari and Thai are named by their blocks.</summary>
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex NamePattern { get; }

    public static void Check(JsonElement commands, Faults faults)
    {
        if (commands.ValueKind is not JsonValueKind.Array)
            return;
        JsonElement[] all = [.. commands.EnumerateArray()];
        foreach (IGrouping<long, JsonElement> kind in all.GroupBy(c => Faults.Number(c, "type", ChatInput)))
            faults.AtMost(kind.Count(), kind.Key == ChatInput ? 100 : 15, $"commands of type {kind.Key}", "$");
        foreach (var same in all.GroupBy(c => (Faults.Text(c, "name"), Faults.Number(c, "type", ChatInput))).Where(g => g.Count() > 1))
            faults.Add("$", $"the command '{same.Key.Item1}' is given {same.Count()} times");
        for (int i = 0; i < all.Length; i++)
            CheckCommand(all[i], $"$[{i}]", faults);
    }

    private static void CheckCommand(JsonElement command, string path, Faults faults)
    {
        bool chat = Faults.Number(command, "type", ChatInput) == ChatInput;
        CheckNames(command, path, chat, faults);
        int description = Faults.Length(command, "description");
        faults.Require(chat ? description is >= 1 and <= 100 : description == 0, path + ".description", chat ? "needs 1 to 100 code points" : "must be empty for this type");
        CheckDescriptions(command, path, faults);
        CheckOptions(command, path, depth: 0, faults);
        int size = Size(command);
        faults.Require(size <= 8_000, path, $"takes {size} characters, a command may take 8000");
    }

    private static void CheckOptions(JsonElement holder, string path, int depth, Faults faults)
    {
        IReadOnlyList<JsonElement> options = Faults.Items(holder, "options");
        bool optionalSeen = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int nested = options.Count(IsNesting);
        faults.Require(nested == 0 || nested == options.Count, path + ".options", "mixes sub-commands with other options");
        for (int i = 0; i < options.Count; i++)
        {
            JsonElement option = options[i];
            string at = $"{path}.options[{i}]";
            CheckNames(option, at, lowerCase: true, faults);
            CheckDescriptions(option, at, faults);
            faults.Require(seen.Add(Faults.Text(option, "name")), at + ".name", $"'{Faults.Text(option, "name")}' is used twice");
            bool required = Faults.Flag(option, "required");
            faults.Require(!required || !optionalSeen, at + ".required", "required options come before optional ones");
            optionalSeen |= !required && !IsNesting(option);
            faults.Require(FitsThere(option, holder, depth), at, "a group stands at the top, a sub-command at the top or in a group");
            CheckChoices(option, at, faults);
            faults.Require(Range(option, "min_length", 0) <= Range(option, "max_length", 6_000), at, "min_length is above max_length");
            faults.Require(Range(option, "min_value", double.MinValue) <= Range(option, "max_value", double.MaxValue), at, "min_value is above max_value");
            if (IsNesting(option))
                CheckOptions(option, at, depth + 1, faults);
        }

        CheckLocalizedNames(options, path, faults);
    }

    private static void CheckChoices(JsonElement option, string at, Faults faults)
    {
        IReadOnlyList<JsonElement> choices = Faults.Items(option, "choices");
        bool autocomplete = Faults.Flag(option, "autocomplete");
        faults.Require(!autocomplete || Faults.Number(option, "type") is 3 or 4 or 10, at + ".autocomplete", "works for strings, integers and numbers only");
        faults.Require(!autocomplete || choices.Count == 0, at + ".choices", "exclude autocomplete");
        foreach (IGrouping<string, JsonElement> same in choices.GroupBy(c => Faults.Text(c, "name"), StringComparer.Ordinal).Where(g => g.Count() > 1))
            faults.Add(at + ".choices", $"the name '{same.Key}' is given {same.Count()} times");
        for (int c = 0; c < choices.Count; c++)
        {
            faults.AtMost(Faults.Length(choices[c], "value"), 100, "code points", $"{at}.choices[{c}].value");
            CheckLocales(choices[c], "name_localizations", $"{at}.choices[{c}]", faults);
        }
    }

    private static void CheckNames(JsonElement holder, string path, bool lowerCase, Faults faults)
    {
        if (!lowerCase)
            return;
        CheckName(Faults.Text(holder, "name"), path + ".name", faults);
        CheckLocales(holder, "name_localizations", path, faults);
        if (Faults.Member(holder, "name_localizations") is { ValueKind: JsonValueKind.Object } names)
        {
            foreach (JsonProperty name in names.EnumerateObject().Where(n => n.Value.ValueKind is JsonValueKind.String))
                CheckName(name.Value.GetString()!, $"{path}.name_localizations.{name.Name}", faults);
        }
    }

    private static void CheckName(string name, string path, Faults faults)
    {
        faults.Require(NamePattern.IsMatch(name), path, $"'{name}' is no command or option name");
        faults.Require(!name.Any(char.IsUpper), path, $"'{name}' must be lower case where lower case exists");
    }

    private static void CheckDescriptions(JsonElement holder, string path, Faults faults) => CheckLocales(holder, "description_localizations", path, faults);

    private static void CheckLocales(JsonElement holder, string member, string path, Faults faults)
    {
        if (Faults.Member(holder, member) is { ValueKind: JsonValueKind.Object } localized)
        {
            foreach (JsonProperty entry in localized.EnumerateObject().Where(e => !Locales.Contains(e.Name)))
                faults.Add($"{path}.{member}.{entry.Name}", "is no locale of Discord");
        }
    }

    /// <summary>Within a locale option names are distinct, and none is the default name of another option.</summary>
    private static void CheckLocalizedNames(IReadOnlyList<JsonElement> options, string path, Faults faults)
    {
        var perLocale = options
            .SelectMany((o, i) => Localizations(o, "name_localizations").Select(l => (Locale: l.Key, Name: l.Value, Index: i)))
            .ToArray();
        foreach (var same in perLocale.GroupBy(l => (l.Locale, l.Name)).Where(g => g.Count() > 1))
            faults.Add(path + ".options", $"'{same.Key.Name}' names two options in {same.Key.Locale}");
        foreach (var entry in perLocale.Where(l => options.Where((_, i) => i != l.Index).Any(o => Faults.Text(o, "name") == l.Name)))
            faults.Add($"{path}.options[{entry.Index}].name_localizations.{entry.Locale}", $"'{entry.Name}' is the default name of another option");
    }

    /// <summary>Names, descriptions and choice values, each in the longest of its languages.</summary>
    private static int Size(JsonElement holder) =>
        Longest(holder, "name") + Longest(holder, "description")
        + Faults.Items(holder, "choices").Sum(c => Longest(c, "name") + Faults.Length(c, "value"))
        + Faults.Items(holder, "options").Sum(Size);

    private static int Longest(JsonElement holder, string member) =>
        Localizations(holder, member + "_localizations").Select(l => CodePoints.Count(l.Value)).Append(Faults.Length(holder, member)).Max();

    private static IEnumerable<KeyValuePair<string, string>> Localizations(JsonElement holder, string member) =>
        Faults.Member(holder, member) is { ValueKind: JsonValueKind.Object } localized
            ? localized.EnumerateObject().Where(l => l.Value.ValueKind is JsonValueKind.String).Select(l => KeyValuePair.Create(l.Name, CodePoints.TextOf(l.Value) ?? ""))
            : [];

    private static bool FitsThere(JsonElement option, JsonElement holder, int depth) => Faults.Number(option, "type") switch
    {
        SubCommandGroup => depth == 0,
        SubCommand => depth == 0 || (depth == 1 && Faults.Number(holder, "type") == SubCommandGroup),
        _ => true,
    };

    private static double Range(JsonElement option, string name, double otherwise) =>
        Faults.Member(option, name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : otherwise;

    private static bool IsNesting(JsonElement option) => Faults.Number(option, "type") is SubCommand or SubCommandGroup;
}
