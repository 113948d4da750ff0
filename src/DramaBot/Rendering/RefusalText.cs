using DramaBot.Answers;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Refusals;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

/// <summary>What is said where there is nothing to answer from: one plain sentence, and how to go on.</summary>
internal static class RefusalText
{
    public static void Write(TextLines lines, Answer answer)
    {
        switch (answer)
        {
            case ClarifyAnswer clarify:
                WriteChoices(lines, clarify);
                break;
            case UnknownDramaAnswer unknown:
                lines.Add($"“{unknown.Asked}” is not a drama in the knowledge base.");
                lines.Add(unknown.Closest.Count > 0 ? $"The closest: {string.Join(", ", unknown.Closest.Select(SeasonWords.Name))}." : "Is it spelt right? Its Korean title or a shorter name may work.");
                break;
            case NotUnderstoodAnswer not:
                lines.Add("Sorry, that is not a question I can answer. I know K-dramas: further seasons, ratings, endings, cast, dates.");
                lines.Add(not.Examples.Count > 0 ? $"Try {string.Join(", ", not.Examples)}, or /help." : null);
                break;
            case UnknownCommandAnswer command:
                lines.Add(command.Typed.Length == 0 ? "That is no command." : $"There is no command “{command.Typed}”.");
                lines.Add(command.Nearest is { } nearest ? $"Did you mean /{nearest}?" : "/help lists what there is.");
                break;
            case NeedsDiscordAnswer discord:
                lines.Add($"/{discord.Command} works in Discord only: it is about servers, channels and people there.");
                break;
            case NoVotesAnswer:
                lines.Add("There are no fan votes to rank yet. /top by:ratings and /top by:netflix work.");
                break;
            case InvalidRequestAnswer invalid:
                lines.Add(Say(invalid));
                break;
            default:
                throw new ArgumentException($"{answer.GetType().Name} has no text.", nameof(answer));
        }
    }

    private static void WriteChoices(TextLines lines, ClarifyAnswer clarify)
    {
        if (clarify.Choices is [var only])
        {
            lines.Add($"Did you mean {SeasonWords.Name(only)}? “{clarify.Asked}” is not quite a title I know.");
            return;
        }

        lines.Add($"Which one do you mean by “{clarify.Asked}”?");
        lines.AddAll(clarify.Choices.Select(static (choice, place) => $"{place + 1}. {SeasonWords.Name(choice)}"));
    }

    private static string Say(InvalidRequestAnswer invalid)
    {
        string given = invalid.Given is { Length: > 0 } text ? $"“{text}”" : "That";
        return invalid.Problem switch
        {
            RequestProblem.Missing when invalid.Option == "question" => "Ask me something, such as: will there be a season 2 of a drama you love?",
            RequestProblem.Missing when invalid.Option is "first" or "second" => "Please name two dramas, such as /compare first:one title second:another title.",
            RequestProblem.Missing => "Which drama do you mean? Please add its title.",
            RequestProblem.TooLong => $"That is too long for me: please keep it under {invalid.Limit} characters.",
            RequestProblem.BadDate => $"{given} is not a date I can read: please write {invalid.Option} as year-month-day, such as 2024-04-30.",
            RequestProblem.FutureDate => $"{given} has not come yet: please give {invalid.Option} a day up to today.",
            RequestProblem.BadYear => $"{given} is not a year I can use: please write it with four digits, such as 2024.",
            RequestProblem.NotAChoice => $"{given} is not a choice for {invalid.Option}: please use {string.Join(", ", invalid.Allowed)}.",
            RequestProblem.UnknownNetwork => $"{given} is not a network I know: please use a name such as tvN, JTBC or SBS.",
            _ => $"{given} is both dramas: please name two different ones to compare.",
        };
    }
}
