using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

public sealed class CompletionTests
{
    [Fact]
    public async Task Tab_OnlyCandidate_ReplacesItsRange()
    {
        using var typing = await StartAsync("언제 ㄷㄲㅂ", new Completion(3, 3, "도깨비", "2016"));
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal(("> 언제 도깨비", 13), Seen(typing));
        Assert.Equal("", string.Concat(typing.Screen.Rows.Skip(1)));
    }

    [Fact]
    public async Task Tab_CommonBeginning_IsInsertedAndCandidatesListed()
    {
        using var typing = await StartAsync("/H", new Completion(0, 2, "/help", "answers"), new Completion(0, 2, "/hello", null));
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal(["> /hel", "  /help  answers", "  /hello"], typing.Screen.Rows);
        Assert.Equal((0, 6), (typing.Screen.Row, typing.Screen.Column));
    }

    [Fact]
    public async Task Tab_CandidatesThatBeginOtherwise_AreListedAndTheLineKept()
    {
        using var typing = await StartAsync("깨비", new Completion(0, 2, "도깨비", null), new Completion(0, 2, "도깨방정", null));
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal("> 깨비", typing.Screen.CursorRow);
        Assert.Equal(3, typing.Screen.Rows.Count);
    }

    [Fact]
    public async Task Tab_CommonBeginning_EndsAtAWholeCluster()
    {
        using var typing = await StartAsync("a", new Completion(0, 1, "ab\U0001F600", null), new Completion(0, 1, "ab\U0001F601", null));
        await typing.PressAsync(EditKey.Complete, EditKey.Submit);
        Assert.Equal("ab", await typing.Line);
    }

    [Fact]
    public async Task Tab_Again_CyclesAndEscapeGivesTheLineBack()
    {
        using var typing = await StartAsync("ㄷ", new Completion(0, 1, "도깨비", null), new Completion(0, 1, "대물", null));
        await typing.PressAsync(EditKey.Complete, EditKey.Complete);
        Assert.Equal(["> 도깨비", "* 도깨비", "  대물"], typing.Screen.Rows);
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal(["> 대물", "  도깨비", "* 대물"], typing.Screen.Rows);
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal("> 도깨비", typing.Screen.CursorRow);
        await typing.PressAsync(EditKey.CompleteBack);
        Assert.Equal("> 대물", typing.Screen.CursorRow);
        await typing.PressAsync(EditKey.Cancel);
        Assert.Equal(["> ㄷ", "", ""], typing.Screen.Rows);
    }

    [Fact]
    public async Task Tab_SelectionThenAnotherKey_KeepsItAndClosesTheList()
    {
        var completions = new Candidates(new Completion(0, 1, "도깨비", null), new Completion(0, 1, "대물", null));
        using var typing = new Typing(completions: completions);
        await typing.BeginAsync();
        await typing.TypeAsync("ㄷ");
        await typing.PressAsync(EditKey.Complete, EditKey.Complete);
        await typing.TypeAsync("!");
        Assert.Equal(["> 도깨비!", "", ""], typing.Screen.Rows);
        Assert.Equal(1, completions.Asked);
    }

    [Fact]
    public async Task Tab_NoCandidate_ChangesNothing()
    {
        using var typing = await StartAsync("도");
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal(("> 도", 4), Seen(typing));
        Assert.Single(typing.Screen.Rows);
    }

    [Fact]
    public async Task Tab_CandidateOutsideTheLine_IsVoid()
    {
        using var typing = await StartAsync(
            "도", new Completion(1, 1, "x", null), new Completion(-1, 1, "x", null), new Completion(0, 2, "x", null), new Completion(0, 1, "대물", null));
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal("> 대물", typing.Screen.CursorRow);
    }

    [Fact]
    public async Task Tab_ManyCandidates_ShowsTenRowsWithTheSelectedOne()
    {
        var many = Enumerable.Range(1, 25).Select(i => new Completion(0, 1, $"제목{i}", null)).ToArray();
        using var typing = await StartAsync("ㅈ", many);
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal(11, typing.Screen.Rows.Count);
        Assert.Equal(("  제목1", "    +16"), (typing.Screen.Rows[1], typing.Screen.Rows[10]));
        await typing.PressAsync(EditKey.CompleteBack);
        Assert.Equal("* 제목25", typing.Screen.Rows[9]);
        Assert.Equal(11, typing.Screen.Rows.Count);
    }

    [Fact]
    public async Task Tab_LowScreen_ShowsWhatFits()
    {
        var many = Enumerable.Range(1, 25).Select(i => new Completion(0, 1, $"제목{i}", null)).ToArray();
        using var typing = new Typing(rows: 4, completions: new Candidates(many));
        await typing.BeginAsync();
        await typing.PasteAsync("ㅈ");
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal(["> ㅈ", "  제목1", "  제목2", "    +23"], typing.Screen.Rows);
    }

    [Fact]
    public async Task List_LongOrUnsafeCandidate_IsCutAndCleaned()
    {
        using var typing = new Typing(
            columns: 16,
            completions: new Candidates(new Completion(0, 1, "달의 연인 보보경심 려", null), new Completion(0, 1, "달\e[2J\u202E이", "메\n모와 그 밖에")));
        await typing.BeginAsync();
        await typing.TypeAsync("ㄷ");
        await typing.PressAsync(EditKey.Complete);
        Assert.Equal(["> ㄷ", "  달의 연인 보", "  달[2J이  메모"], typing.Screen.Rows);
    }

    [Fact]
    public async Task List_WriteAbove_StaysUnderThePrompt()
    {
        using var typing = await StartAsync("ㄷ", new Completion(0, 1, "도깨비", null), new Completion(0, 1, "대물", null));
        await typing.PressAsync(EditKey.Complete);
        typing.Source.WriteAbove(() => typing.Screen.Write("알림\r\n"));
        Assert.Equal(["알림", "> ㄷ", "  도깨비", "  대물"], typing.Screen.Rows);
        Assert.Equal((1, 4), (typing.Screen.Row, typing.Screen.Column));
    }

    private static async Task<Typing> StartAsync(string text, params Completion[] candidates)
    {
        var typing = new Typing(completions: new Candidates(candidates));
        await typing.BeginAsync();
        await typing.TypeAsync(text);
        return typing;
    }

    private static (string Row, int Column) Seen(Typing typing) => (typing.Screen.CursorRow, typing.Screen.Column);
}
