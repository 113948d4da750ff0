using DramaBot.Answers.Endings;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

internal static class EndingEmbed
{
    private const int RoomForFates = 1000;

    public static void Write(EmbedDraft draft, EndingAnswer answer, Audience audience)
    {
        Wording words = audience.Words;
        draft.Color = EmbedColors.Of(answer.Kind);
        draft.Say(EndingText.First(answer, words));
        // A channel has other readers: what one of them asks to see stays behind the button for all.
        draft.Say(EndingText.Verdict(answer, words), answer.Verdict, words[answer.Spoiler is null ? Line.WhatHappensNotKnown : answer.WantsSpoiler ? Line.WhatHappensPressButton : Line.WhatHappensBehindButton]);
        if (answer.Season.Finale is { } finale && finale < audience.Today)
            draft.Fact(words[Line.LastEpisode], DateWords.Both(finale, audience));
    }

    public static void WriteSpoiler(EmbedDraft draft, EndingAnswer answer, Wording words)
    {
        draft.Footer = words[Line.SpoilersForYouOnly];
        if (answer.Spoiler is not { } spoiler)
        {
            draft.Say(words[Line.WhatHappensNotKnown]);
            return;
        }

        draft.Say(spoiler.Text ?? EndingText.Verdict(answer, words));
        foreach (CharacterFate fate in spoiler.Fates)
            draft.Fact(fate.Character, RoomForFates, [fate.Fate]);
    }
}
