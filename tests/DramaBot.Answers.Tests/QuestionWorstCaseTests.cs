using System.Diagnostics;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Tests.Evaluation;

namespace DramaBot.Answers.Tests;

/// <summary>The worst that can be typed takes no longer than its length allows, and leaves nothing behind.</summary>
[Collection(Alone.Name)]
public sealed class QuestionWorstCaseTests
{
    private const int Length = 6_000;
    private const int Questions = 20;

    // A second would be plenty on any machine; what grows with more than the text's length takes minutes.
    private static readonly TimeSpan LongestQuestion = TimeSpan.FromSeconds(10);

    private readonly QuestionReader _reader = new();

    public static TheoryData<string> Pieces =>
    [
        "a", "ab ", "season ", "season 2 ", "how did ", "ㅋ", "시즌", "시즌2 ", "終", "シーズン", "vincenzo ", "goblin or ", "queen of tears vs ", "the the ", " ", "? ", "🙂", "e\u0301", "a\u0301\u0302\u0303\u0304", "\u0301", "1", "1 2 ", "((((", "..", "@ ^ # ", "who dies in ",
        "crash lading on yu ", "kim soo hyun ", "se-ri jeong-hyeok ", "x9", "\u202e", "ÿ", "ﷺ", "𝒶 ", "queeen off teers ", "도깨비랑 ", "사랑의불시착", "moving signal mine ", "is there a season 2 of ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Text_OfSixThousandCharacters_IsReadInATimeThatItsLengthBounds(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, (Length / piece.Length) + 1))[..Length];
        _reader.Read(text, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        TimeSpan least = TimeSpan.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            long start = Stopwatch.GetTimestamp();
            _reader.Read(text, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
            TimeSpan taken = Stopwatch.GetElapsedTime(start);
            least = taken < least ? taken : least;
        }

        Assert.True(least < LongestQuestion, $"{least.TotalMilliseconds} ms");
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Text_TwiceAsLong_TakesAboutTwiceTheMemory(string piece)
    {
        // What is allocated counts the work as the clock cannot: the same on every machine and every run.
        string whole = string.Concat(Enumerable.Repeat(piece, (Length / piece.Length) + 1));
        long half = AllocatedBy(whole[..(Length / 2)]);
        long all = AllocatedBy(whole[..Length]);
        Assert.True(all <= (half * 2) + Length, $"{half} bytes for {Length / 2} characters, {all} for {Length}");
    }

    private long AllocatedBy(string text)
    {
        _reader.Read(text, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _reader.Read(text, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Questions_AskedAgainAndAgain_LeaveNothingBehind()
    {
        QuestionCase[] cases = [.. QuestionCase.Read(ShippedKnowledge.Table("tuned.tsv"))];
        AskAll(cases);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < Questions; i++)
            AskAll(cases);
        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(grown < 1_000_000, $"{grown} bytes");
    }

    private void AskAll(QuestionCase[] cases)
    {
        foreach (QuestionCase one in cases)
            _reader.Read(one.Question, ShippedKnowledge.Snapshot, ShippedKnowledge.Today);
    }
}
