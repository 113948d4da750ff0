namespace DramaBot.Knowledge.Titles;

public sealed partial class TitleIndex
{
    public IReadOnlyList<TitleMatch> Suggest(string typed, int limit = 25) => Find(typed, limit).Matches;

    public IReadOnlyList<TitleMention> FindMentions(string sentence) => Find(sentence) is { Confident: true } search ? [new TitleMention(0, sentence.Length, search)] : [];
}
