using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers;

/// <summary>Which drama is meant.</summary>
/// <param name="Id">Its id, for good.</param>
/// <param name="Title">The English title most fans use.</param>
/// <param name="NativeTitle">The Korean title, where known.</param>
/// <param name="Year">The year of its first season, where known.</param>
public sealed record DramaRef(string Id, string Title, string? NativeTitle, int? Year)
{
    internal static DramaRef Of(TitleEntry names) => new(names.Id, names.Title, names.NativeTitle, names.Year);

    internal static DramaRef Of(Drama drama)
    {
        Season? first = drama.Seasons.Count > 0 ? drama.Seasons[0] : null;
        return new DramaRef(drama.Id, drama.Title, drama.NativeTitle, first?.Year ?? first?.Premiere?.Year);
    }
}
