using System.Text.RegularExpressions;
using DramaBot.Discord.Commands;

namespace DramaBot.Discord.Validation;

/// <summary>What Discord asks of commands.</summary>
internal static partial class CommandRules
{
    public static void Check(FaultList faults, IReadOnlyList<ApplicationCommand> commands)
    {
        faults.Count("commands", commands.Count, 0, DiscordLimits.MaxCommands);
        foreach (IGrouping<string, ApplicationCommand> same in commands.GroupBy(static command => $"{command.Type} {command.Name}", StringComparer.Ordinal).Where(static group => group.Count() > 1))
            faults.Add(same.Key, "defined twice");
        foreach (ApplicationCommand command in commands)
        {
            string path = command.Name;
            bool typed = command.Type is null or ApplicationCommandType.ChatInput;
            CheckName(faults, path, command.Name, command.NameLocalizations, typed);
            CheckDescription(faults, path, command.Description, command.DescriptionLocalizations, typed ? 1 : 0);
            CheckOptions(faults, path, command.Options);
            faults.Count(path + " (characters together)", Length(command), 0, DiscordLimits.MaxCommandLength);
        }
    }

    private static void CheckOptions(FaultList faults, string path, IReadOnlyList<ApplicationCommandOption>? options)
    {
        if (options is null)
            return;
        faults.Count(path + ".options", options.Count, 0, DiscordLimits.MaxCommandOptions);
        if (options.Select(static option => option.Name).Distinct(StringComparer.Ordinal).Count() < options.Count)
            faults.Add(path + ".options", "two with the same name");
        if (options.SkipWhile(static option => option.Required == true).Any(static option => option.Required == true))
            faults.Add(path + ".options", "required ones come first");
        foreach (ApplicationCommandOption option in options)
            CheckOption(faults, $"{path}.{option.Name}", option);
    }

    private static void CheckOption(FaultList faults, string path, ApplicationCommandOption option)
    {
        CheckName(faults, path, option.Name, option.NameLocalizations, typed: true);
        CheckDescription(faults, path, option.Description, option.DescriptionLocalizations, 1);
        CheckOptions(faults, path, option.Options);
        if (option.Autocomplete == true && option.Choices is { Count: > 0 })
            faults.Add(path, "choices and autocompletion exclude each other");
        faults.Count(path + ".choices", option.Choices?.Count ?? 0, 0, DiscordLimits.MaxChoices);
        foreach (ApplicationCommandOptionChoice choice in option.Choices ?? [])
        {
            faults.Text($"{path}.choices.{choice.Name}", choice.Name, 1, DiscordLimits.MaxChoiceLength);
            foreach (string name in choice.NameLocalizations?.Values ?? [])
                faults.Text($"{path}.choices.{choice.Name}", name, 1, DiscordLimits.MaxChoiceLength);
            if (choice.Value.AsString() is { } value)
                faults.Text($"{path}.choices.{choice.Name}.value", value, 1, DiscordLimits.MaxChoiceLength);
        }
    }

    private static void CheckName(FaultList faults, string path, string name, IReadOnlyDictionary<string, string>? localizations, bool typed)
    {
        foreach (string each in (localizations?.Values ?? []).Prepend(name))
        {
            faults.Text(path, each, 1, DiscordLimits.MaxCommandNameLength);
            if (typed && (!NamePattern().IsMatch(each) || !string.Equals(each, each.ToLowerInvariant(), StringComparison.Ordinal)))
                faults.Add(path, $"'{each}' is not a name that Discord takes");
        }
    }

    private static void CheckDescription(FaultList faults, string path, string? description, IReadOnlyDictionary<string, string>? localizations, int least)
    {
        foreach (string? each in (localizations?.Values ?? []).Prepend(description))
            faults.Text(path + ".description", each, least, least == 0 ? 0 : DiscordLimits.MaxCommandDescriptionLength);
    }

    private static int Length(ApplicationCommand command) =>
        Longest(command.Name, command.NameLocalizations) + Longest(command.Description, command.DescriptionLocalizations) + Length(command.Options);

    private static int Length(IReadOnlyList<ApplicationCommandOption>? options) => (options ?? []).Sum(static option =>
        Longest(option.Name, option.NameLocalizations) + Longest(option.Description, option.DescriptionLocalizations) + Length(option.Options)
        + (option.Choices ?? []).Sum(static choice => Longest(choice.Name, choice.NameLocalizations) + DiscordLimits.Length(choice.Value.AsString())));

    private static int Longest(string? text, IReadOnlyDictionary<string, string>? localizations) =>
        (localizations?.Values ?? []).Prepend(text ?? "").Max(DiscordLimits.Length);

    // Discord names the scripts Devanagari and Thai; .NET knows them as blocks.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamePattern();
}
