using DramaBot.Answers;
using DramaBot.Answers.Refusals;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;

namespace DramaBot.Rendering.Embeds;

/// <summary>What is said where there is nothing to answer from.</summary>
internal static class RefusalEmbeds
{
    public static void Write(EmbedDraft draft, Answer answer, Wording words)
    {
        draft.Title = null;
        draft.Color = EmbedColors.Quiet;
        if (answer is NeedsDiscordAnswer command)
        {
            // Typed after a mention: the text for terminals would say that this works in Discord only.
            draft.Say(words.Say(Line.SlashCommandOnly, command.Command));
            return;
        }

        var lines = new TextLines();
        RefusalText.Write(lines, answer, words);
        draft.Say(lines.All);
    }
}
