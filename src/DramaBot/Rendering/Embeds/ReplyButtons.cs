using DramaBot.Answers;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Chat;
using DramaBot.Discord;
using DramaBot.Discord.Components;
using DramaBot.Discord.Text;
using DramaBot.Rendering.Languages;

namespace DramaBot.Rendering.Embeds;

/// <summary>What leads on from an answer: at most two rows of buttons, or a menu of what may be meant.</summary>
internal static class ReplyButtons
{
    /// <summary>Where a vote's id says the language, see <see cref="ComponentActions.Vote"/>.</summary>
    private const int VoteLanguage = 3;

    private static readonly Intent[] Ways = [Intent.Renewal, Intent.Ratings, Intent.Ending, Intent.Overview];

    /// <summary>The buttons of an answer. Under one that is not of today they keep its day.</summary>
    public static IReadOnlyList<MessageComponent> For(Answer answer, Audience audience)
    {
        DateOnly? day = DayOf(answer) is { } asOf && asOf != audience.Today ? asOf : null;
        Wording words = audience.Words;
        return answer switch
        {
            ClarifyAnswer clarify => Menu(clarify, words),
            UnknownDramaAnswer unknown => Rows([.. unknown.Closest.Select(drama => Named(unknown.Intent, drama, words)), Suggest("", words[Line.ButtonSuggestDrama])]),
            NothingKnownAnswer nothing => Rows(Votes(nothing, nothing.Drama, day, words), [.. Others(nothing.Intent, nothing.Drama, day, words), Sources(nothing, day, words), Suggest(nothing.Drama.Id, words[Line.ButtonSuggestCorrection])]),
            ComparisonAnswer comparison => Rows([.. comparison.Dramas.Select(drama => Named(Intent.Overview, drama, words))]),
            RenewalAnswer renewal => Rows(Votes(renewal, renewal.Drama, day, words), [Lead(Intent.Ratings, renewal.Drama, words, null, day), Lead(Intent.Ending, renewal.Drama, words), Sources(renewal, day, words)]),
            EndingAnswer ending => Rows([Reveal(ending, words), Lead(Intent.Renewal, ending.Drama, words), Lead(Intent.Ratings, ending.Drama, words, SeasonOf(ending)), Sources(ending, day, words)]),
            RatingsAnswer ratings => Rows([Lead(Intent.Renewal, ratings.Drama, words, null, day), Lead(Intent.Ending, ratings.Drama, words, ratings.AskedSeason), Sources(ratings, day, words)]),
            OverviewAnswer overview => Rows([Lead(Intent.Renewal, overview.Drama, words), Lead(Intent.Ratings, overview.Drama, words), overview.HasEnding ? Lead(Intent.Ending, overview.Drama, words) : null, Lead(Intent.Cast, overview.Drama, words), Sources(overview, day, words)]),
            { Outcome: Outcome.Answered, Dramas: [var drama] } and not Answers.Ranking.RankingAnswer and not Answers.Advice.AdviceAnswer and not Answers.Upcoming.UpcomingAnswer =>
                Rows(Votes(answer, drama, day, words), [.. Others(answer.Intent, drama, day, words), Sources(answer, day, words)]),
            _ => [],
        };
    }

    /// <summary>What leads on from a revealed ending.</summary>
    public static IReadOnlyList<MessageComponent> AfterReveal(EndingAnswer ending, Wording words) => Rows([Lead(Intent.Renewal, ending.Drama, words), Lead(Intent.Ratings, ending.Drama, words, SeasonOf(ending))]);

    /// <summary>What leads on from a piece of news: more on the same, and the drama at a glance.</summary>
    public static IReadOnlyList<MessageComponent> ForNews(string dramaId, Intent intent, Wording words)
    {
        var drama = new DramaRef(dramaId, "", null, null);
        return Rows([Lead(intent, drama, words), Lead(Intent.Overview, drama, words)]);
    }

    /// <summary>The language of the message that a vote was cast under. The id comes from outside; what it holds is English or one of ours.</summary>
    public static Wording LanguageOf(ComponentId vote) => Wording.For(vote[VoteLanguage]);

    private static IEnumerable<Button?> Others(Intent asked, DramaRef drama, DateOnly? day, Wording words) => Ways.Where(intent => intent != asked).Select(intent => Lead(intent, drama, words, null, day));

    private static IEnumerable<Button?> Votes(Answer answer, DramaRef drama, DateOnly? day, Wording words) => VotesField.BelongsTo(answer)
        ? [Action(Vote(drama.Id, "yes", day, words), words[Line.ButtonWantOne], ButtonStyle.Primary), Action(Vote(drama.Id, "no", day, words), words[Line.ButtonContent])]
        : [];

    // A vote writes the message anew for all who see it, whatever language the one who votes reads: so the id says in which it is.
    private static ComponentId Vote(string dramaId, string vote, DateOnly? day, Wording words) => words == Wording.English
        ? Dated(day, ComponentActions.Vote, dramaId, vote)
        : new ComponentId(ComponentActions.Vote, dramaId, vote, CarriedDay.Write(day), words.Code);

