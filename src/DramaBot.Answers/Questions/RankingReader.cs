using System.Globalization;
using DramaBot.Answers.Ranking;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Rankings;

namespace DramaBot.Answers.Questions;

/// <summary>Reads which ranking a question asks for.</summary>
internal static class RankingReader
{
    private static readonly string[] Netflix = ["netflix", "hours", "most viewed", "넷플릭스"];
    private static readonly string[] Cable = ["cable", "케이블", "종편"];
    private static readonly string[] Terrestrial = ["terrestrial", "public", "free to air", "지상파", "공중파"];
    private static readonly string[] Everything = ["all", "overall", "korean tv", "korean television", "any network", "전체"];

    public static Request Read(QuestionWords words, DateOnly? asOf, KnowledgeSnapshot snapshot)
    {
        if (words.Has(Keywords.FanVotes))
            return new VotesRankingRequest();

        bool netflix = words.Has(Netflix);
        Network? network = snapshot.Networks.All.FirstOrDefault(network => !(netflix && network.Kind == BroadcastKind.Streaming) && Names(network).Any(words.Has));
        return new RankingRequest(
            netflix ? RankingMeasure.NetflixHours : RankingMeasure.NationwideRating,
            Kind(words, netflix || network is not null),
            network?.Name,
            asOf is null ? Year(words) : null,
            asOf,
            words.Has("top 5") || words.Has("top five") ? 5 : words.Has("top 20") || words.Has("top twenty") ? 20 : RankingRequest.DefaultLimit);
    }

    private static BroadcastKind? Kind(QuestionWords words, bool allByDefault)
    {
        if (words.Has(Cable))
            return BroadcastKind.Cable;
        if (words.Has(Terrestrial))
            return BroadcastKind.Terrestrial;
        return allByDefault || words.Has(Everything) ? null : BroadcastKind.Cable;
    }

    private static IEnumerable<string> Names(Network network) =>
        network.Names.Append(network.Name).Select(static name => QuestionWords.Of(name).Text).Where(static name => name.Length > 0);

    private static int? Year(QuestionWords words)
    {
        foreach (string word in words.Text.Split(' '))
        {
            if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1955 and < 2101)
                return year;
        }

        return null;
    }
}
