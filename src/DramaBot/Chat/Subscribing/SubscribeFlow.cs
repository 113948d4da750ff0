using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Rest;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Subscribing;

namespace DramaBot.Chat.Subscribing;

/// <summary>What <c>/subscribe</c> does: everything is checked before anything is stored.</summary>
internal static class SubscribeFlow
{
    private const string Either = "Please give either a title or a network: a drama's news is the same on whichever network it is. Nothing was stored.";

    /// <summary>Reads the command's options and subscribes, or says what is in the way.</summary>
    public static Task StartAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (Managers.Refuse(call) is { } refusal)
            return call.TellAsync(refusal, cancellationToken);
        ulong guild = call.GuildId!.Value;
        ChosenChannel? channel = ChosenChannel.Of(call.Interaction);
        ulong? role = null;
        if ((ChannelRules.Refuse(channel, guild) ?? RoleRules.Refuse(call.Interaction, guild, channel!, out role)) is { } obstacle)
            return call.TellAsync(obstacle, cancellationToken);
        if (UpdatesOf(call.Text("updates")) is not { } updates)
            return call.TellAsync("Please choose *updates* from the list: all, renewal, ratings or events. Nothing was stored.", cancellationToken);
        if (CadenceOf(call.Text("delivery")) is not { } cadence)
            return call.TellAsync("Please choose *delivery* from the list: instant, daily or weekly. Nothing was stored.", cancellationToken);
        string zone = call.Text("time_zone");
        string? timeZone = zone.Length == 0 ? null : TimeZones.Resolve(zone);
        if (zone.Length > 0 && timeZone is null)
            return call.TellAsync(TimeZones.Refuse(zone, call.Services.Time.GetUtcNow()), cancellationToken);
        return AboutAsync(call, new SubscribeWish(channel!.Id, updates, role, cadence, timeZone), channel, cancellationToken);
    }

    /// <summary>Subscribes to the drama that was chosen from the menu.</summary>
    public static async Task<RestResult> ChooseAsync(CommandCall call, ComponentId id, CancellationToken cancellationToken)
    {
        if (Managers.Refuse(call) is { } refusal)
            return await call.TellAsync(refusal, cancellationToken);
        ulong guild = call.GuildId!.Value;
        if (SubscribeWish.Decode(id) is not { } wish || call.Interaction.Data?.Values is not [var dramaId] || call.Services.Snapshot.OrdinalOf(dramaId) is null)
            return await call.TellAsync(Line.Outdated, cancellationToken);
        if (wish.RoleId is { } role && RoleRules.IsEveryone(role, guild))
            return await call.TellAsync(RoleRules.Everyone, cancellationToken);
        (ChosenChannel? channel, string? obstacle) = await FindAsync(call, wish.ChannelId, guild, cancellationToken);
        return obstacle is null ? await StoreAsync(call, wish, channel!, dramaId, null, cancellationToken) : await call.TellAsync(obstacle, cancellationToken);
    }

    private static Task<RestResult> AboutAsync(CommandCall call, SubscribeWish wish, ChosenChannel channel, CancellationToken cancellationToken)
    {
        string title = call.Text("title");
        string network = call.Text("network");
        if (title.Length > 0 && network.Length > 0)
            return call.TellAsync(Either, cancellationToken);
        if (network.Length > 0)
        {
            return call.Services.Snapshot.Networks.Find(network) is { } found
                ? StoreAsync(call, wish, channel, null, found.Name, cancellationToken)
                : call.TellAsync(NetworkFinding.Refuse(call.Services.Snapshot.Networks, network), cancellationToken);
        }

        if (title.Length == 0)
            return StoreAsync(call, wish, channel, null, null, cancellationToken);
        var finding = DramaFinding.Find(call.Services.Snapshot, title, Wording.English);
        return finding.Drama is { } drama
            ? StoreAsync(call, wish, channel, drama.Id, null, cancellationToken)
            : call.AskBackAsync(finding.Question, DramaFinding.Menu(wish.Encode(), "Which drama do you mean?", finding.Choices, Wording.English), cancellationToken);
    }

    private static Task<RestResult> StoreAsync(CommandCall call, SubscribeWish wish, ChosenChannel channel, string? dramaId, string? network, CancellationToken cancellationToken)
    {
        ulong guild = call.GuildId!.Value;
        SubscriptionBook book = call.Services.Subscriptions;
        IReadOnlyList<SubscriptionStatus> before = book.OfGuild(guild);
        // A server has one clock: where nobody says, it is the one that was chosen last.
        string zone = wish.TimeZone
            ?? before.FirstOrDefault(one => one.Subscription.Target.Id == channel.Id && one.Subscription.DramaId == dramaId && one.Subscription.Network == network)?.Subscription.TimeZone
            ?? (before is [.., var latest] ? latest.Subscription.TimeZone : null)
            ?? Subscription.DefaultTimeZone;
        SubscribeOutcome outcome = book.Add(new Subscription
        {
            Target = Target.Channel(channel.Id, guild, (int)channel.Type),
            DramaId = dramaId,
            Network = network,
            Updates = wish.Updates,
            RoleId = wish.RoleId,
            Cadence = wish.Cadence,
            TimeZone = zone,
            CreatedBy = call.PersonId,
        });
        if (outcome.Subscription is not { } subscription)
            return call.TellAsync($"This server has {Subscription.MostPerGuild} subscriptions, which is the most that I keep for one. End one with `/unsubscribe` or under `/subscriptions` first. Nothing was stored.", cancellationToken);

        // The channel was closed to us and is not any more.
        if (before.Any(one => one.Subscription.Target.Id == channel.Id && one.Trouble is not null))
        {
            book.TryAgain(subscription.Target);
            call.Services.DeliverNow();
        }

        SubscriptionStatus status = book.OfGuild(guild).FirstOrDefault(one => one.Subscription.Id == subscription.Id) ?? new SubscriptionStatus(subscription, null, null, 0, null);
        InteractionMessage message = SubscriptionEmbeds.Panel(call.View(), status, outcome.Result switch
        {
            SubscribeResult.Added => "Subscribed",
            SubscribeResult.Changed => "Subscription changed",
            _ => "Subscribed already",
        }, [outcome.Result == SubscribeResult.Exists ? "This very subscription exists already; nothing was changed." : null, .. ChannelRules.Advise(channel)]);
        return call.Responder.RespondAsync(outcome.Result == SubscribeResult.Exists ? message.AsEphemeral() : message, cancellationToken);
    }

    /// <summary>A menu says nothing of the channel that the command named: where it is not the one we are in, Discord is asked whose it is.</summary>
    private static async Task<(ChosenChannel? Channel, string? Obstacle)> FindAsync(CommandCall call, ulong channelId, ulong guild, CancellationToken cancellationToken)
    {
        if (ChosenChannel.Here(call.Interaction) is { } here && here.Id == channelId)
            return (here, ChannelRules.Refuse(here, guild));
        RestResult<Channel> found = await call.Responder.Rest.GetChannelAsync(channelId, cancellationToken);
        if (!found.IsSuccess)
            return (null, $"I could not look at that channel: {TroubleAdvice.Of(found.Error)} Nothing was stored.");
        // What we may do there was checked when the command was used; a channel without a server is somebody's direct messages.
        var channel = ChosenChannel.Of(found.Value, ChannelRules.Everything);
        return (channel, ChannelRules.Refuse(channel with { GuildId = channel.GuildId ?? 0UL }, guild));
    }

    private static UpdateKinds? UpdatesOf(string word) => word switch
    {
        "" or "all" => UpdateKinds.All,
        "renewal" => UpdateKinds.Renewal,
        "ratings" => UpdateKinds.Ratings,
        "events" => UpdateKinds.Events,
        _ => null,
    };

    private static Cadence? CadenceOf(string word) => word switch
    {
        "" or "instant" => Cadence.Instant,
        "daily" => Cadence.Daily,
        "weekly" => Cadence.Weekly,
        _ => null,
    };
}
