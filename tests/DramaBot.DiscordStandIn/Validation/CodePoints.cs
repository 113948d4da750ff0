using System.Text;
using System.Text.Json;

namespace DramaBot.DiscordStandIn.Validation;

/// <summary>Discord counts code points: neither UTF-16 units nor what a reader sees as one character.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
            count++;
        return count;
    }

    /// <summary>The string, or null where the JSON escapes half a surrogate pair and so holds no text at all.</summary>
    public static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
