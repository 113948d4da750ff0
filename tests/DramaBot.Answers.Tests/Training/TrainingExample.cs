using System.Text.Json;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Questions.Learned;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Tests.Training;

/// <summary>A text and what it asks for.</summary>
/// <param name="Signal">What it asks for.</param>
/// <param name="Features">Its features, each once.</param>
internal sealed record TrainingExample(Signal Signal, IReadOnlyList<string> Features)
{
    private const string TitleWord = "xqtitle";
    private const string PersonWord = "xqperson";

    /// <summary>A line of phrasings: an intent, a tab, and a text in which <c>{d}</c> is a title, <c>{p}</c> a person and <c>{n}</c> a number.</summary>
    public static TrainingExample OfPhrasing(string line)
    {
        string[] cells = line.Split('\t');
        var text = new QuestionText();
        text.Read(cells[1].Replace("{d}", TitleWord, StringComparison.Ordinal).Replace("{p}", PersonWord, StringComparison.Ordinal).Replace("{n}", "2", StringComparison.Ordinal));
        for (int word = 0; word < text.Words.Words.Length; word++)
            Mark(text, word);
        return new TrainingExample(SignalOf(cells[0]), FeaturesOf(text));
    }

    private static void Mark(QuestionText text, int word)
    {
        FoldedWord at = text.Words.Words[word];
        foreach ((string name, char sign) in new[] { (TitleWord, PhraseText.Title), (PersonWord, PhraseText.Person) })
        {
            // A particle may be written to it: "{d}의".
            int start = text.Words.Word(word).IndexOf(name);
            if (start >= 0)
                text.Mark(new Stretch(at.Start + start, name.Length, sign));
        }
    }

    private static string[] FeaturesOf(QuestionText text)
    {
        text.Scan();
        var features = new WordFeature[WordFeatures.Most];
        int count = WordFeatures.Read(text.Stream, text.IsAsked, text.HasYear, features);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
            names.Add(features[i].In(text.Stream));
        return [.. names.Order(StringComparer.Ordinal)];
    }

    private static Signal SignalOf(string intent) =>
        intent == "none" ? Signal.Refuse : LearnedWords.Signals.Single(signal => JsonNamingPolicy.SnakeCaseLower.ConvertName(signal.ToString()) == intent);
}
