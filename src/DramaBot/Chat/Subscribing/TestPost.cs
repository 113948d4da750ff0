using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Rendering.Subscribing;

namespace DramaBot.Chat.Subscribing;

/// <summary>Posts a message as news would be posted: that a command is answered says nothing of whether posting works.</summary>
internal static class TestPost
{
    public static async Task<RestResult> SendAsync(CommandCall call, SubscriptionStatus status, CancellationToken cancellationToken)
    {
        Target target = status.Subscription.Target;
        var post = new MessageCreate
        {
            Embeds = [SubscriptionEmbeds.Test(call.View(), status.Subscription, call.PersonId)],
            // One press is one post, however often Discord sends it.
            Nonce = call.Interaction.Id.ToString(),
        };
        RestResult<Message> sent = await call.Responder.Rest.CreateMessageAsync(target.Id, post, cancellationToken);
        if (!sent.IsSuccess)
            return await call.TellAsync($"The test post did not get into <#{target.Id}>: {TroubleAdvice.Of(sent.Error)}", cancellationToken);
        bool held = status.Trouble is not null;
        if (held)
        {
            call.Services.Subscriptions.TryAgain(target);
            call.Services.DeliverNow();
        }

        return await call.TellAsync(
            $"The test post stands in <#{target.Id}>: https://discord.com/channels/{target.GuildId}/{target.Id}/{sent.Value.Id}{(held ? " What was held goes out next." : "")}", cancellationToken);
    }
}
