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
        if (text.Scores.Has(Signal.Now) || ListReader.NamesUnknownCast(text.Source, subjects))
            return null;
        RankingRequest request = ReadRanking(text, subjects, asOf, snapshot, today);
        return request.Actors.Count < subjects.People.Count || (request.Ending is null && ListReader.SpeaksOfEndings(text.Scores)) ? null : request;
    }

    /// <summary>The ranking with all that limits it.</summary>
    public static RankingRequest ReadRanking(QuestionText text, SubjectList subjects, DateOnly? asOf, KnowledgeSnapshot snapshot, DateOnly today)
    {
        SignalScores scores = text.Scores;
        IReadOnlyList<string> actors = ListReader.ActorsIn(text, subjects, snapshot);
        EndingKind? ending = ListReader.EndingIn(scores);
        int? year = asOf is null ? Year(text.Words, today) : null;
        bool measured = scores.Has(Signal.Measured);
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
