using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

/// <summary>A person at a fake terminal: presses keys one by one and waits until each has had its effect.</summary>
internal sealed class Typing : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly CancellationTokenSource _stop = new();

    public Typing(int columns = 40, int rows = 24, ICompletions? completions = null, HistoryFile? file = null, bool colours = false)
    {
        Terminal = new(columns, rows);
        Source = new(Terminal, new PromptView(colours, reflows: true), completions ?? new Candidates(), file);
    }

    public FakeTerminal Terminal { get; }

    public Screen Screen => Terminal.Screen;

    public InteractiveLineSource Source { get; }

    public Task<string?> Line { get; private set; } = Task.FromResult<string?>(null);

    public async Task BeginAsync()
    {
        Line = Source.ReadLineAsync(_stop.Token).AsTask();
        await SettleAsync();
    }

    public async Task TypeAsync(string text)
    {
        foreach (var press in FakeTerminal.Keys(text))
            await PressAsync(press);
    }

    public async Task PressAsync(params EditKey[] keys)
    {
        foreach (var key in keys)
            await PressAsync(new KeyPress(key));
    }

    public async Task PasteAsync(string text)
    {
        Terminal.Press(FakeTerminal.Keys(text));
        await SettleAsync();
    }

    /// <summary>Types a line and gives what the source made of it.</summary>
    public async Task<string?> EnterAsync(string text)
    {
        await BeginAsync();
        await PasteAsync(text + "\n");
        return await Line.WaitAsync(Patience);
    }

    public Task CancelAsync() => _stop.CancelAsync();

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        Source.Dispose();
    }

    private async Task PressAsync(KeyPress press)
    {
        Terminal.Press(press);
        await SettleAsync();
    }

    private async Task SettleAsync() => await Task.WhenAny(Terminal.Idle, Line).WaitAsync(Patience);
}
