using System.Text.Json;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

public sealed class AskTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Ask_RenewalOfCrashLanding_SaysStatusDateAndSource()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "ask", "/renewal Crash Landing on You");

        Assert.Equal(0, bot.ExitCode);
        Assert.Contains("Crash Landing on You, season 2", bot.Lines[0]);
        Assert.Contains("19 February 2020, 6 years ago", bot.Output);
        Assert.Contains("What's on Netflix", bot.Output);
        Assert.Contains("https://www.whats-on-netflix.com/", bot.Output);
    }

    [Fact]
    public async Task Ask_HowDidQueenOfTearsEnd_TellsTheVerdictAndKeepsTheSpoilerApart()
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "ask", "--json", "how", "did", "queen", "of", "tears", "end");

        JsonElement answer = Assert.Single(bot.Lines.Select(Parse));
        Assert.Equal("ending", answer.GetProperty("intent").GetString());
        Assert.Equal("answered", answer.GetProperty("outcome").GetString());
        Assert.Equal("queen-of-tears", Assert.Single(answer.GetProperty("dramas").EnumerateArray()).GetString());
        string text = answer.GetProperty("text").GetString()!;
        Assert.Contains("bittersweet", text);
        Assert.DoesNotContain("grave", text);
        Assert.Contains("grave", answer.GetProperty("spoiler_text").GetString());
        JsonElement source = answer.GetProperty("sources")[0];
        Assert.Equal(["id", "publisher", "title", "author", "published", "url"], source.EnumerateObject().Select(static field => field.Name));
        Assert.Equal("Jacob Robinson", source.GetProperty("author").GetString());
        Assert.Equal("2024-04-30", source.GetProperty("published").GetString());
    }

    [Fact]
    public async Task Ask_WithoutWords_AnswersEachLineInOrder()
    {
        const string Questions = "/renewal Squid Game\n\n/ending 눈물의 여왕\r\n/drama no such drama as this one\n/top";

        using BotProcess bot = await BotProcess.RunAsync(_data, Questions, "ask", "--json");

        Assert.Equal(0, bot.ExitCode);
        JsonElement[] answers = [.. bot.Lines.Select(Parse)];
        Assert.Equal(["renewal", "none", "ending", "overview", "ranking"], answers.Select(static answer => answer.GetProperty("intent").GetString()));
        Assert.Equal(["answered", "not_understood", "answered", "unknown_drama", "answered"], answers.Select(static answer => answer.GetProperty("outcome").GetString()));
        Assert.Equal("/ending 눈물의 여왕", answers[2].GetProperty("question").GetString());
    }

    [Fact]
    public async Task Ask_LineByLine_AnswersBeforeTheNextLineIsSent()
    {
        using BotProcess bot = BotProcess.Start(_data, "ask", "--json");

        await bot.TypeAsync("/renewal Squid Game\n");
        await bot.WaitForAsync(static bot => bot.Lines.Length == 1, "the first answer");
        await bot.TypeAsync("/ratings Queen of Tears\n");
        await bot.WaitForAsync(static bot => bot.Lines.Length == 2, "the second answer");
        await bot.EndAsync();

        Assert.Equal(0, bot.ExitCode);
    }

    [Theory]
    [InlineData("/drama qqqzzzxxx")]
    [InlineData("/nonsense")]
    [InlineData("what is the weather like")]
    public async Task Ask_WhatIsNotAnswered_ExitsWith1AndAPlainSentence(string question)
    {
        using BotProcess bot = await BotProcess.RunAsync(_data, "", "ask", question);

        Assert.Equal(1, bot.ExitCode);
        Assert.NotEmpty(bot.Lines);
        Assert.DoesNotContain("   at ", bot.Output + bot.Error);
    }

    [Fact]
    public async Task Ask_HostileLines_GetOneSaneObjectEach()
    {
        string[] lines =
        [
            new string('a', 10_000), new string('가', 10_000), "'; DROP TABLE drama; --", "{0} %s %n ${x} {{y}}", "../../etc/passwd", "/renewal \u202eevil\u0007\u001b[31m", "🙂🙂🙂", "/ratings title: as_of:", "/compare",
            "[bold]markup[/] **x** <@1> @everyone", "/top year:99999999999999999999", "/ask /ask /ask", "\u0000\u0001\u0002",
        ];

        using BotProcess bot = await BotProcess.RunAsync(_data, string.Join('\n', lines), "ask", "--json");

        Assert.Equal(0, bot.ExitCode);
        JsonElement[] answers = [.. bot.Lines.Select(Parse)];
        Assert.Equal(lines.Length, answers.Length);
        Assert.All(answers, static answer =>
        {
            string text = answer.GetProperty("text").GetString()!;
            Assert.NotEmpty(text);
            Assert.True(text.Length < 2_000, text);
            Assert.DoesNotContain(text, static letter => char.IsControl(letter) && letter != '\n' || letter == '\u202e');
        });
        Assert.DoesNotContain("   at ", bot.Error);
    }

    [Fact]
    public async Task Ask_InvalidUtf8_IsAnswered()
    {
        using BotProcess bot = BotProcess.Start(_data, "ask", "--json");
        await bot.TypeBytesAsync([0xff, 0xfe, 0xc0, (byte)'a', (byte)'\n']);
        await bot.EndAsync();

        Assert.Equal(0, bot.ExitCode);
        Assert.Single(bot.Lines);
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;
}
