using System.Text.RegularExpressions;
using DramaBot.Rendering.Languages;

namespace DramaBot.Tests.Rendering.Languages;

public sealed partial class WordingTests
{
    public static TheoryData<string> Languages => [.. Wording.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Wording_EveryLanguage_SaysEverythingWithTheSameBlanks(string language)
    {
        var words = Wording.For(language);

        Assert.Equal(language, words.Code);
        Assert.All(Enum.GetValues<Line>(), line =>
        {
            Assert.False(string.IsNullOrWhiteSpace(words[line]), $"{line} is empty in {language}");
            // A day may be told with the month's number instead of its name; in all else what English fills in, each language does.
            if (line != Line.Day)
                Assert.Equal(Blanks(Wording.English[line]), Blanks(words[line]));
        });
    }

    [Theory]
    [InlineData("ko", "ko")]
    [InlineData("pt-BR", "pt")]
    [InlineData("es-419", "es")]
    [InlineData("es-ES", "es")]
    [InlineData("en-GB", "en")]
    [InlineData("de", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void For_DiscordsLocale_SpeaksItsLanguageOrEnglish(string? locale, string language) => Assert.Equal(language, Wording.For(locale).Code);

    [Theory]
    [InlineData("en", "30 April 2024")]
    [InlineData("ko", "2024년 4월 30일")]
    [InlineData("es", "30 de abril de 2024")]
    [InlineData("pt", "30 de abril de 2024")]
    [InlineData("id", "30 April 2024")]
    [InlineData("ja", "2024年4月30日")]
    [InlineData("fr", "30 avril 2024")]
    public void Day_EachLanguage_IsWrittenAsThereCustomary(string language, string expected) =>
        Assert.Equal(expected, Wording.For(language).Day(new DateOnly(2024, 4, 30)));

    [Theory]
    [InlineData("눈물의 여왕은(는)", "눈물의 여왕은")]
    [InlineData("도깨비은(는)", "도깨비는")]
    [InlineData("**도깨비**이(가)", "**도깨비**가")]
    [InlineData("시즌 2을(를)", "시즌 2를")]
    [InlineData("시즌 3이(가)", "시즌 3이")]
    [InlineData("서울으로(로)", "서울로")]
    [InlineData("부산으로(로)", "부산으로")]
    [InlineData("My Demon은(는)", "My Demon은(는)")]
    public void Choose_KoreanParticle_FitsTheSoundBeforeIt(string written, string expected) => Assert.Equal(expected, Particles.Choose(written));

    private static string[] Blanks(string text) => [.. Blank().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();
}
