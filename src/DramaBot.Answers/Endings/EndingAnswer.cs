using DramaBot.Answers.Ratings;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.Endings;

/// <summary>How a season ends. The one answer that can hold a spoiler, and only in <see cref="Spoiler"/>.</summary>
/// <param name="Drama">The drama.</param>
/// <param name="Season">The season.</param>
/// <param name="IsOnlySeason">Whether the drama has no other season.</param>
/// <param name="Kind">The tone on which it ends.</param>
/// <param name="Complete">Whether the story needs no more, where a source lets one say.</param>
/// <param name="Verdict">A spoiler-free sentence.</param>
/// <param name="Source">Where it was reported.</param>
public sealed record EndingAnswer(
    DramaRef Drama,
    SeasonInfo Season,
    bool IsOnlySeason,
    EndingKind Kind,
    bool? Complete,
    string? Verdict,
    CitedSource Source) : Answer
{
    public override Intent Intent => Intent.Ending;

    public override IReadOnlyList<DramaRef> Dramas => [Drama];

    /// <summary>Whether it was asked what happens to people, which is a spoiler.</summary>
    public bool AsksFate { get; init; }

    /// <summary>Whether it was asked to see what happens.</summary>
    public bool WantsSpoiler { get; init; }

    /// <summary>Whether it was asked how good the ending is, or how it was received.</summary>
    public bool AsksReception { get; init; }

    /// <summary>How the season's last episode rated, where its reception was asked and it is known.</summary>
    public FinaleRating? Finale { get; init; }

    /// <summary>What happens; null where no source says.</summary>
    public EndingSpoiler? Spoiler { get; init; }
}

/// <summary>How a season's last episode rated.</summary>
/// <param name="Broadcast">The nationwide figure, with its day.</param>
/// <param name="IsHighest">Whether no known figure of the season is higher.</param>
public sealed record FinaleRating(RatedBroadcast Broadcast, bool IsHighest);

/// <summary>What happens in the end. To be shown only to those who ask for it.</summary>
/// <param name="Text">In the seeds' words.</param>
/// <param name="Fates">What becomes of each character.</param>
public sealed record EndingSpoiler(string? Text, IReadOnlyList<CharacterFate> Fates);

/// <summary>What becomes of one character.</summary>
/// <param name="Character">The character.</param>
/// <param name="Fate">What becomes of the character.</param>
public sealed record CharacterFate(string Character, string Fate);
