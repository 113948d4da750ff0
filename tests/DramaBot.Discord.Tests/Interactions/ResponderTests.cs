using DramaBot.Discord.Commands;
using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Interactions;

/// <summary>Exactly one first answer, and then what may follow it.</summary>
public sealed class ResponderTests
{
    private static readonly InteractionMessage Answer = new() { Content = "a" };

    [Fact]
    public async Task Answers_OfEveryKind_GoOutAsDocumented()
    {
        using var fixture = new RestFixture();

        await fixture.Responder().RespondAsync(Answer.AsEphemeral(), default);
        await fixture.Responder().DeferAsync(ephemeral: true, default);
        await fixture.Responder().DeferAsync(ephemeral: false, default);
        await fixture.Responder(InteractionType.MessageComponent, onMessage: true).DeferUpdateAsync(default);
        await fixture.Responder(InteractionType.MessageComponent, onMessage: true).UpdateAsync(Answer, default);
        await fixture.Responder(InteractionType.ApplicationCommandAutocomplete).AutocompleteAsync([new ApplicationCommandOptionChoice("Moving", "moving")], default);
        await fixture.Responder().RespondWithModalAsync(
            new Modal("suggest", "Suggest", [new Label { Text = "What?", Component = new TextInput { CustomId = "what", Style = TextInputStyle.Paragraph, MaxLength = 500 } }]), default);

        Assert.All(fixture.Network.Sent, static sent =>
            Assert.Equal(("POST", $"/api/v10/interactions/1111111111111111111/{RestFixture.InteractionToken}/callback"), (sent.Method, sent.Path)));
        Assert.Equal(
            [
                """{"type":4,"data":{"content":"a","flags":64,"allowed_mentions":{"parse":[],"replied_user":false}}}""",
                """{"type":5,"data":{"flags":64}}""",
                """{"type":5}""",
                """{"type":6}""",
                """{"type":7,"data":{"content":"a","allowed_mentions":{"parse":[],"replied_user":false}}}""",
                """{"type":8,"data":{"choices":[{"name":"Moving","value":"moving"}]}}""",
                """{"type":9,"data":{"custom_id":"suggest","title":"Suggest","components":[{"type":18,"label":"What?","component":{"type":4,"custom_id":"what","style":2,"max_length":500}}]}}""",
            ],
            fixture.Network.Sent.Select(static sent => sent.Body));
    }

    [Fact]
    public async Task After_TheFirstAnswer_EditsAndMoreMessagesGoOut()
    {
        using var fixture = new RestFixture();
        InteractionResponder responder = fixture.Responder();
        await responder.DeferAsync(ephemeral: false, default);

        await responder.EditOriginalAsync(new MessageEdit { Content = "b", Embeds = [] }, default);
        await responder.FollowupAsync(Answer, default);
        await responder.EditFollowupAsync(5, new MessageEdit { Content = "c" }, default);
        await responder.DeleteFollowupAsync(5, default);
        await responder.GetOriginalAsync(default);
        await responder.DeleteOriginalAsync(default);

        const string hook = $"/api/v10/webhooks/2222222222222222222/{RestFixture.InteractionToken}";
        Assert.Equal(
            [("PATCH", hook + "/messages/@original"), ("POST", hook), ("PATCH", hook + "/messages/5"), ("DELETE", hook + "/messages/5"), ("GET", hook + "/messages/@original"), ("DELETE", hook + "/messages/@original")],
            fixture.Network.Sent.Skip(1).Select(static sent => (sent.Method, sent.Path)));
        Assert.Equal("""{"content":"b","embeds":[],"allowed_mentions":{"parse":[],"replied_user":false}}""", fixture.Network.Sent[1].Body);
    }

    [Fact]
    public async Task Second_FirstAnswer_IsAMistakeOfTheCaller()
    {
        using var fixture = new RestFixture();
        InteractionResponder responder = fixture.Responder();
        await responder.RespondAsync(Answer, default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => responder.RespondAsync(Answer, default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => responder.DeferAsync(ephemeral: true, default));
        Assert.Single(fixture.Network.Sent);
    }

    [Fact]
    public async Task Second_FirstAnswer_AfterARefusalIsAMistakeToo()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(static () => ScriptedHandler.Json("""{"code":10062,"message":"Unknown interaction"}""", 404));
        InteractionResponder responder = fixture.Responder();

        RestResult result = await responder.RespondAsync(Answer, default);

        Assert.Equal(DiscordErrorCode.UnknownInteraction, result.Error!.Code);
        await Assert.ThrowsAsync<InvalidOperationException>(() => responder.RespondAsync(Answer, default));
    }

