using DramaBot.Answers;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;
using DramaBot.Metrics;
using DramaBot.Terminal;
using DramaBot.Testing;
using Spectre.Console;

namespace DramaBot.Tests.Terminal;

/// <summary>Conversations at the terminal, line by line.</summary>
public sealed class TerminalSessionTests : IDisposable
{
    private const string Tears = """
        title: Queen of Tears
        native_title: 눈물의 여왕
        seasons:
          - season: 1
            year: 2024
            ending: {kind: bittersweet, verdict: A rounded story., spoiler: They meet again in death., source: won}
        sources:
          won: {publisher: What's on Netflix}

        """;

    private readonly SeedFolder _seeds = new SeedFolder().Drama("queen-of-tears", Tears);

    public void Dispose() => _seeds.Dispose();

    [Theory]
    [InlineData("/reveal")]
    [InlineData("reveal")]
    public async Task Reveal_WithNothingHidden_SaysSo(string line)
    {
        Assert.Equal(["Nothing is hidden just now. Ask for an ending first: /ending and a title."], await TalkAsync(line));
        Assert.Equal("Nothing is hidden just now. Ask for an ending first: /ending and a title.", (await TalkAsync("/ending queen of tears", "/help", line))[^1]);
    }

    [Fact]
    public async Task Reveal_AfterAnEnding_ShowsWhatHappens() => Assert.Equal("They meet again in death.", (await TalkAsync("/ending queen of tears", "/reveal"))[^1]);

    [Theory]
    [InlineData("how does queen of tears end, spoil me")]
    [InlineData("queen of tears 결말 스포해줘")]
    [InlineData("como termina queen of tears? pode dar spoiler")]
    public async Task Spoiler_ThatIsWelcome_StandsUnderItsHeadingAtOnce(string question)
    {
        string[] said = await TalkAsync(question);
        Assert.Equal(["Queen of Tears: how it ends", "They meet again in death."], said[^2..]);
        Assert.DoesNotContain(said, static line => line.Contains("until you ask", StringComparison.Ordinal) || line.Contains("/reveal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Spoiler_NotAskedFor_StaysHidden()
    {
        string[] said = await TalkAsync("how does queen of tears end? no spoilers");
        Assert.Equal("What happens is hidden. Type /reveal to read it.", said[^1]);
        Assert.DoesNotContain("They meet again in death.", said);
    }

    [Fact]
    public async Task Spoiler_AskedForLater_IsOfTheDramaSpokenOf() =>
        Assert.Equal("They meet again in death.", (await TalkAsync("/ending queen of tears", "ok spoil me"))[^1]);

    private async Task<string[]> TalkAsync(params string[] lines)
    {
        var knowledge = new KnowledgeBase(new SeedDirectory(_seeds.Path), _seeds.DatabasePath, TimeProvider.System);
        Assert.Empty(knowledge.Load().Problems);
        using var written = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(written) });
        console.Profile.Width = 200;
        using var source = new Lines(lines);
        await new TerminalSession(knowledge, new AnswerDesk(), new BotMetrics(knowledge, TimeProvider.System), TimeProvider.System, source, console).RunAsync(default);
        return written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private sealed class Lines(params string[] lines) : ILineSource
    {
        private int _next;

        public ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) => ValueTask.FromResult(_next < lines.Length ? lines[_next++] : null);

        public void WriteAbove(Action write) => write();

        public void Dispose()
        {
        }
    }
}
