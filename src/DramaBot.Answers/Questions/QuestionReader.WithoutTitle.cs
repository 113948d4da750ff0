using DramaBot.Answers.Questions.Phrases;
using DramaBot.Answers.Questions.Subjects;
using DramaBot.Answers.Upcoming;

namespace DramaBot.Answers.Questions;

/// <content>Questions that name no drama that is known.</content>
public sealed partial class QuestionReader
{
    private sealed partial class Reading
    {
        private Request? ReadWithoutTitle(Signal signal, DateOnly? asOf, int? season)
        {
            bool subject = Scores.Has(Signal.Subject);
            if (Subjects.IsKnownElsewhere)
                return ReadOfOther(signal, asOf, season);
            bool namesNone = Subjects.Stranger is not { } named || Subjects.StrangerLooks < (StandsBehindFor(named) ? TitleLooks.Perhaps + 1 : Scores.PlainlyMeans(signal) && MayBePlace(named) ? TitleLooks.Certain : TitleLooks.Likely);
            bool isNone = Subjects.Stranger is null || Subjects.StrangerLooks <= TitleLooks.Perhaps;
            // What fans vote for and what is coming is asked without a title more often than with one.
            if (signal == Signal.FanVotes && namesNone)
                return RankingReader.Read(_text, Subjects, asOf, _snapshot, _today);
            if (signal == Signal.Events && namesNone)
                return new UpcomingRequest();
            // A ranking is of dramas; the highest of something unknown is something else.
            if (signal == Signal.Ranking && !isNone && !Scores.Has(Signal.Many))
                signal = Signal.Ratings;
            if (signal == Signal.AirDates && season > 1)
                signal = Signal.Renewal;
            if (isNone || subject)
            {
                bool ranks = signal == Signal.Ratings && isNone && (Scores.Has(Signal.Ranking) || Scores.Has(Signal.Many) || Scores.Has(Signal.Cable) || Scores.Has(Signal.Terrestrial));
                // "My best friend": one word in passing lists nothing.
                if (signal == Signal.Ranking && Scores.WeightOf(signal) <= Hint && !subject && !Scores.Has(Signal.Many))
                    return null;
                // "qual o melhor sabor de pizza?": the best of what is not said to be dramas.
                bool ofDramas = subject || Scores.Has(Signal.Many) || Scores.Has(Signal.Measured) || Scores.Has(Signal.Netflix) || Scores.Has(Signal.Cable) || Scores.Has(Signal.Terrestrial) || Scores.Has(Signal.AllNetworks) || Scores.PlainlyMeans(Signal.Ranking);
                if (signal == Signal.Ranking && !ofDramas)
                    return null;
                if (signal == Signal.Ranking || ranks)
                    return RankingReader.Read(_text, Subjects, asOf, _snapshot, _today);
            }

            // "best rated tvn drama ever and don't say the obvious one": what follows a question for a list is no title.
            if (Scores.PlainlyMeans(Signal.Ranking) && !Subjects.StrangerIsName && Subjects.Near is null)
                return RankingReader.Read(_text, Subjects, asOf, _snapshot, _today);
            if (signal is Signal.None or Signal.Ranking or Signal.Events && Subjects.Stranger is null)
                return null;
            if (Subjects.Stranger is not { } stranger)
                return signal is Signal.Overview || !(subject || (Scores.Has(Signal.Pointer) && Scores.WeightOf(signal) > Sure)) ? null : Make(signal, new AskedTitle("", season), asOf);
            // Of a word that is no name, only what is asked of dramas alone makes a title.
            bool sure = Scores.PlainlyMeans(signal) || (Scores.WeightOf(signal) >= Hint && Subjects.StrangerLooks > TitleLooks.Perhaps) || Scores.WeightOf(signal) >= (signal == Signal.Overview || !(subject || Subjects.Near is not null || Subjects.StrangerIsName) ? Sure : Telling);
            season ??= SeasonBehind(stranger);
            if (signal == Signal.AirDates && season > 1)
                signal = Signal.Renewal;
            // Of a story that is not recognised, the odd words of it are no title.
            bool isStory = signal == Signal.Overview && Subjects.Near is null && Subjects.Others.Count == 0 && TellsStory();
            return sure
                ? Make(signal, new AskedTitle(Clean(stranger), season, Subjects.Near ?? Nothing) { IsStory = isStory }, asOf)
                : null;
        }

        // A drama that exists elsewhere is asked about like one of ours; the answer says that it is not known.
        private Request? ReadOfOther(Signal signal, DateOnly? asOf, int? season)
        {
            string other = Subjects.Stranger!;
            season ??= SeasonBehind(other);
            if (signal == Signal.Ranking)
                signal = Signal.Ratings;
            if (signal == Signal.None)
                signal = season is not null ? Signal.Renewal : Signal.Overview;
            if (signal == Signal.AirDates && season > 1)
                signal = Signal.Renewal;
            bool asks = Scores.WeightOf(signal) > 0 || Scores.PlainlyMeans(signal) || IsAsked() || _text.Words.Words.Length <= FewWords;
            return asks ? Make(signal, Elsewhere(other, season), asOf) : null;
        }

        private static AskedTitle Elsewhere(string other, int? season = null) => new(other, season, Nothing) { IsElsewhere = true };

        private bool IsAsked() => _text.Source.Contains('?', StringComparison.Ordinal) || OpensQuestion(_text.Words.Word(0));

        // "voted for moon river", "a fan meeting of the spirit fingers cast": behind these stands what it is about.
        private bool StandsBehindFor(string stranger)
        {
            ReadOnlySpan<char> before = _text.Source.AsSpan(0, Math.Max(0, _text.Source.IndexOf(stranger, StringComparison.Ordinal))).TrimEnd();
            if (before.EndsWith(" the", StringComparison.OrdinalIgnoreCase))
                before = before[..^4].TrimEnd();
            return before.EndsWith(" for", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" of", StringComparison.OrdinalIgnoreCase);
        }

        // "the next fan meeting in paris": one word, or words that are not written as a name.
        private bool MayBePlace(string stranger) =>
            !PhraseText.IsDense(stranger[0]) && (!stranger.Contains(' ', StringComparison.Ordinal) || !Subjects.StrangerIsName);

        // "arthdal chronicles 3 when".
        private int? SeasonBehind(string stranger)
        {
            ReadOnlySpan<char> behind = _text.Source.AsSpan(Math.Max(0, _text.Source.IndexOf(stranger, StringComparison.Ordinal)));
            behind = behind[Math.Min(behind.Length, stranger.Length)..].TrimStart();
            return behind is [>= '2' and <= '9', ..] && (behind.Length == 1 || !char.IsLetterOrDigit(behind[1])) ? behind[0] - '0' : null;
        }

        private static string Clean(string stranger) => stranger.ToLowerInvariant();
    }
}
