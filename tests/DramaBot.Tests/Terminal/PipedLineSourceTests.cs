using System.IO.Pipelines;
using System.Text;
using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

[Collection(Alone.Name)]
public sealed class PipedLineSourceTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("\n", new[] { "" })]
    [InlineData("도깨비\n더 글로리\n", new[] { "도깨비", "더 글로리" })]
    [InlineData("하나\r\n둘\r\n", new[] { "하나", "둘" })]
    [InlineData("하나\n\n둘", new[] { "하나", "", "둘" })]
    [InlineData("a\rb\r\r\nc\r", new[] { "a\rb\r", "c\r" })]
    [InlineData("\uFEFF하나\n\uFEFF", new[] { "하나", "\uFEFF" })]
    public async Task ReadLine_Text_IsCutAtLineEnds(string text, string[] expected) =>
        Assert.Equal(expected, await ReadAllAsync(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task ReadLine_LineAtOrBeyondTheLimit_IsCutAndTheNextIsWhole(int beyond)
    {
        var text = new string('가', Utf8Lines.MaxLength + beyond) + "\r\n다음";
        Assert.Equal([new string('가', Utf8Lines.MaxLength), "다음"], await ReadAllAsync(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public async Task ReadLine_PairAcrossTheLimit_IsLeftOutWhole()
    {
        var start = new string('a', Utf8Lines.MaxLength - 1);
        Assert.Equal([start, "b"], await ReadAllAsync(Encoding.UTF8.GetBytes(start + "\U0001F600z\nb")));
    }

    [Fact]
    public async Task ReadLine_OddBytes_BecomeReplacementCharacters()
    {
        byte[] bytes = [(byte)'a', 0xFF, (byte)'b', (byte)'\n', 0xEB, 0x8F, (byte)'\n', 0, (byte)'\n', 0xED, 0xA0, 0x80, (byte)'\n', 0xF0, 0x9F];
        var lines = await ReadAllAsync(bytes);
        Assert.Equal(["a\uFFFDb", "\uFFFD", "\0", "\uFFFD\uFFFD\uFFFD", "\uFFFD"], lines);
    }

    [Fact]
    public async Task ReadLine_EveryByteAtATime_GivesTheSameLines()
    {
        var bytes = Encoding.UTF8.GetBytes("도깨비\r\n\U0001F600\n끝");
        using var source = new PipedLineSource(new Trickle(bytes));
        Assert.Equal(["도깨비", "\U0001F600", "끝"], await ReadAllAsync(source));
    }

    [Fact]
    public async Task ReadLine_AfterTheEnd_StaysNull()
    {
        using var source = new PipedLineSource(new MemoryStream("a"u8.ToArray()));
        Assert.Equal("a", await source.ReadLineAsync(CancellationToken.None));
        Assert.Null(await source.ReadLineAsync(CancellationToken.None));
        Assert.Null(await source.ReadLineAsync(CancellationToken.None));
    }

    [Fact]
    public async Task ReadLine_CancelledWhileTheReadBlocks_StopsAndLosesNothing()
    {
        var pipe = new Pipe();
        using var blocking = new Blocking(pipe.Reader.AsStream());
        using var source = new PipedLineSource(blocking);
        using var stop = new CancellationTokenSource();
        var line = source.ReadLineAsync(stop.Token).AsTask();
        await blocking.Entered.WaitAsync(Patience);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => line.WaitAsync(Patience));

        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes("도깨비\n"));
        Assert.Equal("도깨비", await source.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(Patience));
        Assert.Equal(1, blocking.Reads);
        await pipe.Writer.CompleteAsync();
    }

    [Fact]
    public async Task ReadLine_AlreadyCancelled_TakesNoLine()
    {
        using var source = new PipedLineSource(new MemoryStream("a\nb\n"u8.ToArray()));
        Assert.Equal("a", await source.ReadLineAsync(CancellationToken.None));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => source.ReadLineAsync(new(canceled: true)).AsTask());
        Assert.Equal("b", await source.ReadLineAsync(CancellationToken.None));
    }

    [Fact]
    public async Task ReadLine_FailingStream_EndsTheInput()
    {
        using var source = new PipedLineSource(new Trickle("a\nrest"u8.ToArray(), fails: true));
        Assert.Equal(["a", "rest"], await ReadAllAsync(source));
    }

    [Fact]
    public async Task ReadLine_EndlessLine_HoldsOnlyItsBeginning()
    {
        using var source = new PipedLineSource(new Zeros(64 * 1024 * 1024));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var line = await source.ReadLineAsync(CancellationToken.None);
        Assert.Equal(Utf8Lines.MaxLength, line!.Length);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 40 * 1024 * 1024);
    }

    private static async Task<List<string>> ReadAllAsync(byte[] bytes)
    {
        using var source = new PipedLineSource(new MemoryStream(bytes));
        return await ReadAllAsync(source);
    }

    private static async Task<List<string>> ReadAllAsync(PipedLineSource source)
    {
        var lines = new List<string>();
        while (await source.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(Patience) is { } line)
            lines.Add(line);
        return lines;
    }
}
