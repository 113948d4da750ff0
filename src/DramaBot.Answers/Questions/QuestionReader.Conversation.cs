using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Answers.Ranking;
using DramaBot.Knowledge.Networks;
using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions;

/// <content>Questions that go on from what was spoken of before.</content>
public sealed partial class QuestionReader
{
    private sealed partial class Reading
    {
        private const int MostWordsOfMore = 9;

        // "only cable", "and on SBS", "all networks please": what narrows or widens the list that was given last.
        private RankingRequest? GoneOnRanking(Conversation? conversation)
        {
            if (conversation?.Ranking is not { } last || Subjects.Titles.Count + Subjects.Others.Count > 0 || Subjects.StrangerLooks > TitleLooks.Perhaps || _text.Words.Words.Length > MostWordsOfMore || Scores.WeightOf(Signal.Refuse) > 0)
                return null;
            Signal signal = IntentChooser.Choose(Scores, aboutOne: true).Signal;
            bool ofEndings = signal == Signal.Ending && ListReader.EndingIn(Scores) is not null && !Scores.Has(Signal.Pointer) && !Scores.Has(Signal.AsksFate);
            if (signal is not (Signal.None or Signal.Ranking) && Scores.WeightOf(signal) > Telling && !Scores.LikelyMeans(Signal.Ranking) && !ofEndings)
                return null;
            RankingRequest more = RankingReader.ReadRanking(_text, Subjects, asOf: null, _snapshot, _today);
            bool cable = Scores.Has(Signal.Cable) && more.Network is null;
            bool terrestrial = Scores.Has(Signal.Terrestrial) && more.Network is null;
            bool all = Scores.Has(Signal.AllNetworks);
            bool saysLimit = more.Limit is not (RankingRequest.DefaultLimit or RankingRequest.LimitOfAll);
            bool limits = more.Network is not null || more.Year is not null || more.Ending is not null || more.Actors.Count > 0 || more.LowestFirst || saysLimit || cable || terrestrial || all;
            if (!limits)
                return null;
            return last with
            {
                Broadcast = all || more.Network is not null ? null : terrestrial ? BroadcastKind.Terrestrial : cable ? BroadcastKind.Cable : last.Broadcast,
                Network = all || cable || terrestrial ? null : more.Network ?? last.Network,
                Year = more.Year ?? last.Year,
                Ending = more.Ending ?? last.Ending,
                Actors = more.Actors.Count > 0 ? more.Actors : last.Actors,
                LowestFirst = more.LowestFirst || last.LowestFirst,
                Limit = saysLimit ? more.Limit : last.Limit,
            };
        }

        // "best jtbc dramas", "the biggest drama on jtbc", "qual o dorama mais assistido" ask for a list, whatever was spoken of.
        private bool AsksForList()
        {
            bool ranks = Scores.Has(Signal.Ranking) && (Scores.Has(Signal.Many) || Scores.Has(Signal.Cable) || Scores.Has(Signal.Terrestrial) || Scores.Has(Signal.Netflix));
            return Scores.Has(Signal.Pointer) ? Scores.PlainlyMeans(Signal.Ranking) && ranks && Scores.WeightOf(Signal.Ranking) >= Sure : Scores.PlainlyMeans(Signal.Ranking) || ranks;
        }

        private List<AskedTitle> PointedAt(Conversation conversation, int? season)
        {
            if (conversation.Dramas.Count == 1)
                return [AskedTitle.Exactly(conversation.Dramas[0].Id, season)];
            var search = new TitleSearch([.. conversation.Dramas.Select(drama => new TitleMatch(_snapshot.OrdinalOf(drama.Id) ?? 0, drama.Id, 1, drama.Title))], false, season);
            return [new AskedTitle(conversation.Dramas[0].Title, season, search)];
        }

        // A question that names nothing goes on from what was spoken of, unless it names something unknown.
        private bool GoesOnFrom()
        {
            if (Subjects.Stranger is null || Subjects.StrangerLooks <= TitleLooks.Perhaps)
                return true;
            return !Subjects.StrangerIsName && Subjects.Near is null && (Scores.Has(Signal.Pointer) || Scores.Has(Signal.Also));
        }

        // "what about signal?" asks of it what was asked before.
        private Signal Carried(Conversation? conversation, bool pointsBack) =>
            conversation is not null && !pointsBack && Scores.Has(Signal.Also) ? SignalOf(conversation.Intent) : Signal.None;

        private static Signal SignalOf(Intent intent) => Enum.Parse<Signal>(intent.ToString());
    }
}
