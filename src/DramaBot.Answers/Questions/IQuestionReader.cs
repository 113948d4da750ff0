using DramaBot.Knowledge;

namespace DramaBot.Answers.Questions;

/// <summary>Understands a plain question: what is asked for, and about which drama.</summary>
public interface IQuestionReader
{
    /// <summary>The request that a question makes; null where it makes none that is known.</summary>
    /// <param name="question">One line, not empty, without invisible characters, no longer than <see cref="UserText.LongestQuestion"/>.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="today">The day in Seoul.</param>
    Request? Read(string question, KnowledgeSnapshot snapshot, DateOnly today);

    /// <summary>As the other, for a question that may go on from what was spoken of before.</summary>
    /// <param name="question">One line, as above.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="today">The day in Seoul.</param>
    /// <param name="conversation">What was spoken of before.</param>
    Request? Read(string question, KnowledgeSnapshot snapshot, DateOnly today, Conversation conversation) => Read(question, snapshot, today);
}
