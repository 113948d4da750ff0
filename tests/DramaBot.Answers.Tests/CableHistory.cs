using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Tests;

/// <summary>The cable dramas of which the seed articles speak, each with its highest nationwide episode.</summary>
internal static class CableHistory
{
    public static readonly KnowledgeSnapshot Snapshot = Dramas.Snapshot(
    [
        Of("SKY Castle", "JTBC", 23.779m, "2019-02-01"),
        Of("Crash Landing on You", "tvN", 21.683m, "2020-02-16"),
        Of("Reply 1988", "tvN", 18.803m, "2016-01-16"),
        Of("Goblin", "tvN", 18.680m, "2017-01-21"),
        Of("Mr. Sunshine", "tvN", 18.129m, "2018-09-30"),
        Of("100 Days My Prince", "tvN", 14.412m, "2018-10-30"),
        Of("Signal", "tvN", 12.544m, "2016-03-12"),
        Of("The Lady in Dignity", "JTBC", 12.065m, "2017-08-19"),
        Of("Hotel del Luna", "tvN", 12.001m, "2019-09-01"),
        Of("Itaewon Class", "JTBC", 11.6m, "2020-02-15", premiere: "2020-01-31", finale: "2020-03-21"),
        Of("The Crowned Clown", "tvN", 10.9m, "2019-03-04"),
        Of("The World of the Married", "JTBC", 28.371m, "2020-05-16"),
        Of("Reborn Rich", "JTBC", 26.948m, "2022-12-25"),
        Of("Queen of Tears", "tvN", 24.850m, "2024-04-28"),
        Of("The Penthouse", "SBS", 29.2m, "2021-04-02"),
    ]);

    private static Drama Of(string title, string network, decimal highest, string on, string? premiere = null, string? finale = null) =>
        Dramas.Titled(title, new Season
        {
            Number = 1,
            Premiere = Dramas.Day(premiere ?? on).AddDays(premiere is null ? -60 : 0),
            Finale = Dramas.Day(finale ?? on),
            Nielsen = [Dramas.Rated(null, on, highest)],
        }) with { Network = network };
}