    private static Button? Lead(Intent intent, DramaRef drama, Wording words, int? season = null, DateOnly? day = null) =>
        Action(Dated(IntentRequests.KnowsDays(intent) ? day : null, ComponentActions.Answer, IntentNames.Of(intent), drama.Id, Number(season)), words[Label(intent)]);

    private static Button? Named(Intent intent, DramaRef drama, Wording words) =>
        Action(new ComponentId(ComponentActions.Answer, IntentNames.Of(IntentRequests.IsAboutOne(intent) ? intent : Intent.Overview), drama.Id, ""), RuneText.Truncate(words.TitleOf(drama), DiscordLimits.MaxButtonLabelLength));

    private static Button? Reveal(EndingAnswer ending, Wording words) => ending.Spoiler is null
        ? null
        : Action(new ComponentId(ComponentActions.Reveal, ending.Drama.Id, Number(ending.Season.Number)), words[Line.ButtonRevealEnding], ButtonStyle.Primary);

    // With one source, the answer says all there is to say of it.
    private static Button? Sources(Answer answer, DateOnly? day, Wording words) => SourceField.Different(answer).Count < 2
        ? null
        : Action(Dated(day, ComponentActions.Sources, IntentNames.Of(answer.Intent), answer.Dramas[0].Id, Number(SeasonOf(answer))), words[Line.ButtonSources]);

    private static Button? Suggest(string dramaId, string label) => Action(new ComponentId(ComponentActions.Suggest, dramaId), label);

    /// <summary>An id with the day at its end where there is one: an id of today means today for ever.</summary>
    private static ComponentId Dated(DateOnly? day, string action, params ReadOnlySpan<string> arguments) =>
        day is null ? new ComponentId(action, [.. arguments]) : new ComponentId(action, [.. arguments, CarriedDay.Write(day)]);

    private static Button? Action(ComponentId id, string label, ButtonStyle style = ButtonStyle.Secondary) => id.Fits ? Button.Action(id.ToString(), label, style) : null;

    private static List<MessageComponent> Menu(ClarifyAnswer clarify, Wording words)
    {
        if (ChoiceCodec.Encode(clarify) is not { Fits: true } id)
            return [];
        SelectOption[] options = [.. clarify.Choices
            .Where(static choice => choice.Id.Length <= DiscordLimits.MaxSelectOptionLength)
            .DistinctBy(static choice => choice.Id, StringComparer.Ordinal)
            .Take(DiscordLimits.MaxSelectOptions)
            .Select(choice => new SelectOption(RuneText.Truncate(words.TitleOf(choice), DiscordLimits.MaxSelectOptionLength), choice.Id) { Description = Description(choice, words) })];
        return options.Length == 0 ? [] : [new ActionRow(new StringSelect { CustomId = id.ToString(), Placeholder = words[Line.MenuWhichOne], Options = options })];
    }

    private static string? Description(DramaRef drama, Wording words)
    {
        string? other = ReferenceEquals(words.TitleOf(drama), drama.NativeTitle) ? drama.Title : drama.NativeTitle;
        string text = string.Join(", ", new[] { other, drama.Year is { } year ? Number(year) : null }.OfType<string>());
        return text.Length == 0 ? null : RuneText.Truncate(text, DiscordLimits.MaxSelectOptionLength);
    }

    private static List<MessageComponent> Rows(params IEnumerable<Button?>[] rows)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var all = new List<MessageComponent>();
        foreach (IEnumerable<Button?> row in rows)
        {
            // Discord refuses a message in which two buttons have one id, as with two seasons of one drama compared.
            Button[] buttons = [.. row.OfType<Button>().Where(button => used.Add(button.CustomId!)).Take(DiscordLimits.MaxButtonsPerRow)];
            if (buttons.Length > 0)
                all.Add(new ActionRow(buttons));
        }

        return all;
    }

    private static DateOnly? DayOf(Answer answer) => answer switch
    {
        RenewalAnswer renewal => renewal.AsOf,
        RatingsAnswer ratings => ratings.AsOf,
        FansAnswer fans => fans.AsOf,
        NothingKnownAnswer nothing => nothing.AsOf,
        _ => null,
    };

    private static int? SeasonOf(Answer answer) => answer switch
    {
        RenewalAnswer renewal => renewal.AskedSeason,
        RatingsAnswer ratings => ratings.AskedSeason,
        EndingAnswer { IsOnlySeason: false } ending => ending.Season.Number,
        EpisodesAnswer episodes => episodes.AskedSeason,
        AirDatesAnswer dates => dates.AskedSeason,
        NothingKnownAnswer nothing => nothing.Season,
        _ => null,
    };

    private static string Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static Line Label(Intent intent) => intent switch
    {
        Intent.Renewal => Line.ButtonRenewal,
        Intent.Ratings => Line.ButtonRatings,
        Intent.Ending => Line.ButtonEnding,
        Intent.Cast => Line.ButtonCast,
        Intent.WhereToWatch => Line.ButtonWhereToWatch,
        Intent.Events => Line.ButtonEvents,
        _ => Line.ButtonOverview,
    };
}
