namespace DramaBot.Knowledge;

/// <summary>A day on which something happens around a drama; what it is stands in the drama's record.</summary>
/// <param name="On">The day, in Seoul.</param>
/// <param name="Ordinal">The drama's place in the snapshot.</param>
public readonly record struct EventDay(DateOnly On, int Ordinal);
