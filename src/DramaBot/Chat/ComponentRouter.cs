using System.Globalization;
using DramaBot.Answers;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Renewal;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Rest;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Chat;

/// <summary>
/// Answers buttons and menus. What a button leads on to is shown to the one who pressed it, so that a message with many
/// readers does not fill a channel.
/// </summary>
internal static class ComponentRouter
{
    public static Task HandleAsync(CommandCall call, CancellationToken cancellationToken) => ComponentId.Parse(call.Interaction.Data?.CustomId) switch
    {
        { Action: ComponentActions.Answer } id when RequestOf(id, call.Services.Today) is { } request => AnswerAsync(call, request, cancellationToken),
        { Action: ComponentActions.Sources } id when RequestOf(id, call.Services.Today) is { } request => SourcesAsync(call, request, cancellationToken),
        { Action: ComponentActions.Reveal } id => RevealAsync(call, id, cancellationToken),
        { Action: ComponentActions.Vote } id when id[1] is "yes" or "no" && CarriedDay.TryRead(id[2], call.Services.Today, out DateOnly? asOf) => VoteAsync(call, id, asOf, cancellationToken),
        { Action: ComponentActions.Choose } id when call.Interaction.Data?.Values is [var chosen] && ChoiceCodec.Decode(id, chosen, call.Services.Today) is { } request => AnswerAsync(call, request, cancellationToken),
        { Action: ComponentActions.Suggest } id => SuggestionForm.OpenAsync(call, AskedTitle.Exactly(id[0]).Text, cancellationToken),
        { } id when SubscribingRouter.Handles(id) => SubscribingRouter.HandleAsync(call, id, cancellationToken),
        _ => call.TellAsync(Line.Outdated, cancellationToken),
    };

    private static Task<RestResult> AnswerAsync(CommandCall call, Request request, CancellationToken cancellationToken) =>
        Replies.AnswerAsync(call, Asked(call), isPrivate: true, (snapshot, today) => call.Services.Desk.Answer(request, snapshot, today), cancellationToken);

    /// <summary>What a button or menu asks is all in its custom id and in what was chosen. Both can be forged: their lengths keep them apart.</summary>
    private static string Asked(CommandCall call) =>
        string.Concat([.. new[] { call.Interaction.Data!.CustomId! }.Concat(call.Interaction.Data.Values ?? []).Select(static part => $"{part.Length}:{part}")]);

    private static Task<RestResult> SourcesAsync(CommandCall call, Request request, CancellationToken cancellationToken) =>
        call.ReplyAsync(EmbedRenderer.AllSources(call.Services.Desk.Answer(request, call.Services.Snapshot, call.Services.Today), call.Audience), isPrivate: true, cancellationToken);

    private static Task<RestResult> RevealAsync(CommandCall call, ComponentId id, CancellationToken cancellationToken)
    {
        Answer answer = call.Services.Desk.Answer(new EndingRequest(AskedTitle.Exactly(id[0], Season(id[1]))), call.Services.Snapshot, call.Services.Today);
        return answer is EndingAnswer ending
            ? call.ReplyAsync(EmbedRenderer.Reveal(ending, call.Audience), isPrivate: true, cancellationToken)
            : Replies.AnswerAsync(call, answer, isPrivate: true, cancellationToken);
    }

    private static Task<RestResult> VoteAsync(CommandCall call, ComponentId id, DateOnly? asOf, CancellationToken cancellationToken)
    {
        // The id comes from outside: a vote for what is not in the knowledge base would be kept for ever.
        if (call.Services.Snapshot.OrdinalOf(id[0]) is null || call.PersonId == 0)
            return call.TellAsync(Line.Outdated, cancellationToken);
        call.Services.Votes.Cast(call.PersonId, call.GuildId, id[0], id[1] == "yes");
        // The message stays one about its day and in its language: a vote changes the tally under it and nothing else.
        Answer answer = call.Services.Desk.Answer(new RenewalRequest(AskedTitle.Exactly(id[0]), asOf), call.Services.Snapshot, call.Services.Today);
        return call.Responder.UpdateAsync(CommandCall.MessageOf(Replies.Render(call, answer, ReplyButtons.LanguageOf(id))), cancellationToken);
    }

    /// <summary>The request of an id whose arguments are intent, drama, season and day; null where the intent is none of ours, or the day none.</summary>
    private static Request? RequestOf(ComponentId id, DateOnly today) =>
        IntentNames.Parse(id[0]) is { } intent && CarriedDay.TryRead(id[3], today, out DateOnly? asOf) ? IntentRequests.About(intent, AskedTitle.Exactly(id[1], Season(id[2])), asOf) : null;

    private static int? Season(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int season) ? season : null;
}
