using System.Text;
using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

public sealed class InteractiveLineSourceTests
{
    [Fact]
    public async Task Line_Hangul_TakesTwoColumnsASyllable()
    {
        using var typing = await StartAsync();
        await typing.TypeAsync("도깨비");
        Assert.Equal(("> 도깨비", 8), Seen(typing));
        await typing.PressAsync(EditKey.Left);
        Assert.Equal(("> 도깨비", 6), Seen(typing));
        await typing.TypeAsync("X");
        Assert.Equal(("> 도깨X비", 7), Seen(typing));
        await typing.PressAsync(EditKey.Home);
        Assert.Equal(2, typing.Screen.Column);
        await typing.PressAsync(EditKey.End);
        Assert.Equal(9, typing.Screen.Column);
    }

    [Fact]
    public async Task Line_EmojiAndMarks_MoveAndGoWhole()
    {
        using var typing = await StartAsync();
        await typing.TypeAsync("a\U0001F468\u200D\U0001F469e\u0301");
        Assert.Equal(6, typing.Screen.Column);
        await typing.PressAsync(EditKey.Left);
        Assert.Equal(5, typing.Screen.Column);
        await typing.PressAsync(EditKey.DeleteBack);
        Assert.Equal(("> ae\u0301", 3), Seen(typing));
    }

    [Fact]
    public async Task Line_Entered_IsReturnedAndStays()
    {
        using var typing = new Typing();
        Assert.Equal("도깨비 시즌2", await typing.EnterAsync("도깨비 시즌2"));
        Assert.Equal("> 도깨비 시즌2", typing.Screen.Rows[0]);
        Assert.Equal((1, 0), (typing.Screen.Row, typing.Screen.Column));
    }

    [Fact]
    public async Task Line_LongerThanTheScreen_ShowsThePartAroundTheCursorInOneRow()
    {
        using var typing = await StartAsync(columns: 20);
        await typing.PasteAsync("가나다라마바사아자차카타파하");
        Assert.Equal(("><자차카타파하", 14), Seen(typing));
        await typing.PressAsync(EditKey.Home);
        Assert.Equal(("> 가나다라마바사아>", 2), Seen(typing));
        Assert.Single(typing.Screen.Rows);
        await typing.PressAsync(EditKey.Submit);
        Assert.Equal(["> 가나다라마바사아자", "차카타파하", ""], typing.Screen.Rows);
    }

