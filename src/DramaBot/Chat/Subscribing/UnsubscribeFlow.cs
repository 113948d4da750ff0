using DramaBot.Announcements.Subscriptions;
using DramaBot.Answers;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using DramaBot.Knowledge;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Subscribing;

namespace DramaBot.Chat.Subscribing;

/// <summary>What <c>/unsubscribe</c> does: ends all that a channel is told, or what it is told of one drama or network.</summary>
internal static class UnsubscribeFlow
{
    private static readonly ComponentId MenuId = new(ComponentActions.Unsubscribe, "");

    /// <summary>Reads the command's options and unsubscribes, or says why there is nothing to end.</summary>
    public static Task StartAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (Managers.Refuse(call) is { } refusal)
            return call.TellAsync(refusal, cancellationToken);
        ulong guild = call.GuildId!.Value;
        if (ChosenChannel.Of(call.Interaction) is not { } channel || (channel.GuildId is { } other && other != guild))
            return call.TellAsync(ChannelRules.Refuse(null, guild)!, cancellationToken);
        string title = call.Text("title");
        string network = call.Text("network");
        if (title.Length > 0 && network.Length > 0)
            return call.TellAsync("Please give either a title or a network. Nothing was changed.", cancellationToken);

        IReadOnlyList<SubscriptionStatus> all = call.Services.Subscriptions.OfGuild(guild);
        SubscriptionStatus[] here = [.. all.Where(status => status.Subscription.Target.Id == channel.Id)];
        if (here.Length == 0)
            return call.TellAsync($"Nothing is subscribed in {channel.Mention}. `/subscriptions` shows what is, and where.", cancellationToken);
        return title.Length > 0 ? OfDramaAsync(call, title, channel, here, cancellationToken)
            : network.Length > 0 ? OfNetworkAsync(call, network, channel, here, cancellationToken)
            : EndAsync(call, here, cancellationToken);
    }

    /// <summary>Ends the subscription that was chosen from the menu.</summary>
    public static Task<RestResult> ChooseAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (Managers.Refuse(call) is { } refusal)
            return call.TellAsync(refusal, cancellationToken);
        return call.Interaction.Data?.Values is [var number] && call.SubscriptionOf(number) is { } status
            ? EndAsync(call, [status], cancellationToken)
            : call.TellAsync(SubscriptionPanel.Gone, cancellationToken);
    }

    private static Task<RestResult> OfDramaAsync(CommandCall call, string title, ChosenChannel channel, SubscriptionStatus[] here, CancellationToken cancellationToken)
    {
        SubscriptionStatus[] dramas = [.. here.Where(static status => status.Subscription.DramaId is not null)];
        // A drama that is no longer in the knowledge base can still be ended by its id.
        string? id = DramaFinding.IdOf(title);
        var finding = DramaFinding.Find(call.Services.Snapshot, title, Wording.English);
        if (dramas.FirstOrDefault(status => status.Subscription.DramaId == (finding.Drama?.Id ?? id)) is { } found)
            return EndAsync(call, [found], cancellationToken);
        if (finding.Drama is { } known)
            return AskAsync(call, $"{SubscriptionWords.Escape(known.Title)} is not subscribed by itself in {channel.Mention}.", dramas, here, cancellationToken);
        SubscriptionStatus[] near = [.. dramas.Where(status => finding.Choices.Any(choice => choice.Id == status.Subscription.DramaId))];
        return AskAsync(call, near.Length > 0 ? finding.Question : $"“{UserText.Quote(title)}” is not a drama that is subscribed in {channel.Mention}.", near.Length > 0 ? near : dramas, here, cancellationToken);
    }

    private static Task<RestResult> OfNetworkAsync(CommandCall call, string network, ChosenChannel channel, SubscriptionStatus[] here, CancellationToken cancellationToken)
    {
        string name = call.Services.Snapshot.Networks.Find(network)?.Name ?? network;
        SubscriptionStatus[] networks = [.. here.Where(static status => status.Subscription.Network is not null)];
        return networks.FirstOrDefault(status => status.Subscription.Network!.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? EndAsync(call, [found], cancellationToken)
            : AskAsync(call, $"“{UserText.Quote(network)}” is not a network that is subscribed in {channel.Mention}.", networks, here, cancellationToken);
    }

    /// <summary>Offers those that may be meant, or else all that there are.</summary>
    private static Task<RestResult> AskAsync(CommandCall call, string sentence, SubscriptionStatus[] likely, SubscriptionStatus[] here, CancellationToken cancellationToken) =>
        call.AskBackAsync($"{sentence} Nothing was changed. This is what is subscribed there:", Menu(call.Services.Snapshot, likely.Length > 0 ? likely : here), cancellationToken);

    private static Task<RestResult> EndAsync(CommandCall call, IReadOnlyList<SubscriptionStatus> ended, CancellationToken cancellationToken)
    {
        call.Services.Subscriptions.Remove(ended.Select(static status => status.Subscription.Id));
        InteractionMessage message = SubscriptionEmbeds.Ended(call.View(), ended);
        // A menu was asked privately, and its answer takes its place.
        return call.Interaction.Message is null ? call.Responder.RespondAsync(message, cancellationToken) : call.Responder.UpdateAsync(message, cancellationToken);
    }

    private static IReadOnlyList<MessageComponent> Menu(KnowledgeSnapshot snapshot, IEnumerable<SubscriptionStatus> choices)
    {
        SelectOption[] options = [.. choices.Take(DiscordLimits.MaxSelectOptions).Select(status => SubscriptionButtons.Option(snapshot, status.Subscription))];
        return [new ActionRow(new StringSelect { CustomId = MenuId.ToString(), Placeholder = "Which one should end?", Options = options })];
    }
}
