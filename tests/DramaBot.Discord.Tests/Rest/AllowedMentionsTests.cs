using System.Text.Json;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Rest;

/// <summary>No message pings anybody by accident, on any way on which a message can go out.</summary>
public sealed class AllowedMentionsTests
{
    private static readonly InteractionMessage Answer = new() { Content = "@everyone <@1>" };
    private static readonly MessageEdit Edit = new() { Content = "@everyone <@1>" };
    private static readonly MessageCreate Post = new() { Content = "@everyone <@1>" };

    public static TheoryData<string> Ways => [.. Sends.Keys];

    private static Dictionary<string, Func<RestFixture, Task>> Sends { get; } = new(StringComparer.Ordinal)
    {
        ["POST callback 4"] = f => f.Responder().RespondAsync(Answer, default),
        ["POST callback 7"] = f => f.Responder(InteractionType.MessageComponent, onMessage: true).UpdateAsync(Answer, default),
        ["PATCH @original"] = async f =>
        {
            InteractionResponder responder = f.Responder();
            await responder.DeferAsync(ephemeral: false, default);
            await responder.EditOriginalAsync(Edit, default);
        },
        ["PATCH @original after an automatic deferral"] = async f =>
        {
            InteractionResponder responder = f.Responder();
            responder.TryAutoDefer();
            await responder.RespondAsync(Answer, default);
        },
        ["POST follow-up"] = async f =>
        {
            InteractionResponder responder = f.Responder();
            await responder.DeferAsync(ephemeral: false, default);
            await responder.FollowupAsync(Answer, default);
        },
        ["PATCH follow-up"] = async f =>
        {
            InteractionResponder responder = f.Responder();
            await responder.DeferAsync(ephemeral: false, default);
            await responder.EditFollowupAsync(9, Edit, default);
        },
        ["POST message"] = f => f.Client.CreateMessageAsync(5, Post, default),
        ["PATCH message"] = f => f.Client.EditMessageAsync(5, 6, Edit, default),
        ["POST message with a file"] = f => f.Client.CreateMessageAsync(5, Post with { Files = [new FileUpload("a.png", new byte[] { 1 })] }, default),
        ["POST forum thread"] = f => f.Client.StartForumThreadAsync(5, new ForumThreadCreate("name", Post), default),
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Message_OnEveryWay_PingsNobody(string way)
    {
        using var fixture = new RestFixture();

        await Sends[way](fixture);

        JsonElement message = MessageOf(fixture.Network.Sent[^1]);
        Assert.Contains("@everyone", message.GetProperty("content").GetString(), StringComparison.Ordinal);
        JsonElement mentions = message.GetProperty("allowed_mentions");
        Assert.Equal(0, mentions.GetProperty("parse").GetArrayLength());
        Assert.False(mentions.GetProperty("replied_user").GetBoolean());
        Assert.False(mentions.TryGetProperty("roles", out _));
        Assert.False(mentions.TryGetProperty("users", out _));
    }

    [Fact]
    public async Task Message_ForARole_PingsThatRoleOnly()
    {
        using var fixture = new RestFixture();

        await fixture.Client.CreateMessageAsync(5, Post with { AllowedMentions = AllowedMentions.ForRoles([9007199254740993]) }, default);

        Assert.Equal("""{"parse":[],"roles":["9007199254740993"],"replied_user":false}""", fixture.Network.Sent[0].Json.GetProperty("allowed_mentions").GetRawText());
    }

    [Fact]
    public async Task Message_WithNullForAllowedMentions_PingsNobody()
    {
        using var fixture = new RestFixture();

        await fixture.Client.CreateMessageAsync(5, Post with { AllowedMentions = null! }, default);

        Assert.Equal("""{"parse":[],"replied_user":false}""", fixture.Network.Sent[0].Json.GetProperty("allowed_mentions").GetRawText());
    }

    private static JsonElement MessageOf(SentRequest request)
    {
        string body = request.Body;
        if (request.Headers["Content-Type"].StartsWith("multipart", StringComparison.Ordinal))
            body = body[body.IndexOf('{', StringComparison.Ordinal)..(body.IndexOf("\r\n--", body.IndexOf('{', StringComparison.Ordinal), StringComparison.Ordinal))];
        JsonElement root = JsonDocument.Parse(body).RootElement;
        if (root.TryGetProperty("message", out JsonElement inThread))
            return inThread;
        return root.TryGetProperty("data", out JsonElement data) ? data : root;
    }
}
