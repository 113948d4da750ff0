using DramaBot.Answers;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Chat;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Embeds;

/// <summary>The button with which whoever reads an answer about one drama hears of news on it.</summary>
internal static class FollowButton
{
    /// <summary>The rows of an answer, with the button in the last one that has room.</summary>
    public static IReadOnlyList<MessageComponent> Under(Answer answer, IReadOnlyList<MessageComponent> rows, Wording words)
    {
        if (answer is not (RenewalAnswer or RatingsAnswer or OverviewAnswer) || answer.Dramas is not [var drama])
            return rows;
        var id = new ComponentId(ComponentActions.Follow, drama.Id);
        if (!id.Fits)
            return rows;
        var follow = Button.Action(id.ToString(), words[Line.ButtonFollow]);
        return rows.Count > 0 && rows[^1] is ActionRow { Components.Count: < DiscordLimits.MaxButtonsPerRow } last
            ? [.. rows.SkipLast(1), new ActionRow([.. last.Components, follow])]
            : [.. rows, new ActionRow(follow)];
    }
}
