using DramaBot.Discord.Commands;
using DramaBot.Discord.Text;

namespace DramaBot.Discord.Interactions;

/// <summary>Makes choices such that Discord takes them: one that it does not would cost the whole answer.</summary>
internal static class ChoiceSanitizer
{
    public static IReadOnlyList<ApplicationCommandOptionChoice> Sanitize(IEnumerable<ApplicationCommandOptionChoice> choices)
    {
        var sane = new List<ApplicationCommandOptionChoice>(DiscordLimits.MaxChoices);
        foreach (ApplicationCommandOptionChoice choice in choices)
        {
            if (sane.Count == DiscordLimits.MaxChoices)
                break;
            string name = RuneText.Truncate(choice.Name.Trim(), DiscordLimits.MaxChoiceLength);
            if (name.Length == 0 || (choice.Value.AsString() is { } value && DiscordLimits.Length(value) is 0 or > DiscordLimits.MaxChoiceLength))
                continue;
            sane.Add(name.Length == choice.Name.Length ? choice : choice with { Name = name });
        }

        return sane;
    }
}
