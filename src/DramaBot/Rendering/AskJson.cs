using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DramaBot.Answers;
using DramaBot.Chat;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering;

/// <summary>Writes one answer as <c>ask --json</c> does: one object on one line.</summary>
internal static class AskJson
{
    // The text goes to terminals and other programs, never into HTML; Hangul stays readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object, without a line break behind it.</summary>
    /// <param name="question">What was asked, as typed.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="today">The day in Seoul.</param>
    public static string Write(string question, Answer answer, DateOnly today)
    {
        AnswerText text = TextRenderer.Render(answer, Audience.English(today));
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("question", WellFormed(question));
            json.WriteString("intent", IntentNames.Of(answer.Intent));
            json.WriteStartArray("dramas");
            foreach (DramaRef drama in answer.Dramas)
                json.WriteStringValue(drama.Id);
            json.WriteEndArray();
            json.WriteString("outcome", JsonNamingPolicy.SnakeCaseLower.ConvertName(answer.Outcome.ToString()));
            json.WriteString("text", WellFormed(text.Text));
            json.WriteString("spoiler_text", text.SpoilerText is { } spoiler ? WellFormed(spoiler) : null);
            json.WriteStartArray("sources");
            foreach (CitedSource source in answer.Sources)
                WriteSource(json, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteSource(Utf8JsonWriter json, CitedSource source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("publisher", source.Publisher);
        json.WriteString("title", source.Title);
        json.WriteString("author", source.Author);
        json.WriteString("published", source.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("url", source.Url);
        json.WriteEndObject();
    }

    /// <summary>The text with U+FFFD for each lone surrogate, which UTF-8 cannot hold.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
