using System.Text.Json;
using DramaBot.DiscordStandIn.Rest;

namespace DramaBot.DiscordStandIn.Limits;

/// <summary>What Discord refuses in a message although its OpenAPI document does not say so.</summary>
internal static class MessageLimits
{
    private const int Content = 2_000;
    private const int EmbedTotal = 6_000;

    private static readonly string[] AllowedSchemes = ["http", "https", "attachment"];

    public static void Check(JsonElement message, MessageUse use, IReadOnlyList<UploadedFile> files, bool requireAllowedMentions, string path, Faults faults)
    {
        if (message.ValueKind is not JsonValueKind.Object)
            return;

        long flags = Faults.Number(message, "flags");
        bool v2 = (flags & MessageFlags.IsComponentsV2) != 0;
        faults.AtMost(Faults.Length(message, "content"), Content, "code points", path + ".content");
        CheckFlags(flags, use, path, faults);
        CheckEmbeds(Faults.Items(message, "embeds"), files, path, faults);
        ComponentLimits.CheckMessage(Faults.Items(message, "components"), v2, path, faults);
        CheckMentions(message, requireAllowedMentions, path, faults);
        CheckAttachments(message, files, path, faults);

        if (v2)
        {
            faults.Require(Faults.Text(message, "content").Length == 0, path + ".content", "cannot be used with IS_COMPONENTS_V2");
            faults.Require(Faults.Items(message, "embeds").Count == 0, path + ".embeds", "cannot be used with IS_COMPONENTS_V2");
            faults.Require(Faults.Member(message, "poll") is null, path + ".poll", "cannot be used with IS_COMPONENTS_V2");
            faults.Require(Faults.Items(message, "sticker_ids").Count == 0, path + ".sticker_ids", "cannot be used with IS_COMPONENTS_V2");
        }

        if (use is MessageUse.ChannelCreate or MessageUse.InteractionCreate or MessageUse.Followup or MessageUse.ForumPost)
            faults.Require(HasSubstance(message, files), path, "an empty message (50006): content, embeds, components, files, stickers or a poll is needed");
        if (Faults.Flag(message, "enforce_nonce"))
            faults.Require(Faults.Member(message, "nonce") is not null, path + ".enforce_nonce", "does nothing without a nonce");
    }

    private static bool HasSubstance(JsonElement message, IReadOnlyList<UploadedFile> files) =>
        files.Count > 0
        || Faults.Text(message, "content").Trim().Length > 0
        || Faults.Items(message, "embeds").Count > 0
        || Faults.Items(message, "components").Count > 0
        || Faults.Items(message, "sticker_ids").Count > 0
        || Faults.Member(message, "poll") is not null
        || Faults.Member(message, "shared_client_theme") is not null;

    private static void CheckFlags(long flags, MessageUse use, string path, Faults faults)
    {
        const long Common = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
        const long Create = Common | MessageFlags.SuppressNotifications | MessageFlags.IsVoiceMessage;
        long settable = use switch
        {
            MessageUse.ChannelEdit => Common,
            MessageUse.OriginalEdit => Common,
            MessageUse.InteractionCreate or MessageUse.Followup => Create | MessageFlags.Ephemeral,
            MessageUse.InteractionUpdate => Create | MessageFlags.Ephemeral,
            _ => Create,
        };
        faults.Require((flags & ~settable) == 0, path + ".flags", $"holds {flags & ~settable}, which cannot be set here");
    }

    private static void CheckEmbeds(IReadOnlyList<JsonElement> embeds, IReadOnlyList<UploadedFile> files, string path, Faults faults)
    {
        int total = 0;
        for (int i = 0; i < embeds.Count; i++)
        {
            JsonElement embed = embeds[i];
            string at = $"{path}.embeds[{i}]";
            if (embed.ValueKind is not JsonValueKind.Object)
                continue;
            total += Faults.Length(embed, "title") + Faults.Length(embed, "description");
            JsonElement footer = Faults.Member(embed, "footer") ?? default;
            JsonElement author = Faults.Member(embed, "author") ?? default;
            total += Faults.Length(footer, "text") + Faults.Length(author, "name");
            faults.Require(footer.ValueKind is JsonValueKind.Undefined || Faults.Text(footer, "text").Trim().Length > 0, at + ".footer.text", "is empty");
            faults.Require(author.ValueKind is JsonValueKind.Undefined || Faults.Text(author, "name").Trim().Length > 0, at + ".author.name", "is empty");

            IReadOnlyList<JsonElement> fields = Faults.Items(embed, "fields");
            for (int f = 0; f < fields.Count; f++)
            {
                total += Faults.Length(fields[f], "name") + Faults.Length(fields[f], "value");
                faults.Require(Faults.Text(fields[f], "name").Trim().Length > 0, $"{at}.fields[{f}].name", "is empty; Discord trims and refuses it");
                faults.Require(Faults.Text(fields[f], "value").Trim().Length > 0, $"{at}.fields[{f}].value", "is empty; Discord trims and refuses it");
            }

            CheckEmbedUrls(embed, files, at, faults);
            faults.Require(IsVisible(embed, fields.Count), at, "shows nothing: it has no title, description, field, image, author or footer");
        }

        faults.Require(total <= EmbedTotal, path + ".embeds", $"hold {total} code points together, at most {EmbedTotal} are allowed");
    }

