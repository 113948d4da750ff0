using System.Globalization;
using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Validation;

/// <summary>What Discord asks of embeds, alone and together.</summary>
internal static class EmbedRules
{
    public static void Check(FaultList faults, IReadOnlyList<Embed>? embeds)
    {
        if (embeds is null)
            return;
        faults.Count("embeds", embeds.Count, 0, DiscordLimits.MaxEmbedsPerMessage);
        faults.Count("embeds (characters together)", embeds.Sum(Length), 0, DiscordLimits.MaxEmbedTotalLength);
        for (int index = 0; index < embeds.Count; index++)
            Check(faults, string.Create(CultureInfo.InvariantCulture, $"embeds[{index}]"), embeds[index]);
    }

    private static void Check(FaultList faults, string path, Embed embed)
    {
        faults.Text(path + ".title", embed.Title, 0, DiscordLimits.MaxEmbedTitleLength);
        faults.Text(path + ".description", embed.Description, 0, DiscordLimits.MaxEmbedDescriptionLength);
        faults.Text(path + ".author.name", embed.Author?.Name, 0, DiscordLimits.MaxEmbedAuthorLength);
        faults.Text(path + ".footer.text", embed.Footer?.Text, 0, DiscordLimits.MaxEmbedFooterLength);
        faults.Url(path + ".url", embed.Url, DiscordLimits.MaxUrlLength, attachment: false);
        faults.Url(path + ".image.url", embed.Image?.Url, DiscordLimits.MaxUrlLength, attachment: true);
        faults.Url(path + ".thumbnail.url", embed.Thumbnail?.Url, DiscordLimits.MaxUrlLength, attachment: true);
        faults.Url(path + ".author.url", embed.Author?.Url, DiscordLimits.MaxUrlLength, attachment: false);
        if (embed.Color is < 0 or > DiscordLimits.MaxColor)
            faults.Add(path + ".color", "not a colour");
        faults.Count(path + ".fields", embed.Fields?.Count ?? 0, 0, DiscordLimits.MaxEmbedFields);
        for (int index = 0; index < (embed.Fields?.Count ?? 0); index++)
        {
            string field = string.Create(CultureInfo.InvariantCulture, $"{path}.fields[{index}]");
            faults.Text(field + ".name", embed.Fields![index].Name?.Trim(), 1, DiscordLimits.MaxEmbedFieldNameLength);
            faults.Text(field + ".value", embed.Fields[index].Value?.Trim(), 1, DiscordLimits.MaxEmbedFieldValueLength);
        }
    }

    private static int Length(Embed embed) =>
        DiscordLimits.Length(embed.Title) + DiscordLimits.Length(embed.Description) + DiscordLimits.Length(embed.Author?.Name)
        + DiscordLimits.Length(embed.Footer?.Text)
        + (embed.Fields?.Sum(static field => DiscordLimits.Length(field.Name) + DiscordLimits.Length(field.Value)) ?? 0);
}
