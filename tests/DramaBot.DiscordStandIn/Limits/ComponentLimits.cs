using System.Text;
using System.Text.Json;

namespace DramaBot.DiscordStandIn.Limits;

/// <summary>Rules over several components at once, and between the members of one.</summary>
internal static class ComponentLimits
{
    private const int ActionRow = 1;
    private const int Button = 2;
    private const int StringSelect = 3;
    private const int TextInput = 4;
    private const int TextDisplay = 10;
    private const int Label = 18;
    private const int LinkStyle = 5;
    private const int PremiumStyle = 6;

    public static void CheckMessage(IReadOnlyList<JsonElement> components, bool v2, string path, Faults faults)
    {
        string at = path + ".components";
        if (!v2)
        {
            faults.AtMost(components.Count, 5, "action rows", at);
            foreach (JsonElement component in components)
                faults.Require(Faults.Number(component, "type") == ActionRow, at, $"type {Faults.Number(component, "type")} needs the flag IS_COMPONENTS_V2 at the top level");
        }

        List<Placed> all = [.. components.SelectMany((c, i) => Walk(c, $"{at}[{i}]"))];
        faults.AtMost(all.Count, 40, "components", at);
        CheckUnique(all, at, faults);
        foreach (Placed placed in all)
            CheckOne(placed, faults);

        JsonElement[] texts = [.. all.Select(p => p.Component).Where(c => Faults.Number(c, "type") == TextDisplay)];
        int codePoints = texts.Sum(t => Faults.Length(t, "content"));
        faults.Require(codePoints <= 4_000, at, $"the text displays hold {codePoints} code points together, at most 4000 are allowed");
        // Measured by others, not documented: above it Discord answers 500, so that a retry is useless.
        int bytes = texts.Sum(t => Encoding.UTF8.GetByteCount(Faults.Text(t, "content"))) + (12 * texts.Length);
        faults.Require(bytes <= 10_170, at, $"the text displays take {bytes} bytes together, at most 10170 are stored");
    }

    public static void CheckModal(JsonElement modal, string path, Faults faults)
    {
        IReadOnlyList<JsonElement> components = Faults.Items(modal, "components");
        string at = path + ".components";
        faults.Require(Faults.Text(modal, "title").Trim().Length > 0, path + ".title", "is empty");
        faults.Require(components.Count is >= 1 and <= 5, at, $"has {components.Count} components, a modal takes 1 to 5");
        List<Placed> all = [.. components.SelectMany((c, i) => Walk(c, $"{at}[{i}]"))];
        CheckUnique(all, at, faults);
        foreach (Placed placed in all)
        {
            CheckOne(placed, faults);
            faults.Require(Faults.Member(placed.Component, "disabled") is not { ValueKind: JsonValueKind.True }, placed.Path + ".disabled", "is an error inside a modal");
        }
    }

    private static void CheckUnique(List<Placed> all, string at, Faults faults)
    {
        foreach (IGrouping<string, Placed> same in all.GroupBy(p => Faults.Text(p.Component, "custom_id"), StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Count() > 1))
            faults.Add(at, $"the custom_id '{same.Key}' is used {same.Count()} times");
        foreach (IGrouping<long, Placed> same in all.GroupBy(p => Faults.Number(p.Component, "id")).Where(g => g.Key != 0 && g.Count() > 1))
            faults.Add(at, $"the id {same.Key} is used {same.Count()} times");
    }

    private static void CheckOne(Placed placed, Faults faults)
    {
        switch (Faults.Number(placed.Component, "type"))
        {
            case ActionRow:
                IReadOnlyList<JsonElement> children = Faults.Items(placed.Component, "components");
                int buttons = children.Count(c => Faults.Number(c, "type") == Button);
                faults.Require(buttons == children.Count || children.Count == 1, placed.Path, "holds either up to 5 buttons or one select menu");
                break;
            case Button:
                CheckButton(placed, faults);
                break;
            case StringSelect or 5 or 6 or 7 or 8:
                CheckSelect(placed, faults);
                break;
            case TextInput:
                long least = Faults.Number(placed.Component, "min_length");
                faults.Require(least <= Faults.Number(placed.Component, "max_length", 4_000), placed.Path, "min_length is above max_length");
                break;
            case TextDisplay:
                faults.Require(Faults.Text(placed.Component, "content").Trim().Length > 0, placed.Path + ".content", "is empty");
                break;
        }
    }

    private static void CheckButton(Placed placed, Faults faults)
    {
        JsonElement button = placed.Component;
        long style = Faults.Number(button, "style");
        bool hasId = Faults.Text(button, "custom_id").Length > 0;
        bool hasUrl = Faults.Text(button, "url").Length > 0;
        if (style == PremiumStyle)
            return;
        if (style == LinkStyle)
        {
            faults.Require(hasUrl, placed.Path + ".url", "is required for a link button");
            faults.Require(!hasId, placed.Path + ".custom_id", "cannot be set on a link button");
            string scheme = Uri.TryCreate(Faults.Text(button, "url"), UriKind.Absolute, out Uri? uri) ? uri.Scheme : "";
            faults.Require(!hasUrl || scheme is "http" or "https" or "discord", placed.Path + ".url", "must be http, https or discord");
        }
        else
        {
            faults.Require(hasId, placed.Path + ".custom_id", "is required for a button that is no link");
            faults.Require(!hasUrl, placed.Path + ".url", "can be set on link buttons only");
        }

        faults.Require(
            Faults.Text(button, "label").Trim().Length > 0 || Faults.Member(button, "emoji") is not null, placed.Path, "a button needs a label or an emoji");
    }

    private static void CheckSelect(Placed placed, Faults faults)
    {
        JsonElement select = placed.Component;
        IReadOnlyList<JsonElement> options = Faults.Items(select, "options");
        long least = Faults.Number(select, "min_values", 1);
        long most = Faults.Number(select, "max_values", 1);
        faults.Require(least <= most, placed.Path, "min_values is above max_values");
        if (Faults.Number(select, "type") != StringSelect)
            return;
        faults.Require(most <= options.Count, placed.Path + ".max_values", $"is {most} with {options.Count} options");
        faults.Require(options.Count(o => Faults.Flag(o, "default")) <= most, placed.Path + ".options", "more options are preset than may be chosen");
        foreach (IGrouping<string, JsonElement> same in options.GroupBy(o => Faults.Text(o, "value"), StringComparer.Ordinal).Where(g => g.Count() > 1))
            faults.Add(placed.Path + ".options", $"the value '{same.Key}' is offered {same.Count()} times");
        foreach (JsonElement option in options)
            faults.Require(Faults.Text(option, "label").Trim().Length > 0, placed.Path + ".options", "an option's label is empty");
    }

    private static IEnumerable<Placed> Walk(JsonElement component, string path)
    {
        yield return new Placed(component, path);
        int index = 0;
        foreach (JsonElement child in Faults.Items(component, "components"))
        {
            foreach (Placed inner in Walk(child, $"{path}.components[{index}]"))
                yield return inner;
            index++;
        }

        foreach (string name in new[] { "accessory", "component" })
        {
            if (Faults.Member(component, name) is { ValueKind: JsonValueKind.Object } single && (name == "accessory" || Faults.Number(component, "type") == Label))
            {
                foreach (Placed inner in Walk(single, $"{path}.{name}"))
                    yield return inner;
            }
        }
    }

    private readonly record struct Placed(JsonElement Component, string Path);
}
