using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.Testing;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>Everybody is answered in the language of their own Discord, whoever asked the same before.</summary>
public sealed class LanguageTests(ReadyBot ready) : IClassFixture<ReadyBot>
{
    private DiscordStandIn.StandIn Discord => ready.Running.Discord;

    [Fact]
    public async Task SameQuestion_InTwoLanguages_IsAnsweredInEach()
    {
        InteractionRecord korean = await Renewal("ko");
        InteractionRecord english = await Renewal("en-US");
        InteractionRecord koreanAgain = await Renewal("ko");
        InteractionRecord englishAgain = await Renewal("en-GB");

        Assert.Contains("다음 시즌 원해요", korean.AllText);
        Assert.Contains("시청률", korean.AllText);
        Assert.Contains("아직 아무도 투표하지 않았어요", korean.AllText);
        Assert.DoesNotContain("I want one", korean.AllText);
        Assert.Contains("I want one", english.AllText);
        Assert.Contains("Nobody has voted yet", english.AllText);
        Assert.DoesNotContain("시청률", english.AllText);
        Assert.Equal(korean.AllText, koreanAgain.AllText);
        Assert.Equal(english.AllText, englishAgain.AllText);
        Discord.AssertNoViolations();

        Task<InteractionRecord> Renewal(string locale) => Discord.InvokeCommand("renewal", command => command.With("title", "id:hotel-del-luna").WithLocale(locale));
    }

