using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Community;
using DramaBot.Rendering.Embeds;

namespace DramaBot.Chat;

/// <summary>Turns answers into replies; the one place that knows which answers show the fans' votes.</summary>
internal static class Replies
{
    /// <summary>Sends an answer as the reply to an interaction.</summary>
    public static Task AnswerAsync(CommandCall call, Answer answer, bool isPrivate, CancellationToken cancellationToken)
    {
        call.Services.Metrics.Answered(answer.Intent.ToString(), answer.Outcome.ToString());
        return call.ReplyAsync(Render(call, answer), isPrivate, cancellationToken);
    }

    /// <summary>An answer as a reply.</summary>
    public static DiscordReply Render(CommandCall call, Answer answer) =>
        EmbedRenderer.Render(answer, call.Services.Today, VotesFor(answer, call.Services, call.GuildId));

    /// <summary>The votes that belong to an answer, if any do.</summary>
    public static VoteTally? VotesFor(Answer answer, ChatServices services, ulong? guildId) =>
        answer is RenewalAnswer renewal ? services.Votes.TallyOf(renewal.Drama.Id, guildId) : null;
}
