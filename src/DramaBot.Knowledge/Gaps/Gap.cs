namespace DramaBot.Knowledge.Gaps;

/// <summary>Something that a maintainer could find out.</summary>
/// <param name="DramaId">Of which drama.</param>
/// <param name="Kind">Whether it is not known, or was known long ago.</param>
/// <param name="What">What, in words: "the ending of season 2".</param>
/// <param name="Since">For what has grown old: of which day it is.</param>
public sealed record Gap(string DramaId, GapKind Kind, string What, DateOnly? Since = null);

/// <summary>Kinds of gaps.</summary>
public enum GapKind
{
    /// <summary>It is not in the seeds.</summary>
    Missing,

    /// <summary>It is in the seeds, may long be otherwise, and nothing newer was found.</summary>
    Old,
}
