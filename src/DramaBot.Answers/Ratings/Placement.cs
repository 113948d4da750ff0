using DramaBot.Knowledge.Networks;

namespace DramaBot.Answers.Ratings;

/// <summary>A season's computed place among those of its kind of broadcast, those then on air counted.</summary>
/// <param name="Rank">1 is the highest; equal values share a rank.</param>
/// <param name="OutOf">How many seasons the knowledge base ranks.</param>
/// <param name="Broadcast">Among which kind.</param>
/// <param name="AsOf">At the end of which day.</param>
/// <param name="Percent">The figure it stands by: its highest nationwide average.</param>
/// <param name="OnAir">Whether the season was on air on the day.</param>
public sealed record Placement(int Rank, int OutOf, BroadcastKind Broadcast, DateOnly AsOf, decimal Percent, bool OnAir);
