using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge;

/// <summary>A drama as a snapshot holds it.</summary>
internal sealed record IndexedDrama(TitleEntry Names, PackedRecord Record, IReadOnlyList<SeasonFigures> Seasons, IReadOnlyList<DateOnly> Days)
{
    public static IndexedDrama Of(DramaFacts facts) => new(facts.Names, PackedRecord.Of(facts.Record), facts.Seasons, facts.Days);
}
