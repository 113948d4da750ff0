using DramaBot.Answers.Cast;
using DramaBot.Answers.Ratings;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Words;

/// <summary>The words of the seeds' vocabulary.</summary>
internal static class KnowledgeWords
{
    public static string Of(DramaFormat format, Wording words) => words[format switch
    {
        DramaFormat.LimitedSeries => Line.FormatLimited,
        DramaFormat.MultiSeason => Line.FormatMultiSeason,
        _ => Line.FormatAnthology,
    }];

    public static string Of(Outlook outlook, Wording words) => words[outlook switch
    {
        Outlook.Certain => Line.OutlookCertain,
        Outlook.Likely => Line.OutlookLikely,
        Outlook.Possible => Line.OutlookPossible,
        Outlook.Unlikely => Line.OutlookUnlikely,
        _ => Line.OutlookVeryUnlikely,
    }];

    public static string Of(BroadcastKind kind, Wording words) => words[kind switch
    {
        BroadcastKind.Cable => Line.KindCable,
        BroadcastKind.Terrestrial => Line.KindTerrestrial,
        _ => Line.KindStreaming,
    }];

    /// <summary>As the name of a line: "Nationwide".</summary>
    public static string Label(RatingBasis basis, Wording words) => words[basis switch
    {
        RatingBasis.Nationwide => Line.NationwideLabel,
        RatingBasis.Seoul => Line.SeoulLabel,
        RatingBasis.NationwidePeak => Line.NationwidePeakLabel,
        RatingBasis.SeoulPeak => Line.SeoulPeakLabel,
        RatingBasis.PaidPlatform => Line.PaidPlatformLabel,
        _ => Line.PaidPlatformPeakLabel,
    }];

    /// <summary>Within a sentence: "nationwide".</summary>
    public static string Of(RatingBasis basis, Wording words) => words[basis switch
    {
        RatingBasis.Nationwide => Line.NationwideBasis,
        RatingBasis.Seoul => Line.SeoulBasis,
        RatingBasis.NationwidePeak => Line.NationwidePeakBasis,
        RatingBasis.SeoulPeak => Line.SeoulPeakBasis,
        RatingBasis.PaidPlatform => Line.PaidPlatformBasis,
        _ => Line.PaidPlatformPeakBasis,
    }];

    public static string Of(ClaimBasis basis, Wording words) => words[basis switch
    {
        ClaimBasis.Nationwide => Line.NationwideBasis,
        ClaimBasis.Seoul => Line.SeoulBasis,
        ClaimBasis.NationwidePeak => Line.NationwidePeakBasis,
        ClaimBasis.SeoulPeak => Line.SeoulPeakBasis,
        ClaimBasis.PaidPlatform => Line.PaidPlatformBasis,
        ClaimBasis.Netflix => Line.NetflixBasis,
        ClaimBasis.Other => Line.AnotherBasis,
        _ => Line.UnstatedBasis,
    }];

    /// <summary>"Kim Soo-hyun as Baek Hyun-woo".</summary>
    public static string Of(PlayedRole role, Wording words) => role.Role is null ? role.Actor : words.Say(Line.PlayedAs, role.Actor, role.Role);
}
