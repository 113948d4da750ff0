using DramaBot.Answers;
using DramaBot.Answers.Refusals;
using DramaBot.Rendering.Parts;

namespace DramaBot.Rendering.Embeds;

/// <summary>What is said where there is nothing to answer from.</summary>
internal static class RefusalEmbeds
{
    public static void Write(EmbedDraft draft, Answer answer)
    {
        draft.Title = null;
        draft.Color = EmbedColors.Quiet;
        if (answer is NeedsDiscordAnswer command)
        {
            // Typed after a mention: the text for terminals would say that this works in Discord only.
            draft.Say($"/{command.Command} works as a slash command only: type / and choose it from the list.");
            return;
        }

        var lines = new TextLines();
        RefusalText.Write(lines, answer);
        draft.Say(lines.All);
    }
}
