using System.Text.Json;

namespace DramaBot.Answers.Tests.Evaluation;

/// <summary>A question with what must be made of it, as a row of the evaluation says.</summary>
internal sealed record QuestionCase(string Language, string Question, string Intent, IReadOnlyList<string> Dramas, int? Season, string Outcome)
{
    private const int Comments = 1;

    /// <summary>Whether the knowledge base has no answer, so that a confident one is wrong.</summary>
    public bool HasNoAnswer => Outcome is "unknown_drama" or "not_understood";

    /// <summary>The rows of a table, by the names of its columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        string[] lines = [.. File.ReadLines(path).Skip(Comments).Where(static line => line.Length > 0)];
        string[] names = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => line.Split('\t')).Select(cells => names.Zip(cells).ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal))];
    }

    /// <summary>The questions of a table.</summary>
    public static IReadOnlyList<QuestionCase> Read(string path) => [.. Rows(path).Select(Of)];

    public static QuestionCase Of(IReadOnlyDictionary<string, string> row) => new(
        row["language"],
        row["question"],
        row["intent"],
        row["dramas"].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.GetValueOrDefault("season") is { Length: > 0 } season ? int.Parse(season, System.Globalization.CultureInfo.InvariantCulture) : null,
        row["outcome"]);

    /// <summary>Whether an answer has the intent and the drama right.</summary>
    public bool IsRight(Answer answer)
    {
        if (NameOf(answer.Intent) != Intent)
            return false;
        string[] dramas = [.. answer.Dramas.Select(static drama => drama.Id)];
        return Outcome switch
        {
            "answered" => IsAnswered(answer) && (Dramas.Count == 0 || dramas.SequenceEqual(Dramas)),
            "ambiguous" => answer.Outcome == Answers.Outcome.Ambiguous && dramas.Length > 1 && dramas.All(Dramas.Contains),
            _ => NameOf(answer.Outcome) == Outcome,
        };
    }

    /// <summary>Whether there is no answer and one is given all the same.</summary>
    public bool IsConfidentlyWrong(Answer answer) => HasNoAnswer && IsAnswered(answer);

    /// <summary>An intent or an outcome as <c>ask --json</c> names it.</summary>
    public static string NameOf(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    // That a fact about the right drama is missing is an honest answer.
    private static bool IsAnswered(Answer answer) => answer.Outcome is Answers.Outcome.Answered or Answers.Outcome.NotInKb;
}
