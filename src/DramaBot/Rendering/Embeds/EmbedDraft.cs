using DramaBot.Discord;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Embeds;

/// <summary>
/// An embed in the making. It takes plain text and keeps Discord's limits whatever it is given: texts are cut, and facts
/// that do not fit are left out, but never those that must be kept, such as the source.
/// </summary>
/// <param name="words">The language of what it says by itself.</param>
internal sealed class EmbedDraft(Wording words)
{
    /// <summary>Room for a list that is the answer.</summary>
    public const int ListRoom = 3500;

    private readonly List<string> _said = [];
    private readonly List<EmbedField> _facts = [];
    private readonly List<EmbedField> _kept = [];

    /// <summary>What it is about.</summary>
    public string? Title { get; set; }

    public int Color { get; set; } = EmbedColors.Facts;

    /// <summary>A small remark. Discord shows it as it is, without markdown or tags.</summary>
    public string? Footer { get; set; }

    /// <summary>The most code points of the description.</summary>
    public int Room { get; set; } = 2000;

    /// <summary>Sentences of the description, the verdict first.</summary>
    public EmbedDraft Say(params IEnumerable<string?> sentences)
    {
        _said.AddRange(EmbedText.Split(sentences));
        return this;
    }

    /// <summary>A fact on its own lines.</summary>
    public EmbedDraft Fact(string name, params IEnumerable<string?> lines) => Fact(name, DiscordLimits.MaxEmbedFieldValueLength, lines);

    /// <summary>A fact on its own lines, in no more than so many code points.</summary>
    public EmbedDraft Fact(string name, int room, IEnumerable<string?> lines)
    {
        string[] all = [.. EmbedText.Split(lines)];
        if (all.Length > 0)
            Add(_facts, name, EmbedText.Lines(all, room, words), inline: false);
        return this;
    }

    /// <summary>A fact of few words, which wide screens show beside others.</summary>
    public EmbedDraft Brief(string name, string? line)
    {
        if (line is not null)
            Add(_facts, name, EmbedText.Fit(line, DiscordLimits.MaxEmbedFieldValueLength), inline: true);
        return this;
    }

    /// <summary>A fact that must not be left out, in markdown that fits.</summary>
    public EmbedDraft Keep(string name, string? markdown)
    {
        if (markdown is not null)
            Add(_kept, name, markdown, inline: false);
        return this;
    }

    public Embed Build()
    {
        string? title = Shown(Title is null ? null : EmbedText.Fit(Title, DiscordLimits.MaxEmbedTitleLength, dates: false));
        string? description = Shown(_said.Count == 0 ? null : EmbedText.Lines(_said, Room, words));
        string? footer = Footer is null ? null : RuneText.Truncate(Footer, DiscordLimits.MaxEmbedFooterLength / 2);
        string moreIsKnown = words[Line.MoreIsKnown];
        int room = DiscordLimits.MaxEmbedTotalLength - DiscordLimits.Length(title) - DiscordLimits.Length(description)
            - DiscordLimits.Length(footer) - DiscordLimits.Length(moreIsKnown) - 1 - _kept.Sum(Length);
        var fields = new List<EmbedField>(_facts.Count + _kept.Count);
        foreach (EmbedField fact in _facts)
        {
            if (fields.Count + _kept.Count == DiscordLimits.MaxEmbedFields || Length(fact) > room)
                break;
            fields.Add(fact);
            room -= Length(fact);
        }

        if (fields.Count < _facts.Count)
            footer = footer is null ? moreIsKnown : words.Say(Line.TwoSentences, footer, moreIsKnown);
        fields.AddRange(_kept);
        if (title is null && fields.Count == 0)
            description ??= words[Line.NothingToShow];
        return new Embed
        {
            Title = title,
            Description = description,
            Color = Color,
            Footer = footer is null ? null : new EmbedFooter(footer),
            Fields = fields.Count == 0 ? null : fields,
        };
    }

    private static void Add(List<EmbedField> fields, string name, string value, bool inline)
    {
        // Discord refuses empty values, and text of nothing but invisible characters is empty once it is made harmless.
        if (Shown(value) is not null && Shown(EmbedText.Fit(name, DiscordLimits.MaxEmbedFieldNameLength, dates: false)) is { } shown)
            fields.Add(new EmbedField(shown, value, inline ? true : null));
    }

    private static string? Shown(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static int Length(EmbedField field) => DiscordLimits.Length(field.Name) + DiscordLimits.Length(field.Value);
}
