using System.Text;
using System.Text.RegularExpressions;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Discord.Messages;
using DramaBot.Rendering.Embeds;

namespace DramaBot.Tests.Rendering.Embeds;

/// <summary>Reads replies as people and as Discord do.</summary>
internal static partial class Replies
{
    /// <summary>The reply as people read it, without the escapes.</summary>
    public static string Shown(DiscordReply reply)
    {
        var text = new StringBuilder(reply.IsPrivate ? "(private)\n" : "");
        foreach (Embed embed in reply.Embeds)
        {
            Add(text, "# ", embed.Title);
            Add(text, "", embed.Description);
            foreach (EmbedField field in embed.Fields ?? [])
                Add(text, $"[{field.Name}] ", field.Value);
            Add(text, "-- ", embed.Footer?.Text);
        }

        foreach (ActionRow row in reply.Components.Cast<ActionRow>())
            text.Append(string.Join(" ", row.Components.Select(Name))).Append('\n');
        return text.ToString().TrimEnd('\n').Replace("\u200b", "", StringComparison.Ordinal);
    }

    /// <summary>Everything in a reply that people see or hear.</summary>
    public static IEnumerable<string> Texts(DiscordReply reply) => reply.Embeds
        .SelectMany(static embed => (embed.Fields ?? []).SelectMany(static field => new[] { field.Name, field.Value }).Append(embed.Title).Append(embed.Description).Append(embed.Footer?.Text))
        .Concat(reply.Components.Cast<ActionRow>().SelectMany(static row => row.Components).SelectMany(Texts))
        .OfType<string>();

    /// <summary>Fails where Discord would refuse the reply.</summary>
    public static void AssertWithinLimits(DiscordReply reply, string name)
    {
        Assert.InRange(reply.Embeds.Count, 1, DiscordLimits.MaxEmbedsPerMessage);
        Assert.True(reply.Embeds.Sum(Total) <= DiscordLimits.MaxEmbedTotalLength, name);
        foreach (Embed embed in reply.Embeds)
        {
            AssertText(embed.Title, DiscordLimits.MaxEmbedTitleLength, name);
            AssertText(embed.Description, DiscordLimits.MaxEmbedDescriptionLength, name);
            Assert.True(embed.Description is not null || embed.Title is not null || embed.Fields is not null, name);
            AssertText(embed.Footer?.Text, DiscordLimits.MaxEmbedFooterLength, name);
            Assert.InRange(embed.Color ?? 0, 0, DiscordLimits.MaxColor);
            Assert.InRange(embed.Fields?.Count ?? 0, 0, DiscordLimits.MaxEmbedFields);
            foreach (EmbedField field in embed.Fields ?? [])
            {
                Assert.NotNull(field.Name);
                Assert.NotNull(field.Value);
                AssertText(field.Name, DiscordLimits.MaxEmbedFieldNameLength, name);
                AssertText(field.Value, DiscordLimits.MaxEmbedFieldValueLength, name);
            }
        }

        Assert.InRange(reply.Components.Count, 0, 2);
        MessageComponent[] inner = [.. reply.Components.Cast<ActionRow>().SelectMany(static row => row.Components)];
        string[] ids = [.. inner.Select(static one => one is Button button ? button.CustomId! : ((StringSelect)one).CustomId)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, static id => Assert.InRange(id.Length, 1, DiscordLimits.MaxCustomIdLength));
        Assert.All(reply.Components.Cast<ActionRow>(), static row => Assert.InRange(row.Components.Count, 1, DiscordLimits.MaxButtonsPerRow));
        Assert.All(inner.OfType<Button>(), button => AssertText(button.Label, DiscordLimits.MaxButtonLabelLength, name));
        foreach (StringSelect menu in inner.OfType<StringSelect>())
        {
            Assert.InRange(menu.Options.Count, 1, DiscordLimits.MaxSelectOptions);
            Assert.Equal(menu.Options.Count, menu.Options.Select(static option => option.Value).Distinct().Count());
            AssertText(menu.Placeholder, DiscordLimits.MaxPlaceholderLength, name);
            foreach (SelectOption option in menu.Options)
            {
                AssertText(option.Label, DiscordLimits.MaxSelectOptionLength, name);
                AssertText(option.Value, DiscordLimits.MaxSelectOptionLength, name);
                AssertText(option.Description, DiscordLimits.MaxSelectOptionLength, name);
            }
        }
    }

    /// <summary>Fails where anything but our own links and dates is alive in what an embed shows.</summary>
    public static void AssertNoMarkdown(DiscordReply reply, string name)
    {
        foreach (Embed embed in reply.Embeds)
        {
            foreach (string? text in (embed.Fields ?? []).SelectMany(static field => new[] { field.Name, field.Value }).Append(embed.Title).Append(embed.Description))
            {
                string left = Link().Replace(DateTag().Replace(Escape().Replace(text ?? "", ""), ""), "");
                Assert.True(left.IndexOfAny([.. "\\*_~`|[]<"]) < 0, $"{name} holds markup: {text}");
                Assert.DoesNotContain("://", left);
                Assert.DoesNotMatch("^\\s*(-|\\+|[0-9]+\\.) ", left);
            }
        }
    }

    public static IEnumerable<Button> Buttons(DiscordReply reply) => reply.Components.Cast<ActionRow>().SelectMany(static row => row.Components).OfType<Button>();

    public static string Unescaped(string text) => Escape().Replace(text, static match => match.Value[1..]).Replace("\u200b", "", StringComparison.Ordinal);

    private static void Add(StringBuilder text, string before, string? line)
    {
        if (line is not null)
            text.Append(Unescaped(before + line)).Append('\n');
    }

    private static string Name(MessageComponent component) => component switch
    {
        Button button => $"<{button.Label}: {button.CustomId}>",
        StringSelect menu => $"<{menu.Placeholder}: {menu.CustomId}: {string.Join("; ", menu.Options.Select(static option => $"{option.Label} ({option.Description}) = {option.Value}"))}>",
        _ => component.ToString(),
    };

    private static IEnumerable<string?> Texts(MessageComponent component) => component switch
    {
        Button button => [button.Label, button.CustomId],
        StringSelect menu => menu.Options.SelectMany(static option => new[] { option.Label, option.Description, option.Value }).Append(menu.Placeholder).Append(menu.CustomId),
        _ => [],
    };

    private static int Total(Embed embed) =>
        DiscordLimits.Length(embed.Title) + DiscordLimits.Length(embed.Description) + DiscordLimits.Length(embed.Footer?.Text)
        + (embed.Fields ?? []).Sum(static field => DiscordLimits.Length(field.Name) + DiscordLimits.Length(field.Value));

    private static void AssertText(string? text, int longest, string name)
    {
        if (text is not null)
            Assert.True(!string.IsNullOrWhiteSpace(text) && DiscordLimits.Length(text) <= longest, $"{name} holds {DiscordLimits.Length(text)} code points of {longest}: {text}");
    }

    [GeneratedRegex(@"\\[^0-9A-Za-z\s]", RegexOptions.None, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"<t:-?[0-9]+:D>", RegexOptions.None, 1000)]
    private static partial Regex DateTag();

    [GeneratedRegex(@"\[[^\[\]]+\]\(https?://[^\s()\[\]<>]+\)", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
