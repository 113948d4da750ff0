using System.Text;
using DramaBot.Discord.Json;

namespace DramaBot.Discord.Commands;

/// <summary>Brings a command into the one form that all equal ones have, and writes it down.</summary>
internal static class CommandCanonicalizer
{
    public static string Text(ApplicationCommand command)
    {
        ApplicationCommand canonical = command with
        {
            Id = null,
            Type = command.Type ?? ApplicationCommandType.ChatInput,
            Description = command.Description ?? "",
            NameLocalizations = Sorted(command.NameLocalizations),
            DescriptionLocalizations = Sorted(command.DescriptionLocalizations),
            Options = Options(command.Options),
            Contexts = Set(command.Contexts),

            // Discord fills this one in; where we leave it out, an installation to guilds is what we mean.
            IntegrationTypes = Set(command.IntegrationTypes) ?? [ApplicationIntegrationType.GuildInstall],
        };
        return Encoding.UTF8.GetString(DiscordJson.Serialize([canonical], DiscordJsonContext.Default.IReadOnlyListApplicationCommand));
    }

    private static ApplicationCommandOption[]? Options(IReadOnlyList<ApplicationCommandOption>? options) => options is { Count: > 0 }
        ? [.. options.Select(static option => option with
        {
            Description = option.Description ?? "",
            NameLocalizations = Sorted(option.NameLocalizations),
            DescriptionLocalizations = Sorted(option.DescriptionLocalizations),
            Required = True(option.Required),
            Autocomplete = True(option.Autocomplete),
            Choices = Choices(option.Choices),
            Options = Options(option.Options),
            ChannelTypes = Set(option.ChannelTypes),
        })]
        : null;

    private static ApplicationCommandOptionChoice[]? Choices(IReadOnlyList<ApplicationCommandOptionChoice>? choices) => choices is { Count: > 0 }
        ? [.. choices.Select(static choice => choice with { NameLocalizations = Sorted(choice.NameLocalizations) })]
        : null;

    private static SortedDictionary<string, string>? Sorted(IReadOnlyDictionary<string, string>? texts) =>
        texts is { Count: > 0 } ? new SortedDictionary<string, string>(texts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) : null;

    private static T[]? Set<T>(IReadOnlyList<T>? values)
        where T : struct, Enum => values is { Count: > 0 } ? [.. values.Distinct().Order()] : null;

    private static bool? True(bool? value) => value == true ? true : null;
}
