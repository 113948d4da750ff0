using DramaBot.Discord.Commands;
using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Validation;

namespace DramaBot.Discord.Tests.Messages;

/// <summary>What Discord would refuse is found before it is sent.</summary>
public sealed class ValidatorTests
{
    private static readonly string Emoji256 = string.Concat(Enumerable.Repeat("😀", 256));

    public static TheoryData<string, MessageBody> Bad => new()
    {
        { "message", new MessageCreate() },
        { "content", new MessageCreate { Content = new string('x', 2001) } },
        { "nonce", new MessageCreate { Content = "a", Nonce = new string('x', 26) } },
        { "embeds", new MessageCreate { Embeds = [.. Enumerable.Repeat(new Embed { Title = "a" }, 11)] } },
        { "embeds (characters together)", new MessageCreate { Embeds = [new Embed { Description = new string('x', 4000) }, new Embed { Description = new string('x', 2001) }] } },
        { "embeds[0].title", new MessageCreate { Embeds = [new Embed { Title = Emoji256 + "x" }] } },
        { "embeds[0].color", new MessageCreate { Embeds = [new Embed { Title = "a", Color = 0x1000000 }] } },
        { "embeds[0].url", new MessageCreate { Embeds = [new Embed { Title = "a", Url = "javascript:x" }] } },
        { "embeds[0].fields[0].value", new MessageCreate { Embeds = [new Embed { Fields = [new EmbedField("a", " ")] }] } },
        { "embeds[0].fields", new MessageCreate { Embeds = [new Embed { Fields = [.. Enumerable.Repeat(new EmbedField("a", "b"), 26)] }] } },
        { "components", Rows([.. Enumerable.Range(0, 6).Select(static row => new ActionRow(Button.Action($"{row}", "a")))]) },
        { "components[0]", Rows(Button.Action("a", "a")) },
        { "components[0].components", Rows(new ActionRow([.. Enumerable.Range(0, 6).Select(static id => Button.Action($"{id}", "a"))])) },
        { "components[1].components[0].custom_id", Rows(new ActionRow(Button.Action("same", "a")), new ActionRow(Button.Action("same", "b"))) },
        { "components[0].components[0].label", Rows(new ActionRow(Button.Action("a", new string('x', 81)))) },
        { "components[0].components[0].custom_id", Rows(new ActionRow(Button.Action(new string('x', 101), "a"))) },
        { "components[0].components[0]", Rows(new ActionRow(new Button { Style = ButtonStyle.Link, CustomId = "a", Label = "a" })) },
        { "components[0].components[0].options", Rows(new ActionRow(new StringSelect { CustomId = "a", Options = [] })) },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Message_BeyondALimit_IsFound(string path, MessageBody message) =>
        Assert.Contains(DiscordValidator.Validate(message), fault => fault.StartsWith(path + ": ", StringComparison.Ordinal));

    [Fact]
    public void Message_AtItsLimits_IsFine() => Assert.Empty(DiscordValidator.Validate(new MessageCreate
    {
        Content = string.Concat(Enumerable.Repeat("😀", 2000)),
        Embeds = [new Embed { Title = Emoji256, Description = new string('x', 4096), Fields = [new EmbedField("a", new string('x', 1024), Inline: true)], Image = new EmbedMedia("attachment://a.png") }],
        Components = [new ActionRow(Button.Action(new string('x', 100), new string('y', 80)), Button.Link("https://example.org", "a")), new ActionRow(new RoleSelect { CustomId = "r" })],
    }));

    [Fact]
    public void Modal_IsChecked()
    {
        Assert.Empty(DiscordValidator.Validate(new Modal("id", "title", [new Label { Text = "What?", Component = new TextInput { CustomId = "a" } }, new TextDisplay("b")])));
        Assert.Equal(4, DiscordValidator.Validate(new Modal("", new string('x', 46), [new Label { Text = new string('x', 46), Component = Button.Action("a", "a") }])).Count);
    }

    [Fact]
    public void Commands_AreChecked()
    {
        var title = new ApplicationCommandOption { Type = ApplicationCommandOptionType.String, Name = "title", Description = "A drama", Required = true, Autocomplete = true };
        var good = new ApplicationCommand
        {
            Name = "renewal",
            Description = "d",
            NameLocalizations = new Dictionary<string, string> { ["ko"] = "시즌2", ["hi"] = "नमस्ते" },
            Options = [title],
        };

        Assert.Empty(DiscordValidator.Validate([good, new ApplicationCommand { Name = "Ask about this", Type = ApplicationCommandType.Message }]));
        Assert.Single(DiscordValidator.Validate([good, good]));
        Assert.NotEmpty(DiscordValidator.Validate([good with { Name = "Renewal" }]));
        Assert.NotEmpty(DiscordValidator.Validate([good with { Name = "re newal" }]));
        Assert.NotEmpty(DiscordValidator.Validate([good with { Description = "" }]));
        Assert.NotEmpty(DiscordValidator.Validate([good with { DescriptionLocalizations = new Dictionary<string, string> { ["ko"] = new('가', 101) } }]));
        Assert.NotEmpty(DiscordValidator.Validate([good with { Options = [title with { Required = null }, title with { Name = "b" }] }]));
        Assert.NotEmpty(DiscordValidator.Validate([good with { Options = [title with { Choices = [new ApplicationCommandOptionChoice("a", "b")] }] }]));
    }

    private static MessageCreate Rows(params MessageComponent[] rows) => new() { Content = "a", Components = rows };
}
