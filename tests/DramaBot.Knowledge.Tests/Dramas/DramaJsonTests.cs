using System.Text;
using System.Text.Json;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Seeds;
using DramaBot.Testing;

namespace DramaBot.Knowledge.Tests.Dramas;

/// <summary>The record that <c>show --json</c> prints and the index keeps.</summary>
public class DramaJsonTests
{
    [Fact]
    public void Record_FieldNames_AreThoseOfTheSeedFile()
    {
        var drama = new Drama
        {
            Id = "queen-of-tears",
            Title = "Queen of Tears",
            NativeTitle = "눈물의 여왕",
            Format = DramaFormat.LimitedSeries,
            Renewal = [new() { On = new(2024, 4, 30), Status = RenewalStatus.InTalks, Season = 2, Evidence = Evidence.Remark, Outlook = Outlook.VeryUnlikely, Source = "s" }],
            Seasons =
            [
                new()
                {
                    Number = 1,
                    Nielsen = [new() { Episode = 16, On = new(2024, 4, 28), Nationwide = 24.850m, NationwidePeak = 27.3m, Source = "s" }],
                    Netflix = [new() { WeekEnding = new(2024, 4, 21), Hours = 75_300_000, WeeksInTop10 = 7, Source = "s" }],
                    Ending = new() { Kind = EndingKind.Bittersweet, Complete = true, Fates = [new() { Character = "C", Text = "F" }], Source = "s" },
                },
            ],
            Claims = [new() { On = new(2024, 4, 30), Text = "Third", Basis = ClaimBasis.NationwidePeak, Source = "s" }],
            Events = [new() { On = new(2024, 5, 4), Kind = EventKind.FanMeeting, Title = "T", Source = "s" }],
            Sources = new Dictionary<string, Source> { ["s"] = new() { Publisher = "What's on <Netflix> & co" } },
        };
        Assert.Equal(
            """
            {"id":"queen-of-tears","title":"Queen of Tears","native_title":"눈물의 여왕","format":"limited-series",
            "renewal":[{"on":"2024-04-30","status":"in-talks","season":2,"evidence":"remark","outlook":"very-unlikely","source":"s"}],
            "seasons":[{"season":1,"nielsen":[{"episode":16,"on":"2024-04-28","nationwide":24.850,"nationwide_peak":27.3,"source":"s"}],
            "netflix":[{"week_ending":"2024-04-21","hours":75300000,"weeks_in_top_10":7,"source":"s"}],
            "ending":{"kind":"bittersweet","complete":true,"fates":[{"character":"C","fate":"F"}],"source":"s"}}],
            "claims":[{"on":"2024-04-30","claim":"Third","basis":"nationwide-peak","source":"s"}],
            "events":[{"on":"2024-05-04","kind":"fan-meeting","title":"T","source":"s"}],
            "sources":{"s":{"publisher":"What's on <Netflix> & co"}}}
            """.ReplaceLineEndings(""),
            Encoding.UTF8.GetString(DramaJson.ToUtf8(drama)));
    }

    [Fact]
    public void Record_OfATitleAlone_HasNothingElse_AndReadsBackWithEmptyLists()
    {
        byte[] json = DramaJson.ToUtf8(new Drama { Id = "a", Title = "A" });
        Assert.Equal("""{"id":"a","title":"A"}""", Encoding.UTF8.GetString(json));
        Drama drama = DramaJson.FromUtf8(json);
        foreach (System.Collections.IEnumerable? list in (System.Collections.IEnumerable?[])[drama.Aliases, drama.Cast, drama.DescribedBy, drama.Renewal, drama.Seasons, drama.Claims, drama.Fans, drama.Events, drama.Sources])
            Assert.Empty(Assert.IsAssignableFrom<System.Collections.IEnumerable>(list));
    }

    [Fact]
    public void Record_OfASeasonAlone_ReadsBackWithEmptyListsAndDefaults()
    {
        Drama drama = DramaJson.FromUtf8("""{"id":"a","title":"A","renewal":[{"on":"2024-01-01","status":"pending","source":"s"}],"seasons":[{"season":1,"ending":{"kind":"sad","source":"s"}}]}"""u8);
        Assert.Empty(drama.Seasons[0].Nielsen);
        Assert.Empty(drama.Seasons[0].Netflix);
        Assert.Empty(drama.Seasons[0].DescribedBy);
        Assert.Empty(drama.Seasons[0].Ending!.Fates);
        Assert.Equal(Evidence.Reported, drama.Renewal[0].Evidence);
    }

    [Theory]
    [InlineData("24.850")]
    [InlineData("0.0")]
    [InlineData("5")]
    [InlineData("100.000")]
    public void Percent_KeepsItsDigits(string digits)
    {
        Drama drama = Read($"title: A\nseasons:\n  - season: 1\n    nielsen: [{{on: 2024-01-01, nationwide: {digits}, source: s}}]\nsources: {{s: {{publisher: P}}}}\n");
        string json = Encoding.UTF8.GetString(DramaJson.ToUtf8(drama));
        Assert.Contains($"\"nationwide\":{digits},", json, StringComparison.Ordinal);
        Assert.Equal(json, Encoding.UTF8.GetString(DramaJson.ToUtf8(DramaJson.FromUtf8(Encoding.UTF8.GetBytes(json)))));
    }

    [Fact]
    public void Record_OfEveryShippedSeed_ReadsBackAsItWasWritten()
    {
        foreach (string path in Directory.EnumerateFiles(RepositoryRoot.At("seeds/dramas")))
        {
            byte[] json = DramaJson.ToUtf8(SeedFileReader.Read(path, File.ReadAllBytes(path), new DateOnly(2026, 11, 20)).Drama!);
            Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(DramaJson.ToUtf8(DramaJson.FromUtf8(json))));
            Assert.DoesNotContain("\\u", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
            Assert.DoesNotContain((byte)'\n', json);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"a\",\"format\":\"soap\"}")]
    public void Bytes_ThatAreNoDrama_Throw(string json) => Assert.Throws<JsonException>(() => DramaJson.FromUtf8(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Renewal_WithoutSeason_SpeaksOfTheNextOneAtItsTime()
    {
        Drama drama = Read("""
            title: A
            seasons:
              - {season: 1, premiere: 2020-01-04}
              - {season: 2, premiere: 2023-01-07}
            renewal:
              - {on: 2019-12-01, status: pending, source: s}
              - {on: 2021-01-01, status: renewed, source: s}
              - {on: 2023-01-07, status: pending, source: t}
            sources: {s: {publisher: P}, t: {publisher: P}}
            """);
        Assert.Equal([2, 2, 3], drama.Renewal.Select(static report => report.Season!.Value));
        Assert.All(drama.Renewal, static report => Assert.Equal(Evidence.Reported, report.Evidence));
    }

    private static Drama Read(string yaml)
    {
        SeedFile file = SeedFileReader.Read("a.yaml", Encoding.UTF8.GetBytes(yaml), new DateOnly(2026, 11, 20));
        Assert.Empty(file.Problems);
        return file.Drama!;
    }
}
