using DramaBot.Answers.Questions.Learned;
using DramaBot.Testing;

namespace DramaBot.Answers.Tests.Training;

/// <summary>The table of learned weights is what the phrasings make of it, to the byte.</summary>
public sealed class LearnedWordsTests
{
    private const string Table = "src/DramaBot.Answers/Questions/Learned/words.tsv";

    [Fact]
    public void Table_TrainedAnew_IsTheSame()
    {
        string path = RepositoryRoot.At(Table);
        string trained = new WordTrainer().Train(Examples());
        if (Environment.GetEnvironmentVariable("UPDATE_LEARNED") == "1")
            File.WriteAllText(path, trained);

        Assert.True(File.ReadAllText(path).ReplaceLineEndings("\n") == trained, $"{Table} is stale: run this test with UPDATE_LEARNED=1.");
    }

    [Theory]
    [InlineData(" will @ ever come back for more ", "Renewal")]
    [InlineData(" do the two of them end up together in @ ", "Ending")]
    [InlineData(" what did koreans think of @ viewership wise ", "Ratings")]
    [InlineData(" which platform streams @ ", "WhereToWatch")]
    [InlineData(" can you write my essay ", "Refuse")]
    public void Sum_PlainQuestion_IsLargestForWhatItAsks(string text, string signal)
    {
        Span<int> sums = stackalloc int[LearnedWords.Signals.Length];
        bool[] isAsked = new bool[text.Length];
        Array.Fill(isAsked, true);
        LearnedWords.Shared.Sum(text, isAsked, false, new WordFeature[WordFeatures.Most], sums);
        int best = 0;
        for (int i = 1; i < sums.Length; i++)
            best = sums[i] > sums[best] ? i : best;

        Assert.Equal(signal, LearnedWords.Signals[best].ToString());
    }

    private static List<TrainingExample> Examples() =>
        [.. Directory.GetFiles(RepositoryRoot.At("tests/DramaBot.Answers.Tests/Training/phrasings"), "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(static line => line.Length > 0).Select(TrainingExample.OfPhrasing)];
}
