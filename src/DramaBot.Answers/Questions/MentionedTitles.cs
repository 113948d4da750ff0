using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>Finds the titles in a question, and what is left of it without them.</summary>
internal static class MentionedTitles
{
    /// <summary>The titles in the order in which they are named; the sure ones only where there are any.</summary>
    /// <param name="question">The question.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="rest">The question without them.</param>
    public static IReadOnlyList<AskedTitle> In(string question, KnowledgeSnapshot snapshot, out string rest)
    {
        TitleMention[] mentions = [.. snapshot.Titles.FindMentions(question).Where(static mention => mention.Search.Matches.Count > 0).OrderBy(static mention => mention.Start)];
        if (mentions.Any(static mention => mention.Search.Confident))
            mentions = [.. mentions.Where(static mention => mention.Search.Confident)];
        mentions = [.. mentions.DistinctBy(static mention => (mention.Search.Matches[0].Ordinal, mention.Search.Season))];

        rest = Without(question, mentions);
        int? season = mentions.Length == 1 ? SpokenSeason.In(rest) : null;
        return [.. mentions.Select(mention => new AskedTitle(question.Substring(mention.Start, mention.Length), season ?? mention.Search.Season, mention.Search))];
    }

    /// <summary>What may be a title in a question in which none was recognised: what is left without the words of asking.</summary>
    public static AskedTitle LeftOver(string rest, QuestionWords words)
    {
        int? season = SpokenSeason.In(rest);
        string[] asking = [.. Keywords.Ratings.Concat(Keywords.Ending).Concat(Keywords.Cast).Concat(Keywords.Renewal).Concat(Keywords.Episodes).Concat(Keywords.WhereToWatch).Concat(Keywords.AirDates).Concat(Keywords.AirVerbs).Concat(Keywords.WeakRenewal).Concat(Keywords.Events).Concat(Keywords.About).Concat(Keywords.FanVotes).OrderByDescending(static phrase => phrase.Length)];
        string left = words.Padded;
        foreach (string phrase in asking)
            left = phrase[0] >= 'ᄀ' ? left.Replace(phrase, " ", StringComparison.Ordinal) : left.Replace($" {phrase} ", " ", StringComparison.Ordinal);
        string title = QuestionWords.WithoutFillers(left);

        // The season's number went with the word "season"; the title is looked up without it.
        if (season is not null)
            title = string.Join(' ', title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => SpokenSeason.In($"season {word}") != season && SpokenSeason.In($"{word} season") != season));
        return new AskedTitle(title, season);
    }

    private static string Without(string question, TitleMention[] mentions)
    {
        foreach (TitleMention mention in mentions.Reverse())
            question = string.Concat(question.AsSpan(0, mention.Start), " ", question.AsSpan(mention.Start + mention.Length));
        return question;
    }
}
