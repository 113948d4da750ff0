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

namespace DramaBot.Rendering.Embeds;

/// <summary>What leads on from an answer: at most two rows of buttons, or a menu of what may be meant.</summary>
internal static class ReplyButtons
{
    private static readonly Intent[] Ways = [Intent.Renewal, Intent.Ratings, Intent.Ending, Intent.Overview];

    /// <summary>The buttons of an answer. Under one that is not of today they keep its day.</summary>
    public static IReadOnlyList<MessageComponent> For(Answer answer, DateOnly today)
    {
        DateOnly? day = DayOf(answer) is { } asOf && asOf != today ? asOf : null;
        return answer switch
        {
            ClarifyAnswer clarify => Menu(clarify),
            UnknownDramaAnswer unknown => Rows([.. unknown.Closest.Select(drama => Named(unknown.Intent, drama)), Suggest("", "Suggest a drama")]),
            NothingKnownAnswer nothing => Rows(Votes(nothing, nothing.Drama, day), [.. Others(nothing.Intent, nothing.Drama, day), Sources(nothing, day), Suggest(nothing.Drama.Id, "Suggest a correction")]),
            ComparisonAnswer comparison => Rows([.. comparison.Dramas.Select(static drama => Named(Intent.Overview, drama))]),
            RenewalAnswer renewal => Rows(Votes(renewal, renewal.Drama, day), [Lead(Intent.Ratings, renewal.Drama, null, day), Lead(Intent.Ending, renewal.Drama), Sources(renewal, day)]),
            EndingAnswer ending => Rows([Reveal(ending), Lead(Intent.Renewal, ending.Drama), Lead(Intent.Ratings, ending.Drama, SeasonOf(ending)), Sources(ending, day)]),
            RatingsAnswer ratings => Rows([Lead(Intent.Renewal, ratings.Drama, null, day), Lead(Intent.Ending, ratings.Drama, ratings.AskedSeason), Sources(ratings, day)]),
            OverviewAnswer overview => Rows([Lead(Intent.Renewal, overview.Drama), Lead(Intent.Ratings, overview.Drama), overview.HasEnding ? Lead(Intent.Ending, overview.Drama) : null, Lead(Intent.Cast, overview.Drama), Sources(overview, day)]),
            { Outcome: Outcome.Answered, Dramas: [var drama] } and not Answers.Ranking.RankingAnswer and not Answers.Upcoming.UpcomingAnswer =>
                Rows(Votes(answer, drama, day), [.. Others(answer.Intent, drama, day), Sources(answer, day)]),
            _ => [],
        };
    }

    /// <summary>What leads on from a revealed ending.</summary>
    public static IReadOnlyList<MessageComponent> AfterReveal(EndingAnswer ending) => Rows([Lead(Intent.Renewal, ending.Drama), Lead(Intent.Ratings, ending.Drama, SeasonOf(ending))]);

    /// <summary>What leads on from a piece of news: more on the same, and the drama at a glance.</summary>
    public static IReadOnlyList<MessageComponent> ForNews(string dramaId, Intent intent)
    {
        var drama = new DramaRef(dramaId, "", null, null);
        return Rows([Lead(intent, drama), Lead(Intent.Overview, drama)]);
    }

    private static IEnumerable<Button?> Others(Intent asked, DramaRef drama, DateOnly? day) => Ways.Where(intent => intent != asked).Select(intent => Lead(intent, drama, null, day));

    private static IEnumerable<Button?> Votes(Answer answer, DramaRef drama, DateOnly? day) => VotesField.BelongsTo(answer)
        ? [Action(Dated(day, ComponentActions.Vote, drama.Id, "yes"), "I want one", ButtonStyle.Primary), Action(Dated(day, ComponentActions.Vote, drama.Id, "no"), "I'm content")]
        : [];

    private static Button? Lead(Intent intent, DramaRef drama, int? season = null, DateOnly? day = null) =>
        Action(Dated(IntentRequests.KnowsDays(intent) ? day : null, ComponentActions.Answer, IntentNames.Of(intent), drama.Id, Number(season)), Label(intent));

    private static Button? Named(Intent intent, DramaRef drama) =>
        Action(new ComponentId(ComponentActions.Answer, IntentNames.Of(IntentRequests.IsAboutOne(intent) ? intent : Intent.Overview), drama.Id, ""), RuneText.Truncate(drama.Title, DiscordLimits.MaxButtonLabelLength));

    private static Button? Reveal(EndingAnswer ending) => ending.Spoiler is null
        ? null
        : Action(new ComponentId(ComponentActions.Reveal, ending.Drama.Id, Number(ending.Season.Number)), "Reveal the ending", ButtonStyle.Primary);

    // With one source, the answer says all there is to say of it.
    private static Button? Sources(Answer answer, DateOnly? day) => SourceField.Different(answer).Count < 2
        ? null
        : Action(Dated(day, ComponentActions.Sources, IntentNames.Of(answer.Intent), answer.Dramas[0].Id, Number(SeasonOf(answer))), "Sources");

    private static Button? Suggest(string dramaId, string label) => Action(new ComponentId(ComponentActions.Suggest, dramaId), label);

    /// <summary>An id with the day at its end where there is one: an id of today means today for ever.</summary>
    private static ComponentId Dated(DateOnly? day, string action, params ReadOnlySpan<string> arguments) =>
        day is null ? new ComponentId(action, [.. arguments]) : new ComponentId(action, [.. arguments, CarriedDay.Write(day)]);

    private static Button? Action(ComponentId id, string label, ButtonStyle style = ButtonStyle.Secondary) => id.Fits ? Button.Action(id.ToString(), label, style) : null;

    private static List<MessageComponent> Menu(ClarifyAnswer clarify)
    {
        if (ChoiceCodec.Encode(clarify) is not { Fits: true } id)
            return [];
        SelectOption[] options = [.. clarify.Choices
            .Where(static choice => choice.Id.Length <= DiscordLimits.MaxSelectOptionLength)
            .DistinctBy(static choice => choice.Id, StringComparer.Ordinal)
            .Take(DiscordLimits.MaxSelectOptions)
            .Select(static choice => new SelectOption(RuneText.Truncate(choice.Title, DiscordLimits.MaxSelectOptionLength), choice.Id) { Description = Description(choice) })];
        return options.Length == 0 ? [] : [new ActionRow(new StringSelect { CustomId = id.ToString(), Placeholder = "Which one do you mean?", Options = options })];
    }

    private static string? Description(DramaRef drama)
    {
        string text = string.Join(", ", new[] { drama.NativeTitle, drama.Year is { } year ? Number(year) : null }.OfType<string>());
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

    private static string Label(Intent intent) => intent switch
    {
        Intent.Renewal => "Another season?",
        Intent.Ratings => "Ratings",
        Intent.Ending => "Ending",
        Intent.Cast => "Cast",
        Intent.WhereToWatch => "Where to watch",
        Intent.Events => "Dates",
        _ => "At a glance",
    };
}
