namespace DramaBot.Knowledge;

/// <summary>Broadcast dates are Seoul's. Korea has had no daylight saving since 1988, so its clock is nine hours ahead of UTC.</summary>
public static class SeoulTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    /// <summary>Today's date in Seoul.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(Offset).DateTime);
}
