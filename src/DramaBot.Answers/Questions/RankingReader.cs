using System.Globalization;
using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Answers.Ranking;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Dramas;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>Reads which ranking a question asks for.</summary>
internal static class RankingReader
{
    private const int EarliestYear = 1900;

    /// <summary>The ranking, or that of votes; null where something limits it that cannot be kept to.</summary>
    public static Request? Read(QuestionText text, SubjectList subjects, DateOnly? asOf, KnowledgeSnapshot snapshot, DateOnly today)
    {
        if (text.Scores.Has(Signal.FanVotes))
            return new VotesRankingRequest();
        // What is on now is in no ranking: one that is passed for it would mislead.
        if (text.Scores.Has(Signal.Now) || IsBounded(text.Words) || ListReader.NamesUnknownCast(text.Source, subjects))
            return null;
        RankingRequest request = ReadRanking(text, subjects, asOf, snapshot, today);
        return request.Actors.Count < subjects.People.Count || (request.Ending is null && ListReader.SpeaksOfEndings(text.Scores)) ? null : request;
    }

    /// <summary>Whether a list is limited by a number that it could not keep to: "under 12 episodes", "after 2019", "in the last 5 years".</summary>
    public static bool IsBounded(FoldedText words)
    {
        for (int i = 0; i + 1 < words.Words.Length; i++)
        {
            bool bounds = words.Word(i) is "above" or "over" or "under" or "below" or "than" or "least" or "after" or "since" or "before" or "until" or "between" or "desde" or "depois" or "depuis" or "avant" or "antes" or "sejak" or "setelah" or "sebelum";
            if (bounds && char.IsAsciiDigit(words.Word(i + 1)[0]) && PercentAbove(words, i) is null)
                return true;
            if (i + 2 < words.Words.Length && words.Word(i) is "last" or "past" && char.IsAsciiDigit(words.Word(i + 1)[0]) && words.Word(i + 2) is "years" or "months" or "seasons")
                return true;
        }

        return false;
    }

    // "above 20%", "more than 20 percent": the sign of a percentage is no word.
    private static decimal? PercentAbove(FoldedText words, int at)
    {
        bool above = words.Word(at) is "above" or "over" or "least" || (words.Word(at) is "than" && at > 0 && words.Word(at - 1) is "more" or "higher" or "greater");
        if (!above || !int.TryParse(words.Word(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int percent) || percent > 100)
            return null;
        bool otherwise = at + 2 < words.Words.Length && words.Word(at + 2) is "episodes" or "episode" or "eps" or "seasons" or "season" or "years" or "hours" or "million" or "votes" or "times" or "minutes";
        return otherwise ? null : percent;
    }

    private static decimal? Above(FoldedText words)
    {
        for (int i = 0; i + 1 < words.Words.Length; i++)
        {
            if (PercentAbove(words, i) is { } percent)
                return percent;
        }

        return null;
    }

    /// <summary>The ranking with all that limits it.</summary>
    public static RankingRequest ReadRanking(QuestionText text, SubjectList subjects, DateOnly? asOf, KnowledgeSnapshot snapshot, DateOnly today)
    {
        SignalScores scores = text.Scores;
        IReadOnlyList<string> actors = ListReader.ActorsIn(text, subjects, snapshot);
        EndingKind? ending = ListReader.EndingIn(scores);
        int? year = asOf is null ? Year(text.Words, today) : null;
        decimal? above = Above(text.Words);
        bool measured = scores.Has(Signal.Measured) || above is not null;
        // "kim soohyun dramas on netflix" asks where they are; "most watched on netflix" asks for hours.
        bool hours = scores.Has(Signal.Netflix) && (measured || (actors.Count == 0 && ending is null));
        var asked = NetworksAsked.In(text, hours, snapshot.Networks);
        Network? network = asked.Only;
        bool isLimited = actors.Count > 0 || ending is not null;
        bool listsAll = !measured && (isLimited || ((network is not null || year is not null) && (scores.Has(Signal.Lists) || scores.Has(Signal.Stock))));
        BroadcastKind? kind = asked.AreAll ? null : asked.Kind ?? Kind(scores, hours || network is not null, isLimited || listsAll);
        return new RankingRequest(
            hours ? RankingMeasure.NetflixHours : RankingMeasure.NationwideRating,
            kind,
            network?.Name,
            year,
            asOf,
            Limit(text.Words) ?? (actors.Count > 0 ? RankingRequest.LimitOfAll : RankingRequest.DefaultLimit))
        {
            Above = hours ? null : above,
            Actors = actors,
            Ending = ending,
            LowestFirst = scores.Has(Signal.Lowest) && !RunsDown(text.Words),
            ListsAll = listsAll,
            BroadcastAssumed = kind == BroadcastKind.Cable && asked.Kind is null && !scores.Has(Signal.Cable),
            AsksViews = hours && scores.Has(Signal.AsksViews),
        };
    }

    private static BroadcastKind? Kind(SignalScores scores, bool isAll, bool allByDefault)
    {
        if (scores.Has(Signal.Terrestrial) && !isAll)
            return BroadcastKind.Terrestrial;
        if (scores.Has(Signal.Cable) && !isAll)
            return BroadcastKind.Cable;
        return isAll || allByDefault || scores.Has(Signal.AllNetworks) ? null : BroadcastKind.Cable;
    }

    // "from highest to lowest" begins with the highest.
    private static bool RunsDown(FoldedText words)
    {
        for (int i = 1; i < words.Words.Length; i++)
        {
            if (words.Word(i) is "lowest" or "least" or "worst" && words.Word(i - 1) is "to")
                return true;
        }

        return false;
    }

    // "top 5", "5 best": a small number is how many are wanted.
    private static int? Limit(FoldedText words)
    {
        for (int i = 0; i < words.Words.Length; i++)
        {
            int number = words.Word(i) switch
            {
                "five" => 5,
                "three" => 3,
                "ten" => 10,
                "twenty" => 20,
                { Length: <= 2 } digits when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) => value,
                _ => 0,
            };
            bool counts = number is >= 3 and <= 25 && (i == 0 || words.Word(i - 1) is "top" or "los" or "os" or "les" or "the" or "best" || PhraseText.IsDense(words.Word(i - 1)[0]));
            if (counts && !(i + 1 < words.Words.Length && words.Word(i + 1) is "percent" or "월" or "일"))
                return number;
        }

        return null;
    }

    private static int? Year(FoldedText words, DateOnly today)
    {
        for (int i = 0; i < words.Words.Length; i++)
        {
            if (words.Word(i).Length == 4 && int.TryParse(words.Word(i), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= EarliestYear and < 2101)
                return year;
            if (words.Word(i) is "year" && i > 0 && words.Word(i - 1) is "this" or "last")
                return words.Word(i - 1) is "this" ? today.Year : today.Year - 1;
        }

        return null;
    }
}
