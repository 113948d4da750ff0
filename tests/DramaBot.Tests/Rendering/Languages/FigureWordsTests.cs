using DramaBot.Answers;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Help;
using DramaBot.Rendering;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Tests.Rendering.Languages;

/// <summary>Figures, dates and spans as each language writes them.</summary>
public sealed class FigureWordsTests
{
    public static TheoryData<string> Languages => [.. Wording.Languages];

    [Theory]
    [InlineData("en", 287_600_000, "287.6 million hours")]
    [InlineData("en", 1_449_900_000, "1.45 billion hours")]
    [InlineData("en", 950_000, "950,000 hours")]
    [InlineData("ko", 287_600_000, "2억 8760만 시간")]
    [InlineData("ko", 200_000_000, "2억 시간")]
    [InlineData("ko", 1_449_900_000, "14억 4990만 시간")]
    [InlineData("ko", 950_000, "95만 시간")]
    [InlineData("ko", 9_500, "9,500시간")]
    [InlineData("ja", 287_600_000, "2億8760万時間")]
    [InlineData("ja", 99_999_999, "1億時間")]
    [InlineData("es", 287_600_000, "287,6 millones de horas")]
    [InlineData("es", 1_449_900_000, "1,45 mil millones de horas")]
    [InlineData("es", 950_000, "950.000 horas")]
    [InlineData("pt", 287_600_000, "287,6 milhões de horas")]
    [InlineData("pt", 1_449_900_000, "1,45 bilhão de horas")]
    [InlineData("id", 287_600_000, "287,6 juta jam")]
    [InlineData("fr", 287_600_000, "287,6 millions d’heures")]
    [InlineData("fr", 1_500_000, "1,5 million d’heures")]
    [InlineData("fr", 950_000, "950\u00a0000 heures")]
    public void Hours_AreCountedAsThereCustomary(string language, long hours, string expected) => Assert.Equal(expected, NumberWords.Hours(hours, Wording.For(language)));

    [Theory]
    [InlineData("en", "24.850%")]
    [InlineData("ko", "24.850%")]
    [InlineData("ja", "24.850%")]
    [InlineData("es", "24,850%")]
    [InlineData("pt", "24,850%")]
    [InlineData("id", "24,850%")]
    [InlineData("fr", "24,850\u00a0%")]
    public void Percent_HasTheLanguagesDecimalSign(string language, string expected) => Assert.Equal(expected, NumberWords.Percent(24.850m, Wording.For(language)));

    [Theory]
    [InlineData("ko", "2024-04-30", "2년 전")]
    [InlineData("ko", "2026-12-01", "1주 후")]
    [InlineData("ko", "2026-11-19", "어제")]
    [InlineData("ja", "2026-08-20", "3か月前")]
    [InlineData("es", "2025-11-20", "hace 1 año")]
    [InlineData("es", "2024-04-30", "hace 2 años")]
    [InlineData("pt", "2026-10-20", "há 1 mês")]
    [InlineData("pt", "2026-12-11", "daqui a 3 semanas")]
    [InlineData("id", "2026-11-14", "6 hari lalu")]
    [InlineData("fr", "2026-11-21", "demain")]
    [InlineData("fr", "2028-01-01", "dans 1 an")]
    public void TimeAgo_IsSaidInTheLanguage(string language, string day, string expected) =>
        Assert.Equal(expected, TimeAgo.Of(DateOnly.Parse(day), new Audience(Golden.Today, Wording.For(language))));

    [Theory]
    [InlineData("ko", 1, "1위")]
    [InlineData("ja", 22, "22位")]
    [InlineData("es", 3, "puesto 3")]
    [InlineData("pt", 1, "1º lugar")]
    [InlineData("id", 2, "peringkat 2")]
    [InlineData("fr", 1, "1er rang")]
    [InlineData("fr", 21, "21e rang")]
    public void Ordinal_IsAPlaceInARanking(string language, int number, string expected) => Assert.Equal(expected, NumberWords.Ordinal(number, Wording.For(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Date_InAnyLanguage_BecomesATag(string language)
    {
        var words = Wording.For(language);
        for (DateOnly day = new(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
            Assert.Equal($"x {DateTags.Of(day)}!", DateTags.Mark($"x {words.Day(day)}!"));
    }

    [Theory]
    [InlineData("1er mai 2024", "<t:1714564800:D>")]
    [InlineData("1º de maio de 2024", "<t:1714564800:D>")]
    [InlineData("2024년 13월 1일", "2024년 13월 1일")]
    [InlineData("2024년 2월 30일", "2024년 2월 30일")]
    [InlineData("12024년 2월 3일", "12024년 2월 3일")]
    [InlineData("30 de abril", "30 de abril")]
    public void Date_IsADayOfTheCalendar(string text, string expected) => Assert.Equal(expected, DateTags.Mark(text));

    /// <summary>The question that help suggests is one that the bot understands.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Help_SuggestsAQuestionThatIsUnderstood(string language)
    {
        var desk = new AnswerDesk();
        Answer help = desk.Answer(new HelpRequest(), Golden.Snapshot, Golden.Today);
        string[] lines = TextRenderer.Render(help, new Audience(Golden.Today, Wording.For(language))).Text.Split('\n');
        string question = Assert.Single(lines, static line => line.StartsWith("- /ask ", StringComparison.Ordinal));
        Assert.Equal("queen-of-tears", Assert.IsType<EpisodesAnswer>(desk.Answer(question[2..], Golden.Snapshot, Golden.Today)).Drama.Id);
    }

    /// <summary>A text that was copied and forgotten would be in Latin letters.</summary>
    [Theory]
    [InlineData("ko", '가', '힣')]
    [InlineData("ja", 'ぁ', '鿿')]
    public void Text_WithWords_IsInTheLanguagesOwnScript(string language, char first, char last)
    {
        var words = Wording.For(language);
        // Of nothing but options, as they are typed.
        Assert.All(Enum.GetValues<Line>().Except([Line.HelpTop]), line => Assert.True(!words[line].Any(char.IsAsciiLetter) || words[line].Any(c => c >= first && c <= last), $"{line}: {words[line]}"));
    }
}
