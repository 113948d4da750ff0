using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Validation;
using DramaBot.Rendering.Subscribing;

namespace DramaBot.Tests.Rendering.Subscribing;

public sealed class SubscriptionRenderingTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly SubscriptionView View = new(Golden.Snapshot, Now, IsPrivate: true);
    private static readonly Trouble Refused = new((int)DiscordErrorCode.General, new string('x', 2000), Now, Now, Now);

    /// <summary>The longest that can be said of one: an id that is no longer known, everything set, and everything wrong.</summary>
    private static readonly SubscriptionStatus Longest = new(
        new Subscription
        {
            Id = long.MaxValue,
            Target = Target.Channel(ulong.MaxValue, 1, (int)ChannelType.Announcement),
            DramaId = new string('*', 300),
            Updates = UpdateKinds.All,
            RoleId = ulong.MaxValue,
            Cadence = Cadence.Weekly,
            TimeZone = "America/Argentina/ComodRivadavia",
            Quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(8, 0)),
            Crosspost = true,
        },
        Now, Now, int.MaxValue, Refused);

    public static TheoryData<int> Codes => [.. Enum.GetValues<DiscordErrorCode>().Select(static code => (int)code), 123_456];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Everything_AtItsLongest_IsTakenByDiscord(int code)
    {
        SubscriptionStatus one = Longest with { Trouble = Refused with { Code = code } };
        SubscriptionStatus paused = one with { Subscription = one.Subscription with { PausedAt = Now } };
        InteractionMessage[] messages =
        [
            .. Enum.GetValues<PanelMenu>().Select(menu => SubscriptionEmbeds.Panel(View, one, "Subscribed already", [new string('x', 300), null], menu)),
            SubscriptionEmbeds.Panel(View, paused, "Subscription", []),
            SubscriptionListEmbed.Page(View, [.. Many(one, 100)], 0),
            SubscriptionListEmbed.Page(View, [.. Many(paused, 6)], 7),
            SubscriptionListEmbed.Page(View, [], 0),
            SubscriptionEmbeds.Ended(View, [.. Enumerable.Repeat(one, 100)]),
            FollowEmbeds.Followed(View, one.Subscription with { DramaId = "signal" }, before: true, one.Trouble),
            FollowEmbeds.List(View, [.. Enumerable.Range(0, 50).Select(number => one with { Subscription = one.Subscription with { DramaId = $"{number}{new string('*', 90)}" } })]),
            FollowEmbeds.List(View, []),
            new() { Embeds = [SubscriptionEmbeds.Test(View, one.Subscription, ulong.MaxValue)] },
        ];

        Assert.All(messages.Select((message, place) => (message, place)), static pair =>
            Assert.True(DiscordValidator.Validate(pair.message) is { Count: 0 }, $"{pair.place}: {string.Join("; ", DiscordValidator.Validate(pair.message))}"));
    }

    private static IEnumerable<SubscriptionStatus> Many(SubscriptionStatus one, int count) =>
        Enumerable.Range(0, count).Select(number => one with { Subscription = one.Subscription with { Id = one.Subscription.Id - number } });

    [Theory]
    [InlineData(10003, "the channel is gone")]
    [InlineData(10004, "not in the server any more")]
    [InlineData(50001, "*View Channel*")]
    [InlineData(50013, "*Send Messages*, *Embed Links*")]
    [InlineData(50083, "Unlock and reopen")]
    [InlineData(160005, "Unlock and reopen")]
    [InlineData(50008, "that kind of channel")]
    [InlineData(50007, "direct messages are closed")]
    [InlineData(50278, "share no server")]
    [InlineData(200000, "AutoMod")]
    [InlineData(0, "could not be reached")]
    [InlineData(123456, "code 123456")]
    public void Trouble_ByItsCode_SaysWhatIsWrongAndHowToMendIt(int code, string expected)
    {
        string words = TroubleAdvice.Of(Longest with { Trouble = Refused with { Code = code } });

        Assert.Contains(expected, words);
        Assert.Contains("So since <t:", words);
        Assert.Contains("I try again <t:", words);
        Assert.Contains("held", words);
    }

    [Fact]
    public void List_SaysOfEachWhatItIsAndOfAllWhatIsWrong()
    {
        var well = new SubscriptionStatus(new Subscription { Id = 1, Target = Target.Channel(5, 1, 0), Network = "tvN" }, Now, Now, 2, null);
        InteractionMessage page = SubscriptionListEmbed.Page(View, [well, Longest], 0);

        Assert.Contains("**One does not get through**: number 2.", page.Embeds![0].Description);
        Assert.Equal("1. Dramas of tvN", page.Embeds[0].Fields![0].Name);
        string entry = page.Embeds[0].Fields![0].Value!;
        Assert.Contains("<#5>, at once; all: further seasons", entry);
        Assert.Contains("Last message there: <t:", entry);
        Assert.Contains("Next message: <t:", entry);
        Assert.Contains("2 pieces of news wait", entry);
        Assert.Contains("**Wrong:** ", page.Embeds[0].Fields![1].Value);
    }
}
