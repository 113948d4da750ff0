using DramaBot.Answers;
using DramaBot.Answers.Help;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;

namespace DramaBot.Rendering;

internal static class HelpText
{
    private const string RenewalCommand = "/renewal ";

    public static void Write(TextLines lines, HelpAnswer answer, Wording words)
    {
        lines.Add(words.Count(answer.DramaCount, Line.HelpAboutOne, Line.HelpAbout));
        lines.Add(words[Line.HelpTry]);
        lines.AddAll(answer.Examples.Select(example => $"- {(Meaning(example.Intent) is { } meaning ? words.Say(Line.CitedBriefly, example.Line, words[meaning]) : Typed(example, answer, words))}"));
        lines.Add(words[Line.HelpPlain]);
    }

    /// <summary>What to type: a question in the reader's own language, about the drama of the first example.</summary>
    private static string Typed(HelpExample example, HelpAnswer answer, Wording words) =>
        example.Intent == Intent.Episodes && answer.Examples[0].Line is { } first && first.StartsWith(RenewalCommand, StringComparison.Ordinal)
            ? words.Say(Line.HelpQuestion, first[RenewalCommand.Length..])
            : example.Line;

    private static Line? Meaning(Intent intent) => intent switch
    {
        Intent.Renewal => Line.HelpRenewal,
        Intent.Ratings => Line.HelpRatings,
        Intent.Ending => Line.HelpEnding,
        Intent.Overview => Line.HelpOverview,
        Intent.Compare => Line.HelpCompare,
        Intent.Ranking => Line.HelpTop,
        Intent.Events => Line.HelpUpcoming,
        _ => null,
    };
}
