using DramaBot.Chat;
using DramaBot.Chat.Subscribing;
using DramaBot.Discord.Commands;
using DramaBot.Discord.Guilds;

namespace DramaBot.Commands;

/// <summary>What the definitions of commands have in common.</summary>
internal static class CommandParts
{
    /// <summary>Longest title that is looked up; longer ones are no titles.</summary>
    private const int LongestTitle = 200;

    private static readonly IReadOnlyList<InteractionContextType> Everywhere = [InteractionContextType.Guild, InteractionContextType.BotDirectMessage, InteractionContextType.PrivateChannel];
    private static readonly IReadOnlyList<ApplicationIntegrationType> EitherInstall = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

    private static readonly IReadOnlyList<InteractionContextType> InServers = [InteractionContextType.Guild];
    private static readonly IReadOnlyList<ApplicationIntegrationType> ServerInstall = [ApplicationIntegrationType.GuildInstall];

    /// <summary>A command that anybody can use in servers, in direct messages and as a user-installed app.</summary>
    public static ApplicationCommand ForEveryone(string name, params IReadOnlyList<ApplicationCommandOption> options) =>
        Command(name, options) with { Contexts = Everywhere, IntegrationTypes = EitherInstall };

    /// <summary>A command for those who manage a server. The server can give it to others too, so the right is checked again when it is used.</summary>
    public static ApplicationCommand ForManagers(string name, params IReadOnlyList<ApplicationCommandOption> options) =>
        Command(name, options) with { Contexts = InServers, IntegrationTypes = ServerInstall, DefaultMemberPermissions = Permissions.ManageGuild };

    /// <summary>A text that may be left out, completed while it is typed.</summary>
    public static ApplicationCommandOption SuggestedText(string name, int maxLength) => OptionalText(name, maxLength) with { Autocomplete = true };

    /// <summary>A channel or thread that news can be posted in.</summary>
    public static ApplicationCommandOption Channel() => new() { Type = ApplicationCommandOptionType.Channel, Name = "channel", ChannelTypes = ChannelRules.Types };

    private static ApplicationCommand Command(string name, IReadOnlyList<ApplicationCommandOption> options) => new()
    {
        Type = ApplicationCommandType.ChatInput,
        Name = name,
        Description = CommandTexts.Describe(name),
        DescriptionLocalizations = CommandTexts.Localizations(name),
        Options = options.Count > 0 ? [.. options.Select(option => Described(name, option))] : null,
    };

    /// <summary>A title, completed while it is typed.</summary>
    public static ApplicationCommandOption Title(string name = "title") => new()
    {
        Type = ApplicationCommandOptionType.String, Name = name, Required = true, Autocomplete = true, MaxLength = LongestTitle,
    };

    /// <summary>A text that may be left out.</summary>
    public static ApplicationCommandOption OptionalText(string name, int maxLength) => new()
    {
        Type = ApplicationCommandOptionType.String, Name = name, MaxLength = maxLength,
    };

    /// <summary>One of a few words.</summary>
    public static ApplicationCommandOption Choice(string name, bool required, params IReadOnlyList<string> words) => new()
    {
        Type = ApplicationCommandOptionType.String, Name = name, Required = required ? true : null, Choices = [.. words.Select(static word => new ApplicationCommandOptionChoice(word, word))],
    };

    private static ApplicationCommandOption Described(string command, ApplicationCommandOption option) => option with
    {
        Description = CommandTexts.Describe(command, option.Name),
        DescriptionLocalizations = CommandTexts.Localizations(command, option.Name),
    };
}
