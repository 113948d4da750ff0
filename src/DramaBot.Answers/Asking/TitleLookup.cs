using DramaBot.Answers.Questions.Subjects;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Asking;

/// <summary>Finds the one drama a title means, or says in an answer why it cannot.</summary>
internal static class TitleLookup
{
    private const int MaxChoices = 5;
    private const int MaxClosest = 3;

    public static FoundDrama Find(AskedTitle asked, Intent intent, AnswerContext context, string option = "title")
    {
        string text = UserText.Plain(asked.Text);
        if (text.Length == 0)
            return FoundDrama.Not(new InvalidRequestAnswer(intent, RequestProblem.Missing, option));
        if (text.Length > UserText.LongestTitle)
            return FoundDrama.Not(new InvalidRequestAnswer(intent, RequestProblem.TooLong, option) { Limit = UserText.LongestTitle });
        if (text.StartsWith(AskedTitle.IdPrefix, StringComparison.OrdinalIgnoreCase) && context.Snapshot.Find(text[AskedTitle.IdPrefix.Length..].Trim()) is { } exact)
            return FoundDrama.Of(exact, asked.Season);

        if (asked.IsStory)
            return FoundDrama.Not(new UnknownDramaAnswer(intent, UserText.Quote(text), []) { IsStory = true });
        if (asked.IsElsewhere)
            return FoundDrama.Not(Elsewhere(intent, text));

        TitleSearch search = asked.Found ?? context.Snapshot.Titles.Find(text, MaxChoices);
        // A title that is theirs to the letter is not the one of ours that sounds most like it.
        if (asked.Found is null && search.Matches is not [{ Score: >= 1 }, ..] && OtherTitles.IsOne(text))
            return FoundDrama.Not(Elsewhere(intent, text));
        if (search.Matches.Count == 0)
            return FoundDrama.Not(new UnknownDramaAnswer(intent, UserText.Quote(text), Refs(context.Snapshot.Titles.Suggest(text, MaxClosest), MaxClosest, context)));
        if (!search.Confident)
            return FoundDrama.Not(new ClarifyAnswer(intent, UserText.Quote(text), Refs(search.Matches, MaxChoices, context)) { Option = option });
        Drama drama = context.Snapshot.Get(search.Matches[0].Ordinal);
        return FoundDrama.Of(drama, asked.Season ?? search.Season ?? SeasonCalled(drama, search.Matches[0].Matched));
    }

    private static UnknownDramaAnswer Elsewhere(Intent intent, string text) => new(intent, UserText.Quote(text), []) { Exists = true };

    /// <summary>The season that has a title of its own, where that is what was written.</summary>
    private static int? SeasonCalled(Drama drama, string name) =>
        name == drama.Title || name == drama.NativeTitle ? null : drama.Seasons.FirstOrDefault(season => season.Title == name || season.NativeTitle == name)?.Number;

    private static IReadOnlyList<DramaRef> Refs(IReadOnlyList<TitleMatch> matches, int limit, AnswerContext context) =>
        [.. matches.DistinctBy(static match => match.Ordinal).Take(limit).Select(match => DramaRef.Of(context.Snapshot.NamesOf(match.Ordinal)))];
}

/// <summary>A drama, or the answer that says why there is none.</summary>
/// <param name="Drama">The drama; null where <paramref name="Refusal"/> is not.</param>
/// <param name="Season">The season that was asked about, if one was.</param>
/// <param name="Refusal">Why there is no drama.</param>
internal sealed record FoundDrama(Drama? Drama, int? Season, Answer? Refusal)
{
    public static FoundDrama Of(Drama drama, int? season) => new(drama, season, null);

    public static FoundDrama Not(Answer refusal) => new(null, null, refusal);

    /// <summary>Whether there is a drama; when not, there is a refusal.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Drama))]
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, nameof(Refusal))]
    public bool Success => Drama is not null;
}
