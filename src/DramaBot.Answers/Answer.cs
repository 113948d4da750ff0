namespace DramaBot.Answers;

/// <summary>What is known in answer to a request: data, without prose of our own. Renderers make words of it.</summary>
public abstract record Answer
{
    /// <summary>What was asked for.</summary>
    public abstract Intent Intent { get; }

    /// <summary>What became of it.</summary>
    public virtual Outcome Outcome => Outcome.Answered;

    /// <summary>Whether the same request has this answer until the knowledge or the day changes; not where it rests on what people do meanwhile.</summary>
    public virtual bool IsLasting => true;

    /// <summary>The dramas the answer speaks of, or asks back about, first the one meant most.</summary>
    public virtual IReadOnlyList<DramaRef> Dramas => [];

    /// <summary>The sources the answer rests on, and no others, in the order in which they are first needed.</summary>
    public IReadOnlyList<CitedSource> Sources { get; init; } = [];
}
