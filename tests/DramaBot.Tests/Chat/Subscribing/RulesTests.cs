using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Commands;
using DramaBot.Discord;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Validation;
using DramaBot.Rendering.Subscribing;
using DramaBot.Tests.Rendering;
using Microsoft.Data.Sqlite;

namespace DramaBot.Tests.Chat.Subscribing;

public sealed class RulesTests
{
    private const ulong Guild = 7;
    private static readonly ThreadMetadata Locked = new() { Archived = true, Locked = true };

    [Fact]
    public void Channel_WhereAllIsAllowed_IsTakenWhateverItsKind()
    {
        foreach (ChannelType type in ChannelRules.Types)
            Assert.Null(ChannelRules.Refuse(new ChosenChannel(1, type, Guild, ChannelRules.Everything, null), Guild));
        Assert.Null(ChannelRules.Refuse(new ChosenChannel(1, ChannelType.PublicThread, Guild, Permissions.Administrator, Locked), Guild));
    }

    [Theory]
    [InlineData(ChannelType.DirectMessage)]
    [InlineData(ChannelType.Voice)]
    [InlineData(ChannelType.GroupDirectMessage)]
    [InlineData(ChannelType.Category)]
    [InlineData(ChannelType.Stage)]
    [InlineData(ChannelType.Directory)]
    [InlineData(ChannelType.Forum)]
    [InlineData(ChannelType.Media)]
    [InlineData((ChannelType)99)]
    public void Channel_OfAnotherType_IsRefused(ChannelType type) =>
        Assert.Contains("choose", ChannelRules.Refuse(new ChosenChannel(1, type, Guild, ChannelRules.Everything, null), Guild));

    [Fact]
    public void Channel_ThatIsUnknownElsewhereOrClosedToUs_IsRefusedInWords()
    {
        Assert.Contains("choose it from the list", ChannelRules.Refuse(null, Guild));
        Assert.Contains("another server", ChannelRules.Refuse(new ChosenChannel(1, ChannelType.Text, 8, ChannelRules.Everything, null), Guild));
        Assert.Contains("not a member", ChannelRules.Refuse(new ChosenChannel(1, ChannelType.Text, Guild, null, null), Guild));
        Assert.Contains("closed and locked", ChannelRules.Refuse(new ChosenChannel(1, ChannelType.PublicThread, Guild, ChannelRules.Everything, Locked), Guild));
        string refusal = ChannelRules.Refuse(new ChosenChannel(1, ChannelType.PublicThread, Guild, Permissions.SendMessages, null), Guild)!;
        Assert.Contains("I lack *View Channel*, *Send Messages in Threads*, *Embed Links*.", refusal);
        Assert.Contains("the channel that the thread belongs to", refusal);
    }

    [Fact]
    public void Wish_GoesThroughItsIdWhateverItAsksFor()
    {
        foreach (SubscribeWish wish in new[]
                 {
                     new SubscribeWish(ulong.MaxValue, UpdateKinds.All, ulong.MaxValue, Cadence.Weekly, "America/Argentina/ComodRivadavia"),
                     new SubscribeWish(1, UpdateKinds.Events, null, Cadence.Instant, null),
                 })
        {
            ComponentId id = wish.Encode();
            Assert.True(id.Fits);
            Assert.Equal(wish with { TimeZone = wish.TimeZone is null ? null : TimeZones.Resolve(wish.TimeZone) }, SubscribeWish.Decode(ComponentId.Parse(id.ToString())!));
        }
    }

    [Theory]
    [InlineData("v1|subscribe|0|7||0|")]
    [InlineData("v1|subscribe|x|7||0|")]
    [InlineData("v1|subscribe|-1|7||0|")]
    [InlineData("v1|subscribe|1|0||0|")]
    [InlineData("v1|subscribe|1|8||0|")]
    [InlineData("v1|subscribe|1|7|x|0|")]
    [InlineData("v1|subscribe|1|7||3|")]
    [InlineData("v1|subscribe|1|7||0|../../etc/passwd")]
    [InlineData("v1|subscribe|")]
    public void Wish_ThatIsForged_IsNone(string id) => Assert.Null(SubscribeWish.Decode(ComponentId.Parse(id)!));

    [Theory]
    [InlineData("tvm", "The closest: tvN")]
    [InlineData("jtb", "The closest: JTBC")]
    [InlineData("**nonsense** <@1>", "Try a name such as")]
    public void Network_ThatIsUnknown_NamesTheClosest(string typed, string expected) => Assert.Contains(expected, NetworkFinding.Refuse(Golden.Snapshot.Networks, typed));

    [Fact]
    public void Commands_AreSuchThatDiscordTakesThem() => Assert.Empty(DiscordValidator.Validate([.. SlashCommands.All.Values.Select(static command => command.Definition)]));

    [Fact]
    public void QuietChoices_FitAMenuAndComeBack()
    {
        Assert.InRange(QuietChoices.All.Count() + 1, 1, DiscordLimits.MaxSelectOptions);
        Assert.All(QuietChoices.All, static hours => Assert.True(QuietChoices.TryRead(QuietChoices.Value(hours), out QuietHours? read) && read == hours));
        Assert.False(QuietChoices.TryRead("3-4", out _));
        Assert.False(QuietChoices.TryRead("", out _));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(13)]
    public void Failure_OfTheState_IsSaidWithoutItsText(int code)
    {
        var interaction = new Interaction { Id = 1, Token = "t" };

        InteractionMessage message = FailureReplies.Word(interaction, "ABCD2345", new SqliteException("secret path", code));

        Assert.Contains("could not be stored", message.Content);
        Assert.Contains("ABCD2345", message.Content);
        Assert.DoesNotContain("secret", message.Content);
        Assert.Contains("Something went wrong", FailureReplies.Word(interaction, "ABCD2345", null).Content);
    }
}
