using DramaBot.Discord.Components;
using DramaBot.Discord.Interactions;
using DramaBot.Discord.Text;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;
using DramaBot.Rendering.Languages;

namespace DramaBot.Chat;

/// <summary>The form of <c>/suggest</c>, and what is done with it.</summary>
internal static class SuggestionForm
{
    private const string TitleInput = "title";
    private const string CorrectionInput = "correction";
    private const string SourceInput = "source";
    private const int LongestTitle = 120;
    private const int LongestCorrection = 1000;
    private const int LongestSource = 300;

    /// <summary>Opens the form, with the title filled in where it is known.</summary>
    public static Task OpenAsync(CommandCall call, string typed, CancellationToken cancellationToken)
    {
        Wording words = call.Words;
        KnowledgeSnapshot snapshot = call.Services.Snapshot;
        (string id, string title) = Resolve(snapshot, typed);
        var form = new Modal(
            new ComponentId(ComponentActions.Suggest, id).ToString(),
            words[Line.SuggestFormTitle],
            [
                new Label { Text = words[Line.SuggestFormDrama], Component = new TextInput { CustomId = TitleInput, MaxLength = LongestTitle, Value = title.Length > 0 ? RuneText.Truncate(title, LongestTitle) : null, Required = true } },
                new Label { Text = words[Line.SuggestFormChange], Component = new TextInput { CustomId = CorrectionInput, Style = TextInputStyle.Paragraph, MinLength = 5, MaxLength = LongestCorrection, Required = true } },
                new Label { Text = words[Line.SuggestFormSource], Description = words[Line.SuggestFormSourceHint], Component = new TextInput { CustomId = SourceInput, MinLength = 5, MaxLength = LongestSource, Required = true } },
            ]);
        return call.Responder.RespondWithModalAsync(form, cancellationToken);
    }

    /// <summary>Keeps what was filled in.</summary>
    public static Task TakeAsync(CommandCall call, ComponentId id, CancellationToken cancellationToken)
    {
        string title = Filled(call, TitleInput, LongestTitle);
        string correction = Filled(call, CorrectionInput, LongestCorrection);
        string source = Filled(call, SourceInput, LongestSource);
        if (title.Length == 0 || correction.Length == 0 || source.Length == 0)
            return call.TellAsync(Line.SuggestFillInAll, cancellationToken);
        KnowledgeSnapshot snapshot = call.Services.Snapshot;
        // The title may have been changed in the form; only where it still means the drama of the form is that drama meant.
        string? dramaId = snapshot.Titles.Find(title) is { Confident: true } search ? search.Matches[0].Id : snapshot.OrdinalOf(id[0]) is null ? null : id[0];
        return call.Services.Suggestions.Add(call.PersonId, dramaId, title, correction, source) is { } number
            ? call.TellAsync(call.Words.Say(Line.SuggestThanks, number), cancellationToken)
            : call.TellAsync(call.Words.Say(Line.SuggestTooMany, Community.Suggestions.PerDay), cancellationToken);
    }

    private static (string Id, string Title) Resolve(KnowledgeSnapshot snapshot, string typed)
    {
        string id = typed.StartsWith("id:", StringComparison.Ordinal) ? typed[3..] : "";
        if (snapshot.OrdinalOf(id) is { } ordinal)
            return (id, snapshot.NamesOf(ordinal).Title);
        TitleSearch search = snapshot.Titles.Find(typed);
        return search.Confident ? (search.Matches[0].Id, snapshot.NamesOf(search.Matches[0].Ordinal).Title) : ("", typed);
    }

    private static string Filled(CommandCall call, string input, int longest)
    {
        string text = call.Interaction.Data?.Input(input)?.Value?.Trim() ?? "";
        return text.Length == 0 ? "" : RuneText.Truncate(text, longest);
    }
}
