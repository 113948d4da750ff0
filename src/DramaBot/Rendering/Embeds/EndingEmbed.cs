using DramaBot.Answers.Endings;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.Embeds;

internal static class EndingEmbed
{
    private const int RoomForFates = 1000;

    public static void Write(EmbedDraft draft, EndingAnswer answer, DateOnly today)
    {
        draft.Color = EmbedColors.Of(answer.Kind);
        draft.Say(EndingText.Fate(answer));
        draft.Say(
            EndingText.Verdict(answer),
            answer.Verdict,
            answer.Spoiler is null ? "What happens is not in the knowledge base." : "What happens is a spoiler: the button below shows it to you alone.");
        if (answer.Season.Finale is { } finale && finale < today)
            draft.Fact("Last episode", DateWords.Both(finale, today));
    }

    public static void WriteSpoiler(EmbedDraft draft, EndingAnswer answer)
    {
        draft.Footer = "Spoilers: only you can see this.";
        if (answer.Spoiler is not { } spoiler)
        {
            draft.Say("What happens is not in the knowledge base.");
            return;
        }

        draft.Say(spoiler.Text ?? EndingText.Verdict(answer));
        foreach (CharacterFate fate in spoiler.Fates)
            draft.Fact(fate.Character, RoomForFates, [fate.Fate]);
    }
}
