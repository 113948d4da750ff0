using DramaBot.Answers;
using DramaBot.Chat;

namespace DramaBot.Tests.Chat;

/// <summary>A message tells no locale; what it is written in does, or the server's.</summary>
public sealed class QuestionLanguageTests
{
    private static readonly DramaRef QueenOfTears = new("queen-of-tears", "Queen of Tears", "눈물의 여왕", 2024);

    [Theory]
    [InlineData("눈물의 여왕 시즌 2 나와?", "en-US", "ko")]
    [InlineData("Queen of Tears 시즌 2 나와?", "en-US", "ko")]
    [InlineData("눈물의 여왕", "en-US", "ko")]
    [InlineData("ㅋㅋ 2?", "fr", "ko")]
    [InlineData("will 눈물의 여왕 get a season 2?", "en-US", "en")]
    [InlineData("¿habrá otra temporada de 눈물의 여왕?", "es-ES", "es")]
    [InlineData("涙の女王のシーズン2はある？", "ko", "ja")]
    [InlineData("シグナル", null, "ja")]
    [InlineData("will it get a season 2?", "ko", "ko")]
    [InlineData("Sortie ?", "fr", "fr")]
    [InlineData("泪之女王", "zh-CN", "en")]
    [InlineData("what now?", "de", "en")]
    [InlineData("what now?", null, "en")]
    [InlineData("", "id", "id")]
    public void Of_AMessage_IsWhatItIsWrittenInOrTheServers(string question, string? guildLocale, string language) =>
        Assert.Equal(language, QuestionLanguage.Of(question, [QueenOfTears], guildLocale).Code);

    [Fact]
    public void Of_AKoreanTitleThatNobodyKnows_IsKorean() => Assert.Equal("ko", QuestionLanguage.Of("how did 없는 드라마 end?", [], "en-US").Code);
}
