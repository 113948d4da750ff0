using System.Text;
using DramaBot.Discord.Gateway;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Gateway;

/// <summary>What comes over the wire, as it should be and as it should not.</summary>
public sealed class StreamTests
{
    [Fact]
    public async Task Message_SplitAnywhere_IsPutTogether()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        for (int cut = 1; cut <= 5; cut++)
        {
            byte[] packed = peer.Pack(Encoding.UTF8.GetBytes(peer.Dispatch("INTERACTION_CREATE", Payloads.Command($"131234567890123450{cut}"))));
            await peer.SendPackedAsync(packed.AsMemory(..cut), endOfMessage: cut % 2 == 0);
            await peer.SendPackedAsync(packed.AsMemory(cut..^cut), endOfMessage: false);
            await peer.SendPackedAsync(packed.AsMemory(^cut..));
            Assert.Equal($"131234567890123450{cut}", (await fixture.InteractionAsync()).Id.ToString());
        }
    }

    [Fact]
    public async Task Message_WithoutCompression_IsRead()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync(compress: false);
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command());

        Assert.Equal("1312345678901234567", (await fixture.InteractionAsync()).Id.ToString());
        Assert.DoesNotContain("compress", peer.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_ThatIsBroken_IsGivenUpAndResumedWithAFreshContext()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.SendPackedAsync(new byte[] { 1, 2, 3, 4, 5, 0, 0, 0xFF, 0xFF });
        GatewayPeer next = await fixture.ReconnectAsync();

        Assert.Equal(4000, await Until.Soon(peer.Closed, "a goodbye"));
        await next.HelloAsync();
        Assert.Equal(6, (await next.ReceiveAsync()).GetProperty("op").GetInt32());
        Assert.Matches("[2-9A-HJ-NP-Z]{8}", Assert.Single(fixture.Loggers.Of(1008)));
    }

    [Fact]
    public async Task Payloads_ThatAreNotJson_AreLeftOut()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        foreach (string bad in new[] { "", "[]", "{", "null", """{"d":1}""" })
            await peer.SendAsync(bad.Length == 0 ? " " : bad);
        await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command());

        await fixture.InteractionAsync();
        Assert.Equal(5, fixture.Loggers.Of(1007).Count());
        Assert.True(fixture.Client.IsReady);
    }

    [Fact]
    public async Task Payloads_ThatAreNeverJson_EndTheConnection()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        for (int sent = 0; sent < 6; sent++)
            await peer.SendAsync("{]");
        GatewayPeer next = await fixture.ReconnectAsync();

        await next.HelloAsync();
        Assert.Equal(6, (await next.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Theory]
    [InlineData("""{"op":99,"d":{"x":[1,2]},"s":null,"t":null}""")]
    [InlineData("""{"op":"x","d":null}""")]
    [InlineData("""{"op":0,"s":2,"t":"SOMETHING_NEW","d":{"a":[{}]}}""")]
    [InlineData("""{"op":0,"s":2,"t":null,"d":null}""")]
    [InlineData("""{"op":0,"s":2,"t":"MESSAGE_CREATE","d":{"id":"not a number"}}""")]
    [InlineData("""{"op":0,"s":2,"t":"MESSAGE_CREATE","d":[]}""")]
    [InlineData("""{"op":0,"s":2,"t":"GUILD_CREATE","d":{"unavailable":true}}""")]
    [InlineData("""{"op":0,"s":2,"t":"GUILD_DELETE"}""")]
    [InlineData("""{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":1}}""")]
    [InlineData("""{"op":9e99,"d":null}""")]
    [InlineData("""{"extra":{"op":9},"op":11,"s":99999999999999999999,"d":{}}""")]
    public async Task Payload_ThatIsUnknownOrOdd_TouchesNothingElse(string odd)
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.SendAsync(odd);
        peer.Dispatch("", "");
        await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command());

        await fixture.InteractionAsync();
        Assert.True(fixture.Client.IsReady);
        await peer.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(3, (await peer.ReceiveAsync()).GetProperty("d").GetInt32());
    }

    [Fact]
    public async Task Envelope_InAnyOrder_IsRead()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.SendAsync($$"""{ "d" : {{Payloads.Command()}} , "op":0 , "new":{"a":1}, "s":17, "t":"INTERACTION_CREATE" }""");

        await fixture.InteractionAsync();
    }

    [Fact]
    public async Task Interaction_ThatCannotBeRead_KeepsWhatAnAnswerNeeds()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.DispatchAsync("INTERACTION_CREATE", """{"id":"1312345678901234567","application_id":"5","token":"t","type":2,"data":{"id":{},"name":["x"]}}""");
        Interaction interaction = await fixture.InteractionAsync();

        Assert.Equal("t", interaction.Token);
        Assert.Equal(5UL, interaction.ApplicationId.Value);
        Assert.Null(interaction.Data);
    }

    [Fact]
    public async Task Event_ThatComesTwice_IsTakenOnce()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();

        await peer.DispatchAsync("INTERACTION_CREATE", Payloads.Command("1312345678901234567"));
        peer.Abort();
        GatewayPeer next = await fixture.ReconnectAsync();
        await next.HelloAsync();
        await next.ReceiveAsync(6);
        await next.DispatchAsync("INTERACTION_CREATE", Payloads.Command("1312345678901234567"));
        await next.DispatchAsync("INTERACTION_CREATE", Payloads.Command("1312345678901234568"));

        Assert.Equal("1312345678901234567", (await fixture.InteractionAsync()).Id.ToString());
        Assert.Equal("1312345678901234568", (await fixture.InteractionAsync()).Id.ToString());
    }

    [Fact]
    public async Task Event_WithADocumentedLongMessage_IsRead()
    {
        await using GatewayFixture fixture = await GatewayFixture.StartAsync();
        GatewayPeer peer = await fixture.ConnectAsync();
        string roles = string.Join(',', Enumerable.Range(1, 20000).Select(static id => $$"""{"id":"{{id}}","name":"role {{id}}"}"""));

        await peer.DispatchAsync("GUILD_CREATE", $$"""{"id":"9","name":"big","roles":[{{roles}}],"members":[],"channels":[]}""");

        Assert.IsType<ReadyEvent>(await fixture.EventAsync());
        Assert.Equal("big", Assert.IsType<GuildCreateEvent>(await fixture.EventAsync()).Name);
    }
}
