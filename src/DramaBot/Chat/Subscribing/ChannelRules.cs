using DramaBot.Discord.Guilds;

namespace DramaBot.Chat.Subscribing;

/// <summary>Whether news can be posted in a channel; where not, in words what is in the way and how to mend it.</summary>
internal static class ChannelRules
{
    /// <summary>The kinds of channels that take messages and that people choose for news. A forum's post is a thread.</summary>
    public static readonly IReadOnlyList<ChannelType> Types =
        [ChannelType.Text, ChannelType.Announcement, ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread];

    /// <summary>What people call a permission, in the order in which Discord lists them.</summary>
    private static readonly (Permissions Bit, string Name)[] Names =
    [
        (Permissions.ViewChannel, "View Channel"), (Permissions.SendMessages, "Send Messages"), (Permissions.SendMessagesInThreads, "Send Messages in Threads"),
        (Permissions.EmbedLinks, "Embed Links"), (Permissions.ReadMessageHistory, "Read Message History"),
    ];

    /// <summary>All that is asked for, for where it was checked before.</summary>
    public const Permissions Everything = Permissions.ViewChannel | Permissions.SendMessages | Permissions.SendMessagesInThreads | Permissions.EmbedLinks | Permissions.ReadMessageHistory;

    /// <summary>What is needed to post in a channel, in words.</summary>
    public static string Needed(bool thread) => Words(Bits(thread));

    /// <summary>Why nothing can be posted there; null where it can.</summary>
    /// <param name="channel">The channel; null where Discord did not describe it.</param>
    /// <param name="guildId">The server that asks.</param>
    public static string? Refuse(ChosenChannel? channel, ulong guildId)
    {
        if (channel is null)
            return "Discord did not tell me about that channel. Please choose it from the list that appears while you type.";
        if (channel.GuildId is { } other && other != guildId)
            return "That channel belongs to another server. Please choose one of this server.";
        if (!Types.Contains(channel.Type))
            return OfType(channel);
        return channel.Ours is { } ours ? Refuse(channel, ours) : "I am not a member of this server, so I cannot post in it. Someone who manages it has to add me first, with the scope *bot*.";
    }

    /// <summary>What else is worth knowing of a channel in which posting works; nothing mostly.</summary>
    public static IEnumerable<string> Advise(ChosenChannel channel)
    {
        if (channel.Ours is { } ours && ours.Lacks(Permissions.ReadMessageHistory) != Permissions.None)
            yield return $"I may not *Read Message History* in {channel.Mention}. It works without, but with it I can find out after a crash whether a message was posted, instead of leaving one out.";
        if (channel.Type == ChannelType.PrivateThread)
            yield return "This thread is private: mention me in it once, so that I am a member.";
    }

    private static string? Refuse(ChosenChannel channel, Permissions ours)
    {
        Permissions missing = ours.Lacks(Bits(channel.IsThread));
        if (missing != Permissions.None)
        {
            string where = channel.IsThread ? "the settings of the channel that the thread belongs to" : "the channel's settings";
            return $"I cannot post in {channel.Mention} yet: I lack {Words(missing)}. To mend it, open {where}, then *Permissions*, add my role and allow {(Count(missing) == 1 ? "it" : "them")}; then use the command again. Nothing was stored.";
        }

        return channel.Thread is { Archived: true, Locked: true } && !ours.Allows(Permissions.ManageThreads)
            ? $"{channel.Mention} is closed and locked, so nothing can be posted in it. Unlock and reopen it, then use the command again. Nothing was stored."
            : null;
    }

    private static string OfType(ChosenChannel channel) => channel.Type switch
    {
        ChannelType.Forum or ChannelType.Media => $"{channel.Mention} is a forum, which takes no messages of its own: please choose one of its posts, or use the command in it.",
        ChannelType.Voice or ChannelType.Stage => $"{channel.Mention} is a voice channel: please choose a text channel, an announcement channel or a thread.",
        ChannelType.Category => "That is a category: please choose one of its channels.",
        _ => "News cannot be posted in that kind of channel: please choose a text channel, an announcement channel or a thread.",
    };

    private static Permissions Bits(bool thread) => Permissions.ViewChannel | Permissions.EmbedLinks | (thread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);

    private static string Words(Permissions bits) => string.Join(", ", Names.Where(name => (bits & name.Bit) != Permissions.None).Select(static name => $"*{name.Name}*"));

    private static int Count(Permissions bits) => System.Numerics.BitOperations.PopCount((ulong)bits);
}