    [Fact]
    public async Task Line_WiderThanThought_StaysInOneRowWithTheCursorInPlace()
    {
        // A thermometer is one column by the standard and two on this screen.
        using var typing = await StartAsync(columns: 20);
        await typing.TypeAsync(string.Concat(Enumerable.Repeat("\U0001F321", 12)));
        Assert.Equal(0, typing.Screen.Row);
        await typing.PressAsync(EditKey.Home, EditKey.Right, EditKey.Right);
        Assert.Equal((0, 6), (typing.Screen.Row, typing.Screen.Column));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    public async Task Line_AnyCursor_IsShownAtTheCursor(int columns)
    {
        using var typing = await StartAsync(columns);
        const string text = "가a나b다c라d마e바f사";
        await typing.PasteAsync(text);
        for (var i = text.Length; i > 0; i--)
        {
            await typing.PressAsync(EditKey.Left);
            Assert.InRange(typing.Screen.Column, 0, columns - 1);
            Assert.Equal(0, typing.Screen.Row);
            if (columns > 6)
                Assert.Contains(text[i - 1], typing.Screen.CursorRow);
        }
    }

    [Fact]
    public async Task Paste_LinesAndARest_AreReadOneByOne()
    {
        using var typing = await StartAsync();
        await typing.PasteAsync("하나\n둘\n셋");
        Assert.Equal("하나", await typing.Line);
        await typing.BeginAsync();
        Assert.Equal("둘", await typing.Line);
        await typing.BeginAsync();
        Assert.Equal(("> 셋", 4), Seen(typing));
    }

    [Fact]
    public async Task Paste_LongText_IsCutAndDrawnOnce()
    {
        using var typing = await StartAsync();
        var before = typing.Screen.Written.Length;
        await typing.PasteAsync(new string('가', Utf8Lines.MaxLength + 100));
        Assert.InRange(typing.Screen.Written.Length - before, 1, 500);
        await typing.PressAsync(EditKey.Submit);
        Assert.Equal(Utf8Lines.MaxLength, (await typing.Line)!.Length);
    }

    [Fact]
    public async Task CtrlD_EmptyLine_EndsTheInput()
    {
        using var typing = await StartAsync();
        await typing.PressAsync(EditKey.DeleteOrEnd);
        Assert.Null(await typing.Line);
        Assert.Equal((1, 0), (typing.Screen.Row, typing.Screen.Column));
    }

    [Fact]
    public async Task CtrlD_InALine_DeletesForward()
    {
        using var typing = await StartAsync();
        await typing.TypeAsync("도깨비");
        await typing.PressAsync(EditKey.Home, EditKey.DeleteOrEnd);
        Assert.Equal(("> 깨비", 2), Seen(typing));
    }

    [Fact]
    public async Task Closed_InALine_EndsTheInput()
    {
        using var typing = await StartAsync();
        await typing.TypeAsync("도");
        await typing.PressAsync(EditKey.Closed);
        Assert.Null(await typing.Line);
    }

    [Fact]
    public async Task Cancellation_WhileTyping_StopsAndLeavesANewRow()
    {
        using var typing = await StartAsync();
        await typing.TypeAsync("도");
        await typing.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => typing.Line.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal(["> 도", ""], typing.Screen.Rows);
        Assert.Equal(0, typing.Screen.Column);
    }

    [Fact]
    public async Task WriteAbove_WhileTyping_KeepsTheLineAndTheCursor()
    {
        using var typing = await StartAsync();
        await typing.TypeAsync("도깨비");
        await typing.PressAsync(EditKey.Left);
        typing.Source.WriteAbove(() => typing.Screen.Write("알림\r\n둘째 줄\r\n"));
        Assert.Equal(["알림", "둘째 줄", "> 도깨비"], typing.Screen.Rows);
        Assert.Equal((2, 6), (typing.Screen.Row, typing.Screen.Column));
        await typing.PressAsync(EditKey.Submit);
        Assert.Equal("도깨비", await typing.Line);
    }

    [Fact]
    public void WriteAbove_NoPrompt_OnlyWrites()
    {
        using var typing = new Typing();
        typing.Source.WriteAbove(() => typing.Screen.Write("알림\r\n"));
        Assert.Equal("알림\r\n", typing.Screen.Written.ToString());
    }

    [Fact]
    public async Task WriteAbove_InsideAnother_DrawsThePromptOnce()
    {
        using var typing = await StartAsync();
        typing.Source.WriteAbove(() => typing.Source.WriteAbove(() => typing.Screen.Write("알림\r\n")));
        Assert.Equal(["알림", ">"], typing.Screen.Rows);
    }

    [Fact]
    public async Task WriteAbove_ThatFails_LeavesThePrompt()
    {
        using var typing = await StartAsync();
        await typing.TypeAsync("도");
        Assert.Throws<InvalidDataException>(() => typing.Source.WriteAbove(() => throw new InvalidDataException()));
        Assert.Equal(("> 도", 4), Seen(typing));
    }

    [Fact]
    public async Task Unsafe_CharactersTyped_NeverReachTheScreen()
    {
        using var typing = await StartAsync();
        typing.Terminal.Press(new KeyPress(EditKey.Text, "a\u202E\e]0;x\ab"));
        await typing.PressAsync(EditKey.Submit);
        Assert.DoesNotContain("\u202E", typing.Screen.Written.ToString());
        Assert.Equal("a]0;xb", await typing.Line);
    }

    [Fact]
    public async Task History_Arrows_GoBackAndForthAndKeepTheDraft()
    {
        using var typing = new Typing();
        await typing.EnterAsync("하나");
        await typing.EnterAsync("둘");
        await typing.BeginAsync();
        await typing.TypeAsync("초안");
        await typing.PressAsync(EditKey.Previous, EditKey.Previous, EditKey.Previous);
        Assert.Equal(("> 하나", 6), Seen(typing));
        await typing.PressAsync(EditKey.Next);
        Assert.Equal(("> 둘", 4), Seen(typing));
        await typing.PressAsync(EditKey.Next, EditKey.Next);
        Assert.Equal(("> 초안", 6), Seen(typing));
    }

    [Fact]
    public async Task Resize_Narrower_TakesTheRewrappedRowsAway()
    {
        using var typing = await StartAsync(columns: 40);
        await typing.TypeAsync(new string('a', 30));
        typing.Terminal.Columns = 20;
        var before = typing.Screen.Written.Length;
        typing.Terminal.Press(new KeyPress(EditKey.Redraw));
        await typing.PressAsync(EditKey.None);
        Assert.StartsWith("\e[1A\r\e[J", typing.Screen.Written.ToString()[before..]);
    }

    [Fact]
    public async Task ClearScreen_WhileTyping_PutsTheLineFirst()
    {
        using var typing = new Typing();
        await typing.EnterAsync("하나");
        await typing.BeginAsync();
        await typing.TypeAsync("둘");
        await typing.PressAsync(EditKey.ClearScreen);
        Assert.Equal((0, "> 둘"), (typing.Screen.Row, typing.Screen.CursorRow));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Colours_AreUsed_OnlyWhenAllowed(bool colours)
    {
        using var typing = new Typing(colours: colours);
        await typing.EnterAsync("도");
        Assert.Equal(colours, typing.Screen.Written.ToString().Contains("\e[1;36m", StringComparison.Ordinal));
        Assert.Equal(colours, new StringBuilder().Append(typing.Screen.Written).Replace("\e[?7", "").ToString().Contains('m'));
    }

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(false, "", true)]
    [InlineData(false, "1", false)]
    [InlineData(true, null, false)]
    public void UseColours_TerminalAndNoColor_Decide(bool redirected, string? noColor, bool expected) =>
        Assert.Equal(expected, LineSources.UseColours(redirected, noColor));

    private static async Task<Typing> StartAsync(int columns = 40)
    {
        var typing = new Typing(columns);
        await typing.BeginAsync();
        return typing;
    }

    private static (string Row, int Column) Seen(Typing typing) => (typing.Screen.CursorRow, typing.Screen.Column);
}
