namespace DramaBot.Answers.Questions;

/// <summary>Which intent the words outside the title speak for. The order is the rule: what comes first is the surer sign.</summary>
internal static class IntentRules
{
    public static Intent Of(QuestionWords words)
    {
        if (words.Has(Keywords.FanVotes))
            return Intent.FanVotes;
        if (words.Has(Keywords.Ratings) || HowDidItDo(words))
            return Intent.Ratings;
        if (words.Has(Keywords.Cast))
            return Intent.Cast;
        if (words.Has(Keywords.Renewal) || MoreEpisodes(words))
            return Intent.Renewal;
        if (words.Has(Keywords.Episodes))
            return Intent.Episodes;
        if (words.Has(Keywords.WhereToWatch))
            return Intent.WhereToWatch;
        if (words.Has(Keywords.AirDates) || (words.Has("when") && words.Has(Keywords.AirVerbs)))
            return Intent.AirDates;
        if (words.Has(Keywords.Ending))
            return Intent.Ending;
        if (words.Has(Keywords.WeakRenewal) || words.Text.Split(' ').Any(IsShortSeason))
            return Intent.Renewal;
        return words.Has(Keywords.Events) ? Intent.Events : Intent.None;
    }

    private static bool HowDidItDo(QuestionWords words) => words.Has("how") && (words.Has("do") || words.Has("does") || words.Has("doing")) && words.Has("on netflix");

    private static bool MoreEpisodes(QuestionWords words) => words.Has("more episodes") || words.Has("be more");

    /// <summary>"s2" or "s02".</summary>
    private static bool IsShortSeason(string word) => word.Length is 2 or 3 && word[0] == 's' && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
