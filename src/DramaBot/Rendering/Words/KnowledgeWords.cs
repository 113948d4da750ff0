using DramaBot.Answers.Cast;
using DramaBot.Answers.Ratings;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Rendering.Words;

/// <summary>The words of the seeds' vocabulary.</summary>
internal static class KnowledgeWords
{
    public static string Of(DramaFormat format) => format switch
    {
        DramaFormat.LimitedSeries => "limited series (one season tells the whole story)",
        DramaFormat.MultiSeason => "several seasons that continue one story",
        _ => "anthology (each season tells a story of its own)",
    };

    public static string Of(Outlook outlook) => outlook switch
    {
        Outlook.Certain => "certain",
        Outlook.Likely => "likely",
        Outlook.Possible => "possible",
        Outlook.Unlikely => "unlikely",
        _ => "very unlikely",
    };

    public static string Of(BroadcastKind kind) => kind switch
    {
        BroadcastKind.Cable => "cable",
        BroadcastKind.Terrestrial => "terrestrial",
        _ => "streaming",
    };

    public static string Of(RatingBasis basis) => basis switch
    {
        RatingBasis.Nationwide => "Nationwide",
        RatingBasis.Seoul => "Seoul area",
        RatingBasis.NationwidePeak => "Peak minute, nationwide",
        RatingBasis.SeoulPeak => "Peak minute, Seoul area",
        RatingBasis.PaidPlatform => "Pay-TV households",
        _ => "Peak minute, pay-TV households",
    };

    public static string Of(ClaimBasis basis) => basis switch
    {
        ClaimBasis.Nationwide => "nationwide",
        ClaimBasis.Seoul => "Seoul area",
        ClaimBasis.NationwidePeak => "peak minute, nationwide",
        ClaimBasis.SeoulPeak => "peak minute, Seoul area",
        ClaimBasis.PaidPlatform => "pay-TV households",
        ClaimBasis.Netflix => "Netflix",
        ClaimBasis.Other => "another basis",
        _ => "basis not stated",
    };

    /// <summary>"Kim Soo-hyun as Baek Hyun-woo".</summary>
    public static string Of(PlayedRole role) => role.Role is null ? role.Actor : $"{role.Actor} as {role.Role}";

    public static string Of(EndingKind kind) => kind switch
    {
        EndingKind.Happy => "a happy",
        EndingKind.Bittersweet => "a bittersweet",
        EndingKind.Sad => "a sad",
        _ => "an open",
    };
}
