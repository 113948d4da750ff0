using DramaBot.Answers;
using DramaBot.Rendering;
using DramaBot.Rendering.Languages;

namespace DramaBot.Verbs;

/// <summary>Answers one question or slash command, or one per line of standard input.</summary>
internal static class AskVerb
{
    public static async Task<int> RunAsync(VerbContext context, IReadOnlyList<string> words, bool json, bool spoilers, CancellationToken cancellation)
    {
        if (context.LoadKnowledge(cancellation) is not { } snapshot)
            return ExitCode.Failure;
        var desk = new AnswerDesk();
        if (words.Count > 0)
            return Ask(string.Join(' ', words)) == Outcome.Answered ? ExitCode.Success : ExitCode.Failure;
        bool first = true;
        await InputLines.ForEachAsync(
            context,
            line =>
            {
                if (!json && !first)
                    context.Output.WriteLine();
                first = false;
                Ask(line);
            },
            cancellation);
        return ExitCode.Success;

        Outcome Ask(string question)
        {
            Answer answer = desk.Answer(question, snapshot, context.Today);
            if (json)
            {
                context.Output.WriteLine(AskJson.Write(question, answer, context.Today));
            }
            else
            {
                AnswerText text = TextRenderer.Render(answer, Audience.English(context.Today));
                context.Output.WriteLine(text.Text);
                if (text.AskedHeading is { } heading)
                    context.Output.WriteLine($"\n{heading}\n{text.SpoilerText}");
                else if (text.SpoilerText is not null)
                    context.Output.WriteLine(spoilers ? "\n" + text.SpoilerText : "\nWhat happens is hidden; --spoilers shows it.");
            }

            return answer.Outcome;
        }
    }
}
