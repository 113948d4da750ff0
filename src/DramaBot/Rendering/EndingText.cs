using DramaBot.Answers.Endings;
using DramaBot.Knowledge.Dramas;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering;

internal static class EndingText
{
    public static void Write(TextLines lines, EndingAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        lines.AddAll(First(answer, words));
        lines.Add(Verdict(answer, words));
        lines.Add(answer.Verdict);
        if (answer.Season.Finale is { } finale)
            lines.Add(finale < audience.Today ? words.Say(Line.LabelledSentence, words[Line.LastEpisode], DateWords.Both(finale, audience)) : null);
        lines.Add(words[answer.Spoiler is null ? Line.WhatHappensNotKnown : answer.WantsSpoiler ? Line.WhatHappensBelow : Line.WhatHappensApart]);
    }

    /// <summary>What is said first to somebody who asks what happens to people, or how good it is.</summary>
    public static IEnumerable<string> First(EndingAnswer answer, Wording words)
    {
        // To whoever has asked to see it, nothing has to be said of asking.
        if (answer.AsksFate && (answer.Spoiler is null || !answer.WantsSpoiler))
            yield return words[answer.Spoiler is null ? Line.FateNotKnown : Line.FateHidden];
        if (!answer.AsksReception)
            yield break;
        yield return words[Line.NoOpinion];
        if (answer.Finale is { } finale)
            yield return words.Say(finale.IsHighest ? Line.FinaleRatedHighest : Line.FinaleRated, NumberWords.Percent(finale.Broadcast.Percent, words), words.Day(finale.Broadcast.On));
    }

    /// <summary>The kind of ending, and whether the story is complete: nothing of what happens.</summary>
    public static string Verdict(EndingAnswer answer, Wording words)
    {
        Line kind = answer.Kind switch
        {
            EndingKind.Happy => Line.EndsHappily,
            EndingKind.Bittersweet => Line.EndsBittersweetly,
            EndingKind.Sad => Line.EndsSadly,
            _ => Line.EndsOpenly,
        };
        string verdict = words.Say(kind, SeasonWords.Name(answer.Drama, answer.Season.Number, answer.IsOnlySeason, words));
        return answer.Complete is { } complete ? words.Say(complete ? Line.StoryComplete : Line.StoryOpen, verdict) : verdict;
    }

    /// <summary>What stands over what happens.</summary>
    public static string Heading(EndingAnswer answer, Wording words) =>
        words.Say(Line.HowItEndsTitle, SeasonWords.Name(answer.Drama, answer.Season.Number, answer.IsOnlySeason, words));

    public static string Spoil(EndingSpoiler spoiler)
    {
        var lines = new TextLines();
        lines.Add(spoiler.Text);
        lines.AddAll(spoiler.Fates.Select(static fate => $"- {fate.Character}: {fate.Fate}"));
        return lines.ToString();
    }
}
