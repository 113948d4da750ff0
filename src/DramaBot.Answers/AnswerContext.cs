using DramaBot.Knowledge;

namespace DramaBot.Answers;

/// <summary>What every handler answers from.</summary>
/// <param name="Snapshot">What is known.</param>
/// <param name="Today">The day in Seoul.</param>
internal sealed record AnswerContext(KnowledgeSnapshot Snapshot, DateOnly Today);
