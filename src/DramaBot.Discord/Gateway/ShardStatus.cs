namespace DramaBot.Discord.Gateway;

/// <summary>A look at a shard.</summary>
/// <param name="ShardId">Which one.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Latency">Between the last heartbeat and its answer.</param>
/// <param name="LastEventAt">When anything last came over its connection.</param>
/// <param name="Identifies">New sessions begun in this run.</param>
/// <param name="Resumes">Sessions gone on with in this run.</param>
public sealed record ShardStatus(int ShardId, ShardState State, TimeSpan? Latency, DateTimeOffset? LastEventAt, int Identifies, int Resumes);