    [Theory]
    [InlineData("pt-BR", "Audiência")]
    [InlineData("es-419", "Audiencias")]
    [InlineData("ja", "視聴率")]
    [InlineData("id", "Rating")]
    [InlineData("fr", "Audiences")]
    [InlineData("de", "Ratings")]
    [InlineData("tlh-QO", "Ratings")]
    public async Task Locale_DecidesTheLanguageOrGivesEnglish(string locale, string button)
    {
        InteractionRecord answer = await Discord.InvokeCommand("drama", command => command.With("title", "Goblin").WithLocale(locale));

        string ratings = answer.Message.CustomIds.Single(static id => id.StartsWith("v1|answer|ratings|", StringComparison.Ordinal));
        Assert.Equal(button, (string?)answer.Message.Component(ratings)?["label"]);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Button_IsAnsweredInTheLanguageOfWhoeverPresses()
    {
        InteractionRecord asked = await Discord.InvokeCommand("drama", static command => command.With("title", "Signal").WithLocale("ko"));
        string renewal = asked.Message.CustomIds.Single(static id => id.StartsWith("v1|answer|renewal|", StringComparison.Ordinal));

        InteractionRecord french = await Discord.PressButton(asked.Message, renewal, static press => press.WithLocale("fr"));
        InteractionRecord english = await Discord.PressButton(asked.Message, renewal);

        Assert.Contains("Votes des fans", french.AllText);
        Assert.Contains("Fans' votes", english.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Vote_ByAReaderOfEnglish_LeavesAKoreanMessageKorean()
    {
        StandInUser ann = Discord.World.AddUser("ann");
        InteractionRecord asked = await Discord.InvokeCommand("renewal", static command => command.With("title", "id:vincenzo").WithLocale("ko"));

        await Discord.PressButton(asked.Message, asked.Message.CustomIds.Single(static id => id.StartsWith("v1|vote|vincenzo|yes", StringComparison.Ordinal)), press => press.By(ann));

        Assert.Contains("이 서버: 원해요 1명", asked.Message.AllText);
        Assert.Contains("다음 시즌 원해요", asked.Message.AllText);
        Assert.DoesNotContain("I want one", asked.Message.AllText);
        // What was kept for readers of English shows the vote as well.
        Assert.Contains("This server: 1 wants one", (await Discord.InvokeCommand("renewal", static command => command.With("title", "id:vincenzo"))).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Refusals_AreInTheAskersLanguage()
    {
        InteractionRecord asked = await Discord.InvokeCommand("help");

        Assert.Contains("예전 버전의 버튼이라", (await Discord.UseComponent(asked.Message, "v0|old", configure: static press => press.WithLocale("ko"))).AllText);
        Assert.Contains("older version", (await Discord.UseComponent(asked.Message, "v0|old")).AllText);
        Assert.Contains("드라마 제안하기", (await Discord.InvokeCommand("renewal", static command => command.With("title", "qqqzzzxxx").WithLocale("ko"))).AllText);
        InteractionRecord doubtful = await Discord.InvokeCommand("ratings", static command => command.With("title", "reply").WithLocale("ja"));
        Assert.Contains("どれのことですか？", doubtful.AllText);
        Assert.True(doubtful.IsEphemeral);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Suggestion_IsAskedForAndThankedForInTheAskersLanguage()
    {
        StandInUser bora = Discord.World.AddUser("bora");
        InteractionRecord opened = await Discord.InvokeCommand("suggest", command => command.With("title", "id:goblin").By(bora).WithLocale("ko"));
        Assert.Equal("정정 제안하기", (string?)opened.Modal["title"]);
        Assert.Equal("어떤 드라마인가요?", (string?)opened.Modal["components"]?[0]?["label"]);

        InteractionRecord thanked = await Discord.SubmitModal(
            opened, new Dictionary<string, string> { ["title"] = "Goblin", ["correction"] = "5화가 없어요.", ["source"] = "https://example.org" }, form => form.By(bora).WithLocale("ko"));
        InteractionRecord shown = await Discord.InvokeCommand("privacy", command => command.With("action", "show").By(bora).WithLocale("ko"));
        InteractionRecord forgotten = await Discord.InvokeCommand("privacy", command => command.With("action", "forget").By(bora).WithLocale("ko"));

        Assert.Contains("고마워요! 제안 번호는", thanked.AllText);
        Assert.Contains("- 제안", shown.AllText);
        Assert.Contains("저장된 정보 1개를 삭제했어요", forgotten.AllText);
        Assert.Contains("Nothing is kept", (await Discord.InvokeCommand("privacy", command => command.With("action", "show").By(bora))).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Following_IsToldInTheLanguageOfWhoeverFollows()
    {
        StandInUser duri = Discord.World.AddUser("duri");

        InteractionRecord followed = await Discord.InvokeCommand("follow", command => command.With("title", "signal").By(duri).WithLocale("ko"));
        InteractionRecord unknown = await Discord.InvokeCommand("follow", command => command.With("title", "qqqzzzxxx").By(duri).WithLocale("ko"));
        InteractionRecord list = await Discord.InvokeCommand("following", command => command.By(duri).WithLocale("pt-BR"));
        InteractionRecord other = await Discord.InvokeCommand("unfollow", command => command.With("title", "vincenzo").By(duri).WithLocale("es-ES"));
        InteractionRecord pressed = await Discord.PressButton(followed.Message, "v1|unfollow|signal", press => press.By(duri).WithLocale("ja"));

        Assert.Contains("이제 **시그널**을 팔로우해요.", followed.AllText);
        Assert.Contains("제가 아는 드라마가 아니에요", unknown.AllText);
        Assert.Contains("Você segue 1 drama,", list.AllText);
        Assert.Contains("No sigues Vincenzo. Estos son los que sigues:", other.AllText);
        Assert.Contains("**Signal**のフォローを解除しました。", pressed.AllText);
        Discord.AssertNoViolations();
    }

    [Theory]
    [InlineData("눈물의 여왕 시즌 2 나와?", "en-US", "시청률")]
    [InlineData("涙の女王のシーズン2はある？", "ko", "視聴率")]
    [InlineData("will Queen of Tears get a season 2?", "fr", "Audiences")]
    [InlineData("will Queen of Tears get a season 2?", "de", "Ratings")]
    public async Task Mention_IsAnsweredInItsOwnLanguageOrTheServers(string question, string guildLocale, string button)
    {
        StandInGuild guild = Discord.World.AddGuild();
        guild.Locale = guildLocale;
        Discord.Gateway.DispatchGuildCreate(guild);

        StandInMessage reply = await AnswerAsync(guild, question);

        Assert.Contains(button, reply.AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Mention_WhereTheServerChangesItsLanguage_IsAnsweredInTheNewOne()
    {
        StandInGuild guild = Discord.World.AddGuild();
        Discord.Gateway.DispatchGuildCreate(guild);
        Assert.Contains("Follow", (await AnswerAsync(guild, "will signal return?")).AllText);

        guild.Locale = "id";
        Discord.Gateway.DispatchGuildUpdate(guild);

        Assert.Contains("Ikuti", (await AnswerAsync(guild, "will signal return?")).AllText);
        Discord.AssertNoViolations();
    }

    [Fact]
    public async Task Mention_AfterAQuickRestart_IsStillAnsweredInTheServersLanguage()
    {
        using var data = new TempFolder();
        await using DiscordStandIn.StandIn discord = await DiscordStandIn.StandIn.StartAsync();
        discord.World.Home.Locale = "ko";
        using (BotProcess first = BotInDiscord.Launch(discord, data))
        {
            await discord.WaitForSession();
            await discord.InvokeCommand("help");
            first.Kill("-TERM");
            await first.ExitAsync();
        }

        using BotProcess second = BotInDiscord.Launch(discord, data);
        await discord.Until(() => discord.Gateway.Resumes.Count == 1, "the second run resumes");
        StandInChannel channel = discord.World.Home.Channels[0];
        await discord.Write($"{discord.World.Bot.Mention} will signal return?", channel);
        await discord.Until(() => channel.Messages.Any(message => message.Author.Id == discord.World.Bot.Id && message.AllText.Contains("Signal", StringComparison.Ordinal)), "the bot replies");

        Assert.Contains(channel.Messages, static message => message.AllText.Contains("팔로우", StringComparison.Ordinal));
        discord.AssertNoViolations();
    }

    private async Task<StandInMessage> AnswerAsync(StandInGuild guild, string question)
    {
        StandInChannel channel = guild.AddChannel();
        // One of their own each: what a person may ask in a row is limited.
        await Discord.Write($"{Discord.World.Bot.Mention} {question}", channel, Discord.World.AddUser("asker"));
        await Discord.Until(() => channel.Messages.Any(message => message.Author.Id == Discord.World.Bot.Id), "the bot replies");
        return channel.Messages.Single(message => message.Author.Id == Discord.World.Bot.Id);
    }
}
