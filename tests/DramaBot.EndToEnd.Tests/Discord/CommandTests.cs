using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>One bot for all: what one fan does must not disturb another.</summary>
public sealed class ReadyBot : IAsyncLifetime
{
    internal BotInDiscord Running { get; private set; } = null!;

    public async Task InitializeAsync() => Running = await BotInDiscord.StartReadyAsync();

    public async Task DisposeAsync() => await Running.DisposeAsync();
}

public sealed class CommandTests(ReadyBot ready) : IClassFixture<ReadyBot>
{
    private DiscordStandIn.StandIn Discord => ready.Running.Discord;

    [Fact]
    public async Task Renewal_IsOnePublicEmbedWithVerdictSourceAndButtons()
    {
        InteractionRecord answer = await Discord.InvokeCommand("renewal", static command => command.With("title", "Crash Landing on You"));

        StandInMessage message = answer.Message;
        Assert.False(message.IsEphemeral);
        JsonObject embed = Assert.Single(message.Embeds)!.AsObject();
        Assert.Contains("Crash Landing on You", (string?)embed["title"]);
        Assert.Contains("season 2", (string?)embed["description"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<t:", message.AllText);
        Assert.Contains("](http", message.AllText);
        Assert.Contains(message.CustomIds, static id => id.StartsWith("v1|vote|crash-landing-on-you|yes", StringComparison.Ordinal));
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Vote_CountsOncePerPersonAndCanBeChanged()
    {
        StandInUser ada = Discord.World.AddUser("ada");
        InteractionRecord asked = await Discord.InvokeCommand("renewal", command => command.With("title", "Signal").By(ada));
        string yes = asked.Message.CustomIds.Single(static id => id.EndsWith("|yes", StringComparison.Ordinal));
        string no = asked.Message.CustomIds.Single(static id => id.EndsWith("|no", StringComparison.Ordinal));

        await Discord.PressButton(asked.Message, yes, press => press.By(ada));
        await Discord.PressButton(asked.Message, yes, press => press.By(ada));
        string afterYes = asked.Message.AllText;
        InteractionRecord top = await Discord.InvokeCommand("top", static command => command.With("by", "votes"));
        Assert.Contains("Signal", top.AllText);
        Assert.Contains("1 person wants one", top.AllText);
        await Discord.PressButton(asked.Message, no, press => press.By(ada));
        string afterNo = asked.Message.AllText;

        Assert.NotEqual(afterYes, afterNo);
        InteractionRecord privacy = await Discord.InvokeCommand("privacy", command => command.With("action", "show").By(ada));
        Assert.True(privacy.IsEphemeral);
        Assert.Contains("Signal: content without", privacy.AllText.Replace("\\", "", StringComparison.Ordinal));
        InteractionRecord forgotten = await Discord.InvokeCommand("privacy", command => command.With("action", "forget").By(ada));
        Assert.Contains("1 thing", forgotten.AllText);
        Assert.Contains("Nothing is kept", (await Discord.InvokeCommand("privacy", command => command.With("action", "show").By(ada))).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Vote_ShowsInTheNextAnswerThoughTheLastOneWasKept()
    {
        StandInUser cleo = Discord.World.AddUser("cleo");
        InteractionRecord first = await Discord.InvokeCommand("renewal", static command => command.With("title", "id:vincenzo"));
        InteractionRecord second = await Discord.InvokeCommand("renewal", static command => command.With("title", "id:vincenzo"));
        Assert.Contains("Nobody has voted yet", first.AllText);
        Assert.Equal(first.AllText, second.AllText);

        await Discord.PressButton(second.Message, second.Message.CustomIds.Single(static id => id.EndsWith("|yes", StringComparison.Ordinal)), press => press.By(cleo));

        Assert.Contains("This server: 1 wants one", (await Discord.InvokeCommand("renewal", static command => command.With("title", "id:vincenzo"))).AllText);
        InteractionRecord direct = await Discord.InvokeCommand("renewal", static command => command.With("title", "id:vincenzo").InDirectMessages());
        Assert.Contains("Everywhere: 1 wants one", direct.AllText);
        Assert.DoesNotContain("This server", direct.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Button_PressedTwice_AnswersPrivatelyTwice()
    {
        InteractionRecord asked = await Discord.InvokeCommand("renewal", static command => command.With("title", "Goblin"));
        string ratings = asked.Message.CustomIds.Single(static id => id.StartsWith("v1|answer|ratings|", StringComparison.Ordinal));

        InteractionRecord first = await Discord.PressButton(asked.Message, ratings);
        InteractionRecord second = await Discord.PressButton(asked.Message, ratings);

        Assert.True(first.IsEphemeral);
        Assert.True(second.IsEphemeral);
        Assert.Equal(first.AllText, second.AllText);
        Assert.False((await Discord.InvokeCommand("ratings", static command => command.With("title", "id:goblin"))).IsEphemeral);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Ending_HidesTheSpoilerUntilSomeoneAsksAndShowsItToThatOneOnly()
    {
        InteractionRecord asked = await Discord.InvokeCommand("ending", static command => command.With("title", "Queen of Tears"));
        Assert.DoesNotContain("grave", asked.AllText);
        string reveal = asked.Message.CustomIds.Single(static id => id.StartsWith("v1|reveal|", StringComparison.Ordinal));

        InteractionRecord revealed = await Discord.PressButton(asked.Message, reveal);

        Assert.True(revealed.IsEphemeral);
        Assert.Contains("grave", revealed.AllText);
        Assert.DoesNotContain("grave", asked.Message.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task DoubtfulTitle_IsAskedBackPrivatelyWithAMenuThatAnswers()
    {
        InteractionRecord asked = await Discord.InvokeCommand("ratings", static command => command.With("title", "reply"));
        Assert.True(asked.IsEphemeral);
        string menu = Assert.Single(asked.Message.CustomIds, static id => id.StartsWith("v1|choose|", StringComparison.Ordinal));

        InteractionRecord chosen = await Discord.Select(asked.Message, menu, ["reply-1988"]);

        Assert.Contains("18.803", chosen.AllText);
        Discord.AssertNoViolations();
    }

    [Theory]
    [InlineData("renewal", "Breaking Bad")]
    [InlineData("ending", "qqqzzzxxx")]
    [InlineData("drama", "**bold** <@1> @everyone `x`")]
    [InlineData("ratings", "\u202e\u0000🙂")]
    public async Task UnknownTitle_IsSaidPrivatelyAndNobodyIsPinged(string command, string title)
    {
        InteractionRecord answer = await Discord.InvokeCommand(command, call => call.With("title", title));

        Assert.True(answer.IsEphemeral);
        Assert.Empty(answer.Message.Pings);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Autocomplete_EmptyOffersThePopularAndTypingNarrows()
    {
        InteractionRecord empty = await Discord.Autocomplete("renewal", "title", "");
        InteractionRecord typed = await Discord.Autocomplete("renewal", "title", "사라");

        Assert.Equal(25, empty.Choices.Count);
        Assert.Contains("Squid Game", empty.Choices[0].Name);
        Assert.Equal("id:crash-landing-on-you", typed.Choices[0].Value);
        InteractionRecord answer = await Discord.InvokeCommand("renewal", command => command.With("title", typed.Choices[0].Value));
        Assert.Contains("Crash Landing on You", answer.AllText);
        Discord.AssertNoViolations();
    }

    [Theory]
    [InlineData("v1|answer|renewal|no-such-drama|")]
    [InlineData("v1|vote|no-such-drama|yes")]
    [InlineData("v1|vote|signal|maybe")]
    [InlineData("v1|reveal||")]
    [InlineData("v0|old")]
    [InlineData("something else entirely")]
    [InlineData("v1|choose|compare|first||||||||")]
    public async Task ForgedOrStaleComponent_GetsAPolitePrivateAnswer(string customId)
    {
        InteractionRecord asked = await Discord.InvokeCommand("help");

        InteractionRecord answer = await Discord.UseComponent(asked.Message, customId);

        Assert.True(answer.IsEphemeral);
        Assert.DoesNotContain("Something went wrong", answer.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task AsOf_IsKeptByWhateverIsPressedUnderTheAnswer()
    {
        StandInUser mina = Discord.World.AddUser("mina of the past");
        InteractionRecord ratings = await Discord.InvokeCommand("ratings", command => command.With("title", "눈물의 여왕").With("as_of", "2024-04-15").By(mina));
        Assert.Contains("20.732", ratings.AllText);

        InteractionRecord sources = await Discord.PressButton(ratings.Message, ratings.Message.CustomIds.Single(static id => id.StartsWith("v1|sources|", StringComparison.Ordinal)), press => press.By(mina));
        InteractionRecord renewal = await Discord.PressButton(ratings.Message, ratings.Message.CustomIds.Single(static id => id.StartsWith("v1|answer|renewal|", StringComparison.Ordinal)), press => press.By(mina));

        Assert.DoesNotContain("28 April 2024", sources.AllText);
        Assert.Contains("As it stood on", renewal.AllText);
        Assert.Contains("15 April 2024", renewal.AllText);

        // The finale came two weeks later; ids of messages from before days were carried go on meaning today.
        InteractionRecord old = await Discord.UseComponent(ratings.Message, "v1|answer|ratings|queen-of-tears|");
        Assert.Contains("24.850", old.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task VoteUnderAnAnswerOfThePast_LeavesItOneOfThePast()
    {
        InteractionRecord asked = await Discord.InvokeCommand("renewal", static command => command.With("title", "Squid Game").With("as_of", "2021-12-01"));
        string before = (string)asked.Message.Embeds[0]!["description"]!;

        await Discord.PressButton(asked.Message, asked.Message.CustomIds.Single(static id => id.Contains("|yes|", StringComparison.Ordinal)));

        Assert.Equal(before, (string?)asked.Message.Embeds[0]!["description"]);
        Assert.Contains("1 wants one", asked.Message.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Suggest_OpensAFormAndKeepsWhatIsFilledIn()
    {
        StandInUser ben = Discord.World.AddUser("ben");
        InteractionRecord opened = await Discord.InvokeCommand("suggest", command => command.With("title", "id:goblin").By(ben));

        InteractionRecord thanked = await Discord.SubmitModal(
            opened, new Dictionary<string, string> { ["title"] = "Goblin", ["correction"] = "Episode 5 is missing.", ["source"] = "https://example.org" }, form => form.By(ben));

        Assert.True(thanked.IsEphemeral);
        Assert.Contains("Thank you", thanked.AllText);
        InteractionRecord privacy = await Discord.InvokeCommand("privacy", command => command.With("action", "show").By(ben));
        Assert.Contains("Suggestion", privacy.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Commands_InDirectMessagesAndUserInstalled_AnswerToo()
    {
        InteractionRecord direct = await Discord.InvokeCommand("top", static command => command.With("as_of", "2020-02-19").InDirectMessages());
        InteractionRecord elsewhere = await Discord.InvokeCommand("compare", static command => command.With("first", "CLOY").With("second", "Goblin").UserInstalled());

        Assert.Contains("Itaewon Class", direct.AllText);
        Assert.Contains("21.683", elsewhere.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task EveryReadingCommand_IsAnsweredWithinItsLimits()
    {
        foreach ((string name, (string Option, string Value)[] options) in ((string, (string, string)[])[])
                 [("renewal", [("title", "squid game")]), ("ratings", [("title", "눈물의 여왕"), ("as_of", "2024-04-15")]), ("ending", [("title", "goblin")]), ("drama", [("title", "vincenzo")]),
                  ("ask", [("question", "who plays in hotel del luna?")]), ("compare", [("first", "goblin"), ("second", "signal")]), ("top", [("by", "netflix")]), ("upcoming", []), ("help", []),
                  ("top", [("by", "votes")]), ("ratings", [("title", "goblin"), ("as_of", "someday")]), ("ask", [("question", new string('x', 600))])])
        {
            InteractionRecord answer = await Discord.InvokeCommand(name, command =>
            {
                foreach ((string option, string value) in options)
                    command.With(option, value);
            });
            Assert.NotEmpty(answer.AllText);
        }

        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Mention_IsAnsweredAsAReplyThatPingsNobody()
    {
        StandInChannel channel = Discord.World.Home.AddChannel();
        StandInMessage written = await Discord.Write($"{Discord.World.Bot.Mention} how did queen of tears end?", channel);

        await Discord.Until(() => channel.Messages.Any(message => message.Author.Id == Discord.World.Bot.Id), "the bot replies");

        StandInMessage reply = channel.Messages.Single(message => message.Author.Id == Discord.World.Bot.Id);
        Assert.Contains("bittersweet", reply.AllText);
        Assert.DoesNotContain("grave", reply.AllText);
        Assert.Empty(reply.Pings);
        Assert.Equal(written.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), (string?)reply.Json["message_reference"]?["message_id"]);
        Discord.AssertNoViolations();
    }

    [Fact]
    public void Commands_AreRegisteredOnceWithDescriptionsInSevenLanguages()
    {
        IReadOnlyList<JsonObject> commands = Discord.World.Commands.Global;

        Assert.Equal(["ask", "compare", "drama", "ending", "follow", "following", "help", "privacy", "ratings", "renewal", "subscribe", "subscriptions", "suggest", "top", "unfollow", "unsubscribe", "upcoming"], commands.Select(static command => (string?)command["name"]).Order(StringComparer.Ordinal));
        Assert.All(commands, static command => Assert.Equal((string?)command["name"] is "subscribe" or "unsubscribe" or "subscriptions" ? "32" : null, (string?)command["default_member_permissions"]));
        Assert.All(commands, static command => Assert.Equal((string?)command["name"] is "subscribe" or "unsubscribe" or "subscriptions" ? "[0]" : "[0,1,2]", command["contexts"]!.ToJsonString()));
        Assert.All(commands, static command => Assert.Equal((string?)command["name"] is "subscribe" or "unsubscribe" or "subscriptions" ? "[0]" : "[0,1]", command["integration_types"]!.ToJsonString()));
        Assert.All(commands, static command => Assert.Equal(["en-US", "es-ES", "fr", "id", "ja", "ko", "pt-BR"], command["description_localizations"]!.AsObject().Select(static pair => pair.Key).Order(StringComparer.Ordinal)));
    }
}
