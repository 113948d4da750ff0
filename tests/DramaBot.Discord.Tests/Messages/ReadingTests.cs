using System.Text.Json;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Components;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Json;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Tests.Support;

namespace DramaBot.Discord.Tests.Messages;

/// <summary>Discord's payloads are read exactly, and what Discord may add tomorrow does no harm.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void Command_InAGuild_IsRead()
    {
        Interaction interaction = Read(Payloads.Command());

        Assert.Equal(1312345678901234567UL, interaction.Id.Value);
        Assert.Equal(InteractionType.ApplicationCommand, interaction.Type);
        Assert.Equal("Minji", interaction.Author!.DisplayName);
        Assert.Equal(82198898841029460UL, interaction.Author.Id.Value);
        Assert.Equal(290926798626357999UL, interaction.GuildId!.Value.Value);
        Assert.True(interaction.Member!.Permissions!.Value.Allows(Permissions.ManageGuild));
        Assert.Equal("Moving", interaction.Data!.Option("title")!.Value!.Value.AsString());
        Assert.Equal(InteractionContextType.Guild, interaction.Context);
        Assert.Equal(("ko", "en-US"), (interaction.Locale, interaction.GuildLocale));
        Assert.Equal(290926798626357999UL, interaction.AuthorizingIntegrationOwners!["0"].Value);
        Assert.Equal(10485760, interaction.AttachmentSizeLimit);
    }

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("18446744073709551615")]
    [InlineData("0")]
    public void Id_BeyondWhatANumberHolds_IsExact(string id)
    {
        Interaction interaction = Read($$"""{"id":"{{id}}","type":2,"token":"t","channel_id":"{{id}}","app_permissions":"{{id}}"}""");

        Assert.Equal(id, interaction.Id.ToString());
        Assert.Equal(id, ((ulong)interaction.AppPermissions!.Value).ToString());
        Assert.Equal($"\"{id}\"", JsonSerializer.Serialize(interaction.ChannelId!.Value));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("18446744073709551616")]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1x")]
    public void Id_ThatIsNone_IsNotGuessed(string id)
    {
        Assert.Throws<JsonException>(() => Read($$"""{"id":"{{id}}","type":2,"token":"t"}"""));
        Assert.False(Snowflake.TryParse(id, out _));
    }

    [Fact]
    public void Snowflake_KnowsWhenItWasMade() =>
        Assert.Equal(new DateTimeOffset(2016, 4, 30, 11, 18, 25, 796, TimeSpan.Zero), new Snowflake(175928847299117063).CreatedAt);

    [Fact]
    public void Options_OfEveryKind_AreRead()
    {
        InteractionData data = Read(
            """
            {"id":"1","type":4,"token":"t","data":{"id":"2","name":"top","type":1,"options":[{"name":"group","type":2,"options":[{"name":"sub","type":1,"options":[
             {"name":"text","type":3,"value":"a\u00e9"},{"name":"whole","type":4,"value":9007199254740992},{"name":"number","type":10,"value":1.5},{"name":"flag","type":5,"value":true},
             {"name":"channel","type":7,"value":"9007199254740993"},{"name":"odd","type":99,"value":{"x":[1]}},{"name":"none","type":3},{"name":"year","type":4,"value":2024.0},
             {"name":"typed","type":3,"value":"20","focused":true}]}]}]}}
            """).Data!;

        Assert.Equal("aé", Value("text").AsString());
        Assert.Equal(9007199254740992, Value("whole").AsInt64());
        Assert.Equal(1.5, Value("number").AsDouble());
        Assert.Null(Value("number").AsInt64());
        Assert.True(Value("flag").AsBoolean());
        Assert.Equal(9007199254740993UL, Value("channel").AsSnowflake()!.Value.Value);
        Assert.Equal(default, Value("odd"));
        Assert.Null(data.Option("none")!.Value);
        Assert.Equal(2024, Value("year").AsInt64());
        Assert.Equal("typed", data.FocusedOption()!.Name);
        Assert.Null(data.Option("sub"));

        OptionValue Value(string name) => data.Option(name)!.Value!.Value;
    }

    [Fact]
    public void Resolved_Things_AreFoundByTheirIds()
    {
        ResolvedData resolved = Read(
            """
            {"id":"1","type":2,"token":"t","data":{"name":"subscribe","type":1,"resolved":{
             "channels":{"9007199254740993":{"id":"9007199254740993","type":77,"name":"news","permissions":"1","app_permissions":"3072","thread_metadata":{"archived":true,"locked":false}}},
             "users":{"5":{"id":"5","username":"u"}},"members":{"5":{"permissions":"8","roles":["6"]}},"roles":{"6":{"id":"6","name":"r","permissions":"0","tags":{"premium_subscriber":null}}},
             "messages":{"7":{"id":"7","channel_id":"8","content":"c"}},"attachments":{"9":{"id":"9"}}}}}
            """).Data!.Resolved!;

        Channel channel = resolved.Channels![9007199254740993];
        Assert.True(channel.AppPermissions!.Value.Allows(Permissions.ViewChannel | Permissions.SendMessages));
        Assert.Equal(Permissions.EmbedLinks, channel.AppPermissions.Value.Lacks(Permissions.ViewChannel | Permissions.EmbedLinks));
        Assert.Equal((ChannelType)77, channel.Type);
        Assert.True(channel.ThreadMetadata!.Archived);
        Assert.True(resolved.Members![5].Permissions!.Value.Allows(Permissions.ManageGuild));
        Assert.Equal("r", resolved.Roles![6].Name);
        Assert.Equal("c", resolved.Messages![7].Content);
    }

    [Fact]
    public void Component_InADirectMessage_IsReadWithItsMessage()
    {
        Interaction interaction = Read(
            """
            {"id":"1","type":3,"token":"t","user":{"id":"5","username":"u"},"data":{"custom_id":"v1:ending:moving","component_type":3,"values":["a","b"]},
             "message":{"id":"7","channel_id":"8","flags":64,"author":{"id":"9","bot":true},"embeds":[{"type":"rich","title":"Moving","color":5,"provider":{"name":"x"}}],
             "components":[{"type":1,"id":1,"components":[{"type":2,"style":2,"custom_id":"c","label":"l","emoji":{"id":null,"name":"x"}},{"type":77,"new":{"a":[1]},"value":{"x":1}}]},
             {"type":17,"accent_color":1,"components":[{"type":10,"content":"t"}]}]}}
            """);

        Assert.Equal(5UL, interaction.Author!.Id.Value);
        Assert.Equal(ComponentType.StringSelect, interaction.Data!.ComponentType);
        Assert.Equal(["a", "b"], interaction.Data.Values!);
        Assert.Equal(MessageFlags.Ephemeral, interaction.Message!.Flags);
        Assert.Equal("Moving", interaction.Message.Embeds![0].Title);
        Assert.Equal((ComponentType)77, interaction.Message.Components![0].Components![1].Type);
    }

    [Fact]
    public void Modal_OfLabelsAndOfRows_IsRead()
    {
        InteractionData data = Read(
            """
            {"id":"1","type":5,"token":"t","data":{"custom_id":"suggest","components":[
             {"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"what","value":"a text"}},
             {"type":18,"id":3,"component":{"type":3,"custom_id":"which","values":["x"]}},
             {"type":18,"id":4,"component":{"type":23,"custom_id":"sure","value":true}},
             {"type":1,"components":[{"type":4,"custom_id":"old","value":"b"}]}]}}
            """).Data!;

        Assert.Equal("a text", data.Input("what")!.Value);
        Assert.Equal(["x"], data.Input("which")!.Values!);
        Assert.Equal("true", data.Input("sure")!.Value);
        Assert.Equal("b", data.Input("old")!.Value);
        Assert.Null(data.Input("none"));
    }

    [Theory]
    [InlineData("""{"id":"1","type":77,"token":"t"}""")]
    [InlineData("""{"id":"1","type":2,"token":"t","data":null,"member":null,"context":99,"app_permissions":"99999999999999999","new":{}}""")]
    [InlineData("""{"id":"1","type":2,"token":"t","data":{"options":null,"type":42,"resolved":{}}}""")]
    [InlineData("""{"id":"1","type":2,"token":"t","data":{"options":[{"type":3}]}}""")]
    public void Interaction_ThatIsNewOrPoor_IsRead(string json) => Assert.Equal("t", Read(json).Token);

    [Fact]
    public void Option_WithALongText_IsRead()
    {
        string text = new('무', 6000);

        Assert.Equal(text, Read(Payloads.Command(title: text)).Data!.Option("title")!.Value!.Value.AsString());
    }

    private static Interaction Read(string json) => JsonSerializer.Deserialize(json, DiscordJsonContext.Default.Interaction)!;
}