    private static bool IsVisible(JsonElement embed, int fields) =>
        fields > 0
        || Faults.Text(embed, "title").Trim().Length > 0
        || Faults.Text(embed, "description").Trim().Length > 0
        || Faults.Member(embed, "image") is not null
        || Faults.Member(embed, "thumbnail") is not null
        || Faults.Member(embed, "author") is not null
        || Faults.Member(embed, "footer") is not null;

    private static void CheckEmbedUrls(JsonElement embed, IReadOnlyList<UploadedFile> files, string at, Faults faults)
    {
        (string Path, string Url)[] urls =
        [
            (at + ".url", Faults.Text(embed, "url")),
            (at + ".image.url", Faults.Text(Faults.Member(embed, "image") ?? default, "url")),
            (at + ".thumbnail.url", Faults.Text(Faults.Member(embed, "thumbnail") ?? default, "url")),
            (at + ".author.url", Faults.Text(Faults.Member(embed, "author") ?? default, "url")),
            (at + ".author.icon_url", Faults.Text(Faults.Member(embed, "author") ?? default, "icon_url")),
            (at + ".footer.icon_url", Faults.Text(Faults.Member(embed, "footer") ?? default, "icon_url")),
        ];
        foreach ((string path, string url) in urls.Where(u => u.Url.Length > 0))
        {
            bool parsed = Uri.TryCreate(url, UriKind.Absolute, out Uri? uri);
            faults.Require(parsed && AllowedSchemes.Contains(uri!.Scheme), path, $"'{url}' is neither http(s) nor attachment");
            if (parsed && uri!.Scheme == "attachment")
            {
                string name = url["attachment://".Length..];
                faults.Require(files.Any(f => f.FileName == name), path, $"names the file '{name}', which is not attached under that name");
            }
        }
    }

    private static void CheckMentions(JsonElement message, bool required, string path, Faults faults)
    {
        if (Faults.Member(message, "allowed_mentions") is not { } mentions)
        {
            // A house rule, so only where the caller asks for it: an omitted object lets Discord parse mentions, on edits too.
            faults.Require(!required, path + ".allowed_mentions", "is missing, so mentions in the text would ping");
            return;
        }

        string[] parse = [.. Faults.Items(mentions, "parse").Where(p => p.ValueKind is JsonValueKind.String).Select(p => p.GetString()!)];
        foreach (string kind in new[] { "users", "roles" })
        {
            faults.Require(
                !parse.Contains(kind) || Faults.Items(mentions, kind).Count == 0,
                $"{path}.allowed_mentions.parse",
                $"holds '{kind}' while a list of {kind} is given as well");
        }

        if (required)
        {
            faults.Require(Faults.Member(mentions, "parse") is { ValueKind: JsonValueKind.Array }, path + ".allowed_mentions.parse", "is missing");
            faults.Require(parse.Length == 0, path + ".allowed_mentions.parse", $"lets {string.Join(", ", parse)} be pinged from text");
        }
    }

    private static void CheckAttachments(JsonElement message, IReadOnlyList<UploadedFile> files, string path, Faults faults)
    {
        faults.AtMost(files.Count, 10, "files", path);
        foreach (UploadedFile file in files)
        {
            faults.Require(file.Size <= 10 * 1024 * 1024, path, $"the file '{file.FileName}' is larger than 10 MiB (40005)");
            faults.Require(file.FileName.Length > 0, path, $"the part '{file.PartName}' has no file name");
        }

        IReadOnlyList<JsonElement> attachments = Faults.Items(message, "attachments");
        for (int i = 0; i < attachments.Count; i++)
        {
            long id = Faults.Number(attachments[i], "id", long.TryParse(Faults.Text(attachments[i], "id"), out long parsed) ? parsed : -1);
            // Small numbers point at parts of this request; larger ones are attachments that the message already has.
            if (id is >= 0 and < 1_000)
                faults.Require(files.Any(f => f.Index == id), $"{path}.attachments[{i}].id", $"is {id}, and no part files[{id}] was sent");
        }
    }
}
