using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests;

public sealed class ConfigurationTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("DRAMABOT_Seeds__RefreshInterval", "soon", "Seeds:RefreshInterval")]
    [InlineData("DRAMABOT_Seeds__RefreshInterval", "-00:05:00", "Seeds:RefreshInterval")]
    [InlineData("DRAMABOT_Seeds__Directory", "no/such/folder", "Seeds:Directory")]
    [InlineData("DRAMABOT_Seeds__Directroy", "seeds", "Seeds:Directroy")]
    [InlineData("DRAMABOT_Http__Url", "port 8080", "Http:Url")]
    [InlineData("DRAMABOT_Discord__Shards", "0", "Discord:Shards")]
    [InlineData("DRAMABOT_Discord__ShardIds", "1", "Discord:ShardIds")]
    [InlineData("DRAMABOT_Discord__DevelopmentGuildId", "my server", "Discord:DevelopmentGuildId")]
    [InlineData("DRAMABOT_Discord__ApiBaseUrl", "discord", "Discord:ApiBaseUrl")]
    [InlineData("DRAMABOT_Discord__ProjectUrl", "my page", "Discord:ProjectUrl")]
    [InlineData("DRAMABOT_Discord__TokenFile", "no/such/file", "Discord:TokenFile")]
    public async Task BadValue_EndsTheStartWithOneLineThatNamesTheKey(string name, string value, string key)
    {
        using BotProcess bot = BotProcess.Start(_data, [new(name, value)], "run");
        await bot.EndAsync();

        Assert.Equal(1, bot.ExitCode);
        string line = Assert.Single(bot.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(key + ":", line);
    }

    [Fact]
    public async Task CommandLine_WinsOverTheEnvironment()
    {
        using var seeds = new SeedFolder();
        seeds.Drama("lonely", "title: A Lonely Drama\n");

        using BotProcess bot = BotProcess.Start(_data, [new("DRAMABOT_Seeds__Directory", "no/such/folder")], "find", "A Lonely Drama", "--Seeds:Directory", seeds.Path);
        await bot.EndAsync();

        Assert.Equal(0, bot.ExitCode);
        Assert.Contains("lonely", bot.Output);
    }

    [Fact]
    public async Task Token_IsNeverPrinted()
    {
        const string Token = "MTIzNDU2Nzg5.secret.token";
        using BotProcess bot = BotProcess.Start(_data, [new("DRAMABOT_Discord__Token", Token), new("DRAMABOT_Discord__TokenFile", "also/set")], "run");
        await bot.EndAsync();

        Assert.Equal(1, bot.ExitCode);
        Assert.DoesNotContain("secret", bot.Output + bot.Error);
    }
}
