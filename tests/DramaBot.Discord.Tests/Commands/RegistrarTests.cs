using System.Text.Json.Nodes;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Rest;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Commands;

/// <summary>Commands are written only when something has really changed.</summary>
public sealed class RegistrarTests
{
    private static readonly ApplicationCommand Renewal = new()
    {
        Name = "renewal",
        Description = "Will there be another season?",
        DescriptionLocalizations = new Dictionary<string, string> { ["ko"] = "다음 시즌이 나오나요?", ["es-ES"] = "¿Habrá otra temporada?" },
        IntegrationTypes = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDirectMessage, InteractionContextType.PrivateChannel],
        Options = [new ApplicationCommandOption { Type = ApplicationCommandOptionType.String, Name = "title", Description = "A drama", Required = true, Autocomplete = true, MaxLength = 100 }],
    };

    private static readonly ApplicationCommand Subscribe = new()
    {
        Name = "subscribe",
        Description = "Post news here",
        DefaultMemberPermissions = Permissions.ManageGuild,
        IntegrationTypes = [ApplicationIntegrationType.GuildInstall],
        Contexts = [InteractionContextType.Guild],
        Options =
        [
            new ApplicationCommandOption { Type = ApplicationCommandOptionType.Channel, Name = "channel", Description = "c", ChannelTypes = [ChannelType.Text, ChannelType.Announcement] },
            new ApplicationCommandOption { Type = ApplicationCommandOptionType.String, Name = "updates", Description = "u", Choices = [new ApplicationCommandOptionChoice("all", "all"), new ApplicationCommandOptionChoice("ratings", "ratings")] },
            new ApplicationCommandOption { Type = ApplicationCommandOptionType.Integer, Name = "year", Description = "y", MinValue = 1990, MaxValue = 2100 },
        ],
    };

    // As Discord hands them back: with fields of its own, in another order, with its defaults spelled out.
    private const string Stored =
        """
        [{"id":"2","application_id":"9","version":"5","default_member_permissions":"32","type":1,"name":"subscribe","name_localizations":null,"description":"Post news here",
          "description_localizations":null,"dm_permission":false,"contexts":[0],"integration_types":[0],"nsfw":false,"options":[
          {"type":7,"name":"channel","name_localizations":null,"description":"c","description_localizations":null,"channel_types":[5,0],"required":false},
          {"type":3,"name":"updates","description":"u","choices":[{"name":"all","name_localizations":null,"value":"all"},{"name":"ratings","value":"ratings"}]},
          {"type":4,"name":"year","description":"y","min_value":1990,"max_value":2100.0}]},
         {"id":"1","application_id":"9","version":"4","default_member_permissions":null,"type":1,"name":"renewal","description":"Will there be another season?","handler":1,
          "description_localizations":{"es-ES":"¿Habrá otra temporada?","ko":"다음 시즌이 나오나요?"},"contexts":[2,0,1],"integration_types":[1,0],"options":[
          {"type":3,"name":"title","description":"A drama","required":true,"autocomplete":true,"max_length":100}]}]
        """;

    [Fact]
    public async Task Commands_ThatAreTheSame_AreNotWritten()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(static () => ScriptedHandler.Json(Stored));

        RestResult<CommandRegistration> result = await Registrar(fixture).RegisterAsync(9, null, [Renewal, Subscribe], default);

        SentRequest only = Assert.Single(fixture.Network.Sent);
        Assert.Equal(("GET", "/api/v10/applications/9/commands?with_localizations=true"), (only.Method, only.Path));
        Assert.Empty(result.ValueOrThrow().Differences);
        Assert.Equal(1UL, result.Value!.Commands.Single(static command => command.Name == "renewal").Id!.Value.Value);
    }

    public static TheoryData<string> Changes => ["description", "localization", "locale", "permission", "context", "option", "optionOrder", "choice", "required", "limit", "removed", "added"];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Commands_ThatDiffer_AreWrittenOnce(string change)
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(static () => ScriptedHandler.Json(Stored)).Then(static () => ScriptedHandler.Json(Stored));

        RestResult<CommandRegistration> result = await Registrar(fixture).RegisterAsync(9, 8, Changed(change), default);

        Assert.Equal(["GET", "PUT"], fixture.Network.Sent.Select(static sent => sent.Method));
        Assert.All(fixture.Network.Sent, static sent => Assert.StartsWith("/api/v10/applications/9/guilds/8/commands", sent.Path, StringComparison.Ordinal));
        Assert.Single(result.ValueOrThrow().Differences);
    }

    [Fact]
    public async Task Commands_AreWrittenAsDiscordDocumentsThem()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(static () => ScriptedHandler.Json("[]")).Then(static () => ScriptedHandler.Json(Stored));

        await Registrar(fixture).RegisterAsync(9, null, [Subscribe], default);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(
            """
            [{"name":"subscribe","description":"Post news here","default_member_permissions":"32","contexts":[0],"integration_types":[0],"options":[
              {"type":7,"name":"channel","description":"c","channel_types":[0,5]},
              {"type":3,"name":"updates","description":"u","choices":[{"name":"all","value":"all"},{"name":"ratings","value":"ratings"}]},
              {"type":4,"name":"year","description":"y","min_value":1990,"max_value":2100}]}]
            """), JsonNode.Parse(fixture.Network.Sent[1].Body)), fixture.Network.Sent[1].Body);
    }

    [Fact]
    public async Task Commands_ThatCannotBeRead_AreNotOverwritten()
    {
        using var fixture = new RestFixture();
        fixture.Network.Then(static () => ScriptedHandler.Json("""{"code":50001,"message":"Missing Access"}""", 403));

        RestResult<CommandRegistration> result = await Registrar(fixture).RegisterAsync(9, null, [Renewal], default);

        Assert.Equal(DiscordErrorCode.MissingAccess, result.Error!.Code);
        Assert.Single(fixture.Network.Sent);
    }

    private static CommandRegistrar Registrar(RestFixture fixture) => new(fixture.Client, fixture.Loggers.For<CommandRegistrar>());

    private static ApplicationCommand[] Changed(string change)
    {
        ApplicationCommandOption title = Renewal.Options![0];
        return change switch
        {
            "description" => [Renewal with { Description = "Another?" }, Subscribe],
            "localization" => [Renewal with { DescriptionLocalizations = new Dictionary<string, string> { ["ko"] = "다음?", ["es-ES"] = "¿Habrá otra temporada?" } }, Subscribe],
            "locale" => [Renewal with { DescriptionLocalizations = new Dictionary<string, string> { ["ko"] = "다음 시즌이 나오나요?" } }, Subscribe],
            "permission" => [Renewal, Subscribe with { DefaultMemberPermissions = null }],
            "context" => [Renewal with { Contexts = [InteractionContextType.Guild] }, Subscribe],
            "option" => [Renewal with { Options = [title, title with { Name = "b", Required = null }] }, Subscribe],
            "optionOrder" => [Renewal, Subscribe with { Options = [.. Subscribe.Options!.Reverse()] }],
            "choice" => [Renewal, Subscribe with { Options = [Subscribe.Options![0], Subscribe.Options[1] with { Choices = [new ApplicationCommandOptionChoice("all", "all")] }, Subscribe.Options[2]] }],
            "required" => [Renewal with { Options = [title with { Required = false }] }, Subscribe],
            "limit" => [Renewal with { Options = [title with { MaxLength = 99 }] }, Subscribe],
            "removed" => [Renewal],
            _ => [Renewal, Subscribe, Renewal with { Name = "ending" }],
        };
    }
}
