namespace DramaBot.Knowledge.Seeds;

/// <summary>A place in a file; both from 1.</summary>
internal readonly record struct SeedPlace(int Line, int Column)
{
    public static SeedPlace Start => new(1, 1);
}
