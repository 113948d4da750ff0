using DramaBot.Answers;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Discord.Text;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Words;

namespace DramaBot.Chat.Subscribing;

/// <summary>The one drama that a title means, or what to ask back.</summary>
/// <param name="Drama">The drama; null where it is not certain.</param>
/// <param name="Question">What to say where there is none.</param>
/// <param name="Choices">What may be meant, best first.</param>
internal sealed record DramaFinding(TitleEntry? Drama, string Question, IReadOnlyList<TitleEntry> Choices)
{
    private const string IdPrefix = "id:";
    private const int MostChoices = 5;
    private const int MostClosest = 3;

    /// <summary>Looks a title up as all commands do.</summary>
    public static DramaFinding Find(KnowledgeSnapshot snapshot, string typed, Wording words)
    {
        string text = UserText.Plain(typed);
        if (text.Length == 0)
            return new DramaFinding(null, words[Line.FindingNoTitle], []);
        if (text.Length > UserText.LongestTitle)
            return new DramaFinding(null, words.Say(Line.FindingTooLong, UserText.LongestTitle), []);
        if (IdOf(text) is { } id && snapshot.OrdinalOf(id) is { } ordinal)
            return new DramaFinding(snapshot.NamesOf(ordinal), "", []);
        TitleSearch search = snapshot.Titles.Find(text, MostChoices);
        if (search.Matches.Count == 0)
        {
            IReadOnlyList<TitleEntry> closest = Names(snapshot, snapshot.Titles.Suggest(text, MostClosest));
            return new DramaFinding(null, words.Say(closest.Count > 0 ? Line.FindingUnknownClosest : Line.FindingUnknownSpelling, UserText.Quote(text)), closest);
        }

        return search.Confident
            ? new DramaFinding(snapshot.NamesOf(search.Matches[0].Ordinal), "", [])
            : new DramaFinding(null, words.Say(Line.FindingWhichOne, UserText.Quote(text)), Names(snapshot, search.Matches));
    }

    /// <summary>The id that a text names exactly, as choices of autocompletion do; null where it is a title.</summary>
    public static string? IdOf(string text) => text.Trim() is { } plain && plain.StartsWith(IdPrefix, StringComparison.OrdinalIgnoreCase) ? plain[IdPrefix.Length..].Trim() : null;

    /// <summary>A drama's title; its id where it is no longer known.</summary>
    public static string TitleOf(KnowledgeSnapshot snapshot, string dramaId, Wording words) => snapshot.OrdinalOf(dramaId) is { } ordinal ? words.TitleOf(snapshot.NamesOf(ordinal)) : dramaId;

    /// <summary>A menu of dramas under an id; none where there is nothing to choose, or the id does not fit.</summary>
    public static IReadOnlyList<MessageComponent> Menu(ComponentId id, string placeholder, IEnumerable<TitleEntry> dramas, Wording words)
    {
        SelectOption[] options = [.. dramas
            .Where(static drama => drama.Id.Length <= DiscordLimits.MaxSelectOptionLength)
            .DistinctBy(static drama => drama.Id, StringComparer.Ordinal)
            .Take(DiscordLimits.MaxSelectOptions)
            .Select(drama => new SelectOption(RuneText.Truncate(SeasonWords.Name(new DramaRef(drama.Id, drama.Title, drama.NativeTitle, drama.Year), words), DiscordLimits.MaxSelectOptionLength), drama.Id))];
        return options.Length == 0 || !id.Fits ? [] : [new ActionRow(new StringSelect { CustomId = id.ToString(), Placeholder = placeholder, Options = options })];
    }

    private static IReadOnlyList<TitleEntry> Names(KnowledgeSnapshot snapshot, IReadOnlyList<TitleMatch> matches) =>
        [.. matches.DistinctBy(static match => match.Ordinal).Select(match => snapshot.NamesOf(match.Ordinal))];
}
