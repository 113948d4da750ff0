using DramaBot.Announcements.Subscriptions;
using DramaBot.Answers;
using DramaBot.Discord;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Text;
using DramaBot.Knowledge;

using DramaBot.Rendering.Languages;
namespace DramaBot.Chat.Subscribing;

/// <summary>What is offered while the options of the commands about news are typed.</summary>
internal static class SubscribingChoices
{
    /// <summary>What is offered; null where it is the same as with any other command.</summary>
    public static IEnumerable<ApplicationCommandOptionChoice>? Offer(CommandCall call, string? option, string typed)
    {
        string command = call.Interaction.Data?.Name ?? "";
        KnowledgeSnapshot snapshot = call.Services.Snapshot;
        if (command is "subscribe" or "unsubscribe" && Managers.Refuse(call) is not null)
            return [];
        return (command, option) switch
        {
            ("subscribe", "network") => NetworkFinding.Suggest(snapshot.Networks, typed).Take(DiscordLimits.MaxChoices).Select(Plain),
            ("subscribe", "time_zone") => Zones(typed, call.Services.Time.GetUtcNow()),
            ("unsubscribe", "title") => Titles(snapshot, typed, Nearest(call).Select(static subscription => subscription.DramaId)),
            ("unsubscribe", "network") => Networks(snapshot, typed, Nearest(call).Select(static subscription => subscription.Network)),
            ("unfollow", "title") => Titles(snapshot, typed, call.Services.Subscriptions.OfPerson(call.PersonId).Select(static status => status.Subscription.DramaId)),
            _ => null,
        };
    }

    /// <summary>The server's subscriptions, those of the channel that is meant first.</summary>
    private static IEnumerable<Subscription> Nearest(CommandCall call)
    {
        ulong? channel = call.Interaction.Data?.Option("channel")?.Value?.AsSnowflake()?.Value ?? call.Interaction.ChannelId?.Value;
        return call.Services.Subscriptions.OfGuild(call.GuildId!.Value).Select(static status => status.Subscription).OrderBy(subscription => subscription.Target.Id == channel ? 0 : 1);
    }

    private static IEnumerable<ApplicationCommandOptionChoice> Titles(KnowledgeSnapshot snapshot, string typed, IEnumerable<string?> subscribed)
    {
        string[] mine = [.. subscribed.OfType<string>().Distinct(StringComparer.Ordinal)];
        string[] suggested = [.. snapshot.Titles.Suggest(typed, DiscordLimits.MaxChoices).Select(static match => match.Id)];
        return mine.Where(id => typed.Length == 0 || suggested.Contains(id) || DramaFinding.TitleOf(snapshot, id, Wording.English).Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Union(suggested, StringComparer.Ordinal)
            .Take(DiscordLimits.MaxChoices)
            .Select(id => snapshot.OrdinalOf(id) is { } ordinal ? Autocomplete.ChoiceOf(snapshot.NamesOf(ordinal)) : Plain(id) with { Value = RuneText.Truncate(AskedTitle.Exactly(id).Text, DiscordLimits.MaxChoiceLength) });
    }

    private static IEnumerable<ApplicationCommandOptionChoice> Networks(KnowledgeSnapshot snapshot, string typed, IEnumerable<string?> subscribed) => subscribed.OfType<string>()
        .Where(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase))
        .Union(NetworkFinding.Suggest(snapshot.Networks, typed), StringComparer.OrdinalIgnoreCase)
        .Take(DiscordLimits.MaxChoices)
        .Select(Plain);

    private static IEnumerable<ApplicationCommandOptionChoice> Zones(string typed, DateTimeOffset now) =>
        TimeZones.Suggest(typed, now).Take(DiscordLimits.MaxChoices).Select(id => new ApplicationCommandOptionChoice(TimeZones.Show(id, now), id));

    private static ApplicationCommandOptionChoice Plain(string text) => new(RuneText.Truncate(text, DiscordLimits.MaxChoiceLength), RuneText.Truncate(text, DiscordLimits.MaxChoiceLength));
}
