using System.Text.RegularExpressions;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Answers;
using DramaBot.Answers.Endings;
using DramaBot.Chat;
using DramaBot.Community;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Validation;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Subscribing;
using Microsoft.Data.Sqlite;
using Replies = DramaBot.Tests.Rendering.Embeds.Replies;

namespace DramaBot.Tests.Rendering.Languages;

/// <summary>Buttons, votes, followed dramas and failures, as fans of each language read them.</summary>
public sealed partial class AroundAnswersTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly VoteTally Votes = new(new VoteCount(12, 1), new VoteCount(1, 0));

    public static TheoryData<string> Languages => [.. Wording.Languages];

    public static TheoryData<int> Codes => [.. Enum.GetValues<DiscordErrorCode>().Select(static code => (int)code), 123_456];

    [Theory]
    [InlineData("en", "I want one | I'm content | Ratings | Ending | Sources | Follow", "Do you want a next season?\nThis server: 1 wants one, 0 are content\nEverywhere: 12 want one, 1 is content\nThis says nothing of how likely it is.")]
    [InlineData("ko", "다음 시즌 원해요 | 이대로 충분해요 | 시청률 | 결말 | 출처 | 팔로우", "다음 시즌을 원하세요?\n이 서버: 원해요 1명, 이대로 충분해요 0명\n전체: 원해요 12명, 이대로 충분해요 1명\n실제로 제작될 가능성과는 상관없어요.")]
    [InlineData("es", "Quiero otra | Así está bien | Audiencias | Final | Fuentes | Seguir", "¿Quieres otra temporada?\nEn este servidor: 1 quiere otra, 0 creen que así está bien\nEn total: 12 quieren otra, 1 cree que así está bien\nEsto no dice nada de lo probable que sea.")]
    [InlineData("pt", "Quero mais uma | Está bom assim | Audiência | Final | Fontes | Seguir", "Você quer mais uma temporada?\nNeste servidor: 1 quer mais uma, 0 acham que está bom assim\nNo total: 12 querem mais uma, 1 acha que está bom assim\nIsso não diz nada sobre a chance de acontecer.")]
    [InlineData("id", "Aku mau | Sudah cukup | Rating | Akhir cerita | Sumber | Ikuti", "Mau ada musim berikutnya?\nServer ini: 1 mau, 0 merasa cukup\nSemua server: 12 mau, 1 merasa cukup\nIni tidak menunjukkan seberapa besar kemungkinannya.")]
    [InlineData("ja", "続編を見たい | このままで満足 | 視聴率 | 結末 | 出典 | フォロー", "続編を見たいですか？\nこのサーバー：見たい 1人、このままで満足 0人\n全体：見たい 12人、このままで満足 1人\n実現の可能性を示すものではありません。")]
    [InlineData("fr", "J'en veux une | Ça me suffit | Audiences | Fin | Sources | Suivre", "Voulez-vous une autre saison ?\nSur ce serveur : en veulent une : 1, cela leur suffit : 0\nPartout : en veulent une : 12, cela leur suffit : 1\nCela ne dit rien de la probabilité d'une suite.")]
    public void Renewal_HasItsButtonsAndVotesInTheReadersLanguage(string language, string buttons, string votes)
    {
        DiscordReply reply = Render("/renewal Queen of Tears", language);

        Assert.Equal(buttons, string.Join(" | ", Replies.Buttons(reply).Select(static button => button.Label)));
        Assert.Equal(votes, reply.Embeds[0].Fields!.Single(field => field.Name == Wording.For(language)[Line.VotesFieldName]).Value);
    }

    [Theory]
    [InlineData("/renewal Queen of Tears")]
    [InlineData("/renewal Signal")]
    [InlineData("/ratings Queen of Tears as_of:2024-04-15")]
    [InlineData("/ending Queen of Tears")]
    [InlineData("/drama Queen of Tears")]
    [InlineData("/compare Queen of Tears vs SKY Castle")]
    [InlineData("who plays in queen of tears")]
    [InlineData("when is the queen of tears fan meeting")]
    [InlineData("/renewal zzzz qqqq")]
    [InlineData("/renewal chaser")]
    [InlineData("/help")]
    public void Components_OfAKoreanReply_HoldNoEnglishOfOurs(string line)
    {
        string[] titles = [.. Golden.Snapshot.Titles.Suggest("", 25).Select(static match => Golden.Snapshot.NamesOf(match.Ordinal).Title)];
        foreach (MessageComponent component in Render(line, "ko").Components.Cast<ActionRow>().SelectMany(static row => row.Components))
        {
            string shown = component is Button button ? button.Label! : ((StringSelect)component).Placeholder!;
            Assert.True(titles.Contains(shown) || Hangul().IsMatch(shown), shown);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Vote_UnderAMessage_KeepsItsLanguage(string language)
    {
        foreach (string line in new[] { "/renewal Queen of Tears", "/renewal Queen of Tears as_of:2024-04-25" })
        {
            Button vote = Replies.Buttons(Render(line, language)).First();
            var id = ComponentId.Parse(vote.CustomId)!;

            Assert.Equal((ComponentActions.Vote, "yes"), (id.Action, id[1]));
            Assert.Same(Wording.For(language), ReplyButtons.LanguageOf(id));
            Assert.True(CarriedDay.TryRead(id[2], Golden.Today, out DateOnly? day));
            Assert.Equal(line.Contains("as_of", StringComparison.Ordinal) ? new DateOnly(2024, 4, 25) : null, day);
        }
    }

    [Theory]
    [InlineData("v1|vote|signal|yes")]
    [InlineData("v1|vote|signal|yes||")]
    [InlineData("v1|vote|signal|yes||tlh")]
    [InlineData("v1|vote|signal|yes||../../etc")]
    public void Vote_OfNoLanguageOfOurs_IsUnderAnEnglishMessage(string customId) => Assert.Same(Wording.English, ReplyButtons.LanguageOf(ComponentId.Parse(customId)!));

    [Fact]
    public void Reveal_LeadsOnInTheReadersLanguage()
    {
        var ending = Assert.IsType<EndingAnswer>(new AnswerDesk().Answer("/ending Queen of Tears", Golden.Snapshot, Golden.Today));

        Assert.Equal(["続編は？", "視聴率"], Replies.Buttons(EmbedRenderer.Reveal(ending, new Audience(Golden.Today, Wording.For("ja")))).Select(static button => button.Label));
    }

    [Fact]
    public void Followed_InKorean_ReadsAsKoreansWrite()
    {
        InteractionMessage message = FollowEmbeds.Followed(View("ko"), Follow("signal").Subscription, before: false, trouble: null);

        Assert.Equal("팔로우했어요", message.Embeds![0].Title);
        Assert.Equal("""
            이제 **Signal**을(를) 팔로우해요.
            다음 시즌, 시청률 기록, 일정, 결말 소식이 나오면 바로 DM으로 보내 드려요. 스포일러는 절대 없어요.
            그만 받으려면 *팔로우 취소* 버튼을 누르거나 `/unfollow`를 쓰세요. `/following`으로 팔로우하는 드라마를 모두 볼 수 있어요.
            """, message.Embeds[0].Description);
        Assert.Equal("팔로우 취소", ((Button)((ActionRow)message.Components![0]).Components[0]).Label);
    }

    [Theory]
    [InlineData("en", "You follow 2 dramas, of 50 that are possible. News comes as direct messages.\n**I cannot reach you**: we share no server")]
    [InlineData("ko", "드라마 2편을 팔로우하고 있어요. 최대 50편까지 가능해요. 소식은 DM으로 보내 드려요.\n**메시지를 보낼 수 없어요**: 함께 있는 서버가 없어서")]
    [InlineData("es", "Sigues 2 dramas, de 50 posibles. Las noticias llegan por mensaje directo.\n**No puedo escribirte**: no compartimos ningún servidor")]
    [InlineData("pt", "Você segue 2 dramas, de 50 possíveis. As notícias chegam por mensagem direta.\n**Não consigo falar com você**: não temos nenhum servidor")]
    [InlineData("id", "Kamu mengikuti 2 drama, dari 50 yang mungkin. Kabarnya datang lewat pesan langsung.\n**Aku tidak bisa menghubungimu**: kita tidak berada di server")]
    [InlineData("ja", "ドラマを2本フォローしています（最大50本）。ニュースはDMで届きます。\n**メッセージを送れません**：共通のサーバーがないため")]
    [InlineData("fr", "Vous suivez 2 dramas, sur 50 possibles. Les nouvelles arrivent par message privé.\n**Je n'arrive pas à vous joindre** : nous ne partageons aucun serveur")]
    public void Following_SaysHowManyAndWhatIsWrong(string language, string beginning)
    {
        var trouble = new Trouble((int)DiscordErrorCode.NoMutualGuilds, "Cannot send", Now, Now, Now);

        InteractionMessage list = FollowEmbeds.List(View(language), [Follow("signal") with { Trouble = trouble }, Follow("sky-castle")]);

        Assert.StartsWith(beginning.Replace("50", $"{Subscription.MostPerPerson}", StringComparison.Ordinal), list.Embeds![0].Description);
        Assert.EndsWith("1\\. Signal\n2\\. SKY Castle", list.Embeds[0].Description);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Follow_AtItsLongest_IsTakenByDiscord(string language)
    {
        foreach (int code in Enum.GetValues<DiscordErrorCode>().Select(static code => (int)code))
        {
            SubscriptionStatus one = Follow("signal") with { Trouble = new Trouble(code, new string('x', 2000), Now, Now, Now), LastSentAt = Now };
            InteractionMessage[] messages =
            [
                FollowEmbeds.Followed(View(language), one.Subscription, before: false, one.Trouble),
                FollowEmbeds.Followed(View(language), one.Subscription, before: true, one.Trouble),
                FollowEmbeds.Unfollowed(View(language), one.Subscription),
                FollowEmbeds.List(View(language), []),
                FollowEmbeds.List(View(language), [.. Enumerable.Range(0, 50).Select(number => one with { Subscription = one.Subscription with { DramaId = $"{number}{new string('*', 90)}" } })]),
            ];
            Assert.All(messages, static message => Assert.Empty(DiscordValidator.Validate(message)));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Trouble_InEnglish_IsSaidAsInPanels(int code)
    {
        var person = Target.Person(3);
        foreach (Trouble trouble in new[] { new Trouble(code, "Cannot", Now, Now, Now), new Trouble(code, "", Now, null, null) })
        {
            var status = new SubscriptionStatus(new Subscription { Target = person }, null, null, 0, trouble);
            Assert.Equal(TroubleAdvice.Of(status), FollowTrouble.Of(person, trouble, Wording.English));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Form_OfASuggestion_FitsDiscord(string language)
    {
        var words = Wording.For(language);

        Assert.All([Line.SuggestFormTitle, Line.SuggestFormDrama, Line.SuggestFormChange, Line.SuggestFormSource], line => Assert.InRange(DiscordLimits.Length(words[line]), 1, 45));
        Assert.InRange(DiscordLimits.Length(words[Line.SuggestFormSourceHint]), 1, 100);
    }

    [Theory]
    [InlineData("en-GB", "Something went wrong on my side, sorry.", "That could not be stored, sorry")]
    [InlineData("ko", "죄송해요, 제 쪽에서 문제가 생겼어요.", "죄송해요, 저장하지 못했어요.")]
    [InlineData("es-419", "Lo siento, algo falló de mi lado.", "Lo siento, no se pudo guardar")]
    [InlineData("pt-BR", "Desculpe, algo deu errado do meu lado.", "Desculpe, não foi possível salvar")]
    [InlineData("id", "Maaf, ada yang salah di sisiku.", "Maaf, itu tidak bisa disimpan")]
    [InlineData("ja", "すみません、こちらで問題が起きました。", "すみません、保存できませんでした。")]
    [InlineData("fr", "Désolé, quelque chose s'est mal passé de mon côté.", "Désolé, cela n'a pas pu être enregistré")]
    [InlineData(null, "Something went wrong on my side, sorry.", "That could not be stored, sorry")]
    public void Failure_IsSaidInTheAskersLanguage(string? locale, string fault, string full)
    {
        var interaction = new Interaction { Id = 1, Token = "t", Locale = locale };

        string? said = FailureReplies.Word(interaction, "ABCD2345", null).Content;
        Assert.StartsWith(fault, said);
        Assert.EndsWith("ABCD2345", said);
        Assert.StartsWith(full, FailureReplies.Word(interaction, "ABCD2345", new SqliteException("secret path", 13)).Content);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_AreTranslated(string language)
    {
        // What may well be the same word in two languages.
        Line[] alike = [Line.ButtonSources, Line.ButtonEvents, Line.VotesTally];
        if (language == "en")
            return;
        Assert.All(
            Enum.GetValues<Line>().Where(line => line >= Line.ButtonWantOne && line <= Line.FindingWhichOne && !alike.Contains(line)),
            line => Assert.NotEqual(Wording.English[line], Wording.For(language)[line], StringComparer.Ordinal));
    }

    private static DiscordReply Render(string line, string language) =>
        EmbedRenderer.Render(new AnswerDesk().Answer(line, Golden.Snapshot, Golden.Today), new Audience(Golden.Today, Wording.For(language)), Votes);

    private static SubscriptionView View(string language) => new(Golden.Snapshot, Now, IsPrivate: true) { Words = Wording.For(language) };

    private static SubscriptionStatus Follow(string dramaId) => new(new Subscription { Target = Target.Person(3), DramaId = dramaId }, null, null, 0, null);

    [GeneratedRegex("[가-힣]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hangul();
}
