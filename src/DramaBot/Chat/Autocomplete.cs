using DramaBot.Answers;
using DramaBot.Chat.Kept;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Text;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Chat;

/// <summary>Offers titles, and networks, while they are typed.</summary>
internal static class Autocomplete
{
    /// <summary>More is never typed of a title; the rest is not looked at.</summary>
    private const int LongestTyped = 100;

    public static Task AnswerAsync(CommandCall call, CancellationToken cancellationToken)
    {
        InteractionOption? focused = call.Interaction.Data?.FocusedOption();
        string typed = focused?.Value?.AsString() ?? "";
        if (typed.Length > LongestTyped)
            typed = typed[..LongestTyped];
        if (SubscribingChoices.Offer(call, focused?.Name, typed) is { } offered)
            return call.Responder.AutocompleteAsync(offered, cancellationToken);
        ReplyShelf shelf = call.Services.Kept.For(call.Services.Snapshot, call.Services.Today);
        PreparedChoices choices = shelf.Choices(new TypedText(focused?.Name == "network" ? TypedKind.Network : TypedKind.Title, typed), Make);
        return call.Responder.AutocompleteAsync(choices, cancellationToken);
    }

    /// <summary>The choices for what is typed so far.</summary>
    public static PreparedChoices Make(KnowledgeSnapshot snapshot, TypedText typed) =>
        PreparedChoices.Of(typed.Kind == TypedKind.Network ? Networks(snapshot, typed.Text) : Titles(snapshot, typed.Text));

    private static IEnumerable<ApplicationCommandOptionChoice> Titles(KnowledgeSnapshot snapshot, string typed) =>
        snapshot.Titles.Suggest(typed, DiscordLimits.MaxChoices).Select(match => ChoiceOf(snapshot.NamesOf(match.Ordinal)));

    /// <summary>A drama as a choice.</summary>
    public static ApplicationCommandOptionChoice ChoiceOf(TitleEntry names)
    {
        string details = string.Join(", ", ((string?[])[names.NativeTitle, names.Year is { } year ? $"{year}" : null]).OfType<string>());
        string name = details.Length == 0 ? names.Title : $"{names.Title} ({details})";
        string value = AskedTitle.Exactly(names.Id).Text;
        // An id too long for a choice: the title finds the drama again.
        return new ApplicationCommandOptionChoice(RuneText.Truncate(name, DiscordLimits.MaxChoiceLength), value.Length <= DiscordLimits.MaxChoiceLength ? value : RuneText.Truncate(names.Title, DiscordLimits.MaxChoiceLength));
    }

    private static IEnumerable<ApplicationCommandOptionChoice> Networks(KnowledgeSnapshot snapshot, string typed) =>
        snapshot.Networks.All
            .Where(network => network.Kind != BroadcastKind.Streaming)
            .Where(network => network.Names.Append(network.Name).Any(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)))
            .Take(DiscordLimits.MaxChoices)
            .Select(static network => new ApplicationCommandOptionChoice(network.Name, network.Name));
}
