using System.Globalization;
using DramaBot.Discord.Components;

namespace DramaBot.Discord.Validation;

/// <summary>What Discord asks of components.</summary>
internal static class ComponentRules
{
    public static void CheckMessage(FaultList faults, IReadOnlyList<MessageComponent>? rows)
    {
        if (rows is null)
            return;
        faults.Count("components", rows.Count, 0, DiscordLimits.MaxActionRows);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < rows.Count; index++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"components[{index}]");
            if (rows[index] is ActionRow row)
                CheckRow(faults, path, row, ids);
            else
                faults.Add(path, "not an action row");
        }
    }

    public static void CheckModal(FaultList faults, IReadOnlyList<MessageComponent> components)
    {
        faults.Count("components", components.Count, 1, DiscordLimits.MaxModalComponents);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < components.Count; index++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"components[{index}]");
            switch (components[index])
            {
                case Label label:
                    faults.Text(path + ".label", label.Text, 1, DiscordLimits.MaxLabelLength);
                    faults.Text(path + ".description", label.Description, 0, DiscordLimits.MaxLabelDescriptionLength);
                    CheckInput(faults, path + ".component", label.Component, ids);
                    break;
                case TextDisplay text:
                    faults.Text(path + ".content", text.Content, 1, DiscordLimits.MaxTextInputLength);
                    break;
                default:
                    faults.Add(path, "neither a label nor a text");
                    break;
            }
        }
    }

    private static void CheckRow(FaultList faults, string path, ActionRow row, HashSet<string> ids)
    {
        bool hasSelect = row.Components.Any(static component => component is SelectMenu);
        faults.Count(path + ".components", row.Components.Count, 1, hasSelect ? 1 : DiscordLimits.MaxButtonsPerRow);
        for (int index = 0; index < row.Components.Count; index++)
        {
            string inner = string.Create(CultureInfo.InvariantCulture, $"{path}.components[{index}]");
            switch (row.Components[index])
            {
                case Button button:
                    CheckButton(faults, inner, button, ids);
                    break;
                case SelectMenu menu:
                    CheckSelect(faults, inner, menu, ids);
                    break;
                default:
                    faults.Add(inner, "neither a button nor a menu");
                    break;
            }
        }
    }

    private static void CheckButton(FaultList faults, string path, Button button, HashSet<string> ids)
    {
        faults.Text(path + ".label", button.Label, button.Emoji is null ? 1 : 0, DiscordLimits.MaxButtonLabelLength);
        faults.Url(path + ".url", button.Url, DiscordLimits.MaxButtonUrlLength, attachment: false);
        if (button.Style == ButtonStyle.Link != (button.Url is not null) || (button.Url is null) == (button.CustomId is null))
            faults.Add(path, "a link has an address, every other button a custom id");
        if (button.CustomId is not null)
            CheckId(faults, path, button.CustomId, ids);
    }

    private static void CheckSelect(FaultList faults, string path, SelectMenu menu, HashSet<string> ids)
    {
        CheckId(faults, path, menu.CustomId, ids);
        faults.Text(path + ".placeholder", menu.Placeholder, 0, DiscordLimits.MaxPlaceholderLength);
        faults.Count(path + ".min_values", menu.MinValues ?? 1, 0, DiscordLimits.MaxSelectOptions);
        faults.Count(path + ".max_values", menu.MaxValues ?? 1, Math.Max(1, menu.MinValues ?? 1), DiscordLimits.MaxSelectOptions);
        if (menu is not StringSelect texts)
            return;
        faults.Count(path + ".options", texts.Options.Count, 1, DiscordLimits.MaxSelectOptions);
        foreach (SelectOption option in texts.Options)
        {
            faults.Text(path + ".options.label", option.Label, 1, DiscordLimits.MaxSelectOptionLength);
            faults.Text(path + ".options.value", option.Value, 1, DiscordLimits.MaxSelectOptionLength);
            faults.Text(path + ".options.description", option.Description, 0, DiscordLimits.MaxSelectOptionLength);
        }

        if (texts.Options.Select(static option => option.Value).Distinct(StringComparer.Ordinal).Count() < texts.Options.Count)
            faults.Add(path + ".options", "two with the same value");
    }

    private static void CheckInput(FaultList faults, string path, MessageComponent component, HashSet<string> ids)
    {
        switch (component)
        {
            case TextInput input:
                CheckId(faults, path, input.CustomId, ids);
                faults.Text(path + ".value", input.Value, 0, Math.Min(DiscordLimits.MaxTextInputLength, input.MaxLength ?? int.MaxValue));
                faults.Text(path + ".placeholder", input.Placeholder, 0, DiscordLimits.MaxTextInputPlaceholderLength);
                faults.Count(path + ".max_length", input.MaxLength ?? 1, Math.Max(1, input.MinLength ?? 0), DiscordLimits.MaxTextInputLength);
                break;
            case SelectMenu menu:
                CheckSelect(faults, path, menu, ids);
                if (menu.Disabled == true)
                    faults.Add(path + ".disabled", "not allowed in a form");
                break;
            default:
                faults.Add(path, "neither a text input nor a menu");
                break;
        }
    }

    private static void CheckId(FaultList faults, string path, string customId, HashSet<string> ids)
    {
        faults.Text(path + ".custom_id", customId, 1, DiscordLimits.MaxCustomIdLength);
        if (!ids.Add(customId))
            faults.Add(path + ".custom_id", "used twice");
    }
}
