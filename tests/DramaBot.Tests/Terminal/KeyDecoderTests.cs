using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

public class KeyDecoderTests
{
    private readonly KeyDecoder _decoder = new();

    [Fact]
    public void Decode_SurrogatePair_IsOneText()
    {
        Assert.Equal(default, _decoder.Decode(Char('\uD83D')));
        Assert.Equal(new(EditKey.Text, "\U0001F600"), _decoder.Decode(Char('\uDE00')));
    }

    [Fact]
    public void Decode_LoneSurrogates_AreNothing()
    {
        Assert.Equal(default, _decoder.Decode(Char('\uDE00')));
        Assert.Equal(default, _decoder.Decode(Char('\uD83D')));
        Assert.Equal(new(EditKey.Text, "도"), _decoder.Decode(Char('도')));
        Assert.Equal(default, _decoder.Decode(Char('\uDE00')));
    }

    [Theory]
    [InlineData(ConsoleKey.A, '\x01', nameof(EditKey.Home))]
    [InlineData(ConsoleKey.E, '\x05', nameof(EditKey.End))]
    [InlineData(ConsoleKey.U, '\x15', nameof(EditKey.DeleteToStart))]
    [InlineData(ConsoleKey.W, '\x17', nameof(EditKey.DeleteBlankWordBack))]
    [InlineData(ConsoleKey.K, '\x0B', nameof(EditKey.DeleteToEnd))]
    [InlineData(ConsoleKey.D, '\x04', nameof(EditKey.DeleteOrEnd))]
    [InlineData(ConsoleKey.L, '\x0C', nameof(EditKey.ClearScreen))]
    [InlineData(ConsoleKey.LeftArrow, '\0', nameof(EditKey.WordLeft))]
    [InlineData(ConsoleKey.RightArrow, '\0', nameof(EditKey.WordRight))]
    [InlineData(ConsoleKey.Q, '\x11', nameof(EditKey.None))]
    [InlineData(ConsoleKey.Spacebar, '\0', nameof(EditKey.None))]
    public void Decode_Control_IsItsCommand(ConsoleKey key, char c, string expected) =>
        Assert.Equal(expected, _decoder.Decode(new(c, key, shift: false, alt: false, control: true)).Key.ToString());

    [Theory]
    [InlineData(ConsoleKey.B, 'b', nameof(EditKey.WordLeft))]
    [InlineData(ConsoleKey.F, 'f', nameof(EditKey.WordRight))]
    [InlineData(ConsoleKey.Backspace, '\x7F', nameof(EditKey.DeleteWordBack))]
    [InlineData(ConsoleKey.X, 'x', nameof(EditKey.None))]
    public void Decode_Alt_IsItsCommand(ConsoleKey key, char c, string expected) =>
        Assert.Equal(expected, _decoder.Decode(new(c, key, shift: false, alt: true, control: false)).Key.ToString());

    [Theory]
    [InlineData(ConsoleKey.Enter, '\r', false, nameof(EditKey.Submit))]
    [InlineData(ConsoleKey.Tab, '\t', false, nameof(EditKey.Complete))]
    [InlineData(ConsoleKey.Tab, '\t', true, nameof(EditKey.CompleteBack))]
    [InlineData(ConsoleKey.Backspace, '\b', false, nameof(EditKey.DeleteBack))]
    [InlineData(ConsoleKey.UpArrow, '\0', false, nameof(EditKey.Previous))]
    [InlineData(ConsoleKey.Home, '\0', false, nameof(EditKey.Home))]
    [InlineData(ConsoleKey.F5, '\0', false, nameof(EditKey.None))]
    [InlineData(ConsoleKey.None, '\0', false, nameof(EditKey.Closed))]
    public void Decode_NamedKey_IsItsCommand(ConsoleKey key, char c, bool shift, string expected) =>
        Assert.Equal(expected, _decoder.Decode(new(c, key, shift, alt: false, control: false)).Key.ToString());

    [Fact]
    public void Decode_AltGrCharacter_IsText() =>
        Assert.Equal(new(EditKey.Text, "@"), _decoder.Decode(new('@', ConsoleKey.Q, shift: false, alt: true, control: true)));

    private static ConsoleKeyInfo Char(char c) => new(c, ConsoleKey.None, shift: false, alt: false, control: false);
}
