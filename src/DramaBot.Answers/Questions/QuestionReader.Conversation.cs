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
        private const int FewOfStory = 3;
        private const int LongStory = 12;

        // "only cable", "and on SBS", "all networks please": what narrows or widens the list that was given last.
        private RankingRequest? GoneOnRanking(Conversation? conversation)
        {
            if (conversation?.Ranking is not { } last || Subjects.Titles.Count + Subjects.Others.Count > 0 || Subjects.StrangerLooks > TitleLooks.Perhaps || _text.Words.Words.Length > MostWordsOfMore || Scores.WeightOf(Signal.Refuse) > 0 || RankingReader.IsBounded(_text.Words) || Scores.Has(Signal.Lists) || Scores.Has(Signal.Many) || (Scores.WeightOf(Signal.Ranking) >= Sure && !Scores.Has(Signal.Also) && !Scores.Has(Signal.AsksTitle)))
                return null;
            Signal signal = IntentChooser.Choose(Scores, aboutOne: true).Signal;
            bool ofEndings = signal == Signal.Ending && ListReader.EndingIn(Scores) is not null && !Scores.Has(Signal.Pointer) && !Scores.Has(Signal.AsksFate);
            if (signal is not (Signal.None or Signal.Ranking or Signal.Ratings) && Scores.WeightOf(signal) > Telling && !Scores.LikelyMeans(Signal.Ranking) && !ofEndings)
                return null;
            RankingRequest more = RankingReader.ReadRanking(_text, Subjects, asOf: null, _snapshot, _today);
            bool cable = Scores.Has(Signal.Cable) && more.Network is null;
            bool terrestrial = Scores.Has(Signal.Terrestrial) && more.Network is null;
            bool all = Scores.Has(Signal.AllNetworks);
            bool saysLimit = more.Limit is not (RankingRequest.DefaultLimit or RankingRequest.LimitOfAll);
            bool limits = more.Network is not null || more.Year is not null || more.Ending is not null || more.Actors.Count > 0 || more.LowestFirst || saysLimit || cable || terrestrial || all;
            // "which one had the best ratings" of those that were listed.
            bool ofThose = last.ListsAll && Scores.Has(Signal.AsksTitle) && (Scores.LikelyMeans(Signal.Ranking) || Scores.LikelyMeans(Signal.Ratings));
            if (!limits)
                return ofThose ? last with { ListsAll = false } : null;
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

        // "and the highest?" after a drama's lowest episode.
        private bool IsMoreOfRatings(Conversation? conversation) =>
            conversation is { Dramas: [_] } && (WeighsSeasons() || IsMoreOf(conversation));

        // "which season was rated best?" of the drama that is spoken of.
        private bool WeighsSeasons()
        {
            bool season = false;
            for (int word = 0; word < _text.Words.Words.Length; word++)
                season |= _text.Words.Word(word) is "season" or "seasons" or "temporada" or "temporadas" or "saison" or "saisons" or "musim" or "시즌" or "シーズン";
            return season && Subjects.Titles.Count == 0 && (Scores.LikelyMeans(Signal.Ratings) || Scores.LikelyMeans(Signal.Ranking)) && !Scores.Has(Signal.Many) && !Scores.Has(Signal.Cable) && !Scores.Has(Signal.Terrestrial);
        }

        private bool IsMoreOf(Conversation conversation) =>
            conversation.Intent == Intent.Ratings && Scores.Has(Signal.Also) && Subjects is { StrangerIsName: false, StrangerLooks: < TitleLooks.Likely } && _text.Words.Words.Length < FewWords && !Scores.Has(Signal.Many);

        private List<AskedTitle> PointedAt(Conversation conversation, int? season)
        {
            if (conversation.Dramas.Count == 1)
                return [AskedTitle.Exactly(conversation.Dramas[0].Id, season)];
            var search = new TitleSearch([.. conversation.Dramas.Select(drama => new TitleMatch(_snapshot.OrdinalOf(drama.Id) ?? 0, drama.Id, 1, drama.Title))], false, season);
            return [new AskedTitle(conversation.Dramas[0].Title, season, search)];
        }

        // A question that names nothing goes on from what was spoken of, unless it names something unknown or tells another story.
        private bool GoesOnFrom()
        {
            // "which series plays in a hospital" asks of all of them.
            if (TellsStory() || (Scores.Has(Signal.AsksTitle) && Scores.Has(Signal.Many) && !Scores.Has(Signal.Pointer)))
                return false;
            bool leansBack = Scores.Has(Signal.Pointer) || Scores.Has(Signal.Also);
            if (Subjects.Stranger is null || Subjects.StrangerLooks < TitleLooks.Perhaps)
                return true;
            // "anyone know if kathniel will star in a kdrama": a word that nothing explains is what it is about.
            if (Subjects.StrangerLooks == TitleLooks.Perhaps)
                return leansBack || _text.Words.Words.Length <= FewWords || !HasUnexplainedWord();
            return !Subjects.StrangerIsName && Subjects.Near is null && leansBack;
        }

        private bool HasUnexplainedWord()
        {
            for (int word = 0; word < _text.Words.Words.Length; word++)
            {
                ReadOnlySpan<char> letters = _text.Words.Word(word);
                if (!_text.IsMarked(word) && letters.Length > 3 && _text.CoverOfWord(word) == QuestionText.Cover.Unknown && CommonWords.BitsOf(letters) < 0)
                    return true;
            }

            return false;
        }

        // "which one is it where the girl goes back in time to save her idol".
        private bool TellsStory()
        {
            if (!Scores.Has(Signal.AsksTitle) || _text.Words.Words.Length < FewWords)
                return false;
            int content = 0;
            for (int word = 0; word < _text.Words.Words.Length; word++)
                content += PremiseScores.TellsStory(_text, word) ? 1 : 0;
            return content >= FewOfStory || (content > 0 && _text.Words.Words.Length >= LongStory);
        }

        // The drama that was asked for last is not known: no more is what is asked of it next.
        private Request? GoneOnUnknown(Conversation? conversation, Signal signal, DateOnly? asOf, int? season)
        {
            if (conversation?.Unknown is not { } unknown || Subjects.People.Count > 0 || signal is Signal.None or Signal.Ranking or Signal.FanVotes || AsksForList() || !GoesOnFrom())
                return null;
            bool leansBack = Scores.Has(Signal.Pointer) || Scores.Has(Signal.Also) || Scores.Has(Signal.Subject);
            return leansBack && Scores.WeightOf(signal) > Telling ? Make(signal, new AskedTitle(unknown.Asked, season, Nothing) { IsElsewhere = unknown.Exists, IsStory = unknown.IsStory }, asOf) : null;
        }

        // "what about signal?" asks of it what was asked before.
        private Signal Carried(Conversation? conversation, bool pointsBack) =>
            conversation is not null && !pointsBack && Scores.Has(Signal.Also) ? SignalOf(conversation.Intent) : Signal.None;

        private static Signal SignalOf(Intent intent) => Enum.Parse<Signal>(intent.ToString());
    }
}
