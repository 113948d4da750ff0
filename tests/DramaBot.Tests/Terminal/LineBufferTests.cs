using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

public class LineBufferTests
{
    private const string Family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";

    [Theory]
    [InlineData("도깨비", "도깨")]
    [InlineData("a\U0001F600", "a")]
    [InlineData("a" + Family, "a")]
    [InlineData("cafe\u0301", "caf")]
    [InlineData("x\u1103\u1169", "x")] // decomposed 도
    [InlineData("\U0001F1F0\U0001F1F7", "")]
    public void DeleteBack_Cluster_GoesWhole(string text, string left)
    {
        var line = With(text);
        line.DeleteBack();
        Assert.Equal(left, line.Text);
        Assert.Equal(left.Length, line.Cursor);
    }

    [Theory]
    [InlineData(Family + "b", 8)]
    [InlineData("e\u0301b", 2)]
    [InlineData("도b", 1)]
    public void MoveRight_Cluster_PassesWhole(string text, int cursor)
    {
        var line = With(text);
        line.MoveHome();
        line.MoveRight();
        Assert.Equal(cursor, line.Cursor);
        line.MoveLeft();
        Assert.Equal(0, line.Cursor);
    }

    [Fact]
    public void Moves_AtTheEnds_Stay()
    {
        var line = With("도");
        line.MoveRight();
        Assert.Equal(1, line.Cursor);
        line.MoveHome();
        line.MoveLeft();
        line.DeleteBack();
        Assert.Equal(("도", 0), (line.Text, line.Cursor));
    }

    [Fact]
    public void Insert_InTheMiddle_CursorFollows()
    {
        var line = With("도비");
        line.MoveLeft();
        line.Insert("깨");
        Assert.Equal(("도깨비", 2), (line.Text, line.Cursor));
    }

    [Fact]
    public void Insert_MarkBeforeCursor_CursorStandsBehindTheJoinedCluster()
    {
        var line = With("\u0301");
        line.MoveHome();
        line.Insert("e");
        Assert.Equal(2, line.Cursor);
    }

    [Fact]
    public void DeleteForward_JoiningTwoClusters_CursorStandsBehindThem()
    {
        var line = With("a b\u0301");
        line.MoveHome();
        line.MoveRight();
        line.Insert("x");
        line.DeleteForward();
        Assert.Equal(("axb\u0301", 2), (line.Text, line.Cursor));
        line.Set("\u1103-\u1169");
        line.MoveHome();
        line.MoveRight();
        line.DeleteForward();
        Assert.Equal(("\u1103\u1169", 2), (line.Text, line.Cursor));
    }

    [Theory]
    [InlineData("더 글로리 시즌2", 6)]
    [InlineData("도깨비!  ", 0)]
    [InlineData("/show 도깨비", 6)]
    [InlineData("  ", 0)]
    public void MoveWordLeft_FromTheEnd_StandsAtAWord(string text, int cursor)
    {
        var line = With(text);
        line.MoveWordLeft();
        Assert.Equal(cursor, line.Cursor);
    }

    [Theory]
    [InlineData("더 글로리", 1)]
    [InlineData("  도깨비!", 5)]
    public void MoveWordRight_FromTheStart_StandsBehindAWord(string text, int cursor)
    {
        var line = With(text);
        line.MoveHome();
        line.MoveWordRight();
        Assert.Equal(cursor, line.Cursor);
    }

    [Fact]
    public void DeleteWords_EachKind_TakesItsOwn()
    {
        var line = With("one /two-three");
        line.DeleteWordBack();
        Assert.Equal("one /two-", line.Text);
        line.DeleteBlankWordBack();
        Assert.Equal("one ", line.Text);
        line.MoveHome();
        line.DeleteWordForward();
        Assert.Equal(" ", line.Text);
    }

    [Fact]
    public void DeleteToStartAndEnd_InTheMiddle_KeepTheOtherSide()
    {
        var line = With("도깨비");
        line.MoveLeft();
        line.DeleteToStart();
        Assert.Equal(("비", 0), (line.Text, line.Cursor));
        line.MoveEnd();
        line.Insert("밀의 숲");
        line.MoveHome();
        line.MoveRight();
        line.DeleteToEnd();
        Assert.Equal(("비", 1), (line.Text, line.Cursor));
    }

    [Theory]
    [InlineData("a\u202Eb\u2066c\u200Fd", "abcd")]
    [InlineData("a\e[31mb\a\0\u0085\u2028", "a[31mb")]
    [InlineData("\uFEFFa\u00ADb", "ab")]
    [InlineData(Family, Family)]
    public void Insert_UnsafeCharacters_AreLeftOut(string text, string kept) => Assert.Equal(kept, With(text).Text);

    [Fact]
    public void Insert_HalfAPair_IsReplaced() => Assert.Equal("a\uFFFDb", With("a\uD83Db").Text);

    [Fact]
    public void Insert_BeyondTheLongestLine_IsCutBetweenCharacters()
    {
        var line = With(new string('a', Utf8Lines.MaxLength - 3));
        line.MoveHome();
        line.Insert("\U0001F600\U0001F600");
        Assert.Equal(Utf8Lines.MaxLength - 1, line.Text.Length);
        Assert.StartsWith("\U0001F600a", line.Text);
        Assert.Equal(2, line.Cursor);
    }

    private static LineBuffer With(string text)
    {
        var line = new LineBuffer();
        line.Set(text);
        return line;
    }
}
