using DramaBot.Answers.Asking;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Answers.WhereToWatch;

internal static class WhereToWatchHandler
{
    public static Answer Answer(WhereToWatchRequest request, AnswerContext context)
    {
        FoundDrama found = TitleLookup.Find(request.Title, Intent.WhereToWatch, context);
        if (!found.Success)
            return found.Refusal;

        Drama drama = found.Drama;
        if (drama.Streaming.Count == 0)
            return NothingKnownAnswer.About(drama, Intent.WhereToWatch, null, context);

        var citations = new Citations();
        citations.CiteAll(drama, drama.DescribedBy);
        string? network = context.Snapshot.Networks.Find(drama.Network)?.Name ?? drama.Network;
        return new WhereToWatchAnswer(DramaRef.Of(drama), drama.Streaming, network) { Sources = citations.All };
    }
}
