using DramaBot.Community;
using DramaBot.Storage;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

public sealed class SuggestionsTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Suggestions_AreListedUntilTheyAreDone()
    {
        var suggestions = new Suggestions(new SqliteDatabase(_data.At("data/state.db")), TimeProvider.System);
        long number = suggestions.Add(7, "goblin", "Goblin", "Episode 5 is\nmissing \u001b[31m.", "https://example.org/5")!.Value;

        using (BotProcess backup = await BotProcess.RunAsync(_data, "", "db", "backup", _data.At("copy.db")))
            Assert.Equal(0, backup.ExitCode);
        Assert.Single(new Suggestions(new SqliteDatabase(_data.At("copy.db")), TimeProvider.System).Waiting());

        using BotProcess listed = await BotProcess.RunAsync(_data, "", "suggestions");
        Assert.Contains("Goblin (goblin)", listed.Output);
        Assert.Contains("https://example.org/5", listed.Output);
        Assert.DoesNotContain('\u001b', listed.Output);

        using BotProcess done = await BotProcess.RunAsync(_data, "", "suggestions", "done", $"{number}");
        Assert.Equal(0, done.ExitCode);
        using BotProcess again = await BotProcess.RunAsync(_data, "", "suggestions", "done", $"{number}");
        Assert.Equal(1, again.ExitCode);
        using BotProcess none = await BotProcess.RunAsync(_data, "", "suggestions");
        Assert.Equal("", none.Output);
    }
}
