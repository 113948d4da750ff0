using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Seeds;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>", did you mean 'x'?" with the nearest name, or an empty text where none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> names) =>
        Find(written, names) is { } nearest ? $", did you mean '{nearest}'?" : "";

    /// <summary>The nearest name, or null where none is near.</summary>
    public static string? Find(string written, IEnumerable<string> names) =>
        names
            .Select(name => (Name: name, Distance: EditDistance.Between(written, name)))
            .Where(pair => pair.Distance <= Math.Max(1, Math.Min(written.Length, pair.Name.Length) / 3))
            .OrderBy(static pair => pair.Distance)
            .Select(static pair => pair.Name)
            .FirstOrDefault();
}
