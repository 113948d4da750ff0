namespace DramaBot.Answers.Advice;

/// <summary>What should I watch?</summary>
public sealed record AdviceRequest : Request;
