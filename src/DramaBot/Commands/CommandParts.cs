using DramaBot.Chat;
using DramaBot.Discord.Commands;

namespace DramaBot.Commands;

/// <summary>What the definitions of commands have in common.</summary>
internal static class CommandParts
{
    /// <summary>Longest title that is looked up; longer ones are no titles.</summary>
    private const int LongestTitle = 200;

    private static readonly IReadOnlyList<InteractionContextType> Everywhere = [InteractionContextType.Guild, InteractionContextType.BotDirectMessage, InteractionContextType.PrivateChannel];
    private static readonly IReadOnlyList<ApplicationIntegrationType> EitherInstall = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

    /// <summary>A command that anybody can use in servers, in direct messages and as a user-installed app.</summary>
    public static ApplicationCommand ForEveryone(string name, params IReadOnlyList<ApplicationCommandOption> options) => new()
    {
        Type = ApplicationCommandType.ChatInput,
        Name = name,
        Description = CommandTexts.Describe(name),
        DescriptionLocalizations = CommandTexts.Localizations(name),
        Options = options.Count > 0 ? [.. options.Select(option => Described(name, option))] : null,
        Contexts = Everywhere,
        IntegrationTypes = EitherInstall,
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
