using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <summary>Finds the titles in a question, and what is left of it without them.</summary>
internal static class MentionedTitles
{
    private const int MostDropped = 12;

    /// <summary>The titles in the order in which they are named; the sure ones only where there are any.</summary>
    /// <param name="question">The question.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="rest">The question without them.</param>
    public static IReadOnlyList<AskedTitle> In(string question, KnowledgeSnapshot snapshot, out string rest)
    {
        TitleMention[] mentions = [.. snapshot.Titles.FindMentions(question).Where(static mention => mention.Search.Matches.Count > 0).Select(mention => Narrowed(mention, question, snapshot)).OrderBy(static mention => mention.Start)];
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
        string left = words.Padded;
        foreach (string phrase in Keywords.Asking)
            left = phrase[0] >= 'ᄀ' ? left.Replace(phrase, " ", StringComparison.Ordinal) : left.Replace($" {phrase} ", " ", StringComparison.Ordinal);
        string title = QuestionWords.WithoutFillers(left);

        // The season's number went with the word "season"; the title is looked up without it.
        if (season is not null)
            title = string.Join(' ', title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => SpokenSeason.In($"season {word}") != season && SpokenSeason.In($"{word} season") != season));
        return new AskedTitle(title, season);
    }

    /// <summary>
    /// The stretch without words of asking at its ends, where it still means the same drama: "cast of Queen of Tears" is
    /// near enough to a title to be found as one, and asks for the cast.
    /// </summary>
    private static TitleMention Narrowed(TitleMention mention, string question, KnowledgeSnapshot snapshot)
    {
        if (TitleKey.Of(question.Substring(mention.Start, mention.Length)) == TitleKey.Of(mention.Search.Matches[0].Matched))
            return mention;
        for (int dropped = 0; dropped < MostDropped; dropped++)
        {
            string stretch = question.Substring(mention.Start, mention.Length);
            int first = stretch.IndexOf(' ', StringComparison.Ordinal);
            int last = stretch.LastIndexOf(' ');
            if (first < 0)
                break;
            TitleMention? narrower = IsAsking(stretch[..first]) ? Same(mention, mention.Start + first + 1, mention.Length - first - 1, question, snapshot) : null;
            narrower ??= IsAsking(stretch[(last + 1)..]) ? Same(mention, mention.Start, last, question, snapshot) : null;
            if (narrower is null)
                break;
            mention = narrower;
        }

        return mention;
    }

    private static TitleMention? Same(TitleMention mention, int start, int length, string question, KnowledgeSnapshot snapshot)
    {
        TitleSearch search = snapshot.Titles.Find(question.Substring(start, length));
        return search.Confident && search.Matches[0].Ordinal == mention.Search.Matches[0].Ordinal && search.Season == mention.Search.Season ? new TitleMention(start, length, search) : null;
    }

    private static bool IsAsking(string word)
    {
        string plain = QuestionWords.Of(word).Text;
        return plain.Length == 0 || Keywords.Fillers.Contains(plain) || Keywords.AskingWords.Contains(plain);
    }

    private static string Without(string question, TitleMention[] mentions)
    {
        foreach (TitleMention mention in mentions.Reverse())
            question = string.Concat(question.AsSpan(0, mention.Start), " ", question.AsSpan(mention.Start + mention.Length));
        return question;
    }
}
