using System.Text;
using DramaBot.Discord;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Embeds;

/// <summary>Plain sentences as an embed shows them: nothing in them is markdown, and dates are tags.</summary>
internal static class EmbedText
{
    /// <summary>Room for "and 999 more" on a line of its own.</summary>
    public const int RoomForRest = 20;

    /// <summary>One line, as it was written.</summary>
    public static string Line(string plain) => DateTags.Mark(MarkdownText.Escape(plain));

    /// <summary>One line in at most so many code points. The plain text is cut, so that no escape and no tag is.</summary>
    /// <param name="plain">Any text.</param>
    /// <param name="room">The most code points, at least two.</param>
    /// <param name="dates">Whether dates become tags, which links and names of fields cannot hold.</param>
    public static string Fit(string plain, int room, bool dates = true)
    {
        string shown = Show(plain, dates);
        int kept = DiscordLimits.Length(plain);
        while (DiscordLimits.Length(shown) is var length && length > room)
        {
            kept -= length - room;
            shown = kept > 1 ? Show(RuneText.Truncate(plain, kept), dates) : "…";
        }

        return shown;
    }

    /// <summary>Lines in at most so many code points; the last says how many were left out.</summary>
    public static string Lines(IReadOnlyList<string> plain, int room, Wording words)
    {
        var text = new StringBuilder();
        int used = 0;
        for (int i = 0; i < plain.Count; i++)
        {
            bool last = i == plain.Count - 1;
            int left = room - used - (last ? 0 : RoomForRest) - (i == 0 ? 0 : 1);
            string line = i == 0 ? Fit(plain[i], left) : Line(plain[i]);
            int length = DiscordLimits.Length(line);
            if (length > left)
                return text.Append('\n').Append(Rest(plain.Count - i, words)).ToString();
            if (i > 0)
                text.Append('\n');
            text.Append(line);
            used += length + (i == 0 ? 0 : 1);
        }

        return text.ToString();
    }

    /// <summary>What stands for lines that were left out.</summary>
    public static string Rest(int count, Wording words) => words.Say(Languages.Line.AndMore, count);

    /// <summary>The lines of paragraphs that may hold line breaks.</summary>
    public static IEnumerable<string> Split(IEnumerable<string?> paragraphs) =>
        paragraphs.OfType<string>().SelectMany(static text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Show(string plain, bool dates) => dates ? Line(plain) : MarkdownText.Escape(plain);
}
