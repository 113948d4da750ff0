using System.Globalization;
using DramaBot.Answers;
using DramaBot.Answers.Questions;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge;
using DramaBot.Metrics;
using DramaBot.Rendering;
using DramaBot.Rendering.Languages;
using Spectre.Console;

namespace DramaBot.Terminal;

/// <summary>
/// A conversation at the terminal: what is typed there is what is typed in Discord, answered by the same code with the
/// same texts.
/// </summary>
internal sealed class TerminalSession(KnowledgeBase knowledge, AnswerDesk desk, BotMetrics metrics, TimeProvider time, ILineSource lines, IAnsiConsole console)
{
    private string? _spoiler;
    private Answer? _last;
    private Conversation? _conversation;

    /// <summary>Answers line by line until the input ends or <paramref name="cancellation"/> is asked for.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (await lines.ReadLineAsync(cancellation) is { } line)
            {
                string typed = line.Trim();
                if (typed.Length == 0)
                    continue;
                if (typed is "/quit" or "/exit" or "quit" or "exit")
                    return;
                Reply(typed);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl-C, or the machine is going down: a session ends here as at the end of its input.
        }
    }

    private void Reply(string typed)
    {
        if (_spoiler is not null && typed is "/reveal" or "reveal")
        {
            Print(_spoiler);
            return;
        }

        // What was hidden may be meant that no longer is: the word alone is no question.
        if (typed == "reveal")
            typed = "/reveal";

        DateOnly today = SeoulTime.Today(time);
        Answer answer = ChosenFrom(typed) is { } chosen ? desk.Answer(chosen, knowledge.Current!, today) : desk.Answer(typed, knowledge.Current!, today, _conversation);
        _conversation = Conversation.After(answer, _conversation);
        AnswerText text = TextRenderer.Render(answer, Audience.English(today));
        metrics.Answered(answer.Intent, answer.Outcome);
        _spoiler = text.SpoilerText;
        _last = answer;
        Print(text.Text);
        if (text.AskedHeading is { } heading)
            Print($"{heading}\n{_spoiler}");
        else if (_spoiler is not null)
            Note("What happens is hidden. Type /reveal to read it.");
        if (answer is ClarifyAnswer)
            Note("Type the number of the one you mean.");
    }

    /// <summary>After the bot asked back, a number picks one of the choices.</summary>
    private Request? ChosenFrom(string typed) =>
        _last is ClarifyAnswer clarify && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= clarify.Choices.Count
            ? clarify.Choose(clarify.Choices[number - 1])
            : null;

    // The text holds what people typed and what files say: it is printed as it is, never read as markup.
    private void Print(string text)
    {
        string[] parts = text.Split('\n', 2);
        Show(new Text(parts[0], new Style(decoration: Decoration.Bold)), parts.Length > 1 ? new Text(parts[1]) : null);
    }

    private void Note(string text) => Show(new Text(text, new Style(decoration: Decoration.Dim)), rest: null);

    private void Show(Text first, Text? rest) => lines.WriteAbove(() =>
    {
        console.Write(first);
        console.WriteLine();
        if (rest is not null)
        {
            console.Write(rest);
            console.WriteLine();
        }

        console.WriteLine();
        // Whoever waits at the other end of a pipe gets the answer now.
        console.Profile.Out.Writer.Flush();
    });
}
