using System.Globalization;
using System.Text;
using DramaBot.Answers;
using DramaBot.Answers.AirDates;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Episodes;
using DramaBot.Answers.Fans;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Answers.WhereToWatch;
using DramaBot.Discord;

namespace DramaBot.Chat;

/// <summary>
/// Writes a request that waits for a choice into the custom id of its menu, and reads it back with what was chosen. Both
/// come from outside: a forged pair gives no request.
/// </summary>
internal static class ChoiceCodec
{
    private const string Title = "title";
    private const string First = "first";
    private const string Second = "second";
    private const int PlainArguments = 4;
    private const int PairArguments = 6;
    private const int LastSeason = 9999;

    private static readonly string ExactPrefix = AskedTitle.Exactly("").Text;

    /// <summary>The id of the menu; null where the request does not fit one.</summary>
    public static ComponentId? Encode(ClarifyAnswer clarify)
    {
        if (clarify.Pending is ComparisonRequest pair)
            return EncodePair(pair, clarify.Option == First);
        (Intent intent, AskedTitle? title, DateOnly? asOf) = Read(clarify.Pending);
        return new ComponentId(ComponentActions.Choose, IntentNames.Of(intent), Title, CarriedDay.Write(asOf), Season(title));
    }

    /// <summary>The request that a choice completes; null for ids and choices that no menu of ours holds.</summary>
    /// <param name="id">The menu's id.</param>
    /// <param name="dramaId">What was chosen.</param>
    /// <param name="today">The day in Seoul; later ones are refused.</param>
    public static Request? Decode(ComponentId id, string? dramaId, DateOnly today)
    {
        if (id.Action != ComponentActions.Choose
            || !IsDramaId(dramaId)
            || IntentNames.Parse(id[0]) is not { } intent
            || !CarriedDay.TryRead(id[2], today, out DateOnly? asOf)
            || !TrySeason(id[3], out int? season))
            return null;

        var chosen = AskedTitle.Exactly(dramaId!, season);
        if (intent != Intent.Compare)
            return id.Arguments.Count == PlainArguments && id[1] == Title ? IntentRequests.About(intent, chosen, asOf) : null;
        if (id.Arguments.Count != PairArguments || !TrySeason(id[4], out int? otherSeason))
            return null;
        var other = new AskedTitle(id[5], otherSeason);
        return id[1] switch
        {
            First => new ComparisonRequest(chosen, other, asOf),
            Second => new ComparisonRequest(other, chosen, asOf),
            _ => null,
        };
    }

    private static ComponentId? EncodePair(ComparisonRequest pair, bool first)
    {
        (AskedTitle doubtful, AskedTitle other) = first ? (pair.First, pair.Second) : (pair.Second, pair.First);
        string text = UserText.Plain(other.Text).Replace('|', ' ');
        ComponentId With(string title) =>
            new(ComponentActions.Choose, IntentNames.Of(Intent.Compare), first ? First : Second, CarriedDay.Write(pair.AsOf), Season(doubtful), Season(other), title);

        ComponentId whole = With(text);
        if (whole.Fits)
            return whole;

        // Half an id means another drama or none; half a title is mostly still found, or asked back about.
        return text.StartsWith(ExactPrefix, StringComparison.OrdinalIgnoreCase)
            ? null
            : With(Cut(text, DiscordLimits.MaxCustomIdLength - With("").ToString().Length));
    }

    private static (Intent Intent, AskedTitle? Title, DateOnly? AsOf) Read(Request? pending) => pending switch
    {
        RenewalRequest request => (Intent.Renewal, request.Title, request.AsOf),
        RatingsRequest request => (Intent.Ratings, request.Title, request.AsOf),
        EndingRequest request => (Intent.Ending, request.Title, null),
        CastRequest request => (Intent.Cast, request.Title, null),
        WhereToWatchRequest request => (Intent.WhereToWatch, request.Title, null),
        EpisodesRequest request => (Intent.Episodes, request.Title, null),
        AirDatesRequest request => (Intent.AirDates, request.Title, null),
        EventsRequest request => (Intent.Events, request.Title, null),
        FansRequest request => (Intent.FanVotes, request.Title, request.AsOf),
        OverviewRequest request => (Intent.Overview, request.Title, null),
        _ => (Intent.Overview, null, null),
    };

    private static string Season(AskedTitle? title) =>
        (title?.Season ?? title?.Found?.Season) is { } season and >= 1 and <= LastSeason ? season.ToString(CultureInfo.InvariantCulture) : "";

    private static bool TrySeason(string text, out int? season)
    {
        season = null;
        if (text.Length == 0)
            return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int read) || read is < 1 or > LastSeason)
            return false;
        season = read;
        return true;
    }

    private static bool IsDramaId(string? id) =>
        id is { Length: > 0 and <= DiscordLimits.MaxSelectOptionLength } && id.All(static letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_');

    private static string Cut(string text, int length)
    {
        var kept = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > length)
                break;
            kept.Append(rune.ToString());
        }

        return kept.ToString().Trim();
    }
}
