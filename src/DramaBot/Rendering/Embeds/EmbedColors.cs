using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Rendering.Embeds;

/// <summary>The colour of an embed's edge. It only repeats what the first sentence says: many do not see it.</summary>
internal static class EmbedColors
{
    public const int Facts = 0x1565C0;
    public const int Good = 0x2E7D32;
    public const int Open = 0xF9A825;
    public const int Bad = 0xC62828;
    public const int Quiet = 0x616161;
    public const int Spoiler = 0x6A1B9A;

    public static int Of(RenewalAnswer answer) => answer switch
    {
        { Existing.State: SeasonState.OnAir or SeasonState.Ended } => Good,
        { Latest: { } latest } => Of(latest.Status),
        _ => Facts,
    };

    public static int Of(EndingKind kind) => kind switch
    {
        EndingKind.Happy => Good,
        EndingKind.Bittersweet => Open,
        EndingKind.Sad => Facts,
        _ => Quiet,
    };

    public static int Of(RenewalStatus status) => status switch
    {
        RenewalStatus.Renewed or RenewalStatus.InProduction or RenewalStatus.Scheduled or RenewalStatus.Airing => Good,
        RenewalStatus.Pending or RenewalStatus.InTalks or RenewalStatus.OnHold => Open,
        RenewalStatus.Cancelled => Bad,
        _ => Quiet,
    };
}
