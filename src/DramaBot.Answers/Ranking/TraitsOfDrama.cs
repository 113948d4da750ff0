using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;

namespace DramaBot.Answers.Ranking;

/// <summary>What lists go by, of one drama.</summary>
/// <param name="Streaming">Where it streams.</param>
/// <param name="Network">Who broadcasts it.</param>
/// <param name="IsAnthology">Whether each season is a story of its own.</param>
/// <param name="Seasons">Its seasons.</param>
internal sealed record TraitsOfDrama(IReadOnlyList<string> Streaming, string? Network, bool IsAnthology, IReadOnlyList<TraitsOfSeason> Seasons)
{
    /// <summary>Whether it streams on a network.</summary>
    public bool StreamsOn(Network network, NetworkCatalogue networks)
    {
        foreach (string name in Streaming)
        {
            if (ReferenceEquals(networks.Find(name), network))
                return true;
        }

        return false;
    }

    /// <summary>Whether the drama ends so with a season: a story that goes on in another has not ended with it.</summary>
    public bool EndsWith(int season, EndingKind ending, DateOnly day)
    {
        TraitsOfSeason? last = IsAnthology ? Seasons.FirstOrDefault(one => one.Number == season) : Seasons.LastOrDefault(one => one.HasBegunBy(day));
        return last is not null && last.Number == season && last.Ending == ending;
    }
}

/// <summary>What lists go by, of one season.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Year">The year in which it began.</param>
/// <param name="Premiere">The day on which it began.</param>
/// <param name="Network">Who broadcast it.</param>
/// <param name="Ending">The kind of its ending.</param>
internal sealed record TraitsOfSeason(int Number, int? Year, DateOnly? Premiere, string? Network, EndingKind? Ending)
{
    public bool HasBegunBy(DateOnly day) => Premiere is { } premiere ? premiere <= day : Year is null || Year <= day.Year;
}
