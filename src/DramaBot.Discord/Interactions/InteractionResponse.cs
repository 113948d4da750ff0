using DramaBot.Discord.Commands;
using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Interactions;

/// <summary>The first answer to an interaction, as the wire wants it.</summary>
internal sealed record InteractionResponse<TData>(InteractionCallbackType Type, TData? Data)
    where TData : class;

/// <summary>The data of an answer that only says whether the coming message is private.</summary>
internal sealed record DeferredData(MessageFlags? Flags);

/// <summary>The data of an answer to a keystroke.</summary>
internal sealed record AutocompleteData(IReadOnlyList<ApplicationCommandOptionChoice> Choices);
