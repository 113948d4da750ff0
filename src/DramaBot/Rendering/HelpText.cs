using DramaBot.Answers;
using DramaBot.Answers.Help;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;

namespace DramaBot.Rendering;

internal static class HelpText
{
    public static void Write(TextLines lines, HelpAnswer answer, Wording words)
    {
        lines.Add(words.Count(answer.DramaCount, Line.HelpAboutOne, Line.HelpAbout));
        lines.Add(words[Line.HelpTry]);
        lines.AddAll(answer.Examples.Select(example => $"- {Typed(example, words)}"));
        lines.Add(words[Line.HelpPlain]);
    }

    private static string Typed(HelpExample example, Wording words) => Meaning(example.Intent) is { } meaning
        ? words.Say(Line.CitedBriefly, example.Command(words.TitleOf), words[meaning])
        : words.Say(Line.HelpQuestion, words.TitleOf(example.About[0]));

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
