using System.Net;
using System.Net.Sockets;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace DramaBot.Discord.Tests.Rest;

/// <summary>The client over real sockets.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task Message_WithFiles_IsMultipartAsDiscordWantsIt()
    {
        using var fixture = new RestFixture();
        var message = new MessageCreate
        {
            Content = "차트",
            Attachments = [new Attachment { Id = 77 }],
            Files = [new FileUpload("chart.png", "PNG!"u8.ToArray(), "A chart") { ContentType = "image/png" }, new FileUpload("b.txt", "text"u8.ToArray())],
        };

        await fixture.Client.CreateMessageAsync(5, message, default);

        string body = fixture.Network.Sent[0].Body;
        Assert.Contains("Content-Disposition: form-data; name=\"payload_json\"\r\n", body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json", body, StringComparison.Ordinal);
        Assert.Contains("Content-Disposition: form-data; name=\"files[0]\"; filename=\"chart.png\"\r\n", body, StringComparison.Ordinal);
        Assert.Contains("Content-Disposition: form-data; name=\"files[1]\"; filename=\"b.txt\"\r\n", body, StringComparison.Ordinal);
        Assert.Contains("""[{"id":"0","filename":"chart.png","description":"A chart"},{"id":"1","filename":"b.txt"},{"id":"77"}]""", body, StringComparison.Ordinal);
        Assert.Contains("차트", body, StringComparison.Ordinal);
        Assert.Contains("PNG!", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("차트.png")]
    [InlineData("a b.png")]
    [InlineData("a\".png")]
    public void File_WhoseNameDiscordWouldChange_IsAMistakeOfTheCaller(string name) =>
        Assert.Throws<ArgumentException>(() => new FileUpload(name, default));

    [Fact]
    public async Task Server_ThatIsNotThere_HasSeenNothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using DiscordRestClient client = Client(new Uri($"http://127.0.0.1:{port}/api/v10"));

        RestResult<Message> result = await client.CreateMessageAsync(5, new MessageCreate { Content = "a" }, default);

        Assert.Equal(RestErrorKind.NotSent, result.Error!.Kind);
    }

    [Fact]
    public async Task Server_ThatCutsTheLine_MayHaveSeenIt()
    {
        await using DiscordServer server = await DiscordServer.StartAsync();
        server.Rest = static context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };
        using DiscordRestClient client = Client(server.Api);

        RestResult<Message> result = await client.CreateMessageAsync(5, new MessageCreate { Content = "a" }, default);

        Assert.Equal(RestErrorKind.Uncertain, result.Error!.Kind);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Server_ThatCutsItsAnswer_IsNoSuccess()
    {
        await using DiscordServer server = await DiscordServer.StartAsync();
        server.Rest = static async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("""{"id":"7"}""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        };
        using DiscordRestClient client = Client(server.Api);

        RestResult<Message> result = await client.CreateMessageAsync(5, new MessageCreate { Content = "a" }, default);

        Assert.Equal(RestErrorKind.Uncertain, result.Error!.Kind);
    }

    [Fact]
    public async Task Server_ThatRedirects_IsNotFollowed()
    {
        await using DiscordServer server = await DiscordServer.StartAsync();
        server.Rest = static context =>
        {
            context.Response.Redirect("http://127.0.0.1:1/elsewhere");
            return Task.CompletedTask;
        };
        using DiscordRestClient client = Client(server.Api);

        RestResult<Message> result = await client.GetMessageAsync(5, 6, default);

        Assert.Equal(302, result.Error!.HttpStatus);
    }

    [Fact]
    public async Task Server_WhoseAnswerNeverEnds_IsCutOff()
    {
        await using DiscordServer server = await DiscordServer.StartAsync();
        server.Rest = static async context =>
        {
            byte[] block = new byte[1 << 20];
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(block, context.RequestAborted);
        };
        using DiscordRestClient client = Client(server.Api);

        RestResult<Message> result = await client.CreateMessageAsync(5, new MessageCreate { Content = "a" }, default);

        Assert.Equal(RestErrorKind.Uncertain, result.Error!.Kind);
    }

    private static DiscordRestClient Client(Uri api) => new(
        new DiscordClientOptions { Token = new BotToken("t"), ApiBaseUrl = api }, new RecordingLoggers().For<DiscordRestClient>(), TimeProvider.System, null, new MiddleRandom(0.001));
}
