using System.Net;
using System.Text;
using System.Text.Json;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Rest;

namespace DramaBot.DiscordStandIn.Tests;

public sealed class RestTests
{
    private const string Hello = """{"content":"hello","allowed_mentions":{"parse":[]}}""";
    private const string Route = "/channels/{channel_id}/messages";

    [Fact]
    public async Task GatewayBot_TellsUrlShardsAndBudget()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        JsonElement answer = await (await http.SendAsync(standIn, "GET", "/gateway/bot")).JsonAsync();
        Assert.StartsWith("ws://127.0.0.1:", answer.GetProperty("url").GetString());
        Assert.Equal(1_000, answer.GetProperty("session_start_limit").GetProperty("remaining").GetInt32());
        RecordedRequest request = await standIn.NextRequest("GET", "/gateway/bot");
        Assert.True(request.Authorized);
        Assert.False(request.Headers.ContainsKey("Authorization"));
        standIn.AssertNoViolations();
    }

    [Fact]
    public async Task Request_WithAWrongToken_Is401AndCounts()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http("wrong");
        HttpResponseMessage answer = await http.SendAsync(standIn, "GET", "/users/@me");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(1, standIn.RateLimits.InvalidRequests);
    }

    [Fact]
    public async Task Request_WithoutDiscordsUserAgent_IsAViolation()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        http.DefaultRequestHeaders.Remove("User-Agent");
        await http.SendAsync(standIn, "GET", "/users/@me");
        Assert.Contains("40333", Assert.Single(standIn.Violations.Take()).Message);
    }

    [Fact]
    public async Task Messages_CreateReadEditDelete_AreKept()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        StandInChannel channel = standIn.World.Home.Channels[0];
        string path = $"/channels/{channel.Id}/messages";
        string id = (await (await http.SendAsync(standIn, "POST", path, Hello)).JsonAsync()).GetProperty("id").GetString()!;
        Assert.Equal("hello", (await (await http.SendAsync(standIn, "GET", $"{path}/{id}")).JsonAsync()).GetProperty("content").GetString());
        await http.SendAsync(standIn, "PATCH", $"{path}/{id}", """{"content":"changed","allowed_mentions":{"parse":[]}}""");
        Assert.Equal("changed", (await (await http.SendAsync(standIn, "GET", path + "?limit=1")).JsonAsync())[0].GetProperty("content").GetString());
        Assert.Equal(1, Assert.Single(channel.Messages).EditCount);
        Assert.Equal(HttpStatusCode.NoContent, (await http.SendAsync(standIn, "DELETE", $"{path}/{id}")).StatusCode);
        Assert.Equal(10008, await (await http.SendAsync(standIn, "GET", $"{path}/{id}")).CodeAsync());
        standIn.AssertNoViolations();
    }

    [Fact]
    public async Task Messages_AnInvalidBody_Is50035AndAViolation()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        string path = $"/channels/{standIn.World.Home.Channels[0].Id}/messages";
        HttpResponseMessage answer = await http.SendAsync(standIn, "POST", path, $$$"""{"content":"{{{new string('x', 2_001)}}}","allowed_mentions":{"parse":[]}}""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        JsonElement body = await answer.JsonAsync();
        Assert.Equal(50035, body.GetProperty("code").GetInt32());
        Assert.True(body.GetProperty("errors").TryGetProperty("content", out _));
        Assert.Equal(50006, await (await http.SendAsync(standIn, "POST", path, """{"content":" ","allowed_mentions":{"parse":[]}}""")).CodeAsync());
        Assert.Throws<Validation.StandInViolationException>(standIn.AssertNoViolations);
    }

    [Fact]
    public async Task Messages_Obstacles_HaveDiscordsCodes()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Unlimited);
        using HttpClient http = standIn.Http();
        StandInGuild guild = standIn.World.Home;
        StandInChannel locked = guild.AddThread(guild.Channels[0]);
        (locked.Archived, locked.Locked) = (true, true);
        StandInChannel asleep = guild.AddThread(guild.Channels[0]);
        asleep.Archived = true;
        StandInUser closed = standIn.World.AddUser();
        closed.AcceptsDirectMessages = false;
        StandInChannel gone = guild.AddChannel();
        gone.Deleted = true;
        const string Embed = """{"embeds":[{"title":"x"}],"allowed_mentions":{"parse":[]}}""";
        (StandInChannel Channel, string Body, int Code)[] cases =
        [
            (gone, Hello, 10003),
            (With(Permissions.None), Hello, 50001),
            (With(Permissions.ViewChannel), Hello, 50013),
            (With(Permissions.ViewChannel | Permissions.SendMessages), Embed, 50013),
            (guild.AddChannel("forum", ChannelType.GuildForum), Hello, 40058),
            (guild.AddChannel("category", ChannelType.GuildCategory), Hello, 50008),
            (locked, Hello, 50083),
            (standIn.World.DirectMessages(closed), Hello, 50007),
        ];
        foreach ((StandInChannel channel, string body, int code) in cases)
            Assert.Equal(code, await (await http.SendAsync(standIn, "POST", $"/channels/{channel.Id}/messages", body)).CodeAsync());
        Assert.Equal(HttpStatusCode.OK, (await http.SendAsync(standIn, "POST", $"/channels/{asleep.Id}/messages", Hello)).StatusCode);
        Assert.False(asleep.Archived);
        standIn.AssertNoViolations();

        StandInChannel With(Permissions permissions)
        {
            StandInChannel channel = guild.AddChannel();
            channel.BotPermissions = permissions;
            return channel;
        }
    }

    [Fact]
    public async Task Nonce_Enforced_GivesTheFirstMessageAgainEvenElsewhere()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        StandInChannel one = standIn.World.Home.Channels[0];
        StandInChannel two = standIn.World.Home.AddChannel("two");
        const string Body = """{"content":"x","nonce":"n1","enforce_nonce":true,"allowed_mentions":{"parse":[]}}""";
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => http.SendAsync(standIn, "POST", $"/channels/{one.Id}/messages", Body)));
        string[] ids = await Task.WhenAll(answers.Select(async a => (await a.JsonAsync()).GetProperty("id").GetString()!));
        Assert.Single(ids.Distinct());
        JsonElement elsewhere = await (await http.SendAsync(standIn, "POST", $"/channels/{two.Id}/messages", Body)).JsonAsync();
        Assert.Equal(ids[0], elsewhere.GetProperty("id").GetString());
        Assert.Empty(two.Messages);
        Assert.Single(one.Messages);
        await http.SendAsync(standIn, "POST", $"/channels/{two.Id}/messages", Body.Replace(",\"enforce_nonce\":true", ""));
        Assert.Single(two.Messages);
        standIn.AssertNoViolations();
    }

    [Fact]
    public async Task Multipart_PayloadAndFiles_AreReadAndChecked()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        const string Payload = """{"embeds":[{"title":"x","image":{"url":"attachment://chart.png"}}],"attachments":[{"id":"0","filename":"chart.png"}],"allowed_mentions":{"parse":[]}}""";
        Assert.Equal(HttpStatusCode.OK, (await Post("\"files[0]\"", "\"chart.png\"")).StatusCode);
        standIn.AssertNoViolations();
        RecordedRequest request = await standIn.NextRequest("POST", Route);
        Assert.Equal(("files[0]", "chart.png", 3L), (request.Files[0].PartName, request.Files[0].FileName, request.Files[0].Size));
        await Post("\"files[0]\"", "other.png");
        Assert.Contains(standIn.Violations.Take(), v => v.Message.Contains("without quotes"));
        await Post("\"files[1]\"", "\"chart.png\"");
        Assert.Contains(standIn.Violations.Take(), v => v.Message.Contains("files[0]"));

        Task<HttpResponseMessage> Post(string name, string file)
        {
            var payload = new StringContent(Payload, Encoding.UTF8, "application/json");
            payload.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=\"payload_json\"");
            var chart = new ByteArrayContent([1, 2, 3]);
            chart.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name={name}; filename={file}");
            chart.Headers.TryAddWithoutValidation("Content-Type", "image/png");
            var content = new MultipartContent("form-data") { payload, chart };
            return http.PostAsync($"{standIn.ApiBaseUrl}/channels/{standIn.World.Home.Channels[0].Id}/messages", content);
        }
    }

    [Fact]
    public async Task Commands_PutAndGet_KeepIdsAndAddDefaults()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Unlimited);
        using HttpClient http = standIn.Http();
        string path = $"/applications/{standIn.Options.ApplicationId}/commands";
        const string Body = """[{"name":"renewal","description":"d","description_localizations":{"ko":"다"},"default_member_permissions":32}]""";
        JsonElement put = await (await http.SendAsync(standIn, "PUT", path, Body)).JsonAsync();
        JsonElement again = await (await http.SendAsync(standIn, "PUT", path, Body)).JsonAsync();
        Assert.Equal(put[0].GetProperty("id").GetString(), again[0].GetProperty("id").GetString());
        Assert.Equal("32", again[0].GetProperty("default_member_permissions").GetString());
        JsonElement bare = await (await http.SendAsync(standIn, "GET", path)).JsonAsync();
        Assert.False(bare[0].TryGetProperty("description_localizations", out _));
        JsonElement full = await (await http.SendAsync(standIn, "GET", path + "?with_localizations=true")).JsonAsync();
        Assert.Equal("다", full[0].GetProperty("description_localizations").GetProperty("ko").GetString());
        Assert.Equal(1, standIn.World.Commands.Created);
        standIn.AssertNoViolations();
    }

    [Fact]
    public async Task DirectMessages_AreOpenedOnceAndWrittenTo()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Unlimited);
        using HttpClient http = standIn.Http();
        string open = $$"""{"recipient_id":"{{standIn.World.Someone.Id}}"}""";
        string id = (await (await http.SendAsync(standIn, "POST", "/users/@me/channels", open)).JsonAsync()).GetProperty("id").GetString()!;
        Assert.Equal(id, (await (await http.SendAsync(standIn, "POST", "/users/@me/channels", open)).JsonAsync()).GetProperty("id").GetString());
        await http.SendAsync(standIn, "POST", $"/channels/{id}/messages", Hello);
        Assert.Equal("hello", Assert.Single(standIn.World.DirectMessages(standIn.World.Someone).Messages).Content);
        Assert.Equal(10013, await (await http.SendAsync(standIn, "POST", "/users/@me/channels", """{"recipient_id":"5"}""")).CodeAsync());
        standIn.AssertNoViolations();
    }

    [Fact]
    public async Task Guilds_GoneOrUnavailable_AnswerDifferently()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Unlimited);
        using HttpClient http = standIn.Http();
        StandInGuild guild = standIn.World.Home;
        Assert.Equal(2, (await (await http.SendAsync(standIn, "GET", $"/guilds/{guild.Id}/roles")).JsonAsync()).GetArrayLength());
        JsonElement me = await (await http.SendAsync(standIn, "GET", $"/guilds/{guild.Id}/members/{standIn.World.Bot.Id}")).JsonAsync();
        Assert.Equal(guild.BotRole.Id.ToString(), me.GetProperty("roles")[0].GetString());
        guild.Available = false;
        Assert.Equal(503, (int)(await http.SendAsync(standIn, "POST", $"/channels/{guild.Channels[0].Id}/messages", Hello)).StatusCode);
        guild.Gone = true;
        Assert.Equal(50001, await (await http.SendAsync(standIn, "POST", $"/channels/{guild.Channels[0].Id}/messages", Hello)).CodeAsync());
        Assert.Equal(10004, await (await http.SendAsync(standIn, "GET", $"/guilds/{guild.Id}")).CodeAsync());
        standIn.AssertNoViolations();
    }

    [Fact]
    public async Task Forum_PostsNeedAThread()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        StandInChannel forum = standIn.World.Home.AddChannel("forum", ChannelType.GuildForum);
        HttpResponseMessage answer = await http.SendAsync(standIn, "POST", $"/channels/{forum.Id}/threads", $$"""{"name":"Goblin","message":{{Hello}}}""");
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("hello", Assert.Single(standIn.World.BotMessages).Content);
        forum.RequiresTag = true;
        Assert.Equal(40067, await (await http.SendAsync(standIn, "POST", $"/channels/{forum.Id}/threads", $$"""{"name":"Goblin","message":{{Hello}}}""")).CodeAsync());
        standIn.AssertNoViolations();
    }

    [Fact]
    public async Task Crosspost_OnceAndInAnnouncementChannelsOnly()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        StandInChannel news = standIn.World.Home.AddChannel("news", ChannelType.GuildAnnouncement);
        await http.SendAsync(standIn, "POST", $"/channels/{news.Id}/messages", Hello);
        string path = $"/channels/{news.Id}/messages/{news.Messages[0].Id}/crosspost";
        Assert.Equal(HttpStatusCode.OK, (await http.SendAsync(standIn, "POST", path)).StatusCode);
        Assert.Equal(40033, await (await http.SendAsync(standIn, "POST", path)).CodeAsync());
        Assert.True(news.Messages[0].Crossposted);
    }

    [Fact]
    public async Task Faults_AsPrescribed_InOrderAndThenNoMore()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Unlimited);
        using HttpClient http = standIn.Http();
        StandInChannel channel = standIn.World.Home.Channels[0];
        string path = $"/channels/{channel.Id}/messages";
        standIn.Faults.Next("POST", Route, ScriptedAnswer.Status(502), ScriptedAnswer.Error(403, 50013, "Missing Permissions"), ScriptedAnswer.Html(500, "<html>"), ScriptedAnswer.Reset(), ScriptedAnswer.Status(500).AfterTakingEffect(), ScriptedAnswer.Reset().AfterTakingEffect(), ScriptedAnswer.Hang());
        Assert.Equal(502, (int)(await http.SendAsync(standIn, "POST", path, Hello)).StatusCode);
        Assert.Equal(50013, await (await http.SendAsync(standIn, "POST", path, Hello)).CodeAsync());
        Assert.Equal("<html>", await (await http.SendAsync(standIn, "POST", path, Hello)).Content.ReadAsStringAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(standIn, "POST", path, Hello));
        Assert.Empty(channel.Messages);
        Assert.Equal(500, (int)(await http.SendAsync(standIn, "POST", path, Hello)).StatusCode);
        Assert.Single(channel.Messages);
        await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(standIn, "POST", path, Hello));
        Assert.Equal(2, channel.Messages.Count);
        using HttpClient hasty = standIn.Http();
        hasty.Timeout = TimeSpan.FromMilliseconds(300);
        await Assert.ThrowsAsync<TaskCanceledException>(() => hasty.SendAsync(standIn, "POST", path, Hello));
        Assert.Equal(2, channel.Messages.Count);
        using (standIn.Faults.Always("*", "*", ScriptedAnswer.Status(503)))
            Assert.Equal(503, (int)(await http.SendAsync(standIn, "GET", "/users/@me")).StatusCode);
        Assert.Equal(200, (int)(await http.SendAsync(standIn, "POST", path, Hello)).StatusCode);
    }

    [Fact]
    public async Task NextRequest_NothingComes_SaysWhatCameInstead()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        await http.SendAsync(standIn, "GET", "/users/@me");
        TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(() => standIn.NextRequest("POST", Route, timeout: TimeSpan.FromMilliseconds(50)));
        Assert.Contains("Waited 0.05 s for POST /channels/{channel_id}/messages", e.Message);
        Assert.Contains("GET /users/@me -> 200", e.Message);
    }

    [Fact]
    public async Task Request_ToNoRoute_Is404AndAViolation()
    {
        await using StandIn standIn = await StandIn.StartAsync(Clients.Quick);
        using HttpClient http = standIn.Http();
        Assert.Equal(404, (int)(await http.SendAsync(standIn, "GET", "/nonsense")).StatusCode);
        Assert.Contains("no such route", Assert.Single(standIn.Violations.Take()).Message);
    }
}
