using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

public sealed class HistoryTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("dramabot-history").FullName;

    private string FilePath => Path.Combine(_directory, "data", "history");

    [Fact]
    public void Add_BlankOrRepeated_IsLeftOut()
    {
        var history = new LineHistory([]);
        Assert.True(history.Add("도깨비"));
        Assert.False(history.Add("도깨비"));
        Assert.False(history.Add("  "));
        Assert.True(history.Add("대물"));
        Assert.True(history.Add("도깨비"));
        Assert.Equal(["도깨비", "대물", "도깨비"], history.Lines);
    }

    [Fact]
    public void Add_TooMany_DropsTheOldest()
    {
        var history = new LineHistory(Enumerable.Range(0, LineHistory.MaxLines + 5).Select(i => $"{i}"));
        Assert.Equal(LineHistory.MaxLines, history.Lines.Count);
        Assert.Equal(("5", "1004"), (history.Lines[0], history.Lines[^1]));
    }

    [Fact]
    public void Previous_BeyondTheOldest_IsNull()
    {
        var history = new LineHistory(["하나"]);
        Assert.Null(history.Next());
        Assert.Equal("하나", history.Previous("x"));
        Assert.Null(history.Previous("x"));
        Assert.Equal("x", history.Next());
    }

    [Fact]
    public async Task Source_NextRun_KnowsTheLines()
    {
        using (var first = new Typing(file: new(FilePath)))
        {
            await first.EnterAsync("하나");
            await first.EnterAsync("둘");
            await first.EnterAsync("둘");
        }
        Assert.Equal("하나\n둘\n", await File.ReadAllTextAsync(FilePath));
        using var second = new Typing(file: new(FilePath));
        await second.BeginAsync();
        await second.PressAsync(EditKey.Previous, EditKey.Previous);
        Assert.Equal("> 하나", second.Screen.CursorRow);
    }

    [Fact]
    public void Write_OnUnix_IsForTheOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
            return;
        var file = new HistoryFile(FilePath);
        file.Write(["하나"]);
        File.SetUnixFileMode(FilePath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        file.Write(["둘"]);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
        Assert.Equal([FilePath], Directory.GetFiles(Path.GetDirectoryName(FilePath)!));
    }

    [Fact]
    public void Read_LongFileWithOddBytes_GivesTheLastLines()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllBytes(FilePath, [.. Enumerable.Repeat("x\n"u8.ToArray(), 3000).SelectMany(x => x), 0xFF, (byte)'\n', (byte)'y']);
        var lines = new HistoryFile(FilePath).Read();
        Assert.InRange(lines.Count, 2, LineHistory.MaxLines + 1);
        Assert.Equal(["\uFFFD", "y"], lines.TakeLast(2));
    }

    [Fact]
    public void File_ThatIsADirectory_IsNoHistoryAndNoError()
    {
        Directory.CreateDirectory(FilePath);
        var file = new HistoryFile(FilePath);
        Assert.Empty(file.Read());
        file.Write(["하나"]);
        new HistoryFile(FilePath).Write(["둘"]);
        Assert.True(Directory.Exists(FilePath));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(FilePath)!));
    }

    [Fact]
    public void File_WhereNoneCanBe_IsNoHistoryAndNoError()
    {
        var blocker = Path.Combine(_directory, "blocker");
        File.WriteAllText(blocker, "");
        var file = new HistoryFile(Path.Combine(blocker, "history"));
        Assert.Empty(file.Read());
        file.Write(["하나"]);
        Assert.Equal([blocker], Directory.GetFiles(_directory));
    }

    [Fact]
    public async Task Source_UnsafeLineInTheFile_IsShownWithoutIt()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        await File.WriteAllTextAsync(FilePath, "a\e[31m\u202Eb\n");
        using var typing = new Typing(file: new(FilePath));
        await typing.BeginAsync();
        await typing.PressAsync(EditKey.Previous);
        Assert.Equal("> a[31mb", typing.Screen.CursorRow);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
