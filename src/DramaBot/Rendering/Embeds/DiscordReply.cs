using DramaBot.Discord.Components;
using DramaBot.Discord.Messages;

namespace DramaBot.Rendering.Embeds;

/// <summary>An answer as Discord shows it.</summary>
/// <param name="Embeds">One, and for a long list of sources two.</param>
/// <param name="Components">At most two rows of buttons, or one menu; may be empty.</param>
/// <param name="IsPrivate">Whether only the one who asked is to see it.</param>
internal sealed record DiscordReply(IReadOnlyList<Embed> Embeds, IReadOnlyList<MessageComponent> Components, bool IsPrivate);