    [Fact]
    public async Task Answers_ThatDoNotFit_AreMistakesOfTheCaller()
    {
        using var fixture = new RestFixture();

        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Responder().UpdateAsync(Answer, default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Responder().DeferUpdateAsync(default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Responder().AutocompleteAsync([], default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Responder(InteractionType.ApplicationCommandAutocomplete).RespondAsync(Answer, default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Responder(InteractionType.ModalSubmit).RespondWithModalAsync(new Modal("a", "b", []), default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Responder().EditOriginalAsync(new MessageEdit(), default));
        Assert.Empty(fixture.Network.Sent);
    }

    [Fact]
    public async Task After_FifteenMinutes_NothingIsSent()
    {
        using var fixture = new RestFixture();
        InteractionResponder responder = fixture.Responder();
        await responder.DeferAsync(ephemeral: false, default);
        fixture.Time.Advance(TimeSpan.FromMinutes(15));

        RestResult<Message> edit = await responder.EditOriginalAsync(new MessageEdit { Content = "b" }, default);
        RestResult deleted = await responder.DeleteOriginalAsync(default);

        Assert.Equal(RestErrorKind.TooLate, edit.Error!.Kind);
        Assert.Equal(RestErrorKind.TooLate, deleted.Error!.Kind);
        Assert.Single(fixture.Network.Sent);
    }

    [Fact]
    public async Task FirstAnswer_AfterThreeSeconds_IsTriedAllTheSame()
    {
        using var fixture = new RestFixture();
        InteractionResponder responder = fixture.Responder();
        fixture.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.True((await responder.RespondAsync(Answer, default)).IsSuccess);
    }

    [Theory]
    [InlineData(InteractionType.ApplicationCommand, false, """{"type":5,"data":{"flags":64}}""", "PATCH")]
    [InlineData(InteractionType.MessageComponent, true, """{"type":6}""", "POST")]
    public async Task Answer_AfterAnAutomaticDeferral_BecomesWhatStillFits(InteractionType type, bool onMessage, string deferral, string method)
    {
        using var fixture = new RestFixture();
        InteractionResponder responder = fixture.Responder(type, onMessage);

        Assert.True(responder.TryAutoDefer());
        Assert.False(responder.TryAutoDefer());
        RestResult result = await responder.RespondAsync(Answer.AsEphemeral(), default);

        Assert.True(result.IsSuccess, result.ToString());
        Assert.Equal(deferral, fixture.Network.Sent[0].Body);
        Assert.Equal(method, fixture.Network.Sent[1].Method);
        Assert.Contains("/webhooks/", fixture.Network.Sent[1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepared_GoesOutAsTheSameWordsWouldAnyNumberOfTimes()
    {
        using var fixture = new RestFixture();
        var message = PreparedMessage.Of(Answer.AsEphemeral());
        var choices = PreparedChoices.Of([new ApplicationCommandOptionChoice("Moving", "moving"), new ApplicationCommandOptionChoice(" ", "blank")]);

        for (int i = 0; i < 2; i++)
        {
            Assert.True(fixture.Responder().TryRespond(message, default, out Task<RestResult>? sending));
            Assert.True((await sending).IsSuccess);
            await fixture.Responder(InteractionType.ApplicationCommandAutocomplete).AutocompleteAsync(choices, default);
        }

        await fixture.Responder().RespondAsync(Answer.AsEphemeral(), default);
        Assert.Equal(fixture.Network.Sent[4].Body, fixture.Network.Sent[0].Body);
        Assert.Equal(fixture.Network.Sent[4].Body, fixture.Network.Sent[2].Body);
        Assert.Equal("""{"type":8,"data":{"choices":[{"name":"Moving","value":"moving"}]}}""", fixture.Network.Sent[3].Body);
        Assert.Equal(fixture.Network.Sent[0].Body.Length, message.Length);
    }

    [Fact]
    public async Task Prepared_IsAFirstAnswerLikeAnyOther()
    {
        using var fixture = new RestFixture();
        InteractionResponder responder = fixture.Responder();
        var message = PreparedMessage.Of(Answer);

        Assert.True(responder.TryRespond(message, default, out Task<RestResult>? sending));
        await sending;

        Assert.True(responder.HasResponded);
        Assert.Throws<InvalidOperationException>(() => responder.TryRespond(message, default, out _));
        Assert.Throws<InvalidOperationException>(() => fixture.Responder(InteractionType.ApplicationCommandAutocomplete).TryRespond(message, default, out _));
        Assert.Throws<ArgumentException>(() => PreparedMessage.Of(Answer with { Files = [new FileUpload("a.txt", new byte[1])] }));
    }

    [Fact]
    public async Task Prepared_AfterAnAutomaticDeferral_LeavesTheAnswerToTheMessage()
    {
        using var fixture = new RestFixture();
        InteractionResponder responder = fixture.Responder();
        responder.TryAutoDefer();

        Assert.False(responder.TryRespond(PreparedMessage.Of(Answer), default, out Task<RestResult>? sending));

        Assert.Null(sending);
        Assert.False(responder.HasResponded);
        Assert.True((await responder.RespondAsync(Answer, default)).IsSuccess);
        Assert.Equal("PATCH", fixture.Network.Sent[^1].Method);
    }

    [Fact]
    public async Task AutomaticDeferral_AfterAnAnswer_DoesNothing()
    {
        using var fixture = new RestFixture();
        InteractionResponder responder = fixture.Responder();
        await responder.RespondAsync(Answer, default);

        Assert.False(responder.TryAutoDefer());
        Assert.Single(fixture.Network.Sent);
    }

    [Fact]
    public async Task Choices_ThatDiscordWouldRefuse_CostNobodyTheOthers()
    {
        using var fixture = new RestFixture();
        IEnumerable<ApplicationCommandOptionChoice> choices = Enumerable.Range(0, 40).Select(static number => new ApplicationCommandOptionChoice($"Drama {number}", $"d{number}"))
            .Prepend(new ApplicationCommandOptionChoice("😀", new string('v', 101)))
            .Prepend(new ApplicationCommandOptionChoice("  ", "blank"))
            .Prepend(new ApplicationCommandOptionChoice(string.Concat(Enumerable.Repeat("😀", 120)), "long"));

        await fixture.Responder(InteractionType.ApplicationCommandAutocomplete).AutocompleteAsync(choices, default);

        var sent = fixture.Network.Sent[0].Json.GetProperty("data").GetProperty("choices").EnumerateArray().ToList();
        Assert.Equal(25, sent.Count);
        Assert.Equal(100, DiscordLimits.Length(sent[0].GetProperty("name").GetString()));
        Assert.Equal("Drama 0", sent[1].GetProperty("name").GetString());
    }
}
