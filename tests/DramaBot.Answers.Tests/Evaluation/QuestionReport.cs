using System.Globalization;
using System.Text;
using DramaBot.Knowledge;

namespace DramaBot.Answers.Tests.Evaluation;

/// <summary>What became of the questions of an evaluation.</summary>
internal sealed class QuestionReport
{
    private readonly List<(QuestionCase Case, Answer Answer)> _answered = [];

    /// <summary>Puts every question to a desk.</summary>
    public static QuestionReport Of(IEnumerable<QuestionCase> cases, AnswerDesk desk, KnowledgeSnapshot snapshot, DateOnly today)
    {
        var report = new QuestionReport();
        foreach (QuestionCase one in cases)
            report._answered.Add((one, desk.Answer(one.Question, snapshot, today)));
        return report;
    }

    /// <summary>The questions that were misunderstood, each with what was made of it.</summary>
    public IEnumerable<string> Misses => _answered.Where(static one => !one.Case.IsRight(one.Answer)).Select(static one =>
        $"{one.Case.Language} \"{one.Case.Question}\": {one.Case.Intent} {one.Case.Outcome} [{string.Join(' ', one.Case.Dramas)}], not "
        + $"{QuestionCase.NameOf(one.Answer.Intent)} {QuestionCase.NameOf(one.Answer.Outcome)} [{string.Join(' ', one.Answer.Dramas.Take(5).Select(static drama => drama.Id))}]");

    /// <summary>The share of those without an answer that got a confident one.</summary>
    public double ConfidentlyWrong => Share(_answered.Where(static one => one.Case.HasNoAnswer), static one => one.Case.IsConfidentlyWrong(one.Answer));

    /// <summary>The share of English questions that were understood.</summary>
    public double English => Share(_answered.Where(static one => one.Case.Language == "en"), static one => one.Case.IsRight(one.Answer));

    /// <summary>The share of the others.</summary>
    public double Others => Share(_answered.Where(static one => one.Case.Language != "en"), static one => one.Case.IsRight(one.Answer));

    /// <summary>The shares by language, and which intents are taken for which.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (IGrouping<string, (QuestionCase Case, Answer Answer)> language in _answered.GroupBy(static one => one.Case.Language).OrderBy(static group => group.Key, StringComparer.Ordinal))
            text.AppendLine(Inv($"{language.Key}      {Share(language, static one => one.Case.IsRight(one.Answer)),7:P1} of {language.Count()}"));
        text.AppendLine(Inv($"others  {Others,7:P1}"));
        text.AppendLine(Inv($"without an answer, answered all the same: {ConfidentlyWrong:P1} of {_answered.Count(static one => one.Case.HasNoAnswer)}"));
        text.AppendLine("intent asked (down) and understood (across):");
        string[] intents = [.. Enum.GetValues<Intent>().Select(static intent => QuestionCase.NameOf(intent))];
        text.AppendLine(Inv($"{"",-15}{string.Concat(intents.Select(static name => $"{name[..Math.Min(7, name.Length)],8}"))}"));
        foreach (string asked in intents)
        {
            int[] row = [.. intents.Select(understood => _answered.Count(one => one.Case.Intent == asked && QuestionCase.NameOf(one.Answer.Intent) == understood))];
            if (row.Sum() > 0)
                text.AppendLine(Inv($"{asked,-15}{string.Concat(row.Select(static count => $"{(count == 0 ? "." : count.ToString(CultureInfo.InvariantCulture)),8}"))}"));
        }

        return text.ToString();
    }

    private static double Share(IEnumerable<(QuestionCase Case, Answer Answer)> of, Func<(QuestionCase Case, Answer Answer), bool> which)
    {
        (QuestionCase, Answer)[] all = [.. of];
        return all.Length == 0 ? 0 : all.Count(which) / (double)all.Length;
    }

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
