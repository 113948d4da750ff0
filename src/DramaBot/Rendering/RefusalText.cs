using DramaBot.Answers;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Refusals;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

/// <summary>What is said where there is nothing to answer from: one plain sentence, and how to go on.</summary>
internal static class RefusalText
{
    public static void Write(TextLines lines, Answer answer, Wording words)
    {
        switch (answer)
        {
            case ClarifyAnswer clarify:
                WriteChoices(lines, clarify, words);
                break;
            case UnknownDramaAnswer { IsStory: true }:
                lines.Add(words[Line.StoryUnknown]);
                lines.Add(words[Line.StoryHint]);
                break;
            case UnknownDramaAnswer { Exists: true } elsewhere:
                lines.Add(words.Say(Line.NoFileYet, elsewhere.Asked));
                lines.Add(words[Line.SuggestIt]);
                break;
            case UnknownDramaAnswer unknown:
                lines.Add(words.Say(Line.UnknownDrama, unknown.Asked));
                lines.Add(unknown.Closest.Count > 0 ? words.Say(Line.TheClosest, words.List(unknown.Closest.Select(drama => SeasonWords.Name(drama, words)))) : words[Line.IsItSpeltRight]);
                break;
            case NotUnderstoodAnswer not:
                lines.Add(words[Line.NotUnderstood]);
                lines.Add(not.Examples.Count > 0 ? words.Say(Line.TryThese, words.List(not.Examples.Select(example => example.Command(words.TitleOf)))) : null);
                break;
            case UnknownCommandAnswer command:
                lines.Add(command.Typed.Length == 0 ? words[Line.NoCommand] : words.Say(Line.NoSuchCommand, command.Typed));
                lines.Add(command.Nearest is { } nearest ? words.Say(Line.DidYouMeanCommand, nearest) : words[Line.HelpLists]);
                break;
            case NeedsDiscordAnswer discord:
                lines.Add(words.Say(Line.DiscordOnly, discord.Command));
                break;
            case NothingHiddenAnswer:
                lines.Add(words[Line.NothingHidden]);
                break;
            case NoVotesAnswer:
                lines.Add(words[Line.NoVotesToRank]);
                break;
            case InvalidRequestAnswer invalid:
                lines.Add(Say(invalid, words));
                break;
            default:
                throw new ArgumentException($"{answer.GetType().Name} has no text.", nameof(answer));
        }
    }

    private static void WriteChoices(TextLines lines, ClarifyAnswer clarify, Wording words)
    {
        if (clarify.Choices is [var only])
        {
            lines.Add(words.Say(Line.DidYouMeanDrama, SeasonWords.Name(only, words), clarify.Asked));
            return;
        }

        lines.Add(words.Say(Line.WhichOne, clarify.Asked));
        lines.AddAll(clarify.Choices.Select((choice, place) => $"{place + 1}. {SeasonWords.Name(choice, words)}"));
    }

    private static string Say(InvalidRequestAnswer invalid, Wording words)
    {
        string given = invalid.Given is { Length: > 0 } text ? words.Say(Line.Given, text) : words[Line.GivenThat];
        return invalid.Problem switch
        {
            RequestProblem.Missing when invalid.Option == "question" => words[Line.QuestionMissing],
            RequestProblem.Missing when invalid.Option is "first" or "second" => words[Line.TwoTitlesMissing],
            RequestProblem.Missing => words[Line.TitleMissing],
            RequestProblem.TooLong => words.Say(Line.TooLong, invalid.Limit),
            RequestProblem.BadDate => words.Say(Line.BadDate, given, invalid.Option),
            RequestProblem.FutureDate => words.Say(Line.FutureDate, given, invalid.Option),
            RequestProblem.BadYear => words.Say(Line.BadYear, given),
            RequestProblem.NotAChoice => words.Say(Line.NotAChoice, given, invalid.Option, words.List(invalid.Allowed)),
            RequestProblem.UnknownNetwork => words.Say(Line.UnknownNetwork, given),
            _ => words.Say(Line.SameDrama, given),
        };
    }
}
