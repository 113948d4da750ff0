using System.Collections.Frozen;
using System.Text.Json;
using DramaBot.Answers;

namespace DramaBot.Chat;

/// <summary>Intents as custom ids and JSON name them: <c>where_to_watch</c>.</summary>
internal static class IntentNames
{
    private static readonly FrozenDictionary<Intent, string> Names =
        Enum.GetValues<Intent>().ToFrozenDictionary(static intent => intent, static intent => JsonNamingPolicy.SnakeCaseLower.ConvertName(intent.ToString()));

    private static readonly FrozenDictionary<string, Intent> Intents = Names.ToFrozenDictionary(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal);

    /// <summary>An intent's name.</summary>
    public static string Of(Intent intent) => Names[intent];

    /// <summary>The intent of that name; null where there is none.</summary>
    public static Intent? Parse(string name) => Intents.TryGetValue(name, out Intent intent) ? intent : null;
}
