using DramaBot.Answers;
using DramaBot.Answers.Renewal;
using DramaBot.Chat.Kept;
using DramaBot.Community;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using DramaBot.Knowledge;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Chat;

/// <summary>Turns answers into replies; the one place that knows which answers show the fans' votes, and what of a reply may be kept.</summary>
internal static class Replies
{
    /// <summary>Sends the reply to a question: the one that is at hand, or one that is made now.</summary>
    /// <param name="call">The interaction.</param>
    /// <param name="asked">The question, so written that no two different ones are alike.</param>
    /// <param name="isPrivate">Whether it is for the one who asked only, whatever it says.</param>
    /// <param name="answer">Answers the question; only from what it is given.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static Task<RestResult> AnswerAsync(CommandCall call, string asked, bool isPrivate, Func<KnowledgeSnapshot, DateOnly, Answer> answer, CancellationToken cancellationToken)
    {
        // One snapshot and one day for all of it: midnight and a load may come at any moment.
        ReplyShelf shelf = call.Services.Kept.For(call.Services.Snapshot, call.Services.Today);
        var key = new ReplyKey(asked, call.Words, isPrivate);
        if (shelf.Find(key, call.Services.Votes, call.GuildId) is { Message: { } message } kept && call.Responder.TryRespond(message, cancellationToken, out Task<RestResult>? sending))
        {
            call.Services.Metrics.Answered(kept.Intent, kept.Outcome);
            return sending;
        }

        Answer made = answer(shelf.Snapshot, shelf.Today);
        call.Services.Metrics.Answered(made.Intent, made.Outcome);

        (InteractionMessage whole, PreparedMessage written) = Make(call.Services, call.GuildId, key, shelf, made);
        return call.Responder.TryRespond(written, cancellationToken, out sending) ? sending : call.Responder.RespondAsync(whole, cancellationToken);
    }

    /// <summary>Sends an answer that is not kept.</summary>
    public static Task<RestResult> AnswerAsync(CommandCall call, Answer answer, bool isPrivate, CancellationToken cancellationToken)
    {
        call.Services.Metrics.Answered(answer.Intent, answer.Outcome);
        return call.ReplyAsync(Render(call, answer, call.Words), isPrivate, cancellationToken);
    }

    /// <summary>An answer as a reply, in the language of whoever reads it.</summary>
    public static DiscordReply Render(CommandCall call, Answer answer, Wording words) =>
        EmbedRenderer.Render(answer, new Audience(call.Services.Today, words), VotesFor(answer, call.Services, call.GuildId));

    /// <summary>The votes that belong to an answer, if any do.</summary>
    public static VoteTally? VotesFor(Answer answer, ChatServices services, ulong? guildId) =>
        VotesOn(answer) is { } drama ? services.Votes.TallyOf(drama, guildId) : null;

    private static string? VotesOn(Answer answer) => (answer as RenewalAnswer)?.Drama.Id;

    /// <summary>Makes the reply to a question, and keeps it where it will hold.</summary>
    public static (InteractionMessage Message, PreparedMessage Written) Make(ChatServices services, ulong? guildId, ReplyKey key, ReplyShelf shelf, Answer answer)
    {
        // Read once: the tally that is shown is the one that the reply is kept under, whoever votes meanwhile.
        VoteTally? votes = VotesFor(answer, services, guildId);
        DiscordReply reply = EmbedRenderer.Render(answer, new Audience(shelf.Today, key.Words), votes);
        InteractionMessage message = CommandCall.MessageOf(reply);
        if (key.IsPrivate || reply.IsPrivate)
            message = message.AsEphemeral();
        var written = PreparedMessage.Of(message);
        shelf.Keep(key, answer, written, VotesOn(answer), votes);
        return (message, written);
    }
}
