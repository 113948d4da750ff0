namespace DramaBot.Knowledge;

/// <summary>Broadcast dates are Seoul's. Korea has had no daylight saving since 1988, so its clock is nine hours ahead of UTC.</summary>
public static class SeoulTime
{
    /// <summary>Seoul's time ahead of UTC.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(9);

    /// <summary>Today's date in Seoul.</summary>
    public static DateOnly Today(TimeProvider time) => DayOf(time.GetUtcNow());

    /// <summary>The date in Seoul at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Offset).DateTime);
}
